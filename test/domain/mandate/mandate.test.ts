import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cpr } from '../../../src/domain/cpr.ts';
import type { Instant } from '../../../src/domain/dates.ts';
import { amountInWords } from '../../../src/domain/mandate/amount.ts';
import {
  balanceOn,
  changeMandate,
  mandateKinds,
  setMandate,
  termsOf,
  type Mandate,
  type MandateTerms,
} from '../../../src/domain/mandate/mandate.ts';
import { on, went } from '../../support/referrals.ts';

const citizen = '8408912204' as Cpr;
const at = '2026-12-10T10:00:00.000Z' as Instant;
const sign = (id: string) => ({ id, at, by: { id: 'karen', name: 'Karen Holm' }, why: 'Beslutning' });
const terms: MandateTerms = {
  startsOn: on('2026-12-10'),
  endsOn: on('2027-12-09'),
  kinds: mandateKinds,
  decision: 'D1',
};
const plan = { id: 'P1', citizen };
const limits = { atMost: null };

const set = (oere: number): Mandate => {
  const { entries } = went(setMandate(plan, { oere, terms }, sign('S'), limits));
  return { plan: 'P1', citizen, entries };
};

test('mandate: what is set is available; when it ends, it lapses', () => {
  expect(balanceOn(set(5_000_000), on('2027-12-09'))).toEqual({
    set: 5_000_000,
    drawn: 0,
    available: 5_000_000,
    lapsed: 0,
  });
  expect(balanceOn(set(5_000_000), on('2027-12-10'))).toEqual({
    set: 5_000_000,
    drawn: 0,
    available: 0,
    lapsed: 5_000_000,
  });
});

test('mandate: nothing is an amount as well; less than nothing is none, nor is more than the policy allows', () => {
  expect(balanceOn(set(0), on('2026-12-10')).set).toBe(0);
  for (const oere of [-1, 0.1, Number.NaN, 2_147_483_648])
    expect(setMandate(plan, { oere, terms }, sign('S'), limits)).toMatchObject({ error: { code: 'INVALID_AMOUNT' } });
  expect(setMandate(plan, { oere: 101, terms }, sign('S'), { atMost: 100 })).toMatchObject({
    error: { code: 'INVALID_AMOUNT' },
  });
});

test('mandate: a later decision changes amount and terms, up and down', () => {
  const later = { ...terms, endsOn: null, kinds: ['TRANSPORT' as const], decision: 'D2' };
  fc.assert(
    fc.property(fc.nat(9_000_000), fc.nat(9_000_000), (before, after) => {
      const first = set(before);
      const { entries, after: count } = went(changeMandate(first, { oere: after, terms: later }, sign('C'), limits));
      expect(count).toBe(1);
      const changed = { ...first, entries: [...first.entries, ...entries] };
      expect(balanceOn(changed, on('2029-01-01'))).toEqual({ set: after, drawn: 0, available: after, lapsed: 0 });
      expect(termsOf(changed)).toEqual(later);
    }),
  );
});

test('amounts: kroner as Danes write them', () => {
  expect([0, 1, 100, 1_999_999, 5_000_000, 123_456_789].map(amountInWords)).toEqual([
    '0 kr.',
    '0,01 kr.',
    '1 kr.',
    '19.999,99 kr.',
    '50.000 kr.',
    '1.234.567,89 kr.',
  ]);
});
