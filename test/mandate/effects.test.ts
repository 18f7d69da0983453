import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cpr } from '../../src/domain/cpr.ts';
import type { Instant } from '../../src/domain/dates.ts';
import { setMandate, sumsOf, type Mandate } from '../../src/domain/mandate/mandate.ts';
import { correctMandate, drawMandate, drawVersion, returnMandate, versionOf } from '../../src/domain/mandate/steps.ts';
import { mandateEffects } from '../../src/mandate/effects.ts';
import { loadKeys } from '../../src/platform/keys.ts';
import { on, went } from '../support/referrals.ts';

const citizen = '8408912204' as Cpr;
const at = '2027-01-05T10:00:00.000Z' as Instant;
const sign = (id: string) => ({ id, at, by: { id: 'mette', name: 'Mette Holm' }, why: 'Fordi' });
const drawn = { kind: 'TRANSPORT' as const, area: 'social', unit: 'fti', payer: 'social', period: null };
const terms = { startsOn: on('2026-12-10'), endsOn: null, kinds: ['TRANSPORT' as const], decision: 'D1' };
const day = { today: on('2027-01-05'), plan: { id: 'P', state: 'ACTIVE', canStart: true } };

const step = fc.record({
  what: fc.constantFrom('draw' as const, 'return' as const, 'correct' as const, 'correct' as const),
  of: fc.nat(5),
  oere: fc.constantFrom(0, 1, 2, 3),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** Takes a step, where the rules allow it. */
function taken(mandate: Mandate, { what, of, oere }: Step) {
  const { id } = mandate.entries[of % mandate.entries.length]!;
  const by = sign(`E${mandate.entries.length}`);
  if (what === 'draw') return drawMandate(mandate, { oere: oere || 1, drawn }, by, day);
  return what === 'return'
    ? returnMandate(mandate, { draw: id, oere: oere || null, expectedVersion: drawVersion(mandate, id) }, by)
    : correctMandate(mandate, { entry: id, oere, expectedVersion: versionOf(mandate, id) }, by);
}

test('a draw has one open task as long as something is left of it, and none after that, however it is corrected', () => {
  const folder = mkdtempSync(join(tmpdir(), 'helhed-keys-'));
  const keys = loadKeys({ keyFile: join(folder, 'keys.json') });
  const deps = { planAreas: ['employment', 'social'], areas: [], keys };
  const story = (steps: readonly Step[]) => {
    const { entries } = went(setMandate({ id: 'P1', citizen }, { oere: 12, terms }, sign('S'), { atMost: null }));
    let mandate: Mandate = { plan: 'P1', citizen, entries };
    const open = new Set<string>();
    for (const one of steps) {
      const change = taken(mandate, one);
      if (!change.ok) continue;
      for (const { message } of mandateEffects(mandate, change.value, deps)) {
        if (message.kind === 'post' && message.entry.kind === 'task') open.add(message.entry.marker);
        if (message.kind === 'close-task') expect(open.delete(message.marker)).toBe(true);
      }
      mandate = { ...mandate, entries: [...mandate.entries, ...change.value.entries] };
      const unspent = [...sumsOf(mandate).reservations.values()].filter(({ left }) => left > 0);
      expect(open.size).toBe(unspent.length);
    }
  };
  fc.assert(fc.property(fc.array(step, { minLength: 4, maxLength: 12 }), story), { numRuns: 300 });
  rmSync(folder, { recursive: true });
});
