import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { referralClient } from '../support/clients.ts';
import { forEachEngine } from '../support/database.ts';
import { runningHelhed } from '../support/helhed.ts';
import { movableClock } from '../support/movable-clock.ts';

const dayMs = 86_400_000;
const query = `query ($filter: HandledWorkFilter, $first: Int! = 50, $after: String, $purpose: Purpose! = CASEWORK) {
  handledWork(filter: $filter, first: $first, after: $after, purpose: $purpose) {
    nodes { kind action waitingFor late handledAt by { name } outcome referral { id } }
    totalKnown completeness pageInfo { endCursor hasNextPage } } }`;

forEachEngine((engine) => {
  const clock = movableClock('2026-11-23T09:00:00Z');
  const helhed = runningHelhed({ engine, clock, follow: true, policy: { decisions: { everyMs: 100 } } });
  const desk = referralClient(helhed);
  const handledBy = async (persona: string, variables: object = {}) =>
    (await helhed.data(persona, query, { ...variables })).handledWork;

  test('handled work: what, by whom and how it ended, newest first, for the units it waited on', async () => {
    const { referral } = await desk.refer();
    expect(await handledBy('jonas')).toMatchObject({ nodes: [], totalKnown: 0, completeness: 'COMPLETE' });
    const received = (await desk.step('jonas', 'receiveReferral', referral)).referral;
    clock.advance(1_000);
    await desk.step('jonas', 'acceptReferral', received);
    const about = { kind: 'REFERRAL', late: false, referral: { id: referral.id } };
    const answered = { ...about, action: 'ANSWER_REFERRAL', waitingFor: 'ANSWER', outcome: 'ACCEPTED' };
    const receipt = { ...about, action: 'RECEIVE_REFERRAL', waitingFor: 'RECEIPT', outcome: 'RECEIVED' };
    const by = { name: 'Jonas Friis' };
    for (const persona of ['jonas', 'karen'])
      expect((await handledBy(persona)).nodes).toMatchObject([
        { ...answered, by },
        { ...receipt, by },
      ]);
    expect((await handledBy('jonas', { filter: { mineOnly: true } })).totalKnown).toBe(2);
    expect((await handledBy('karen', { filter: { mineOnly: true } })).totalKnown).toBe(0);
    expect((await handledBy('jonas', { filter: { waitingFor: ['ANSWER'] } })).nodes).toMatchObject([answered]);
    expect((await handledBy('jonas', { filter: { kinds: ['CONSENT'] } })).nodes).toEqual([]);
    // It did not wait on those who sent it, nor on another unit.
    for (const persona of ['mette', 'sara']) expect((await handledBy(persona)).nodes).toEqual([]);
    const first = await handledBy('jonas', { first: 1 });
    expect(first).toMatchObject({ nodes: [answered], totalKnown: 2, pageInfo: { hasNextPage: true } });
    expect((await handledBy('jonas', { first: 1, after: first.pageInfo.endCursor })).nodes).toMatchObject([receipt]);
  });

  test('handled work: for a sanction nothing is claimed of what cannot be told apart from voluntary support', async () => {
    expect(await handledBy('jonas', { purpose: 'SANCTION' })).toMatchObject({ nodes: null, totalKnown: null });
  });

  test('handled work: late is told, and a reminder is nothing that was handled', async () => {
    const { referral } = await desk.refer({ purpose: 'Afklaring af hverdagen' });
    clock.advance(5 * dayMs);
    const seen = () => desk.see('jonas', referral.id);
    await expect.poll(async () => (await seen()).history, { timeout: 10_000 }).toHaveLength(3);
    const { version } = await seen();
    await desk.step('jonas', 'receiveReferral', { ...referral, version });
    const [latest] = (await handledBy('jonas', { filter: { waitingFor: ['RECEIPT'] } })).nodes;
    expect(latest).toMatchObject({ late: true, referral: { id: referral.id }, outcome: 'RECEIVED' });
  });

  test('handled work: removed when the policy keeps it no longer', async () => {
    expect((await handledBy('jonas')).totalKnown).toBe(3);
    clock.advance(31 * dayMs);
    expect((await handledBy('jonas')).nodes).toEqual([]);
    await setTimeout(1_000);
    const { db } = await helhed.stopped();
    expect(await db.selectFrom('handled_work').select('id').execute()).toEqual([]);
  });
});
