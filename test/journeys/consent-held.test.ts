import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dateInDenmark } from '../../src/domain/dates.ts';
import { addDays } from '../../src/domain/working-days.ts';
import { eventually } from '../support/eventually.ts';
import { startHelhed, type Helhed } from '../support/helhed.ts';
import { order, referralDesk } from '../support/referral-desk.ts';

let helhed: Helhed;
let citizenId: string;
const desk = referralDesk(() => helhed);
const secret = { purpose: 'Fortroligt ZEBRA', background: 'Fortroligt TIGER', desiredOutcome: 'Fortroligt LØVE' };
const words = /ZEBRA|TIGER|LØVE/;

beforeAll(async () => {
  const policy = { delivery: { firstRetryMs: 200, answersEveryMs: 300 } };
  helhed = await startHelhed({ limits: { failuresToOpen: 1_000 }, policy });
  const { cpr } = helhed.mocks.people.find(
    (one) => one.in.employment && one.in.social === true && one.group !== 'joint-plan',
  )!;
  const found = await helhed.ask('mette', 'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { id } }', { cpr });
  citizenId = found.data.citizenByCpr.id as string;
});
afterAll(() => helhed.close());

async function consent(mutation: 'recordConsent' | 'withdrawConsent', input: object) {
  const type = mutation === 'recordConsent' ? 'RecordConsentInput' : 'WithdrawConsentInput';
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { consent { id version } refusal { message } } }`;
  const answer = await helhed.ask('mette', query, { input: { idempotencyKey: randomUUID(), ...input } });
  return answer.data[mutation].consent as { id: string; version: number };
}
const today = dateInDenmark(new Date());
const give = () =>
  consent('recordConsent', {
    citizenId,
    kinds: ['CASES'],
    from: 'employment',
    to: 'social',
    caseOrPurpose: 'Sagen',
    form: 'ORAL',
    givenOn: today,
    expiresOn: addDays(today, 30),
  });

const fields = `id state version withheld purpose background desiredOutcome plannedStartOn informedException allowedActions
  waiting { waitingFor } history { action text questions answers } externalReplies { text } deliveries { area { key } state title }`;
/** All the ways in which somebody sees a referral, as one text each. */
async function everywhere(persona: string, id: string): Promise<Record<string, string>> {
  const asked = {
    referral: `query ($id: ID!) { referral(id: $id) { ${fields} next { ${fields} } } }`,
    node: `query ($id: ID!) { node(id: $id) { ... on Referral { ${fields} root { ${fields} } } } }`,
    referrals: `{ referrals(first: 10) { nodes { ${fields} } } }`,
    workQueue: `{ workQueue(first: 100) { nodes { waitingFor referral { ${fields} } subject { ... on Referral { ${fields} } } } } }`,
    citizen: `query ($citizenId: ID!) { citizen(id: $citizenId) { referrals { nodes { ${fields} } } timeline { nodes { event about } } } }`,
  };
  const answers = await Promise.all(
    Object.entries(asked).map(async ([name, query]) => {
      const variables = { ...(query.includes('$id:') && { id }), ...(query.includes('$citizenId') && { citizenId }) };
      const { data, errors } = await helhed.ask(persona, query, variables);
      if (!data) throw new Error(JSON.stringify(errors));
      return [name, JSON.stringify(data)] as const;
    }),
  );
  return Object.fromEntries(answers);
}
const waitsOn = async (persona: string, id: string): Promise<string[]> => {
  const { data } = await helhed.ask(persona, '{ workQueue(first: 100) { nodes { waitingFor referral { id } } } }');
  const { nodes } = data.workQueue as { nodes: { waitingFor: string; referral: { id: string } | null }[] };
  return nodes.filter(({ referral }) => referral?.id === id).map(({ waitingFor }) => waitingFor);
};

test('withdrawn consent: a held referral is withheld from its receiver and waits on its sender', async () => {
  const given = await give();
  helhed.mocks.social.faults.add({ operation: 'assignments.create', fault: '503' });
  const { referral: sent } = await desk.mutate('mette', 'createReferral', { citizenId, ...order, ...secret });
  expect(Object.values(await everywhere('jonas', sent.id)).every((text) => words.test(text))).toBe(true);
  const back = await consent('withdrawConsent', { id: given.id, expectedVersion: given.version, form: 'ORAL' });
  for (const persona of ['jonas', 'karen'])
    for (const [way, text] of Object.entries(await everywhere(persona, sent.id)))
      expect([persona, way, words.exec(text)?.[0]]).toEqual([persona, way, undefined]);
  const seen = await helhed.ask('jonas', `query ($id: ID!) { referral(id: $id) { ${fields} } }`, { id: sent.id });
  expect(seen.data.referral).toMatchObject({ state: 'SENT', purpose: null, background: null, allowedActions: [] });
  expect(seen.data.referral).toMatchObject({ withheld: expect.stringContaining('samtykke') as string });
  for (const mutation of ['receiveReferral', 'redirectReferral']) {
    const to = mutation === 'redirectReferral' ? { receiver: { area: 'social', unit: 'ungeenhed' } } : {};
    const { refusal } = await desk.step('jonas', mutation, sent, to);
    expect(['ConsentMissing', 'NotPossible']).toContain(refusal.code);
  }
  expect((await desk.step('jonas', 'receiveReferral', sent)).refusal.code).toBe('ConsentMissing');
  expect([await waitsOn('mette', sent.id), await waitsOn('jonas', sent.id)]).toEqual([['CONSENT'], []]);
  expect(await desk.see('mette', sent.id)).toMatchObject({ purpose: secret.purpose, background: secret.background });

  helhed.mocks.social.faults.clear();
  expect(back.version).toBe(2);
  await give();
  const states = async () => (await desk.see('mette', sent.id)).deliveries.map(({ state }: { state: string }) => state);
  expect(await eventually(states, (all) => all.every((state: string) => state === 'DELIVERED'))).toContain('DELIVERED');
  expect(Object.values(await everywhere('jonas', sent.id)).every((text) => words.test(text))).toBe(true);
  expect([await waitsOn('mette', sent.id), await waitsOn('jonas', sent.id)]).toEqual([[], ['RECEIPT']]);
  expect((await desk.step('jonas', 'receiveReferral', sent)).referral.state).toBe('RECEIVED');
});
