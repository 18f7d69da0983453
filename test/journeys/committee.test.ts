import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { population } from '../../mocks/people/population.ts';
import { committeeClient, committeeOfFive, jointPlan, merete, metteMember } from '../support/committee-client.ts';
import { anyEngine } from '../support/database.ts';
import { eventually } from '../support/eventually.ts';
import { runningHelhed } from '../support/helhed.ts';
import { content, movableClock, planClient, writtenAbout } from '../support/plans.ts';

const work = `query { workQueue(filter: { kinds: [COMMITTEE, PLAN] }) { nodes { kind waitingFor dueOn overdue escalated
  ... on CommitteeWork { committeeCase { id kind } } ... on PlanWork { plan { id } } } } }`;

const clock = movableClock('2026-11-30T09:00:00Z');
const helhed = runningHelhed({
  engine: anyEngine,
  clock,
  people: [...population(), merete],
  follow: true,
  limits: { failuresToOpen: 1_000 },
  policy: { delivery: { firstRetryMs: 200, answersEveryMs: 300 }, decisions: { everyMs: 200 } },
});
const client = committeeClient(helhed);
const plans = planClient(helhed);
const { propose, step, see, done, lightAll } = client;
const on = (day: string) => {
  clock.set(`${day}T09:00:00Z`);
  for (const mock of [helhed.mocks.employment, helhed.mocks.social]) mock.clock.set(clock.now());
};
const workOf = async (persona: string) => (await helhed.data(persona, work)).workQueue.nodes ?? [];
const writes = () =>
  ['employment', 'social']
    .flatMap((area) => helhed.mocks.all[area]!.calls())
    .filter(({ operation }) => /create|save|close|delete/.test(operation));

test(
  'the whole way: from mette’s proposal to the first effort, and back to the committee for the follow-up',
  { timeout: 240_000 },
  async () => {
    on('2026-11-30');
    expect((await client.setMembers(committeeOfFive)).refusal).toBeNull();
    await client.consent();
    const proposed = await done(propose());
    expect(proposed).toMatchObject({
      state: 'PROPOSED',
      kind: 'NEW',
      cprMasked: '700384-****',
      waiting: { waitingFor: 'CASE_REFERRAL', since: '2026-11-30', dueOn: '2026-12-07' },
      allowedActions: ['WITHDRAW'],
    });
    expect(await workOf('lars')).toMatchObject([{ waitingFor: 'CASE_REFERRAL', dueOn: '2026-12-07' }]);
    // No system says whose citizen it is: silence is told from no access.
    for (const mock of [helhed.mocks.employment, helhed.mocks.social])
      mock.faults.add({ operation: '*', fault: '503' });
    const declining = { reason: 'NOT_COMPLEX', text: 'Ét område er nok' };
    const undecided = await step('lars', 'declineCommitteeCase', proposed, declining);
    expect(undecided.refusal.code).toBe('SOURCE_UNAVAILABLE');
    expect((await step('ali', 'declineCommitteeCase', proposed, declining)).refusal.code).toBe('UNKNOWN');
    helhed.clearFaults();
    on('2026-12-01');
    const referred = await done(step('lars', 'referToCommittee', proposed, { presenter: metteMember }));
    expect(referred).toMatchObject({
      state: 'PREPARING',
      referrer: { id: 'lars' },
      presenter: { caseworker: 'MHO' },
    });
    const readings = Object.fromEntries(
      referred.readiness.map(({ name, state }: { name: string; state: string }) => [name, state]),
    );
    expect(readings).toMatchObject({ WHO: 'LIT', CASES: 'LIT', EFFORTS: 'LIT', BASIS: 'LIT', INFORMED: 'LIT' });
    expect(JSON.stringify(referred.readiness.map(({ reading }: { reading: string | null }) => reading))).not.toMatch(
      /employment|social/,
    );
    const last = ['PART', 'CITIZENS_VIEW'];
    const almost = await lightAll({
      ...referred,
      readiness: referred.readiness.filter(({ name }: { name: string }) => !last.includes(name)),
    });
    expect((await step('lars', 'declareReady', almost)).refusal).toMatchObject({ code: 'NOT_READY', items: last });
    const lit = await lightAll(almost);
    expect((await step('karen', 'declareReady', lit)).refusal).toMatchObject({ code: 'NOT_ALLOWED' });
    const ready = await done(step('lars', 'declareReady', lit));
    expect(ready).toMatchObject({ state: 'READY', waiting: { waitingFor: 'CASE_SCHEDULING' } });
    const meeting = await client.planMeeting('2026-12-10');
    const scheduled = await done(step('tove', 'scheduleCommitteeCase', ready, { meetingId: meeting.id }));
    expect(scheduled).toMatchObject({ state: 'SCHEDULED', waiting: null });
    // The committee sees what the case says, and nothing of the citizen in the systems.
    expect(await see('helle', scheduled.id)).toMatchObject({ why: proposed.why, citizen: null });
    expect(await see('ali', scheduled.id)).toBeNull();
    expect(writes()).toEqual([]);
    on('2026-12-09');
    const early = await step('karen', 'decideCommitteeCase', scheduled, jointPlan);
    expect(early.refusal).toMatchObject({ code: 'INVALID_DATE' });
    on('2026-12-10');
    await expect
      .poll(async () => (await workOf('tove'))[0])
      .toMatchObject({ waitingFor: 'CASE_MINUTES', dueOn: '2026-12-14' });
    const decided = await done(step('karen', 'decideCommitteeCase', scheduled, jointPlan));
    expect(decided).toMatchObject({
      state: 'DECIDED',
      decision: { outcome: 'JOINT_PLAN', coordinator: { caseworker: 'MHO' }, followUpOn: '2027-06-10' },
      plan: {
        state: 'PROPOSED',
        followUpOn: '2027-06-10',
        decidedOn: '2026-12-10',
        coordinator: { caseworker: 'MHO' },
        areas: [{ joinedBy: { id: 'lars' } }, { joinedBy: { id: 'karen' } }],
      },
    });
    const written = writtenAbout(helhed, merete.cpr);
    const noted = (notes: string[]) => notes.filter((one) => one.includes('Beslutning i koordinations'));
    await expect
      .poll(() => [noted(written.notes.employment()).length, noted(written.notes.social()).length], {
        timeout: 20_000,
      })
      .toEqual([1, 1]);
    await expect
      .poll(() => written.tasks.employment().map(({ title }) => title.slice(0, 23)), { timeout: 20_000 })
      .toEqual(['Tilbyd den fælles plan ']);
    for (const text of [...noted(written.notes.employment()), ...noted(written.notes.social())])
      expect(text).not.toMatch(/afgørelse|hjælper bedst/i);

    let plan = await plans.see('mette', decided.plan.id);
    expect(plan.waiting).toMatchObject([{ waitingFor: 'PLAN_OFFER', dueOn: '2026-12-17' }]);
    plan = await plans.take('mette', 'writePlan', plan, content);
    plan = await plans.take('mette', 'offerPlan', plan, { offeredOn: '2026-12-10' });
    const offerTasks = () =>
      written.tasks.employment().filter(({ title }) => title.startsWith('Tilbyd den fælles plan'));
    await expect.poll(() => offerTasks().map(({ open }) => open), { timeout: 20_000 }).toEqual([false]);
    plan = await plans.accept(plan, '2026-12-10');
    expect(plan.waiting).toMatchObject([{ waitingFor: 'PLAN_START', dueOn: '2026-12-28', leaderOn: '2027-01-06' }]);
    const effort = () =>
      written.tasks
        .social()
        .find(({ title }) => title.startsWith('Støtte i hjemmet') || title.includes('Støtte i hjemmet'));
    await expect.poll(effort, { timeout: 20_000 }).toBeDefined();
    on('2026-12-29');
    expect((await plans.see('mette', plan.id)).waiting).toMatchObject([{ overdue: true }]);
    on('2027-01-05');
    const title = effort()!.title;
    const social = helhed.mocks.social.state() as { assignments: Map<number, { id: number; title: string }> };
    const task = [...social.assignments.values()].find((one) => one.title === title)!.id;
    await helhed.mocks.social.hand({ hand: 'complete-task', citizen: merete.cpr, task });
    plan = await eventually(async () => {
      const seen = await plans.see('mette', decided.plan.id);
      return seen.state === 'ACTIVE' ? seen : null;
    });
    expect(plan).toMatchObject({ startedOn: '2027-01-05', workingDaysToStart: 14 });

    on('2027-05-26');
    const casesOf = async () =>
      (await helhed.data('mette', '{ committeeCases(first: 10) { nodes { id } } }')).committeeCases.nodes;
    await wait(1_500);
    expect(await casesOf()).toHaveLength(1);
    on('2027-05-27');
    const opened = await eventually(async () => {
      const mine = await workOf('lars');
      return mine.find(({ waitingFor }: { waitingFor: string }) => waitingFor === 'CASE_PREPARATION') ?? null;
    });
    expect(opened).toMatchObject({ dueOn: '2027-06-10', committeeCase: { kind: 'FOLLOW_UP' } });
    const followUp = await see('mette', opened.committeeCase.id);
    expect(followUp).toMatchObject({
      presenter: { caseworker: 'MHO' },
      proposer: null,
      history: [{ action: 'FOLLOW_UP_OPENS', by: null }],
    });
    expect(await casesOf()).toHaveLength(2);
  },
);
