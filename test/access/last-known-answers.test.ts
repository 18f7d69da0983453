import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastKnownAnswers, type RememberedKind, type LastKnownKey } from '../../src/access/last-known-answers.ts';
import type { Instant } from '../../src/domain/dates.ts';
import type { Keys } from '../../src/platform/keys.ts';

/** What locks nothing: only the ages matter here. */
const keys = { encrypt: (_: string, text: string) => text, decrypt: (_: string, text: string) => text } as Keys;
const began = Date.parse('2026-05-04T10:00:00.000Z');
const at = (ms: number) => new Date(began + ms).toISOString() as Instant;
const hourMs = 3_600_000;
const ages: Record<RememberedKind, number> = {
  CASES: 4 * hourMs,
  ACTIVITIES: 4 * hourMs,
  IDENTITY: 24 * hourMs,
  CONTACTS: 24 * hourMs,
};

test('last known answer: returned up to the age of its kind, not a millisecond longer (promise 6)', () => {
  const kinds = fc.constantFrom(...(Object.keys(ages) as RememberedKind[]));
  fc.assert(
    fc.property(kinds, fc.nat(48 * hourMs), (kind, age) => {
      let now = at(0);
      const memory = lastKnownAnswers({ keys, now: () => now });
      const whose: LastKnownKey = { scope: 'social', area: 'social', pseudonym: 'p', kind };
      memory.keep(whose, { value: kind, asOf: null, fetchedAt: at(0) });
      now = at(age);
      expect(memory.recall(whose) !== null).toBe(age <= ages[kind]);
      for (const edge of [ages[kind], ages[kind] + 1]) {
        now = at(edge);
        expect(memory.recall(whose) !== null).toBe(edge === ages[kind]);
      }
    }),
  );
});
