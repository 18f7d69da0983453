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

test('delivery retry: each wait is four times the one before, the seventh failure is the last', () => {
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

test('delivery retry jitter: up to a fifth shorter or longer, never over the longest wait', () => {
  expect([0, 1].map((chance) => waitAfter(failed, 0, chance))).toEqual([20, 30]);
  const patient = { ...schedule, tries: 10 };
  expect([0, 0.5, 1].map((chance) => waitAfter(failed, 8, chance, patient))).toEqual([41_600, 52_000, 52_000]);
});

test('delivery Retry-After: waited for as asked, not counted as a failure', () => {
  const in90 = '2026-11-23T09:01:30.000Z';
  for (const kind of ['busy', 'paused'] as const) {
    expect(after(failedBy(fault(kind, in90), true), 6, 0)).toEqual({ kind: 'retry', at: in90, tries: 6 });
    expect(waitAfter(failedBy(fault(kind), true), 6, 0.5)).toBe(25_600);
  }
  expect(waitAfter(failedBy(fault('unreachable', in90), true), 0, 0)).toBe(90);
  expect(waitAfter(failedBy(fault('unreachable', in90), true), 5, 0.5)).toBe(25_600);
});

test('delivery outcome: a write that broke off may have taken effect, a rejected one has not', () => {
  const unsure = (kind: FaultKind, writing: boolean) => {
    const attempt = failedBy(fault(kind), writing);
    return attempt.kind === 'failed' && attempt.unsure;
  };
  for (const kind of ['unreachable', 'timed-out', 'not-understood', 'cancelled'] as const) {
    expect([unsure(kind, true), unsure(kind, false)], kind).toEqual([true, false]);
  }
  for (const kind of ['busy', 'paused', 'refused-us'] as const) expect(unsure(kind, true), kind).toBe(false);
});

test('delivery: a permanent failure is not retried, a postponed attempt costs no try', () => {
  expect(after({ kind: 'hopeless', reason: 'unknown-person' })).toEqual({ kind: 'dead' });
  const until = '2026-11-23T09:00:04.000Z' as Instant;
  expect(after({ kind: 'not-now', until }, 3)).toEqual({ kind: 'retry', at: until, tries: 3 });
  expect(after({ kind: 'delivered' }, 3)).toEqual({ kind: 'delivered' });
});

test('delivery retry: never before now nor later than the longest wait, whatever Retry-After says', () => {
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
