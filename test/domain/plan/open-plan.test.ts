import { expect, test } from 'vitest';
import type { Cpr } from '../../../src/domain/cpr.ts';
import type { CalendarDate, Instant } from '../../../src/domain/dates.ts';
import { openPlan, type PlanFacts, type PlanOrder } from '../../../src/domain/plan/open-plan.ts';
import { planPolicy } from './plans.ts';

const order: PlanOrder = {
  id: 'plan-1',
  citizen: '6101850001' as Cpr,
  citizenName: 'Anna Prøve',
  areas: ['employment', 'social'],
  joined: [],
  coordinator: { area: 'social', unit: 'voksenenhed', caseworker: 'JNI', name: 'Jonas' },
  backgroundGroup: [],
  followUpOn: '2027-06-10' as CalendarDate,
  decisionId: null,
  by: { id: 'karen', name: 'Karen' },
};
const facts: PlanFacts = {
  existing: null,
  areas: ['employment', 'social'],
  units: [{ key: 'voksenenhed', name: 'Voksenenheden' }],
  now: '2026-12-01T09:00:00.000Z' as Instant,
  policy: planPolicy,
  coordinatorFrom: 'ANY',
};
const refusalOf = (some: Partial<PlanOrder>, known: Partial<PlanFacts> = {}) => {
  const opened = openPlan({ ...order, ...some }, { ...facts, ...known });
  return opened.ok ? null : opened.error.code;
};

test('a plan is opened as proposed, with nobody of any area in it yet', () => {
  const opened = openPlan(order, facts);
  expect(opened.ok && opened.value.plan).toMatchObject({
    state: 'PROPOSED',
    version: 1,
    decidedOn: '2026-12-01',
    areas: [
      { area: 'employment', joinedAt: null },
      { area: 'social', joinedAt: null },
    ],
  });
});

test('a plan is refused where the citizen has one, too few areas take part, or the coordinator has no place in it', () => {
  expect(refusalOf({}, { existing: { planId: 'plan-0' } })).toBe('PLAN_EXISTS');
  expect(refusalOf({ areas: ['social'] })).toBe('MISSING');
  expect(refusalOf({ areas: ['social', 'social'] })).toBe('MISSING');
  expect(refusalOf({ areas: ['social', 'nowhere'] })).toBe('INVALID_AREA');
  expect(refusalOf({ coordinator: { ...order.coordinator, area: 'health' } })).toBe('INVALID_AREA');
  expect(refusalOf({ coordinator: { ...order.coordinator, unit: 'nowhere' } })).toBe('UNKNOWN_UNIT');
  expect(refusalOf({}, { units: null })).toBe('SOURCE_UNAVAILABLE');
});

test('a coordinator comes from the area that the municipality has chosen (D96)', () => {
  expect(refusalOf({}, { coordinatorFrom: 'social' })).toBeNull();
  expect(refusalOf({}, { coordinatorFrom: 'employment' })).toBe('INVALID_AREA');
});

test('a follow-up is agreed for a day that comes, within a year', () => {
  expect(refusalOf({ followUpOn: '2026-12-01' as CalendarDate })).toBe('INVALID_DATE');
  expect(refusalOf({ followUpOn: '2026-12-02' as CalendarDate })).toBeNull();
  expect(refusalOf({ followUpOn: '2027-12-01' as CalendarDate })).toBeNull();
  expect(refusalOf({ followUpOn: '2027-12-02' as CalendarDate })).toBe('INVALID_DATE');
});
