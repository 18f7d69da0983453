import { expect, test } from 'vitest';
import { openReferral, type Order } from '../../../src/domain/referral/open-referral.ts';
import type { Content } from '../../../src/domain/referral/referral.ts';
import { draftRefusal } from '../../../src/domain/referral/draft.ts';
import { fieldsTyped } from '../../../src/domain/referral/content.ts';
import { complete, jobcenter, monday, on, opened, order, refused, socialUnits, went } from '../../support/referrals.ts';

const facts = { units: socialUnits, now: monday };
const tried = (differing: Partial<Order>) => openReferral(order(differing), facts);
const withContent = (differing: Partial<Content>) => tried({ content: { ...complete, ...differing } });
const drafted = (differing: Partial<Content>) =>
  draftRefusal({ content: { ...complete, ...differing }, from: null, to: null });

test('new referral: sent by its author, its own root', () => {
  expect(went(tried({}))).toMatchObject({
    referral: {
      state: 'SENT',
      version: 1,
      owner: null,
      sentAt: monday,
      root: 'R1',
      previous: null,
      redirectCount: 0,
      returnedToEarlierUnit: false,
    },
    event: { action: 'SEND', state: 'SENT', by: { id: 'mette' }, at: monday, text: null },
  });
});

test('draft: may lack required fields', () => {
  const empty = { purpose: '', legalBasis: null, informedOn: null, desiredOutcome: ' ' };
  expect(drafted(empty)).toBeNull();
  expect(refused(withContent(empty))).toEqual({
    code: 'MISSING',
    message:
      'Der mangler formålet, hjemlen, dagen, borgeren blev orienteret (eller grunden til, at det ikke er sket) og det ønskede resultat.',
    fields: ['purpose', 'legalBasis', 'informedOn', 'desiredOutcome'],
  });
});

test('informedOn or an exception: one of them, never in the future', () => {
  expect(withContent({ informedOn: null, informedException: 'URGENT' }).ok).toBe(true);
  expect(withContent({ informedOn: on('2026-11-23') }).ok).toBe(true);
  expect(refused(withContent({ informedException: 'URGENT' }))).toMatchObject({ code: 'INVALID_DATE' });
  expect(refused(withContent({ informedOn: on('2026-11-24') }))).toMatchObject({
    code: 'INVALID_DATE',
    field: 'informedOn',
  });
  expect(drafted({ informedOn: on('2026-11-24'), informedException: 'URGENT' })).toBeNull();
});

test('planned start: refused when absurdly far away', () => {
  expect(withContent({ plannedStartOn: on('2036-11-22') }).ok).toBe(true);
  expect(refused(withContent({ plannedStartOn: on('9999-12-31') }))).toMatchObject({ field: 'plannedStartOn' });
});

test('new referral: today is the Danish date', () => {
  const justAfterMidnight = { units: socialUnits, now: '2026-11-22T23:30:00.000Z' as typeof monday };
  const content = { ...complete, informedOn: on('2026-11-23') };
  expect(openReferral(order({ content }), justAfterMidnight).ok).toBe(true);
});

test.each(['purpose', 'desiredOutcome', 'background'] as const)(
  '%s holds 10,000 characters, and not one more',
  (field) => {
    expect(withContent({ [field]: 'å'.repeat(10_000) }).ok).toBe(true);
    for (const no of [refused(withContent({ [field]: 'å'.repeat(10_001) })), drafted({ [field]: 'å'.repeat(10_001) })])
      expect(no).toMatchObject({ code: 'INVALID_TEXT', field });
  },
);

test.each([
  ['a bell', 'Hej\u0007'],
  ['a null', 'Hej\u0000'],
  ['an escape', '\u001B[2J'],
  ['a next-line control of the other kind', 'Hej\u0085'],
  ['a lone carriage return', 'pæn tekst\rgrim tekst'],
  ['half a smiley', 'Hej \uD83D'],
])('a text with %s is refused, in a draft too', (_, background) => {
  for (const no of [refused(withContent({ background })), drafted({ background })])
    expect(no).toMatchObject({ code: 'INVALID_TEXT', field: 'background' });
});

test('text: lines, tabs, Danish letters, emoji and CRLF are accepted', () => {
  expect(withContent({ background: 'Første linje\n\tÆblegrød på øen 🙂\r\n»Tredje«' }).ok).toBe(true);
});

test('receiver: an existing unit of another area', () => {
  expect(refused(tried({ to: { area: 'employment', unit: 'ungeindsats' } }))).toMatchObject({ code: 'OWN_AREA' });
  expect(refused(tried({ to: { area: 'social', unit: 'månen' } }))).toEqual({
    code: 'UNKNOWN_UNIT',
    message: 'Der er ingen sådan enhed i området. Der er Visitationens voksenenhed og Visitationens ungeenhed.',
    units: ['voksenenhed', 'ungeenhed'],
  });
});

test('receiver: units unknown, refused as SourceUnavailable', () => {
  expect(refused(openReferral(order(), { units: null, now: monday }))).toMatchObject({ code: 'SOURCE_UNAVAILABLE' });
});

test('fieldsTyped: the unit and each field that is filled in', () => {
  expect(fieldsTyped(opened().content)).toBe(5);
  expect(fieldsTyped({ ...complete, background: 'Bor alene', plannedStartOn: on('2026-12-01') })).toBe(7);
  expect(fieldsTyped({ ...complete, desiredOutcome: ' ' })).toBe(4);
});

test('refusal: repeats nothing of the input', () => {
  const secret = '\u0000Hemmeligt';
  expect(JSON.stringify(refused(withContent({ purpose: secret })))).not.toContain('Hemmeligt');
  expect(JSON.stringify(refused(tried({ to: { ...jobcenter, area: 'social' } })))).not.toContain('jobcenter');
});
