import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cpr } from '../../../src/domain/cpr.ts';
import type { Instant } from '../../../src/domain/dates.ts';
import {
  balanceOn,
  setMandate,
  sumsOf,
  type Drawn,
  type Mandate,
  type MandateChange,
  type MandateTerms,
} from '../../../src/domain/mandate/mandate.ts';
import { payerOf } from '../../../src/domain/mandate/payer.ts';
import {
  correctMandate,
  drawMandate,
  drawVersion,
  returnMandate,
  versionOf,
} from '../../../src/domain/mandate/steps.ts';
import { mandateWarnings } from '../../../src/domain/mandate/warnings.ts';
import type { Refusal } from '../../../src/domain/refusal.ts';
import type { Result } from '../../../src/domain/result.ts';
import { on, went } from '../../support/referrals.ts';

const citizen = '8408912204' as Cpr;
const at = '2026-12-10T10:00:00.000Z' as Instant;
const sign = (id: string) => ({ id, at, by: { id: 'mette', name: 'Mette Holm' }, why: 'Fordi' });
const terms: MandateTerms = {
  startsOn: on('2026-12-10'),
  endsOn: on('2027-12-09'),
  kinds: ['TRANSPORT', 'EXTRA_SUPPORT'],
  decision: 'D1',
};
const set = (oere: number, of = terms): Mandate => {
  const { entries } = went(setMandate({ id: 'P1', citizen }, { oere, terms: of }, sign('S'), { atMost: null }));
  return { plan: 'P1', citizen, entries };
};
const transport: Drawn = { kind: 'TRANSPORT', area: 'social', unit: 'fti', payer: 'social', period: null };
const active = { id: 'sealed', state: 'ACTIVE', canStart: true };
const day = { today: on('2027-01-05'), plan: active };
const draw = (mandate: Mandate, oere: number, id: string, drawn = transport, of = day) =>
  drawMandate(mandate, { oere, drawn }, sign(id), of);
const after = (mandate: Mandate, change: Result<MandateChange, Refusal>): Mandate => ({
  ...mandate,
  entries: [...mandate.entries, ...went(change).entries],
});

test('draws: 30,000 and 19,999.99 of 50,000; what is over is refused with what is available', () => {
  const first = set(5_000_000);
  const two = after(
    after(first, draw(first, 3_000_000, 'A')),
    draw(after(first, draw(first, 3_000_000, 'A')), 1_999_999, 'B'),
  );
  expect(draw(two, 2, 'C')).toMatchObject({ error: { code: 'OVERDRAFT', availableOere: 1 } });
  const all = after(two, draw(two, 1, 'C'));
  expect(draw(all, 1, 'D')).toMatchObject({ error: { code: 'OVERDRAFT', availableOere: 0 } });
  expect(draw(first, 5_000_100, 'A')).toMatchObject({ error: { code: 'OVERDRAFT', availableOere: 5_000_000 } });
});

test('draws: of a kind that is given, within its days, while the plan is agreed or under way', () => {
  const mandate = set(5_000_000);
  const aids = { ...transport, kind: 'AIDS' as const };
  expect(draw(mandate, 1, 'A', aids)).toMatchObject({ error: { code: 'NOT_COVERED', prefill: 'sealed' } });
  const paused = { today: day.today, plan: { ...active, state: 'PAUSED', canStart: false } };
  expect(draw(mandate, 1, 'A', transport, paused)).toMatchObject({ error: { code: 'NOT_POSSIBLE', state: 'PAUSED' } });
  const lapsed = { ...day, today: on('2027-12-10') };
  expect(draw(mandate, 1, 'A', transport, lapsed)).toMatchObject({ error: { code: 'NOT_POSSIBLE', state: 'LAPSED' } });
  const early = { ...day, today: on('2026-12-09') };
  expect(draw(mandate, 1, 'A', transport, early)).toMatchObject({ error: { code: 'NOT_COVERED' } });
});

test('extra support: with a period within the mandate', () => {
  const mandate = set(5_000_000);
  const support = (from: string, until: string): Drawn => ({
    ...transport,
    kind: 'EXTRA_SUPPORT',
    period: { from: on(from), until: on(until) },
  });
  expect(draw(mandate, 1, 'A', { ...transport, kind: 'EXTRA_SUPPORT' })).toMatchObject({ error: { code: 'MISSING' } });
  expect(draw(mandate, 1, 'A', support('2027-01-05', '2027-12-10'))).toMatchObject({ error: { code: 'INVALID_DATE' } });
  expect(draw(mandate, 1, 'A', support('2027-02-05', '2027-02-04'))).toMatchObject({ error: { code: 'INVALID_DATE' } });
  expect(draw(mandate, 1, 'A', support('2027-01-05', '2027-12-09')).ok).toBe(true);
});

test('returns and corrections: of a draw as it was seen, never more than is left of it', () => {
  const drawn = after(set(5_000_000), draw(set(5_000_000), 1_000_000, 'A'));
  const giveBack = (mandate: Mandate, oere: number | null, expectedVersion: number) =>
    returnMandate(mandate, { draw: 'A', oere, expectedVersion }, sign('R'));
  expect(giveBack(drawn, 1_000_001, 1)).toMatchObject({ error: { code: 'OVERDRAFT', availableOere: 1_000_000 } });
  const some = after(drawn, giveBack(drawn, 400_000, 1));
  expect(balanceOn(some, day.today)).toMatchObject({ drawn: 600_000, available: 4_400_000 });
  expect(giveBack(some, null, 1)).toMatchObject({ error: { code: 'VERSION_CONFLICT', currentVersion: 2 } });
  expect(correctMandate(some, { entry: 'S', oere: 1, expectedVersion: 1 }, sign('C'))).toMatchObject({
    error: { code: 'NOT_POSSIBLE' },
  });
  expect(correctMandate(some, { entry: 'A', oere: 300_000, expectedVersion: 1 }, sign('C'))).toMatchObject({
    error: { code: 'OVERDRAFT' },
  });
  const right = after(some, correctMandate(some, { entry: 'A', oere: 500_000, expectedVersion: 1 }, sign('C')));
  expect(balanceOn(right, day.today)).toMatchObject({ drawn: 100_000, available: 4_900_000 });
});

const attempt = fc.record({
  what: fc.constantFrom('draw' as const, 'draw' as const, 'return' as const, 'correct' as const),
  of: fc.nat(9),
  oere: fc.integer({ min: 0, max: 3_000_000 }),
});

test('mandate: at every entry 0 ≤ available ≤ set, no draw below nothing, the sums add up (B4)', () => {
  fc.assert(
    fc.property(fc.nat(9_000_000), fc.array(attempt, { maxLength: 30 }), (amount, attempts) => {
      let mandate = set(amount);
      for (const [index, { what, of, oere }] of attempts.entries()) {
        const id = `E${index}`;
        const entry = mandate.entries[of % mandate.entries.length]!;
        const done =
          what === 'draw'
            ? draw(mandate, oere + 1, id)
            : what === 'return'
              ? returnMandate(
                  mandate,
                  { draw: entry.id, oere: oere + 1, expectedVersion: drawVersion(mandate, entry.id) },
                  sign(id),
                )
              : correctMandate(
                  mandate,
                  { entry: entry.id, oere, expectedVersion: versionOf(mandate, entry.id) },
                  sign(id),
                );
        if (done.ok) mandate = after(mandate, done);
        const { set: whole, drawn, available, lapsed } = balanceOn(mandate, day.today);
        expect(whole).toBe(drawn + available + lapsed);
        expect(available).toBeGreaterThanOrEqual(0);
        expect(available).toBeLessThanOrEqual(whole);
        for (const { left } of sumsOf(mandate).reservations.values()) expect(left).toBeGreaterThanOrEqual(0);
        const ended = balanceOn(mandate, on('2027-12-10'));
        expect(ended).toEqual({ set: whole, drawn, available: 0, lapsed: available });
      }
    }),
  );
});

test('warnings: an unusual amount, and little left', () => {
  const policy = { usual: { from: 2_500_000, to: 5_000_000 }, warnBelowPercent: 20 };
  const codes = (mandate: Mandate) => mandateWarnings(mandate, day.today, policy).map(({ code }) => code);
  expect(codes(set(2_500_000))).toEqual([]);
  expect(codes(set(2_499_999))).toEqual(['UNUSUAL_MANDATE']);
  expect(codes(set(5_000_001))).toEqual(['UNUSUAL_MANDATE']);
  const mandate = set(5_000_000);
  expect(codes(after(mandate, draw(mandate, 4_000_000, 'A')))).toEqual([]);
  expect(codes(after(mandate, draw(mandate, 4_000_001, 'A')))).toEqual(['MANDATE_LOW']);
});

test('payer: by the policy, where the effort is, where the coordinator is, or one area (D104)', () => {
  const areas = { effort: 'social', coordinator: 'employment' };
  expect((['EFFORTS_AREA', 'COORDINATORS_AREA', 'health'] as const).map((one) => payerOf(one, areas))).toEqual([
    'social',
    'employment',
    'health',
  ]);
});
