import { beforeAll, expect, test } from 'vitest';
import { referralClient } from '../support/clients.ts';
import { runningHelhed } from '../support/helhed.ts';
import { forEachEngine } from '../support/database.ts';

forEachEngine((engine) => {
  const helhed = runningHelhed({ engine });
  const desk = referralClient(helhed);
  let waiting: { id: string; version: number };
  let started: { id: string; version: number };
  beforeAll(async () => {
    ({ referral: waiting } = await desk.refer());
    const { referral: sent } = await desk.refer({ purpose: 'Afklaring af hverdagen' });
    const { referral: received } = await desk.step('jonas', 'receiveReferral', sent);
    ({ referral: started } = await desk.step('jonas', 'acceptReferral', received));
  });

  const query = `query ($filter: WorkQueueFilter, $purpose: Purpose! = CASEWORK) {
  workQueue(filter: $filter, purpose: $purpose) {
    nodes { id kind action waitingFor ... on ReferralWork { referral { id } } } totalKnown completeness
    counts { byAction { action waitingFor count } byKind { kind count } byUnit { area { key } unit count } }
  }
}`;
  const answered = (persona: string, filter: object = {}, purpose = 'CASEWORK') =>
    helhed.ask(persona, query, { filter, purpose });
  const queueOf = async (persona: string, filter: object = {}, purpose = 'CASEWORK') =>
    (await answered(persona, filter, purpose)).data.workQueue;
  // What waits since the same day is in the order of its ids, which are random.
  const referralsIn = (queue: { nodes: { referral: { id: string } }[] }) =>
    queue.nodes.map((one) => one.referral.id).toSorted();
  const both = () => [waiting.id, started.id].toSorted();

  test('every item has an id of its own, and one vocabulary says what is to be done', async () => {
    const queue = await queueOf('jonas');
    const byAction = (one: { action: string }, other: { action: string }) => one.action.localeCompare(other.action);
    expect(queue.nodes.toSorted(byAction)).toMatchObject([
      { kind: 'REFERRAL', action: 'RECEIVE_REFERRAL', waitingFor: 'RECEIPT', referral: { id: waiting.id } },
      { kind: 'REFERRAL', action: 'START_REFERRAL', waitingFor: 'START', referral: { id: started.id } },
    ]);
    const ids = queue.nodes.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(2);
    expect((await queueOf('jonas')).nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
  });

  test('mine is what waits on me by name: what the whole unit has is the unit’s', async () => {
    expect(referralsIn(await queueOf('jonas', { mineOnly: true }))).toEqual([started.id]);
    expect(referralsIn(await queueOf('jonas', { unit: { area: 'social', unit: 'voksenenhed' } }))).toEqual(both());
  });

  test('a unit that is not the caller’s is refused, and so is an id that is no citizen’s', async () => {
    const { errors } = await answered('jonas', { unit: { area: 'social', unit: 'ungeenhed' } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await answered('jonas', { citizenId: waiting.id })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('about one citizen, and of some kinds', async () => {
    const [signe, other] = await Promise.all([
      helhed.citizenId('jonas', 'both with a joint plan'),
      helhed.citizenId('jonas', 'only social'),
    ]);
    expect(referralsIn(await queueOf('jonas', { citizenId: signe }))).toEqual(both());
    expect(await queueOf('jonas', { citizenId: other })).toMatchObject({ totalKnown: 0, nodes: [] });
    expect((await queueOf('jonas', { kinds: ['REFERRAL'] })).totalKnown).toBe(2);
    expect((await queueOf('jonas', { kinds: ['NOTIFICATION', 'CONSENT', 'BREAK_GLASS'] })).totalKnown).toBe(0);
  });

  test('the counts are of what the filter lets through, by action, by kind and by each unit of the caller', async () => {
    const unit = { area: { key: 'social' }, unit: 'voksenenhed' };
    expect((await queueOf('jonas')).counts).toEqual({
      byAction: [
        { action: 'RECEIVE_REFERRAL', waitingFor: 'RECEIPT', count: 1 },
        { action: 'START_REFERRAL', waitingFor: 'START', count: 1 },
      ],
      byKind: [{ kind: 'REFERRAL', count: 2 }],
      byUnit: [{ ...unit, count: 2 }],
    });
    expect((await queueOf('jonas', { mineOnly: true })).counts).toEqual({
      byAction: [{ action: 'START_REFERRAL', waitingFor: 'START', count: 1 }],
      byKind: [{ kind: 'REFERRAL', count: 1 }],
      byUnit: [{ ...unit, count: 1 }],
    });
  });

  test('for a sanction what cannot be told apart from voluntary support is neither listed nor counted', async () => {
    expect(await queueOf('jonas', {}, 'SANCTION')).toMatchObject({ nodes: null, totalKnown: null, counts: null });
  });

  test('a citizen on a list says how much waits and until when, and no system is called for it', async () => {
    const list = `query ($cprs: [CPR!]!, $purpose: Purpose! = CASEWORK) {
    citizens(filter: { cprs: $cprs }, purpose: $purpose) { nodes { cprMasked waitingCount nextDeadline } } }`;
    const cprs = ['both with a joint plan', 'only social'].map((one) => helhed.cpr(one));
    const calls = () => helhed.mocks.social.calls().length + helhed.mocks.employment.calls().length;
    const callsFor = async (query: string) => {
      const before = calls();
      await helhed.ask('jonas', query, { cprs });
      return calls() - before;
    };
    expect(await callsFor(list)).toBe(await callsFor(list.replace('waitingCount nextDeadline', '')));
    const queue = `{ workQueue { nodes { dueOn } } }`;
    const dueOn = (await helhed.data('jonas', queue)).workQueue.nodes.map((one: { dueOn: string }) => one.dueOn);
    const [signe, other] = (await helhed.data('jonas', list, { cprs })).citizens.nodes;
    expect(signe).toMatchObject({ waitingCount: 2, nextDeadline: dueOn.toSorted()[0] });
    expect(other).toMatchObject({ waitingCount: 0, nextDeadline: null });
    const forSanction = await helhed.data('jonas', list, { cprs, purpose: 'SANCTION' });
    expect(forSanction.citizens.nodes[0]).toMatchObject({ waitingCount: null, nextDeadline: null });
  });
});
