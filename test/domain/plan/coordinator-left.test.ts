import { expect, test } from 'vitest';
import type { Contact } from '../../../src/domain/citizen/case.ts';
import type { CalendarDate } from '../../../src/domain/dates.ts';
import { planWaiting, waitsOfPlan } from '../../../src/domain/plan/clocks.ts';
import { coordinatorStanding } from '../../../src/domain/plan/coordinator-left.ts';
import { planStates } from '../../../src/domain/plan/steps.ts';
import { aPlan, planPolicy } from './plans.ts';

const day = (text: string) => text as CalendarDate;
const today = day('2027-01-04');
const { plan } = aPlan();
const { area, caseworker, name } = plan.coordinator;
const left = { since: day('2027-01-02'), learnedOn: today };

const contact = (more: Partial<Contact> = {}): Contact => ({
  area,
  id: 'contact',
  name,
  caseworker,
  phone: null,
  email: null,
  initials: null,
  role: 'CASEWORKER',
  roleName: 'Sagsbehandler',
  primary: true,
  active: false,
  unit: null,
  from: day('2026-01-05'),
  until: null,
  ...more,
});
const standing = (...contacts: Contact[]) => coordinatorStanding(plan, contacts, today);

test('a coordinator who is no longer active has left: on the day that the system gives, else at the latest today', () => {
  expect(standing(contact())).toEqual({ kind: 'LEFT', since: today });
  expect(standing(contact({ until: day('2027-01-02') }))).toEqual({ kind: 'LEFT', since: '2027-01-02' });
  expect(standing(contact({ until: day('2027-03-01') }))).toEqual({ kind: 'LEFT', since: today });
  const both = [contact({ until: day('2026-12-20') }), contact({ until: day('2027-01-02') })];
  expect(standing(...both)).toEqual({ kind: 'LEFT', since: '2027-01-02' });
});

test('a coordinator who is active in any part has not left; who is not known to have stopped is unknown', () => {
  expect(standing(contact(), contact({ active: true }))).toEqual({ kind: 'ACTIVE' });
  const unknown: readonly Contact[][] = [
    [],
    [contact({ caseworker: 'JFR' })],
    [contact({ caseworker: null })],
    [contact({ area: 'social' })],
    [contact({ from: day('2027-02-01') })],
    [contact(), contact({ from: day('2027-02-01') })],
    [contact({ until: day('2020-01-01') })],
  ];
  for (const contacts of unknown) expect(standing(...contacts)).toEqual({ kind: 'UNKNOWN' });
});

test('another coordinator is awaited of the leader of the one who left, until the plan is over', () => {
  const wait = (state: (typeof planStates)[number], policy = planPolicy) =>
    waitsOfPlan({ ...plan, state }, today, policy, left).find(
      ({ awaited }) => awaited.waitingFor === 'PLAN_COORDINATOR',
    );
  expect(planStates.filter((state) => !wait(state))).toEqual(['ENDED', 'CLOSED', 'WITHDRAWN', 'ENTERED_IN_ERROR']);
  expect(wait('PROPOSED')).toEqual({
    awaited: { waitingFor: 'PLAN_COORDINATOR', since: today, dueOn: '2027-02-01', leaderOn: '2027-02-01' },
    audience: { concerns: ['LEADER employment/jobcenter'], leaders: [], except: null },
  });
  expect(wait('ACTIVE', { ...planPolicy, coordinatorLeft: 5 })?.awaited.dueOn).toBe('2027-01-11');
  expect(planWaiting(plan, today, planPolicy).map(({ waitingFor }) => waitingFor)).toEqual(['PLAN_OFFER']);
});
