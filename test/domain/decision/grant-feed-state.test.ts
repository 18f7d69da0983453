import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Instant } from '../../../src/domain/dates.ts';
import { grantFeedReport, standingOf, type GrantFeedState } from '../../../src/domain/decision/grant-feed-state.ts';
import { settle } from '../../../src/domain/citizen/source.ts';

const area = { key: 'social', name: 'Social' };
const time = { now: '2026-11-30T12:00:00.000Z' as Instant, everyMs: 10_000 };
const whole: GrantFeedState = {
  begun: true,
  endedAt: '2026-11-30T11:59:55.000Z' as Instant,
  failing: null,
  unread: 0,
  setAside: 0,
  setAsideOfUnknown: 0,
};
const failing = { since: '2026-11-30T11:30:00.000Z' as Instant, kind: 'not-understood' } as const;
const seen = (differing: Partial<GrantFeedState>, found: readonly string[] = []) => {
  const report = grantFeedReport(area, { ...whole, ...differing }, time);
  const { completeness, totalKnown } = settle(found, [report]);
  return { code: report.errorCode, state: report.state, completeness, totalKnown, message: report.message };
};

test('grant feed never read: nothing is claimed of decisions', () => {
  const never = { begun: false, endedAt: null };
  expect(seen(never)).toMatchObject({ code: 'DECISIONS_NOT_READ', completeness: 'UNKNOWN', totalKnown: null });
  expect(seen({ ...never, failing })).toMatchObject({ code: 'DECISIONS_NOT_READ', completeness: 'UNKNOWN' });
  const notConfigured = { ...never, failing: { ...failing, kind: 'not-configured' as const } };
  expect(seen(notConfigured)).toMatchObject({ code: 'NOT_CONFIGURED', state: 'DISABLED', completeness: 'UNKNOWN' });
});

test('grant feed read: as of when, COMPLETE', () => {
  expect(grantFeedReport(area, whole, time)).toMatchObject({ state: 'FRESH', asOf: whole.endedAt, whole: true });
  expect(seen({})).toMatchObject({ code: null, completeness: 'COMPLETE', totalKnown: 0 });
});

test.each<[string, Partial<GrantFeedState>, string]>([
  ['DECISIONS_FAILING', { failing }, 'kan ikke læses for tiden siden 30. november 2026 kl. 12.59'],
  [
    'DECISIONS_BEHIND',
    { endedAt: '2026-11-30T11:00:00.000Z' as Instant },
    'er ikke læst siden 30. november 2026 kl. 12.00',
  ],
  ['DECISIONS_CATCHING_UP', { endedAt: null }, 'De kommer af sig selv; imens kan noget mangle.'],
  ['DECISIONS_CATCHING_UP', { unread: 12 }, '12 mangler'],
  ['DECISIONS_SET_ASIDE', { setAside: 1 }, '1 bevilling hos Social kunne ikke læses'],
  [
    'DECISIONS_SET_ASIDE',
    { setAsideOfUnknown: 1_242 },
    '1242 bevillinger hos Social kunne ikke læses, og det vides ikke, hvem',
  ],
])('%s: %j is said, and is never the whole truth', (code, differing, words) => {
  expect(seen(differing)).toMatchObject({
    code,
    completeness: expect.not.stringMatching('COMPLETE'),
    totalKnown: null,
  });
  expect(seen(differing, ['one'])).toMatchObject({ completeness: 'PARTIAL', totalKnown: 1 });
  expect(seen(differing).message).toContain(words);
});

test('grant feed behind: after three missed readings, not within a minute', () => {
  const readAgo = (ms: number, everyMs: number) =>
    standingOf(
      { ...whole, endedAt: new Date(Date.parse(time.now) - ms).toISOString() as Instant },
      { ...time, everyMs },
    );
  expect([readAgo(59_000, 100), readAgo(61_000, 100)]).toEqual(['WHOLE', 'BEHIND']);
  expect([readAgo(300_000, 100_000), readAgo(300_001, 100_000)]).toEqual(['WHOLE', 'BEHIND']);
});

test('grant feed whole: only when all was read, lately, and usable', () => {
  const at = fc
    .integer({ min: 0, max: 200_000 })
    .map((ms) => new Date(Date.parse(time.now) - ms).toISOString() as Instant);
  const count = fc.oneof(fc.constant(0), fc.nat(3));
  const states = fc.record({
    begun: fc.boolean(),
    endedAt: fc.option(at),
    failing: fc.option(fc.constant(failing)),
    unread: count,
    setAside: count,
    setAsideOfUnknown: count,
  });
  fc.assert(
    fc.property(states, (state) => {
      const { begun, endedAt, unread, setAside, setAsideOfUnknown } = state;
      const lately = endedAt !== null && Date.parse(time.now) - Date.parse(endedAt) <= 60_000;
      const all = begun && lately && state.failing === null && unread + setAside + setAsideOfUnknown === 0;
      expect(grantFeedReport(area, state, time).whole).toBe(all);
    }),
  );
});
