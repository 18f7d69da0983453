import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Instant } from '../../../src/domain/dates.ts';
import {
  answered,
  answeredBefore,
  completenessOf,
  disabled,
  failed,
  notAsked,
  unite,
  withheld,
  worstPerArea,
  type Area,
  type SourceReport,
} from '../../../src/domain/citizen/source.ts';
import type { Fault, FaultKind } from '../../../src/domain/citizen/answer.ts';

const employment: Area = { key: 'employment', name: 'Beskæftigelse' };
const social: Area = { key: 'social', name: 'Social' };
const when = { asOf: '2026-11-22T08:00:00.000Z' as Instant, fetchedAt: '2026-11-22T08:00:01.000Z' as Instant };
const fault = (kind: FaultKind, area = 'social'): Fault => ({ kind, area, call: 'patients.search', retryAt: null });

test('list of two answering systems: COMPLETE, empty means none', () => {
  expect(
    unite([
      { report: answered(employment, when), items: [] },
      { report: answered(social, when), items: [] },
    ]),
  ).toMatchObject({
    items: [],
    totalKnown: 0,
    completeness: 'COMPLETE',
  });
});

test('list with a failed system: shows what is known, null instead of empty', () => {
  const silent = { report: failed(social, fault('unreachable')), items: [] };
  expect(unite([{ report: answered(employment, when), items: ['sag'] }, silent])).toMatchObject({
    items: ['sag'],
    totalKnown: 1,
    completeness: 'PARTIAL',
  });
  expect(unite([{ report: answered(employment, when), items: [] }, silent])).toMatchObject({
    items: null,
    totalKnown: null,
    completeness: 'PARTIAL',
  });
  expect(unite([{ report: failed(employment, fault('timed-out')), items: [] }, silent])).toMatchObject({
    items: null,
    totalKnown: null,
    completeness: 'UNKNOWN',
  });
});

test('unreadable record: the list is PARTIAL, counted in the message', () => {
  const report = answered(social, when, { leftOut: 2 });
  expect(report).toMatchObject({
    state: 'FRESH',
    errorCode: 'UPSTREAM_INVALID',
    message: 'Fagsystemet for Social har svaret, men 2 poster kunne ikke læses, eller kun delvist.',
  });
  expect(completenessOf([report])).toBe('PARTIAL');
});

test('area not asked: does not lower completeness', () => {
  expect(completenessOf([answered(employment, when), notAsked(social)])).toBe('COMPLETE');
});

test('withheld area: the same report whether or not there is anything', () => {
  const opens = ['CONSENT', 'JOINT_PLAN', 'BREAK_GLASS'] as const;
  expect(withheld(social, { shows: 'NOTHING', why: 'NO_BASIS', opens })).toEqual({
    area: social,
    state: 'WITHHELD',
    asOf: null,
    fetchedAt: null,
    errorCode: 'NO_BASIS',
    retryAt: null,
    whole: false,
    message: 'Oplysninger fra Social vises ikke: der er intet grundlag for det.',
    openedBy: opens,
  });
});

test('STALE answer: says why and how old, never COMPLETE', () => {
  const report = answeredBefore(social, when, fault('unreachable', 'social'));
  expect(report).toMatchObject({ state: 'STALE', errorCode: 'UPSTREAM_UNREACHABLE', ...when, whole: false });
  expect(completenessOf([report])).toBe('PARTIAL');
});

test('TIMED_OUT differs from FAILED', () => {
  expect(failed(social, fault('timed-out')).state).toBe('TIMED_OUT');
  for (const kind of ['unreachable', 'refused-us', 'not-understood', 'busy', 'paused', 'cancelled'] as const) {
    expect(failed(social, fault(kind))).toMatchObject({ state: 'FAILED', whole: false });
  }
});

test('reports on one area: the worst is kept', () => {
  const worst = worstPerArea([
    answered(employment, when),
    answered(social, when),
    failed(social, fault('timed-out')),
    answered(social, when, { leftOut: 1 }),
  ]);
  expect(worst.map((one) => [one.area.key, one.state])).toEqual([
    ['employment', 'FRESH'],
    ['social', 'TIMED_OUT'],
  ]);
});

const anyReport = (area: Area): fc.Arbitrary<SourceReport> =>
  fc.oneof(
    fc.constant(answered(area, when)),
    fc.constant(answered(area, when, { leftOut: 1 })),
    fc.constant(disabled(area)),
    fc.constant(notAsked(area)),
    fc.constant(withheld(area, { shows: 'NOTHING', why: 'NO_BASIS', opens: [] })),
    fc.constant(failed(area, fault('unreachable', area.key))),
  );

test('empty list: only when every asked source answered in full', () => {
  fc.assert(
    fc.property(anyReport(employment), anyReport(social), fc.nat(2), fc.nat(2), (first, second, ofFirst, ofSecond) => {
      const part = (report: SourceReport, count: number) => ({
        report,
        items: report.state === 'FRESH' ? Array(count).fill('sag') : [],
      });
      const list = unite([part(first, ofFirst), part(second, ofSecond)]);
      const allKnown = [first, second].every((report) => report.state === 'NOT_ASKED' || report.whole);
      expect(list.items?.length !== 0 || allKnown).toBe(true);
      expect(list.items === null).toBe(list.totalKnown === null);
      expect(list.completeness === 'COMPLETE').toBe(allKnown);
    }),
  );
});
