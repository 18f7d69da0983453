import { expect, test } from 'vitest';
import { population } from '../../mocks/people/population.ts';
import { activePlan, storePlan } from '../support/active-plan.ts';
import { committeeClient, committeeOfFive, merete, metteMember, jointPlan } from '../support/committee-client.ts';
import { anyEngine } from '../support/database.ts';
import { runningHelhed } from '../support/helhed.ts';
import { movableClock } from '../support/plans.ts';

const clock = movableClock('2027-01-04T09:00:00Z');
const helhed = runningHelhed({
  engine: anyEngine,
  clock,
  people: [...population(), merete],
  limits: { failuresToOpen: 1_000 },
  policy: { committee: { items: { new: ['INFORMED'], return: ['INFORMED'] }, attends: 'NOT_INVITED' } },
  prepare: storePlan(activePlan(merete.cpr), 5_000_000),
});
const client = committeeClient(helhed);
const jonasMember = { area: 'social', unit: 'voksenenhed', caseworker: 'JFR', name: 'Jonas Friis' };
const planId = () => helhed.keys.seal('plan', 'PLAN-1');
const hand = (name: string) => helhed.mocks.employment.hand({ hand: name, initials: 'MHO' });

/** Returns what the coordinator's leaving makes of somebody's work queue. */
async function waits(persona: string) {
  const query = `{ workQueue(filter: { kinds: [PLAN] }) { nodes { waitingFor action dueOn since
    ... on PlanWork { plan { id coordinator { name } } } } } }`;
  const { nodes } = (await helhed.data(persona, query)).workQueue;
  return nodes.filter(({ waitingFor }: { waitingFor: string }) => waitingFor === 'PLAN_COORDINATOR');
}

/** Looks at the plan, and returns what it says of a coordinator who has left. */
async function look(persona: string) {
  const query =
    'query ($id: ID!) { plan(id: $id) { warnings { code message } waiting { waitingFor } casePrefill { kind why } } }';
  const { warnings, casePrefill } = (await helhed.data(persona, query, { id: planId() })).plan;
  return { codes: warnings.map(({ code }: { code: string }) => code), casePrefill };
}

const lookAtEntrance = (persona: string) =>
  helhed.data(
    persona,
    'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr, purpose: CASEWORK) { entrance { name completeness } } }',
    { cpr: merete.cpr },
  );

test('a silent system: nobody has left by its silence, nor come back by it', async () => {
  const { employment } = helhed.mocks;
  expect(await look('lars')).toEqual({ codes: [], casePrefill: null });
  await hand('caseworker-leaves');
  expect(await waits('lars')).toEqual([]);
  employment.faults.add({ operation: '*', fault: '503' });
  await lookAtEntrance('lars');
  expect(await waits('lars')).toEqual([]);
  helhed.clearFaults();
  await lookAtEntrance('lars');
  expect(await waits('lars')).toMatchObject([
    { action: 'CHANGE_COORDINATOR', since: '2027-01-04', dueOn: '2027-02-01', plan: { id: planId() } },
  ]);
  for (const persona of ['karen', 'mette', 'tove']) expect(await waits(persona)).toEqual([]);

  await hand('caseworker-returns');
  employment.faults.add({ operation: '*', fault: '503' });
  await lookAtEntrance('lars');
  expect(await waits('lars')).toHaveLength(1);
  helhed.clearFaults();
  expect(await look('lars')).toEqual({ codes: [], casePrefill: null });
  expect(await waits('lars')).toEqual([]);
});

test('a coordinator leaves: their leader has it as work, and proposes another; once the committee has decided it is done', async () => {
  const { act, done, step } = client;
  await client.setMembers(committeeOfFive, { validFrom: '2027-01-04' });
  await hand('caseworker-leaves');
  const { codes, casePrefill } = await look('lars');
  expect(codes).toEqual(['COORDINATOR_LEFT']);
  expect(casePrefill).toEqual({
    kind: 'COORDINATOR_CHANGE',
    why: 'Mette Holm er stoppet som koordinator, senest 4. januar 2027, efter fagsystemet for Beskæftigelse. Planen skal have en anden koordinerende sagsbehandler.',
  });
  await Promise.all([look('lars'), look('karen')]);
  expect(await waits('lars')).toHaveLength(1);
  // Those who see the plan without a part in it are warned, and propose nothing.
  expect(await look('jonas')).toEqual({ codes: ['COORDINATOR_LEFT'], casePrefill: null });

  const { id: meetingId } = await client.planMeeting('2027-01-13');
  const unit = { area: 'employment', unit: 'jobcenter' };
  const grounds = { ...casePrefill, unit, legalBasis: 'JOINT_PLAN', informedOn: '2027-01-04' };
  const proposed = await done(act('lars', 'proposeCommitteeCase', { planId: planId(), ...grounds }));
  expect(proposed).toMatchObject({ kind: 'COORDINATOR_CHANGE', why: casePrefill.why, plan: { id: planId() } });
  expect((await look('lars')).casePrefill).toBeNull();
  expect(await waits('lars')).toHaveLength(1);
  const referred = await done(step('lars', 'referToCommittee', proposed, { presenter: metteMember }));
  const ready = await done(step('lars', 'declareReady', referred));
  const scheduled = await done(step('tove', 'scheduleCommitteeCase', ready, { meetingId }));
  clock.set('2027-01-13T09:00:00Z');
  const plan = { coordinator: jonasMember, followUpOn: '2027-09-10', areas: ['employment', 'social'] };
  const decided = await done(step('karen', 'decideCommitteeCase', scheduled, { ...jointPlan, plan }));
  expect(decided.plan.coordinator).toEqual({ caseworker: 'JFR' });
  expect(await waits('lars')).toEqual([]);
  expect(await waits('karen')).toEqual([]);
  expect((await look('lars')).codes).toEqual([]);
  const { nodes } = (await helhed.data('lars', '{ handledWork { nodes { waitingFor action by { name } } } }'))
    .handledWork;
  const handled = nodes.filter(({ waitingFor }: { waitingFor: string }) => waitingFor === 'PLAN_COORDINATOR');
  expect(handled.map(({ by }: { by: { name: string } | null }) => by?.name)).toEqual(['Karen Vestergaard', undefined]);

  // Each change is Helhed's own in the audit trail, once, however many looked.
  const entries = (await helhed.audited()).filter(({ operationName }) => operationName === 'recordCoordinator');
  expect(entries.map(({ action, actor }) => `${action} ${actor.id}`)).toEqual(Array(3).fill('change helhed'));
}, 120_000);
