import { expect, test } from 'vitest';
import type { Cpr } from '../../../src/domain/cpr.ts';
import type { CalendarDate, Instant } from '../../../src/domain/dates.ts';
import { changesBetween } from '../../../src/domain/plan/changes-between.ts';
import { offerLimit, pauseLimit } from '../../../src/domain/plan/check-input.ts';
import { planAwaits } from '../../../src/domain/plan/clocks.ts';
import { contentOfPlan } from '../../../src/domain/plan/content.ts';
import { writeInPlan } from '../../../src/domain/plan/write-plan.ts';
import { followUpLimit, openPlan } from '../../../src/domain/plan/open-plan.ts';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import { planActions, planSeats } from '../../../src/domain/plan/parts.ts';
import { nameStandIn } from '../../../src/domain/plan/stand-in.ts';
import { statutoryOf } from '../../../src/domain/plan/statutory.ts';
import { called } from '../../support/decisions.ts';
import { people, planPolicy } from './plans.ts';

type Policy = typeof planPolicy;

const day = (date: string) => date as CalendarDate;
const opened = (policy: Policy = planPolicy) =>
  openPlan(
    {
      id: 'plan-1',
      citizen: '6101850001' as Cpr,
      citizenName: 'Anna Prøve',
      areas: ['employment', 'social'],
      joined: [],
      coordinator: { area: 'social', unit: 'voksenenhed', caseworker: 'JNI', name: 'Jonas' },
      backgroundGroup: [],
      followUpOn: day('2027-06-10'),
      decisionId: null,
      by: { id: 'karen', name: 'Karen' },
    },
    {
      existing: null,
      areas: ['employment', 'social', 'health'],
      units: [{ key: 'voksenenhed', name: 'Voksenenheden' }],
      now: '2026-12-10T09:00:00.000Z' as Instant,
      policy,
      coordinatorFrom: 'ANY',
    },
  );
const first = opened();
const plan: Plan = first.ok ? first.value.plan : (undefined as never);
const goal = { id: 'job', kind: 'END', end: 'EMPLOYMENT', parent: null, text: 'Et job', inCitizensWords: '' } as const;
const active: Plan = {
  ...plan,
  state: 'ACTIVE',
  startedOn: day('2026-12-28'),
  goals: [{ ...goal, assessments: [], closed: null }],
};
const by = (differing: Partial<Policy>) => ({ ...planPolicy, ...differing });
const awaited = (of: Plan, on: string, policy: Policy, waitingFor: string) =>
  planAwaits(of, day(on), policy).find((one) => one.waitingFor === waitingFor);

test('policy plan: the days until the offer, the answer and the start, and until they are a leader’s', () => {
  const offer = (policy: Policy) => awaited(plan, '2026-12-10', policy, 'PLAN_OFFER');
  expect(offer(planPolicy)).toMatchObject({ dueOn: '2026-12-17', leaderOn: '2026-12-22' });
  expect(offer(by({ offer: 1, offerLeader: 1 }))).toMatchObject({ dueOn: '2026-12-11', leaderOn: '2026-12-14' });
  const offered: Plan = { ...plan, state: 'OFFERED', offeredOn: day('2026-12-14') };
  const answer = (policy: Policy) => awaited(offered, '2026-12-14', policy, 'PLAN_ANSWER')?.dueOn;
  expect([answer(planPolicy), answer(by({ answer: 2 }))]).toEqual(['2027-01-08', '2026-12-16']);
  const start = (policy: Policy) => awaited({ ...plan, state: 'AGREED' }, '2026-12-17', policy, 'PLAN_START');
  expect(start(planPolicy)).toMatchObject({ dueOn: '2026-12-28', leaderOn: '2027-01-06' });
  expect(start(by({ start: 5, startLeader: 0 }))).toMatchObject({ dueOn: '2026-12-17', leaderOn: '2026-12-17' });
  expect(offer(by({ closedDays: ['12-17'] }))).toMatchObject({ dueOn: '2026-12-18' });
});

test('policy plan: the months between assessments, and the days before a follow-up from which it waits', () => {
  const progress = (policy: Policy) => awaited(active, '2027-01-04', policy, 'PLAN_PROGRESS')?.dueOn;
  expect([progress(planPolicy), progress(by({ progressMonths: 3 }))]).toEqual(['2027-06-28', '2027-03-28']);
  const waits = (policy: Policy, on: string) => awaited(active, on, policy, 'PLAN_FOLLOW_UP') !== undefined;
  expect([waits(planPolicy, '2027-05-27'), waits(by({ followUpAhead: 2 }), '2027-05-27')]).toEqual([true, false]);
  expect(waits(by({ followUpAhead: 2 }), '2027-06-08')).toBe(true);
});

test('policy plan: the longest time to a follow-up, the longest pause, and the days after a no', () => {
  const today = day('2026-12-10');
  expect(followUpLimit(today, by({ followUpAtMost: 30 })).latest).toBe('2027-01-09');
  expect(pauseLimit(today, by({ pauseAtMost: 10 })).latest).toBe('2026-12-20');
  const answer = { kind: 'DECLINED', answeredOn: day('2026-12-01'), form: 'ORAL', version: 2, text: null } as const;
  const earliest = (policy: Policy) => offerLimit({ ...plan, answer }, today, policy).earliest;
  expect([earliest(planPolicy), earliest(by({ offerAgainAfterDays: 10 }))]).toEqual(['2027-03-01', '2026-12-11']);
});

test('policy plan: how many areas take part at least, and who opens one', () => {
  const third = opened(by({ areasAtLeast: 3 }));
  expect(third.ok ? null : third.error.code).toBe('MISSING');
  const committee = (policy: Policy) => planSeats(plan, { today: day('2026-12-10'), policy }).COMMITTEE.length;
  expect([committee(planPolicy), committee(by({ opensWith: 'LEADER' }))]).toEqual([0, 1]);
  const leadersActions = (policy: Policy) => planActions(plan, people.karen, { today: day('2026-12-10'), policy });
  expect(leadersActions(planPolicy)).not.toContain('DECIDE');
  expect(leadersActions(by({ opensWith: 'LEADER' }))).toContain('DECIDE');
});

test('policy plan: the changes that are essential', () => {
  const later = { ...plan, followUpOn: day('2027-07-01') };
  expect(changesBetween(plan, later, planPolicy).essential).toEqual(['FOLLOW_UP']);
  expect(changesBetween(plan, later, by({ essential: ['END_GOAL'] })).essential).toEqual([]);
});

test('policy plan.citizenMayChange: a small change that the citizen wishes is written, or is the committee’s (D100)', () => {
  const { mette } = people;
  const written = (policy: Policy, wishedByCitizen: boolean) => {
    const { version: expectedVersion } = active;
    const input = { expectedVersion, content: { ...contentOfPlan(active), resources: 'Kan bage.' }, wishedByCitizen };
    const time = { now: '2027-01-04T09:00:00.000Z' as Instant, policy };
    const result = writeInPlan(active, mette, new Set(['COORDINATOR']), input, time);
    return result.ok ? result.value.event.action : result.error;
  };
  expect(written(planPolicy, true)).toBe('WRITE');
  const closed = by({ citizenMayChange: false });
  expect(written(closed, true)).toMatchObject({ code: 'COMMITTEE_NEEDED', changes: ['CITIZENS_WISH'] });
  expect(written(closed, false)).toBe('WRITE');
});

test('policy plan: the statutory plans that a plan in their place replaces', () => {
  const replaced = (policy: Policy) => statutoryOf(plan, policy, day('2026-12-17')).map((one) => one.plan);
  expect(replaced(planPolicy)).toEqual(['Min Plan', 'Handleplan']);
  expect(replaced(by({ replaces: [{ area: 'social', plan: 'VUM', law: 'Barnets lov' }] }))).toEqual(['VUM']);
});

test('policy coordinator.standInDays: how many working days one stands in for the coordinator; with none nobody does', () => {
  const karen = called({ social: 'KVE' }, 'karen', 'LEADER', { area: 'social', unit: 'voksenenhed' });
  const lone = { area: 'social', unit: 'voksenenhed', caseworker: 'LJU', name: 'Lone Juul' };
  const standIn = { ...lone, from: day('2026-12-14'), until: day('2026-12-18') };
  const named = (standInDays: number) => {
    const order = { standIn, text: null, expectedVersion: active.version, standInDays };
    const time = { now: '2026-12-10T09:00:00.000Z' as Instant, policy: planPolicy };
    const result = nameStandIn(active, karen, order, time);
    return result.ok ? result.value.plan.standIn?.name : result.error.code;
  };
  expect([named(5), named(4), named(0)]).toEqual(['Lone Juul', 'INVALID_DATE', 'NOT_POSSIBLE']);
});
