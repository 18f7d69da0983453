import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dateInDenmark } from '../../src/domain/dates.ts';
import { addDays } from '../../src/domain/working-days.ts';
import { startHelhed, type Helhed } from '../support/helhed.ts';

let helhed: Helhed;
beforeAll(async () => {
  helhed = await startHelhed();
});
afterAll(() => helhed.close());

const payload = `{ consent { id version inForce heardBy recordedByGiver unusual seen { by { name } } withdrawn { by { name } } }
  refusal { __typename code } }`;
const today = dateInDenmark(new Date());
const usual = {
  kinds: ['CASES'],
  from: 'employment',
  to: 'social',
  form: 'WRITTEN',
  caseOrPurpose: 'Bostøtte under praktikken',
  givenOn: today,
  expiresOn: addDays(today, 30),
};

const post = (persona: string, mutation: string, input: object) => {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) ${payload} }`;
  return helhed.ask(persona, query, { input: { idempotencyKey: randomUUID(), ...input } });
};
const mutate = async (persona: string, mutation: string, input: object) =>
  (await post(persona, mutation, input)).data[mutation];
const record = async (cpr: string, input: object = {}, persona = 'mette') => {
  const { data } = await helhed.ask(persona, 'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { id } }', { cpr });
  return mutate(persona, 'recordConsent', { citizenId: data.citizenByCpr.id, ...usual, ...input });
};
const withdraw = ({ id, version }: { id: string; version: number }, persona = 'mette') =>
  mutate(persona, 'withdrawConsent', { id, expectedVersion: version, form: 'ORAL' });
const knownToBoth = () =>
  helhed.mocks.people.filter((one) => one.in.employment && one.in.social === true && one.group !== 'joint-plan');

test('consent recorded by another area: reviewed by the giving area’s leaders, unusually many alarmed', async () => {
  const cpr = knownToBoth()[0]!.cpr;
  const given = (await record(cpr, { heardBy: 'Bo Kjær' }, 'jonas')).consent;
  expect(given).toMatchObject({ heardBy: 'Bo Kjær', recordedByGiver: false, seen: null, unusual: false });
  const queue = async (persona: string) => {
    const asked =
      '{ workQueue(filter: { waitingFor: [CONSENT_REVIEW] }) { nodes { subject { ... on Consent { id } } } } }';
    const { data } = await helhed.ask(persona, asked);
    return data.workQueue.nodes.map((one: { subject: { id: string } }) => one.subject.id);
  };
  expect([await queue('lars'), await queue('karen'), await queue('mette')]).toEqual([[given.id], [], []]);
  const seeing = { id: given.id, expectedVersion: given.version };
  const refused = await post('mette', 'markConsentSeen', seeing);
  expect(refused.status).toBe(403);
  const seen = (await mutate('lars', 'markConsentSeen', seeing)).consent;
  expect(seen).toMatchObject({ seen: { by: { name: 'Lars Bach' } }, version: 2, inForce: true });
  expect(await queue('lars')).toEqual([]);
  expect((await mutate('lars', 'markConsentSeen', seeing)).refusal.code).toBe('NotPossible');
  await withdraw(seen);
  for (let count = 1; count < 10; count += 1) expect((await record(cpr, {}, 'ali')).consent.unusual).toBe(false);
  expect((await record(cpr, {}, 'ali')).consent.unusual).toBe(true);
  const metrics = await (await fetch(`${helhed.url}/metrics`)).text();
  expect(metrics).toMatch(/helhed_alarms_total\{what="unusual-consents"\} 1$/m);
});

test('consent: recorded by myndighed only, withdrawn by anybody', async () => {
  const cpr = knownToBoth()[1]!.cpr;
  expect((await record(cpr, {}, 'bo')).refusal).toMatchObject({ __typename: 'NotAllowed' });
  const given = (await record(cpr)).consent;
  expect((await withdraw(given, 'bo')).consent.withdrawn).toMatchObject({ by: { name: 'Bo Kjær' } });
});
