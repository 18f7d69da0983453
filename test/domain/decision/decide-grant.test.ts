import { expect, test } from 'vitest';
import type { Cpr } from '../../../src/domain/cpr.ts';
import { decisionIn, isNews } from '../../../src/domain/decision/decide-grant.ts';
import { decisionKinds, type Decision } from '../../../src/domain/decision/decision.ts';
import type { Grant } from '../../../src/domain/decision/grant.ts';
import { unusableReasons, unusableReasonWords } from '../../../src/domain/decision/unusable-grant.ts';
import { content, decision, grant } from '../../support/decisions.ts';
import { on, refused, went } from '../../support/referrals.ts';

const policy = { paragraphs: ['Serviceloven § 85', 'Serviceloven § 82 a'], informed: 'APPROVAL' } as const;
const recorded = { ...policy, informed: 'RECORDED' } as const;
const decided = (differing: Partial<Grant> = {}, before: Decision | null = null) =>
  went(decisionIn(grant(differing), before, policy));
const setAside = (differing: Partial<Grant>, before: Decision | null = null) =>
  refused(decisionIn(grant(differing), before, policy));

test('grant: read as a decision with minutes a week', () => {
  expect(decided()).toEqual(content());
});

test.each(['GRANTED', 'PARTLY_GRANTED', 'CHANGED', 'REFUSED', 'ENDED', 'REVOKED'] as const)(
  'grant state %s: a decision of that kind',
  (state) => expect(decided({ state })).toMatchObject({ kind: state }),
);

test('application: no decision, unless something was decided before', () => {
  expect(decided({ state: 'APPLIED', paragraph: null })).toBeNull();
  expect(decided({ state: 'DROPPED' })).toBeNull();
  expect(decided({ state: 'DROPPED' }, decision())).toMatchObject({ kind: 'REVOKED', minutesPerWeek: null });
});

test('bostøtte: recognised by the paragraph, whatever its spaces', () => {
  const other = { title: 'Støtte- og kontaktperson', paragraph: 'Serviceloven § 99' };
  expect(decided(other)).toBeNull();
  expect(decided({ ...other, state: null, minutes: 0, startsOn: null })).toBeNull();
  expect(decided({ paragraph: 'serviceloven §\u00A085 ' })).toMatchObject({ paragraph: 'Serviceloven § 85' });
  expect(setAside({ paragraph: 'Serviceloven § 99' }, decision())).toBe('PARAGRAPH_CHANGED');
});

test.each([
  'Serviceloven § 85, stk. 1',
  'Lov om social service § 85',
  'Servicelov §85 stk 2',
  'SEL § 85',
  '§ 85 i serviceloven',
])('bostøtte paragraph: %s is another spelling of one', (paragraph) => {
  expect(decided({ paragraph })).toMatchObject({ paragraph: 'Serviceloven § 85' });
});

test.each<[string, Partial<Grant>]>([
  ['the section of another law', { title: 'Indsats', paragraph: 'Sundhedsloven § 85' }],
  ['the section of no law', { title: 'Indsats', paragraph: '§ 85' }],
  ['another letter of the section', { title: 'Indsats', paragraph: 'Serviceloven § 82 e' }],
  ['the section among others', { title: 'Indsats', paragraph: '§§ 85 og 99' }],
  ['a name that says so', { title: 'Særlig BOSTØTTE', paragraph: 'Serviceloven § 84' }],
])('unusable grant, nearly bostøtte: %s', (_, near) => {
  expect(setAside(near)).toBe('PARAGRAPH_UNSURE');
});

test.each<[string, Partial<Grant>]>([
  ['NO_PARAGRAPH', { paragraph: null }],
  ['NO_PARAGRAPH', { paragraph: ' ' }],
  ['END_BEFORE_START', { endsOn: on('2026-11-30') }],
  ['END_BEFORE_START', { state: 'REFUSED', endsOn: on('2026-11-30') }],
  ['END_BEFORE_START', { state: 'ENDED', endsOn: on('2026-11-30') }],
  ['NEGATIVE_PERIOD', { repetition: { pattern: 'WEEKLY', count: 0 } }],
  ['NEGATIVE_PERIOD', { repetition: { pattern: null, count: -2 } }],
  ['NO_MINUTES', { minutes: 0 }],
  ['NO_MINUTES', { minutes: -60 }],
  ['NO_MINUTES', { minutes: null }],
  ['NO_MINUTES', { minutes: 0, repetition: null }],
  ['TOO_MUCH_TIME', { minutes: 1_000, repetition: { pattern: 'DAILY', count: 2 } }],
  ['UNKNOWN_REPETITION', { repetition: null }],
  ['UNKNOWN_REPETITION', { repetition: { pattern: null, count: 1 } }],
  ['UNKNOWN_STATE', { state: null }],
  ['NO_DATE', { decidedOn: null, startsOn: null }],
  ['NO_DATE', { state: 'REVOKED', decidedOn: null, startsOn: null }],
])('%s is set aside: %o', (why, odd) => expect(setAside(odd)).toBe(why));

test('unusable grant: another citizen’s under the same number, before anything else is read', () => {
  const other = { citizen: '6202029999' as Cpr };
  expect(setAside(other, decision())).toBe('FOREIGN_GRANT');
  expect(setAside({ ...other, paragraph: 'Serviceloven § 99' }, decision())).toBe('FOREIGN_GRANT');
});

test('unusable grant: each reason has its sentence for operators', () => {
  expect(Object.keys(unusableReasonWords)).toEqual([...unusableReasons]);
  expect(new Set(Object.values(unusableReasonWords)).size).toBe(unusableReasons.length);
});

test('grant without hours: a refused, a § 82 a or an ended one', () => {
  expect(decided({ state: 'REFUSED', minutes: 0 })).toMatchObject({ kind: 'REFUSED', minutesPerWeek: null });
  const group = { paragraph: 'Serviceloven § 82 a', minutes: null, repetition: null };
  expect(decided(group)).toMatchObject({ paragraph: 'Serviceloven § 82 a', minutesPerWeek: null });
  const ended = { state: 'ENDED', endsOn: on('2026-12-31') } as const;
  expect(decided(ended)).toMatchObject({ minutesPerWeek: 120 });
  expect(decided({ ...ended, minutes: 0 })).toMatchObject({ kind: 'ENDED', minutesPerWeek: null });
});

test('grant dates: one stands for the other where only one is known', () => {
  expect(decided({ decidedOn: null })).toMatchObject({ decidedOn: '2026-12-01', startsOn: '2026-12-01' });
  expect(decided({ startsOn: null })).toMatchObject({ decidedOn: '2026-11-20', startsOn: '2026-11-20' });
});

test('ended grant: keeps its start, last day as in the grant or the day of decision', () => {
  const ended = { state: 'ENDED', decidedOn: on('2027-02-01') } as const;
  expect(decided(ended)).toMatchObject({ startsOn: '2026-12-01', endsOn: '2027-02-01' });
  expect(decided({ ...ended, endsOn: on('2027-02-28') })).toMatchObject({ endsOn: '2027-02-28' });
  expect(decided({ ...ended, startsOn: null }, decision())).toMatchObject({ startsOn: '2026-12-01' });
  expect(decided({ ...ended, decidedOn: on('2026-11-20') })).toMatchObject({ kind: 'ENDED', endsOn: null });
});

test('revoked grant: notified whatever its fields hold', () => {
  const emptied = { decidedOn: null, startsOn: null, minutes: 0, paragraph: null, endsOn: on('2026-11-01') };
  expect(decided({ state: 'REVOKED', ...emptied }, decision())).toMatchObject({
    kind: 'REVOKED',
    paragraph: 'Serviceloven § 85',
    decidedOn: '2026-11-20',
    startsOn: '2026-12-01',
    endsOn: null,
    informedOn: '2026-11-20',
  });
});

test('citizen informed: by policy on the day of approval or on a recorded day only', () => {
  expect(decided()).toMatchObject({ informedOn: '2026-11-20' });
  expect(decided({ informedOn: on('2026-11-23') })).toMatchObject({ informedOn: '2026-11-23' });
  expect(went(decisionIn(grant(), null, recorded))).toMatchObject({ informedOn: null });
  const told = grant({ informedOn: on('2026-11-23') });
  expect(went(decisionIn(told, null, recorded))).toMatchObject({ informedOn: '2026-11-23' });
  const ofTheOneBefore = grant({ informedOn: on('2026-01-05') });
  expect(went(decisionIn(ofTheOneBefore, null, recorded))).toMatchObject({ informedOn: null });
});

test.each([
  ['another title', { title: 'Bostøtte, justeret' }],
  ['another day of decision', { decidedOn: on('2026-11-23'), informedOn: on('2026-11-23') }],
])('changed grant, nothing new: %s', (_, differing) => {
  expect(isNews(content({ kind: 'CHANGED', ...differing }), content())).toBe(false);
});

test.each([
  ['paragraph', { paragraph: 'Serviceloven § 82 a' }],
  ['start', { startsOn: on('2026-12-15') }],
  ['end', { endsOn: on('2027-06-30') }],
  ['time', { minutesPerWeek: 90 }],
  ['provider', { provider: null }],
])('changed grant, notified: another %s', (_, differing) => {
  expect(isNews(content({ kind: 'CHANGED', ...differing }), content())).toBe(true);
});

test('another kind of decision: notified, unless it changes nothing that holds', () => {
  for (const kind of decisionKinds) expect(isNews(content({ kind }), content({ kind }))).toBe(false);
  for (const kind of ['REFUSED', 'ENDED', 'REVOKED'] as const) {
    expect(isNews(content({ kind }), content())).toBe(true);
    expect(isNews(content({ kind: 'CHANGED' }), content({ kind }))).toBe(true);
  }
});

test('citizen informed later: what was held back is notified then', () => {
  const notNotified = content({ informedOn: null });
  expect(isNews(content({ kind: 'CHANGED' }), notNotified)).toBe(true);
  expect(isNews(content({ kind: 'CHANGED', informedOn: null }), notNotified)).toBe(false);
});

test('revoked grant: no later change', () => {
  const revoked = content({ kind: 'REVOKED', minutesPerWeek: null });
  expect(isNews({ ...revoked, endsOn: on('2027-01-01'), provider: null }, revoked)).toBe(false);
});
