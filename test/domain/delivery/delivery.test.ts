import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Instant } from '../../../src/domain/dates.ts';
import { afterAttempt, failedBy, type Attempt } from '../../../src/domain/delivery/delivery.ts';
import type { Fault, FaultKind } from '../../../src/domain/citizen/answer.ts';

const schedule = { firstRetryMs: 25_000, longestRetryMs: 52_000_000, tries: 7 };
const now = '2026-11-23T09:00:00.000Z' as Instant;
const fault = (kind: FaultKind, retryAt: string | null = null): Fault => ({
  kind,
  area: 'social',
  call: 'notes.create',
  retryAt: retryAt as Instant | null,
});
const after = (attempt: Attempt, tries = 0, chance = 0.5, by = schedule) =>
  afterAttempt(attempt, { tries, now, chance, schedule: by });
const waitAfter = (...args: Parameters<typeof after>) => {
  const verdict = after(...args);
  return verdict.kind === 'retry' ? (Date.parse(verdict.at) - Date.parse(now)) / 1_000 : verdict.kind;
};
const failed = failedBy(fault('unreachable'), true);

test('each wait is four times the one before, and the seventh failure is the last', () => {
  expect([0, 1, 2, 3, 4, 5, 6].map((tries) => waitAfter(failed, tries))).toEqual([
    25,
    100,
    400,
    1_600,
    6_400,
    25_600,
    'dead',
  ]);
});

test('chance makes a wait up to a fifth shorter or longer, but none longer than the longest', () => {
  expect([0, 1].map((chance) => waitAfter(failed, 0, chance))).toEqual([20, 30]);
  const patient = { ...schedule, tries: 10 };
  expect([0, 0.5, 1].map((chance) => waitAfter(failed, 8, chance, patient))).toEqual([41_600, 52_000, 52_000]);
});

test('to be asked to wait is no failure, and is done for as long as asked', () => {
  const in90 = '2026-11-23T09:01:30.000Z';
  for (const kind of ['busy', 'paused'] as const) {
    expect(after(failedBy(fault(kind, in90), true), 6, 0)).toEqual({ kind: 'retry', at: in90, tries: 6 });
    expect(waitAfter(failedBy(fault(kind), true), 6, 0.5)).toBe(25_600);
  }
  expect(waitAfter(failedBy(fault('unreachable', in90), true), 0, 0)).toBe(90);
  expect(waitAfter(failedBy(fault('unreachable', in90), true), 5, 0.5)).toBe(25_600);
});

test('what broke off while it wrote may have taken effect; what turned us away has not', () => {
  const unsure = (kind: FaultKind, writing: boolean) => {
    const attempt = failedBy(fault(kind), writing);
    return attempt.kind === 'failed' && attempt.unsure;
  };
  for (const kind of ['unreachable', 'timed-out', 'not-understood', 'cancelled'] as const) {
    expect([unsure(kind, true), unsure(kind, false)], kind).toEqual([true, false]);
  }
  for (const kind of ['busy', 'paused', 'refused-us'] as const) expect(unsure(kind, true), kind).toBe(false);
});

test('what can never be delivered is not tried again, and what is not to be tried yet costs no try', () => {
  expect(after({ kind: 'hopeless', reason: 'unknown-person' })).toEqual({ kind: 'dead' });
  const until = '2026-11-23T09:00:04.000Z' as Instant;
  expect(after({ kind: 'not-now', until }, 3)).toEqual({ kind: 'retry', at: until, tries: 3 });
  expect(after({ kind: 'delivered' }, 3)).toEqual({ kind: 'delivered' });
});

test('whatever a system asks for, the next try is never before now nor later than the longest retry', () => {
  const anyInstant = fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString());
  const kinds = fc.constantFrom<FaultKind>(
    'busy',
    'paused',
    'unreachable',
    'timed-out',
    'not-understood',
    'refused-us',
  );
  fc.assert(
    fc.property(kinds, anyInstant, fc.nat(5), fc.double({ min: 0, max: 1, noNaN: true }), (kind, at, tries, chance) => {
      const waited = waitAfter(failedBy(fault(kind, at), true), tries, chance);
      expect(waited).toBeGreaterThanOrEqual(0);
      expect(waited).toBeLessThanOrEqual(schedule.longestRetryMs / 1_000);
    }),
  );
});
