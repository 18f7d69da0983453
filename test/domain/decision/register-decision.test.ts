import { expect, test } from 'vitest';
import { registered, registerRefusal, type Registration } from '../../../src/domain/decision/register-decision.ts';
import { content } from '../../support/decisions.ts';
import { on } from '../../support/referrals.ts';

const { minutesPerWeek: _, ...decided } = content();
const typed: Registration = {
  ...decided,
  number: '20/19585',
  minutes: 60,
  repetition: { pattern: 'WEEKLY', count: 2 },
};
const rules = { today: on('2026-11-23'), paragraphs: ['Serviceloven § 85', 'Serviceloven § 82 a'] };
const refusal = (differing: Partial<Registration>) => registerRefusal({ ...typed, ...differing }, rules);

test('register decision: complete input, with minutes a week', () => {
  expect(refusal({})).toBeNull();
  expect(registered(typed)).toEqual(content());
  expect(registered({ ...typed, provider: ' ', minutes: null, repetition: null })).toMatchObject({
    provider: null,
    minutesPerWeek: null,
  });
});

test.each(['20/19585', '44617/21', 'Dok.nr.: 159962-20', 'x'.repeat(100)])(
  'register decision: any number (D1): %s',
  (number) => {
    expect(refusal({ number })).toBeNull();
  },
);

test.each<[Partial<Registration>, string[], string]>([
  [{ number: ' ' }, ['number'], 'Der mangler nummeret på afgørelsen.'],
  [
    { number: '', title: '', paragraph: '' },
    ['number', 'title', 'paragraph'],
    'nummeret på afgørelsen, titlen og paragraffen',
  ],
  [{ informedOn: null }, ['informedOn'], 'dagen, borgeren blev orienteret (eller grunden til, at det ikke er sket)'],
  [{ minutes: null }, ['minutes'], 'minutterne hver gang'],
  [{ repetition: null }, ['repetition'], 'hvor tit støtten gives'],
])('register decision: missing fields are named: %o', (differing, fields, words) => {
  expect(refusal(differing)).toMatchObject({ code: 'MISSING', fields });
  expect(refusal(differing)?.message).toContain(words);
});

test.each<[Partial<Registration>, string, string, string]>([
  [{ number: 'x'.repeat(101) }, 'INVALID_TEXT', 'number', 'Nummeret på afgørelsen kan højst være på 100 tegn.'],
  [{ number: 'a\u0000b' }, 'INVALID_TEXT', 'number', 'Der er tegn i nummeret på afgørelsen'],
  [{ number: '610101-9999' }, 'INVALID_TEXT', 'number', 'CPR-nummer'],
  [{ title: 'Bostøtte til 6101019999' }, 'INVALID_TEXT', 'title', 'CPR-nummer'],
  [{ provider: 'Team\u0007' }, 'INVALID_TEXT', 'provider', 'Der er tegn i leverandøren'],
  [{ paragraph: 'Serviceloven § 99' }, 'INVALID_TEXT', 'paragraph', 'Serviceloven § 85; Serviceloven § 82 a'],
  [{ decidedOn: on('2026-11-24') }, 'INVALID_DATE', 'decidedOn', 'Dagen for afgørelsen kan ikke ligge i fremtiden.'],
  [{ startsOn: on('2062-12-01') }, 'INVALID_DATE', 'startsOn', 'Startdagen ligger mere end ti år'],
  [{ endsOn: on('2026-11-30') }, 'INVALID_DATE', 'endsOn', 'Slutdagen ligger før startdagen.'],
  [{ endsOn: on('2062-11-30') }, 'INVALID_DATE', 'endsOn', 'Slutdagen ligger mere end ti år'],
  [{ informedOn: on('2026-11-24') }, 'INVALID_DATE', 'informedOn', 'kan ikke ligge i fremtiden'],
  [{ informedOn: on('2026-11-19') }, 'INVALID_DATE', 'informedOn', 'kan ikke ligge før afgørelsen'],
  [{ informedException: 'URGENT' }, 'INVALID_DATE', 'informedOn', 'ikke begge dele'],
  [{ minutes: 0 }, 'INVALID_AMOUNT', 'minutes', 'Minutterne hver gang skal være mindst 1.'],
  [{ repetition: { pattern: 'DAILY', count: 0 } }, 'INVALID_AMOUNT', 'repetition', 'mindst 1 gang pr. periode'],
  [{ minutes: 1_440, repetition: { pattern: 'DAILY', count: 2 } }, 'INVALID_AMOUNT', 'minutes', 'end en uge har'],
  [{ kind: 'REFUSED' }, 'INVALID_AMOUNT', 'minutes', 'Et afslag og en annullering har ingen tid.'],
])('what cannot be right is refused by name: %o', (differing, code, field, words) => {
  expect(refusal(differing)).toMatchObject({ code, field });
  expect(refusal(differing)?.message).toContain(words);
});

test('register decision: no hours for a refusal, optional for a group', () => {
  expect(refusal({ kind: 'REFUSED', minutes: null, repetition: null })).toBeNull();
  expect(refusal({ paragraph: 'Serviceloven § 82 a', minutes: null, repetition: null })).toBeNull();
});

test('register decision: others notified before the citizen by a coded exception', () => {
  expect(refusal({ informedOn: null, informedException: 'NOT_REACHABLE' })).toBeNull();
});

test('register decision: may start before it was decided and end on its first day', () => {
  expect(refusal({ startsOn: on('2026-11-01'), endsOn: on('2026-11-01') })).toBeNull();
});
