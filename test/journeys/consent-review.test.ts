import { expect, test } from 'vitest';
import { consentClient } from '../support/clients.ts';
import { runningHelhed } from '../support/helhed.ts';
import { consent } from '../support/selections.ts';

const helhed = runningHelhed();

const { record: recordAs, withdraw } = consentClient(helhed);
const record = (cpr: string, input: Record<string, unknown> = {}, persona = 'mette') =>
  recordAs(persona, helhed.idOf(cpr), input);
const knownToBoth = () =>
  helhed.mocks.people.filter((one) => one.in.employment && one.in.social === true && one.group !== 'joint-plan');

test('consent recorded by another area: reviewed by the giving area’s leaders, unusually many alarmed', async () => {
  const cpr = knownToBoth()[0]!.cpr;
  const given = (await record(cpr, { heardBy: 'Bo Kjær' }, 'jonas')).consent;
  expect(given).toMatchObject({ heardBy: 'Bo Kjær', recordedByGiver: false, seen: null, unusual: false });
  const queue = async (persona: string) => {
    const asked =
      '{ workQueue(filter: { waitingFor: [CONSENT_REVIEW] }) { nodes { ... on ConsentWork { consent { id } } } } }';
    return (await helhed.data(persona, asked)).workQueue.nodes.map(
      (one: { consent: { id: string } }) => one.consent.id,
    );
  };
  expect([await queue('lars'), await queue('karen'), await queue('mette')]).toEqual([[given.id], [], []]);
  const seeing = { id: given.id, expectedVersion: given.version };
  const see = (persona: string) => helhed.mutate(persona, 'markConsentSeen', `consent { ${consent} }`, seeing);
  await expect(see('mette')).rejects.toThrow('FORBIDDEN');
  const seen = (await see('lars')).consent;
  expect(seen).toMatchObject({ seen: { by: { name: 'Lars Bach' } }, version: 2, inForce: true });
  expect(await queue('lars')).toEqual([]);
  expect((await see('lars')).refusal.code).toBe('NOT_POSSIBLE');
  await withdraw('mette', seen);
  for (let count = 1; count < 10; count += 1) expect((await record(cpr, {}, 'ali')).consent.unusual).toBe(false);
  expect((await record(cpr, {}, 'ali')).consent.unusual).toBe(true);
  const metrics = await helhed.metrics();
  expect(metrics).toMatch(/helhed_alarms_total\{what="unusual-consents"\} 1$/m);
});

test('consent: recorded by myndighed only, withdrawn by anybody', async () => {
  const cpr = knownToBoth()[1]!.cpr;
  expect((await record(cpr, {}, 'bo')).refusal).toMatchObject({ __typename: 'NotAllowed' });
  const given = (await record(cpr)).consent;
  expect((await withdraw('bo', given)).consent.withdrawn).toMatchObject({ by: { name: 'Bo Kjær' } });
});
