import { expect, test } from 'vitest';
import { consentClient, order, referralClient } from '../support/clients.ts';
import { eventually } from '../support/eventually.ts';
import { runningHelhed } from '../support/helhed.ts';
import { population } from '../../mocks/people/population.ts';

const { cpr } = population(1).find((one) => one.in.employment && one.in.social === true && one.group !== 'joint-plan')!;
const policy = { delivery: { firstRetryMs: 200, answersEveryMs: 300 } };
const helhed = runningHelhed({ limits: { failuresToOpen: 1_000 }, policy });
const referrals = referralClient(helhed);
const { record, withdraw } = consentClient(helhed);
const secret = { purpose: 'Fortroligt ZEBRA', background: 'Fortroligt TIGER', desiredOutcome: 'Fortroligt LØVE' };
const words = /ZEBRA|TIGER|LØVE/;

const fields = `id state version withheld purpose background desiredOutcome plannedStartOn informedException allowedActions
  waiting { waitingFor } history { action text questions answers } externalReplies { text } deliveries { area { key } state title }`;
/** All the ways in which somebody sees a referral, as one text each. */
async function everywhere(persona: string, id: string, citizenId: string): Promise<Record<string, string>> {
  const asked = {
    referral: `query ($id: ID!) { referral(id: $id) { ${fields} next { ${fields} } } }`,
    node: `query ($id: ID!) { node(id: $id) { ... on Referral { ${fields} root { ${fields} } } } }`,
    referrals: `{ referrals(first: 10) { nodes { ${fields} } } }`,
    workQueue: `{ workQueue(first: 100) { nodes { waitingFor ... on ReferralWork { referral { ${fields} } } ... on DeliveryWork { deliveries { title } sentReferral { ${fields} } } } } }`,
    citizen: `query ($citizenId: ID!) { citizen(id: $citizenId) { referrals { nodes { ${fields} } } timeline { nodes { event about } } } }`,
  };
  const answers = await Promise.all(
    Object.entries(asked).map(async ([name, query]) => {
      const variables = { ...(query.includes('$id:') && { id }), ...(query.includes('$citizenId') && { citizenId }) };
      return [name, JSON.stringify(await helhed.data(persona, query, variables))] as const;
    }),
  );
  return Object.fromEntries(answers);
}
const waitsOn = async (persona: string, id: string): Promise<string[]> => {
  const { workQueue } = await helhed.data(
    persona,
    '{ workQueue(first: 100) { nodes { waitingFor ... on ReferralWork { referral { id } } ... on DeliveryWork { sentReferral { id } } } } }',
  );
  const { nodes } = workQueue as {
    nodes: { waitingFor: string; referral?: { id: string }; sentReferral?: { id: string } }[];
  };
  return nodes
    .filter(({ referral, sentReferral }) => (referral ?? sentReferral)?.id === id)
    .map(({ waitingFor }) => waitingFor);
};

test('withdrawn consent: a held referral is withheld from its receiver and waits on its sender', async () => {
  const citizenId = await helhed.citizenId('mette', cpr);
  const { consent } = await record('mette', citizenId);
  helhed.mocks.social.faults.add({ operation: 'assignments.create', fault: '503' });
  const { referral: sent } = await referrals.mutate('mette', 'createReferral', { citizenId, ...order, ...secret });
  expect(Object.values(await everywhere('jonas', sent.id, citizenId)).every((text) => words.test(text))).toBe(true);
  const back = (await withdraw('mette', consent)).consent;
  for (const persona of ['jonas', 'karen'])
    for (const [way, text] of Object.entries(await everywhere(persona, sent.id, citizenId)))
      expect([persona, way, words.exec(text)?.[0]]).toEqual([persona, way, undefined]);
  const seen = await helhed.ask('jonas', `query ($id: ID!) { referral(id: $id) { ${fields} } }`, { id: sent.id });
  expect(seen.data.referral).toMatchObject({ state: 'SENT', purpose: null, background: null, allowedActions: [] });
  expect(seen.data.referral).toMatchObject({ withheld: expect.stringContaining('samtykke') as string });
  for (const mutation of ['receiveReferral', 'redirectReferral']) {
    const to = mutation === 'redirectReferral' ? { receiver: { area: 'social', unit: 'ungeenhed' } } : {};
    const { refusal } = await referrals.step('jonas', mutation, sent, to);
    expect(['CONSENT_MISSING', 'NOT_POSSIBLE']).toContain(refusal.code);
  }
  expect((await referrals.step('jonas', 'receiveReferral', sent)).refusal.code).toBe('CONSENT_MISSING');
  expect([await waitsOn('mette', sent.id), await waitsOn('jonas', sent.id)]).toEqual([['CONSENT'], []]);
  const held = `{ workQueue(filter: { kinds: [DELIVERY] }) { nodes { __typename kind action waitingFor
    ... on DeliveryWork { area { key } state deliveries { kind state } reason nextStep sentNotification { id } sentReferral { id } } } } }`;
  const { nodes } = (await helhed.data('mette', held)).workQueue;
  expect(nodes).toContainEqual({
    __typename: 'DeliveryWork',
    kind: 'DELIVERY',
    action: 'RENEW_CONSENT',
    waitingFor: 'CONSENT',
    area: { key: 'social' },
    state: 'HELD',
    deliveries: [
      { kind: 'TASK', state: 'HELD' },
      { kind: 'NOTE', state: 'HELD' },
    ],
    reason: 'Borgerens samtykke er trukket tilbage eller udløbet.',
    nextStep: 'Det leveres, når et nyt samtykke er registreret. Uden samtykke bliver det ikke delt.',
    sentNotification: null,
    sentReferral: { id: sent.id },
  });
  const heldOnes = async () =>
    (await helhed.data('mette', '{ referrals(filter: { deliveryStates: [HELD] }) { nodes { id } } }')).referrals.nodes;
  expect(await heldOnes()).toContainEqual({ id: sent.id });
  expect(await referrals.see('mette', sent.id)).toMatchObject({
    purpose: secret.purpose,
    background: secret.background,
  });

  helhed.mocks.social.faults.clear();
  expect(back.version).toBe(2);
  await record('mette', citizenId);
  const states = async () =>
    (await referrals.see('mette', sent.id)).deliveries.map(({ state }: { state: string }) => state);
  expect(await eventually(states, (all) => all.every((state: string) => state === 'DELIVERED'))).toContain('DELIVERED');
  expect(Object.values(await everywhere('jonas', sent.id, citizenId)).every((text) => words.test(text))).toBe(true);
  expect([await waitsOn('mette', sent.id), await waitsOn('jonas', sent.id)]).toEqual([[], ['RECEIPT']]);
  expect(await heldOnes()).not.toContainEqual({ id: sent.id });
  expect((await referrals.step('jonas', 'receiveReferral', sent)).referral.state).toBe('RECEIVED');
});
