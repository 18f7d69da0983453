import { expect, test } from 'vitest';
import { committeeClient, committeeOfFive, jointPlan, merete, metteMember } from '../support/committee-client.ts';
import { anyEngine } from '../support/database.ts';
import { runningHelhed } from '../support/helhed.ts';
import { content, movableClock, planClient } from '../support/plans.ts';

// Every choice here is another than the usual one.
const policy = {
  plan: { citizenMayChange: false },
  committee: {
    items: { new: ['INFORMED', 'PART'], return: ['INFORMED'] },
    refers: 'CASEWORKER',
    attends: 'NOT_INVITED',
    decider: 'REFERRER',
  },
};
const clock = movableClock('2026-12-01T09:00:00Z');
const helhed = runningHelhed({ engine: anyEngine, clock, people: [merete], policy });
const client = committeeClient(helhed);
const plans = planClient(helhed);

test(
  'the municipality’s choices: a caseworker refers, the citizen is not invited, the referrer settles, and a wish is the committee’s',
  { timeout: 120_000 },
  async () => {
    const { step, done } = client;
    await client.setMembers(committeeOfFive, { validFrom: '2026-12-01' });
    const { id: meetingId } = await client.planMeeting('2026-12-08');
    const proposed = await done(client.propose());
    const referred = await done(step('mette', 'referToCommittee', proposed, { presenter: metteMember }));
    expect(referred).toMatchObject({ state: 'PREPARING', referrer: { id: 'mette' } });
    const attends = await client.light('mette', referred, 'PART', { part: 'ATTENDS' });
    expect(attends.refusal).toMatchObject({ code: 'INVALID_TEXT', field: 'part' });
    const lit = await done(client.light('mette', referred, 'PART', { part: 'WRITTEN' }));
    const ready = await done(step('mette', 'declareReady', lit));
    const one = await done(step('tove', 'scheduleCommitteeCase', ready, { meetingId }));

    clock.set('2026-12-08T09:00:00Z');
    const dissents = [{ memberId: 'lars', text: 'Beskæftigelse kan klare det alene.' }];
    const disagreed = { ...jointPlan, agreement: 'DISAGREED', dissents };
    const apart = await done(step('karen', 'decideCommitteeCase', one, disagreed));
    const word = { outcome: 'JOINT_PLAN', text: 'Det bliver en fælles plan.', plan: jointPlan.plan };
    expect((await step('karen', 'settleCommitteeCase', apart, word)).refusal).toMatchObject({ code: 'NOT_ALLOWED' });
    const settled = await done(step('mette', 'settleCommitteeCase', apart, word));
    expect(settled).toMatchObject({ state: 'DECIDED', decision: { settledBy: [{ id: 'mette' }] } });

    let plan = await plans.take('mette', 'writePlan', settled.plan, content);
    plan = await plans.take('mette', 'offerPlan', plan, { offeredOn: '2026-12-08' });
    plan = await plans.accept(plan, '2026-12-08');
    const wish = { ...content, citizensWords: 'Jeg vil gerne begynde senere.', wishedByCitizen: true };
    const wished = await plans.step('mette', 'writePlan', plan, wish);
    expect(wished.refusal).toMatchObject({ code: 'COMMITTEE_NEEDED', changes: ['CITIZENS_WISH'] });
    plan = await plans.take('mette', 'writePlan', plan, { ...wish, wishedByCitizen: false });
    expect(plan.citizensWords).toBe(wish.citizensWords);
  },
);
