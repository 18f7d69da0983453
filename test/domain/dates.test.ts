import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDate, dateInDenmark, dateInWords, instant, type Instant, later } from '../../src/domain/dates.ts';
const padded = (value: number, digits: number) => String(value).padStart(digits, '0');

test('calendar date: every existing day and nothing else', () => {
  const parts = fc.tuple(
    fc.integer({ min: 0, max: 9999 }),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
  );
  fc.assert(
    fc.property(parts, ([year, month, day]) => {
      const text = `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
      const date = new Date(Date.UTC(year, month - 1, day));
      const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
      expect(calendarDate(text)).toBe(exists ? text : null);
    }),
    { numRuns: 2_000 },
  );
});

test.each(['2023-02-29', '1900-02-29', '2026-04-31', '0001-01-01', '2026-1-01', '2026-01-01T00:00:00Z', '', 'i dag'])(
  'calendar date: »%s« is none',
  (text) => {
    expect(calendarDate(text)).toBeNull();
  },
);

test('date in Denmark: as on the wall clock, at any time since 1900', () => {
  const onTheWall = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' });
  const anyTime = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  const nearMidnight = fc
    .tuple(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -10_800_000, max: 0 }))
    .map(([day, ms]) => new Date(day * 86_400_000 + ms));
  fc.assert(
    fc.property(fc.oneof(anyTime, nearMidnight), (at) => {
      expect(dateInDenmark(at)).toBe(onTheWall.format(at));
      expect(dateInDenmark(at.toISOString() as Instant)).toBe(onTheWall.format(at));
    }),
    { numRuns: 2_000 },
  );
});

test('instant: four-digit years only, so that text sorts by time', () => {
  for (const beyond of [8.64e15, Date.parse('+010000-01-01T00:00:00.000Z'), Date.parse('0000-12-31T23:59:59Z'), NaN])
    expect(instant(beyond)).toBeNull();
  fc.assert(
    fc.property(fc.integer({ min: -8.64e15, max: 8.64e15 }), (ms) => {
      expect(instant(ms) ?? '2026-01-01T00:00:00.000Z').toMatch(/^(?!0000)\d{4}-\d{2}-\d{2}T/);
      expect(later('2026-11-30T12:00:00.000Z' as Instant, ms)).toMatch(/^\d{4}-\d{2}-\d{2}T/);
    }),
  );
});

test('date in words: as Danes write it', () => {
  const written = ['2026-01-22', '2026-05-01', '2027-12-31'].map((date) => dateInWords(calendarDate(date)!));
  expect(written).toEqual(['22. januar 2026', '1. maj 2026', '31. december 2027']);
});
