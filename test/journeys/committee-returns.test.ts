import { expect, test } from 'vitest';
import { population } from '../../mocks/people/population.ts';
import { committeeClient, committeeOfFive, jointPlan, merete, metteMember } from '../support/committee-client.ts';
import { runningHelhed } from '../support/helhed.ts';
import { content, movableClock, planClient } from '../support/plans.ts';

const clock = movableClock('2026-12-01T09:00:00Z');
const helhed = runningHelhed({
  clock,
  people: [...population(), merete],
  limits: { failuresToOpen: 1_000 },
  policy: { committee: { items: { new: ['INFORMED'], return: ['INFORMED'] }, attends: 'NOT_INVITED' } },
});
const client = committeeClient(helhed);
const plans = planClient(helhed);
const on = (day: string) => clock.set(`${day}T09:00:00Z`);
const jonasMember = { area: 'social', unit: 'voksenenhed', caseworker: 'JFR', name: 'Jonas Friis' };

/** Brings the plan back to the committee, and has it decided on the day of the meeting. */
async function returned(planId: string, kind: string, days: [called: string, held: string], plan: object) {
  const { step, done, act } = client;
  on(days[0]);
  const { id: meetingId } = await client.planMeeting(days[1]);
  const why = 'Planen passer ikke længere.';
  const proposed = await done(
    act('mette', 'proposeCommitteeCase', { planId, kind, why, legalBasis: 'JOINT_PLAN', informedOn: days[0] }),
  );
  expect(proposed).toMatchObject({ kind, plan: { id: planId }, coordinator: { caseworker: expect.any(String) } });
  const referred = await done(step('lars', 'referToCommittee', proposed, { presenter: metteMember }));
  const ready = await done(step('lars', 'declareReady', referred));
  const scheduled = await done(step('tove', 'scheduleCommitteeCase', ready, { meetingId }));
  on(days[1]);
  return done(
    step('karen', 'decideCommitteeCase', scheduled, {
      ...jointPlan,
      plan: { coordinator: metteMember, followUpOn: '2027-09-10', areas: ['employment', 'social'], ...plan },
    }),
  );
}

const mandateOf = async (id: string) =>
  (await helhed.data('mette', 'query ($id: ID!) { plan(id: $id) { mandate { amountOere availableOere } } }', { id }))
    .plan.mandate;

test('a plan comes back: an essential change, another coordinator, and a larger mandate are the committee’s', async () => {
  await client.setMembers(committeeOfFive, { validFrom: '2026-12-01' });
  await client.consent();
  const { id: meetingId } = await client.planMeeting('2026-12-10');
  const scheduled = await client.scheduled(meetingId);
  on('2026-12-10');
  const decided = await client.done(client.step('karen', 'decideCommitteeCase', scheduled, jointPlan));
  const planId = decided.plan.id;
  let plan = await plans.take('mette', 'writePlan', await plans.see('mette', planId), content);
  plan = await plans.take('mette', 'offerPlan', plan, { offeredOn: '2026-12-10' });
  plan = await plans.accept(plan, '2026-12-10');
  plan = await plans.take('mette', 'startPlan', plan);

  // Part goals and words are the coordinator's own to change; an end goal is not, and says where to go.
  const goals = content.goals.map((goal) => (goal.kind === 'END' ? { ...goal, end: 'EDUCATION' } : goal));
  const { refusal } = await plans.step('mette', 'writePlan', plan, { goals });
  expect(refusal).toMatchObject({ code: 'COMMITTEE_NEEDED', changes: ['END_GOAL'], prefill: planId });
  const allowed = await returned(refusal.prefill, 'ESSENTIAL_CHANGE', ['2026-12-11', '2026-12-18'], {
    allows: ['END_GOAL'],
  });
  expect(allowed).toMatchObject({ state: 'DECIDED', plan: { id: planId, state: 'ACTIVE' } });
  plan = await plans.take('mette', 'writePlan', await plans.see('mette', planId), { goals });
  expect(plan.goals.find(({ kind }: { kind: string }) => kind === 'END').end).toBe('EDUCATION');
  // What was allowed is used up.
  const once = await plans.step('mette', 'writePlan', plan, { goals: content.goals });
  expect(once.refusal).toMatchObject({ code: 'COMMITTEE_NEEDED', changes: ['END_GOAL'] });

  expect(await mandateOf(planId)).toEqual({ amountOere: 5_000_000, availableOere: 5_000_000 });
  await returned(planId, 'BEYOND_MANDATE', ['2027-01-04', '2027-01-12'], { mandate: { amountOere: 8_000_000 } });
  expect(await mandateOf(planId)).toEqual({ amountOere: 8_000_000, availableOere: 8_000_000 });

  await returned(planId, 'COORDINATOR_CHANGE', ['2027-01-13', '2027-01-20'], { coordinator: jonasMember });
  plan = await plans.see('jonas', planId);
  expect(plan.coordinator).toMatchObject({ caseworker: 'JFR', area: { key: 'social' } });
  expect(plan.history.filter(({ action }: { action: string }) => action === 'DECIDE')).toHaveLength(3);
  expect((await plans.step('mette', 'pausePlan', plan, { text: 'Ferie', until: '2027-02-01' })).refusal).toMatchObject({
    code: 'NOT_ALLOWED',
  });
  const paused = await plans.take('jonas', 'pausePlan', plan, { text: 'Ferie', until: '2027-02-01' });
  expect(paused.state).toBe('PAUSED');
}, 120_000);
