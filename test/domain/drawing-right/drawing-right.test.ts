import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cpr } from '../../../src/domain/cpr.ts';
import { mayCorrect, mayReserve, sharesIn } from '../../../src/domain/drawing-right/people.ts';
import { periodNamed, periodOf } from '../../../src/domain/drawing-right/period.ts';
import { hoursInWords, type Entry } from '../../../src/domain/drawing-right/drawing-right.ts';
import {
  correct,
  draw,
  release,
  reserve,
  type Book,
  type DrawingPolicy,
} from '../../../src/domain/drawing-right/steps.ts';
import { warningsAfter } from '../../../src/domain/drawing-right/warnings.ts';
import {
  at,
  bo,
  jonas,
  karen,
  lars,
  mette,
  minna,
  on,
  refused,
  sara,
  somebody,
  went,
} from '../../support/referrals.ts';
import { balanceOf, ledgerOf } from '../../../src/domain/ledger.ts';

const policy: DrawingPolicy = {
  area: 'employment',
  from: 'social',
  period: 'QUARTER',
  hoursPerPeriod: 100,
  fromAge: 30,
  warnBelowPercent: 20,
};
const today = on('2026-11-23');
const signe = '8408912204' as Cpr;
const bobo = { caseworker: 'BKJ', name: 'Bo Kjær' };

const bookOf = (lines: readonly Entry[], day = today): Book => ({
  period: periodOf(today, 'QUARTER'),
  today: day,
  lines,
});
const sign = (id: string) => ({ id, at: at('2026-11-23T08:00:00Z'), by: { id: 'mette', name: 'mette' }, why: 'Fordi' });
const setting = { policy, allotId: 'A' };
const wish = (minutes: number) => ({ citizen: signe, minutes, movedOn: on('2026-11-02'), openCase: true });
const reserved = (id: string, minutes: number, before: readonly Entry[] = []): Entry[] => [
  ...before,
  ...went(reserve(bookOf(before), wish(minutes), sign(id), setting)),
];
const drawing = (minutes: number) => ({
  reservation: 'R1',
  citizen: signe,
  minutes,
  decision: 'D1',
  deliverer: bobo,
});
const drawn = (before: readonly Entry[], id: string, minutes: number): Entry[] => [
  ...before,
  ...went(draw(bookOf(before), drawing(minutes), sign(id))),
];
const balance = (lines: readonly Entry[], ended = false) => balanceOf(ledgerOf(lines), ended);

test('drawing right pool: fixed by the period’s first reservation, whatever the policy says later', () => {
  const first = reserved('R1', 600);
  expect(first.map(({ id, kind, units }) => [id, kind, units])).toEqual([
    ['A', 'ALLOT', 6_000],
    ['R1', 'RESERVE', 600],
  ]);
  const richer = { policy: { ...policy, hoursPerPeriod: 999 }, allotId: 'A' };
  const second = went(reserve(bookOf(first), wish(60), sign('R2'), richer));
  expect(second.map(({ kind }) => kind)).toEqual(['RESERVE']);
  expect(balance([...first, ...second])).toEqual({
    pool: 6_000,
    reserved: 660,
    drawn: 0,
    available: 5_340,
    lapsed: 0,
  });
});

test('drawing right reservation: drawn in parts on a decision by a named deliverer, the rest is released', () => {
  const lines = drawn(drawn(reserved('R1', 600), 'D1', 200), 'D2', 150);
  expect(lines.at(-1)).toMatchObject({ reservation: 'R1', decision: 'D1', deliverer: bobo, why: 'Fordi' });
  expect(refused(draw(bookOf(lines), drawing(251), sign('x')))).toMatchObject({
    code: 'OVERDRAFT',
    availableMinutes: 250,
  });
  const rest = { reservation: 'R1', citizen: signe, minutes: null };
  const released = [...lines, ...went(release(bookOf(lines), rest, sign('L')))];
  expect(released.at(-1)).toMatchObject({ kind: 'RELEASE', units: 250 });
  expect(balance(released)).toEqual({ pool: 6_000, reserved: 0, drawn: 350, available: 5_650, lapsed: 0 });
  for (const no of [draw(bookOf(released), drawing(1), sign('x')), release(bookOf(released), rest, sign('x'))])
    expect(refused(no)).toMatchObject({ code: 'OVERDRAFT', availableMinutes: 0 });
});

test('drawing right overdraft: refused with the available minutes', () => {
  const lines = reserved('R1', 5_910);
  expect(refused(reserve(bookOf(lines), wish(91), sign('x'), setting))).toEqual({
    code: 'OVERDRAFT',
    message: 'Der er kun 1,5 timer tilbage.',
    availableMinutes: 90,
  });
  expect(refused(release(bookOf(lines), { ...drawing(5_911) }, sign('x')))).toMatchObject({ availableMinutes: 5_910 });
  const nothingAgreed = { policy: { ...policy, hoursPerPeriod: 0 }, allotId: 'A' };
  expect(refused(reserve(bookOf([]), wish(1), sign('x'), nothingAgreed))).toMatchObject({
    code: 'OVERDRAFT',
    availableMinutes: 0,
  });
});

test('drawing right coverage: citizens old enough on the day, moved, with an open case', () => {
  const tried = (differing: object) =>
    refused(reserve(bookOf([]), { ...wish(60), ...differing }, sign('x'), setting)).code;
  expect(tried({ movedOn: on('2026-11-24') })).toBe('INVALID_DATE');
  expect(tried({ openCase: false })).toBe('NOT_COVERED');
  expect(tried({ citizen: '8411961234' as Cpr })).toBe('NOT_COVERED');
  const thirtyToday = { ...wish(60), citizen: '8311961234' as Cpr };
  expect(reserve(bookOf([]), thirtyToday, sign('x'), setting).ok).toBe(true);
});

test('drawing right after the period: undrawn hours lapse, only corrections can be entered', () => {
  const lines = drawn(reserved('R1', 600), 'D1', 100);
  expect(balance(lines, true)).toEqual({ pool: 6_000, reserved: 0, drawn: 100, available: 0, lapsed: 5_900 });
  const later = bookOf(lines, on('2027-01-01'));
  expect(draw(bookOf(lines, on('2026-12-31')), drawing(60), sign('x')).ok).toBe(true);
  const rest = { reservation: 'R1', citizen: signe, minutes: null };
  for (const no of [draw(later, drawing(60), sign('x')), release(later, rest, sign('x'))])
    expect(refused(no)).toMatchObject({ code: 'NOT_POSSIBLE', state: 'LAPSED' });
  const [mistaken] = lines.filter(({ id }) => id === 'D1');
  expect(went(correct(later, { of: mistaken!, minutes: 60 }, sign('C')))).toMatchObject([
    { kind: 'CORRECT', units: -40, corrects: 'D1', reservation: 'R1', citizen: signe },
  ]);
});

test('drawing right correction: replaces the hours of an entry, the difference goes back where it came from', () => {
  const lines = drawn(reserved('R1', 600), 'D1', 300);
  const put = (id: string, minutes: number, before: readonly Entry[] = lines) =>
    correct(bookOf(before), { of: before.find((one) => one.id === id)!, minutes }, sign(`C${before.length}`));
  const less = [...lines, ...went(put('D1', 100))];
  expect(balance(less)).toMatchObject({ drawn: 100, reserved: 500, available: 5_400 });
  const again = [...less, ...went(put('D1', 250, less))];
  expect(balance(again)).toMatchObject({ drawn: 250, reserved: 350 });
  expect(went(put('R1', 300))).toMatchObject([{ units: -300 }]);
  expect(went(put('A', 600))).toMatchObject([{ units: -5_400, citizen: null, reservation: null }]);
  expect(refused(put('R1', 299))).toMatchObject({ code: 'OVERDRAFT', availableMinutes: 300 });
  expect(refused(put('A', 599))).toMatchObject({ code: 'OVERDRAFT', availableMinutes: 5_400 });
  expect(refused(put('D1', 601))).toMatchObject({ code: 'OVERDRAFT', availableMinutes: 300 });
  expect(refused(put('D1', 300))).toMatchObject({ code: 'INVALID_AMOUNT' });
  expect(refused(put(`C${lines.length}`, 1, less))).toMatchObject({ code: 'NOT_POSSIBLE' });
});

test('drawing right warnings: before the hours run out', () => {
  const codes = (lines: readonly Entry[]) => warningsAfter(lines.at(-1)!, lines, policy).map(({ code }) => code);
  expect(codes(reserved('R1', 4_800))).toEqual([]);
  expect(codes(reserved('R1', 4_801))).toEqual(['POOL_LOW']);
  expect(codes(drawn(reserved('R1', 600), 'D1', 300))).toEqual([]);
  expect(codes(drawn(reserved('R1', 600), 'D1', 301))).toEqual(['RESERVATION_SHORT']);
  expect(codes(drawn(reserved('R1', 600), 'D1', 600))).toEqual([]);
});

test('drawing right: any entries in any order keep every balance at zero or more and account for every minute', () => {
  const doing = fc.record({
    what: fc.constantFrom('reserve' as const, 'draw' as const, 'release' as const, 'correct' as const),
    of: fc.nat(20),
    minutes: fc.integer({ min: 1, max: 3_000 }),
  });
  const story = (doings: readonly (typeof doing extends fc.Arbitrary<infer One> ? One : never)[]) => {
    let lines: readonly Entry[] = [];
    for (const [index, { what, of, minutes }] of doings.entries()) {
      const made = lines.filter(({ kind }) => kind === 'RESERVE');
      const reservation = made.length > 0 ? made[of % made.length]!.id : 'none';
      const entry = lines.length > 0 ? lines[of % lines.length]! : null;
      const [book, mine] = [bookOf(lines), sign(`E${index}`)];
      const done = {
        reserve: () => reserve(book, wish(minutes), mine, setting),
        draw: () => draw(book, { ...drawing(minutes), reservation }, mine),
        release: () => release(book, { reservation, citizen: signe, minutes: of > 10 ? null : minutes }, mine),
        correct: () => (entry ? correct(book, { of: entry, minutes: minutes * (of % 3) }, mine) : null),
      }[what]();
      if (done?.ok) lines = [...lines, ...done.value];
      const ledger = ledgerOf(lines);
      for (const minutesLeft of [ledger.available, ...[...ledger.reservations.values()].map(({ left }) => left)])
        expect(minutesLeft).toBeGreaterThanOrEqual(0);
      for (const ended of [false, true]) {
        const { pool, ...rest } = balance(lines, ended);
        expect(Object.values(rest).reduce((sum, one) => sum + one, 0)).toBe(pool);
      }
    }
  };
  fc.assert(fc.property(fc.array(doing, { maxLength: 40 }), story), { numRuns: 300 });
});

test('drawing right period: calendar months, quarters and years, found again by name', () => {
  expect(periodOf(today, 'QUARTER')).toEqual({ name: '2026-Q4', from: '2026-10-01', to: '2026-12-31' });
  expect(periodOf(on('2028-02-29'), 'MONTH')).toEqual({ name: '2028-02', from: '2028-02-01', to: '2028-02-29' });
  expect(periodOf(today, 'YEAR')).toEqual({ name: '2026', from: '2026-01-01', to: '2026-12-31' });
  const anyDay = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(anyDay, fc.constantFrom('MONTH' as const, 'QUARTER' as const, 'YEAR' as const), (date, length) => {
      const day = on(date.toISOString().slice(0, 10));
      const period = periodOf(day, length);
      expect(period.from <= day && day <= period.to).toBe(true);
      expect(periodNamed(period.name)).toEqual(period);
    }),
  );
  for (const name of ['', '2026-13', '2026-Q5', '26', '2026-1', '2026-00']) expect(periodNamed(name)).toBeNull();
});

test('drawing right hours: in Danish words', () => {
  expect([60, 90, 0, 20].map(hoursInWords)).toEqual(['1 time', '1,5 timer', '0 timer', '0,33 timer']);
});

test('drawing right roles: the drawing area reserves, either area draws, leaders of both correct', () => {
  const who = [mette, minna, lars, jonas, sara, karen, bo, somebody('inge', 'AUDITOR')];
  const those = (may: typeof mayReserve) => who.filter((one) => may(one, policy)).map(({ id }) => id);
  expect(those(mayReserve)).toEqual(['mette', 'minna', 'lars']);
  expect(those(mayCorrect)).toEqual(['lars', 'karen']);
  expect(those(sharesIn)).toEqual(['mette', 'minna', 'lars', 'jonas', 'sara', 'karen', 'bo']);
  const nowhere = { ...lars, functions: [{ role: 'LEADER' as const, area: 'employment', unit: null }] };
  for (const may of [mayReserve, mayCorrect, sharesIn]) expect(may(nowhere, policy)).toBe(false);
});
