import { expect, test } from 'vitest';
import { dateOf } from '../../adapters/employment/danish-midnight.ts';

test.each([
  ['2026-06-30T00:00:00Z', '2026-06-30'],
  ['2026-06-30T22:00:00Z', '2026-07-01'],
  ['2026-12-31T23:00:00Z', '2027-01-01'],
  ['2026-12-31T22:00:00Z', '2027-01-01'],
  ['2026-12-31T22:30:00Z', '2026-12-31'],
  ['2026-06-30T21:59:59.999Z', '2026-06-30'],
  ['2026-06-30T00:00:00+02:00', '2026-06-30'],
])('%s is the Danish date %s', (time, date) => {
  expect(dateOf(time)).toBe(date);
});
