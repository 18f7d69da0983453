import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { accessClient, look, referralClient } from '../support/clients.ts';
import { anyEngine } from '../support/database.ts';
import { runningHelhed } from '../support/helhed.ts';

const both = 'both with a joint plan';
const onlyEmployment = 'only employment';
const nobody = 'unknown to both';

const underretning = { phone: '+45 70 10 00 00', words: 'Ring til ungeenheden hele døgnet.' };
const helhed = runningHelhed({ engine: anyEngine, policy: { underretning } });
const { see, breakGlass, reveal, declareConflictOfInterest, endConflictOfInterest, conflictsOfInterest } =
  accessClient(helhed);
const cpr = (knownFor: string) => helhed.cpr(knownFor);

/** Asks as somebody whose token tells their own number. */
async function askAs(persona: string, own: string, query: string, variables: Record<string, unknown> = {}) {
  const headers = { authorization: await helhed.authorization(persona, { cpr: own }) };
  return helhed.ask(persona, query, variables, headers);
}
const ids = async (persona: string, knownFor: string) => (await see(persona, cpr(knownFor))).id as string;

test('own case: hidden by number, id, lists and break-glass', async () => {
  const own = cpr(onlyEmployment);
  const id = await ids('mette', onlyEmployment);
  const unknown = await askAs('mette', own, look, { cpr: cpr(nobody) });
  expect((await askAs('mette', own, look, { cpr: own })).data).toEqual(unknown.data);
  const byId = 'query ($id: ID!) { citizen(id: $id) { name } node(id: $id) { id } }';
  expect((await askAs('mette', own, byId, { id })).data).toEqual({ citizen: null, node: null });
  const list = 'query ($cprs: [CPR!]) { citizens(filter: { cprs: $cprs }) { nodes { cprMasked } } }';
  const listed = (await askAs('mette', own, list, { cprs: [own, cpr(both)] })).data.citizens.nodes;
  expect(listed).toEqual([{ cprMasked: `${cpr(both).slice(0, 6)}-****` }]);
  const glass =
    'mutation ($input: BreakGlassInput!) { breakGlass(input: $input) { glass { id citizen { id } } refusal { code } } }';
  const input = { idempotencyKey: randomUUID(), cpr: own, reason: 'Vil gerne se min egen sag' };
  expect((await askAs('mette', own, glass, { input })).data.breakGlass).toEqual({
    glass: { id: expect.any(String), citizen: null },
    refusal: null,
  });
  expect((await askAs('mette', own, look, { cpr: own })).data.citizenByCpr).toBeNull();
  const hyphen = `${own.slice(0, 6)}-${own.slice(6)}`;
  expect((await askAs('mette', hyphen, look, { cpr: own })).data.citizenByCpr).toBeNull();
  const viewer = await askAs('mette', own, '{ viewer { id name functions { role } } }');
  expect(JSON.stringify(viewer.data)).not.toContain(own);
  expect(await see('mette', own)).not.toBeNull();
});

test('token with an invalid cpr claim is refused', async () => {
  const headers = { authorization: await helhed.authorization('mette', { cpr: '9999999999' }) };
  expect((await helhed.post(JSON.stringify({ query: '{ viewer { name } }' }), headers)).status).toBe(401);
});

test('conflict of interest: the citizen is hidden until a leader ends it', async () => {
  const id = await ids('mette', both);
  const said = await declareConflictOfInterest('mette', cpr(both));
  expect(said).toMatchObject({
    conflictOfInterest: {
      by: { name: 'Mette Holm' },
      relation: 'FAMILY',
      cprMasked: `${cpr(both).slice(0, 6)}-****`,
    },
    refusal: null,
  });
  const byId = async (persona: string) =>
    (
      await helhed.data(persona, 'query ($id: ID!) { node(id: $id) { __typename } }', {
        id: said.conflictOfInterest.id,
      })
    ).node;
  expect([await byId('mette'), await byId('lars'), await byId('karen')]).toEqual([
    { __typename: 'ConflictOfInterest' },
    { __typename: 'ConflictOfInterest' },
    null,
  ]);
  const stranger = await declareConflictOfInterest('mette', cpr(nobody));
  expect(JSON.stringify(stranger)).toHaveLength(JSON.stringify(said).length);
  expect(await see('mette', cpr(both))).toBeNull();
  expect((await helhed.data('mette', 'query ($id: ID!) { citizen(id: $id) { name } }', { id })).citizen).toBeNull();
  await breakGlass('mette', cpr(both));
  expect(await see('mette', cpr(both))).toBeNull();
  expect(await see('jonas', cpr(both))).not.toBeNull();
  expect((await reveal('mette', id)).refusal.code).toBe('UNKNOWN_CITIZEN');

  expect(await conflictsOfInterest('mette')).toHaveLength(2);
  expect(await conflictsOfInterest('lars')).toHaveLength(2);
  for (const other of ['karen', 'jonas', 'ali']) expect(await conflictsOfInterest(other)).toEqual([]);
  expect((await endConflictOfInterest('mette', said.conflictOfInterest.id)).refusal.code).toBe('NOT_ALLOWED');
  const unknown = (await endConflictOfInterest('lars', 'x')).refusal;
  expect(unknown.code).toBe('UNKNOWN_CONFLICT_OF_INTEREST');
  expect((await endConflictOfInterest('karen', said.conflictOfInterest.id)).refusal).toEqual(unknown);
  expect((await endConflictOfInterest('lars', said.conflictOfInterest.id, { reason: 'Nej' })).refusal.code).toBe(
    'INVALID_TEXT',
  );
  const key = { idempotencyKey: randomUUID() };
  const ended = await endConflictOfInterest('lars', said.conflictOfInterest.id, key);
  expect(ended).toEqual({ conflictOfInterest: said.conflictOfInterest, refusal: null });
  expect(await endConflictOfInterest('lars', said.conflictOfInterest.id, key)).toEqual(ended);
  expect(await see('mette', cpr(both))).not.toBeNull();
  expect((await endConflictOfInterest('lars', said.conflictOfInterest.id)).refusal).toEqual(unknown);
});

test('conflict of interest: referrals and queue items are hidden too', async () => {
  const { refer } = referralClient(helhed);
  const { referral } = await refer();
  const waits = async () =>
    (
      await helhed.data('jonas', '{ workQueue { nodes { ... on ReferralWork { referral { id } } } } }')
    ).workQueue.nodes.map((one: { referral?: { id: string } }) => one.referral?.id);
  const found = async () => {
    const query = `query ($id: ID!) { referral(id: $id) { id } node(id: $id) { id }
      referrals(filter: { side: RECEIVED }) { totalKnown nodes { id } } }`;
    return helhed.data('jonas', query, { id: referral.id });
  };
  const before = await found();
  expect(before).toMatchObject({
    referral: { id: referral.id },
    node: { id: referral.id },
    referrals: { totalKnown: 1 },
  });
  expect(await waits()).toContain(referral.id);
  const { conflictOfInterest: said } = await declareConflictOfInterest('jonas', cpr(both), { relation: 'FRIEND' });
  expect(await waits()).not.toContain(referral.id);
  expect(await found()).toEqual({ referral: null, node: null, referrals: { totalKnown: 0, nodes: [] } });
  await endConflictOfInterest('karen', said.id);
  expect(await waits()).toContain(referral.id);
  expect(await found()).toEqual(before);
});

test('revealCpr: own area only', async () => {
  const id = await ids('mette', both);
  expect(await reveal('mette', id)).toEqual({ cpr: cpr(both), refusal: null });
  const key = { idempotencyKey: randomUUID() };
  expect(await reveal('jonas', id, key)).toEqual(await reveal('jonas', id, key));
  expect((await reveal('jonas', id, { ...key, reason: 'Noget helt andet' })).refusal.code).toBe('IDEMPOTENCY_MISMATCH');
  expect((await reveal('mette', id, { reason: 'haster' })).refusal).toMatchObject({
    code: 'INVALID_TEXT',
    field: 'reason',
  });
  const unknown = (await reveal('mette', 'x')).refusal;
  expect(unknown.code).toBe('UNKNOWN_CITIZEN');
  expect((await reveal('jonas', await ids('mette', onlyEmployment))).refusal).toEqual(unknown);
  await breakGlass('jonas', cpr(onlyEmployment));
  expect((await reveal('jonas', await ids('mette', onlyEmployment))).refusal.code).toBe('NOT_ALLOWED');
  helhed.mocks.employment.faults.add({ operation: '*', fault: '503' });
  expect((await reveal('mette', id)).refusal.code).toBe('SOURCE_UNAVAILABLE');
  helhed.mocks.employment.faults.clear();
  const asked = 'mutation ($input: RevealCprInput!) { revealCpr(input: $input) { cpr } }';
  const input = { idempotencyKey: randomUUID(), citizenId: id, reason: 'Vil gerne se det' };
  for (const other of ['tove', 'inge', 'drift', 'fagsystem-social'])
    expect((await helhed.ask(other, asked, { input })).status).toBe(403);
});

test('underretningRoute: only for citizens under 18', async () => {
  const asked = `query ($id: ID!) { underretningRoute(citizenId: $id) { area { key } unit { key name } phone sentence notice } }`;
  const routeFor = async (persona: string, id: string) => (await helhed.data(persona, asked, { id })).underretningRoute;
  expect(await routeFor('ali', await ids('ali', 'age 17'))).toEqual({
    area: { key: 'social' },
    unit: { key: 'ungeenhed', name: 'Visitationens ungeenhed' },
    phone: '+45 70 10 00 00',
    sentence: 'Ring til ungeenheden hele døgnet.',
    notice: 'Helhed gemmer intet af, hvad en underretning handler om: skriv den ikke her.',
  });
  expect(await routeFor('mette', await ids('mette', both))).toBeNull();
  expect(await routeFor('mette', 'x')).toBeNull();
});

test('revealCpr: each has its audit entry, no number in clear', async () => {
  const entries = await helhed.audited();
  const by = (name: string) => entries.filter(({ actor }) => actor.name === name);
  const named = (name: string) => by(name).filter(({ operationName }) => operationName === 'revealCpr');
  expect(named('Mette Holm')).toMatchObject([
    { action: 'change', citizens: [{ pseudonym: helhed.keys.pseudonym(cpr(both)), shown: true }] },
  ]);
  const looks = by('Jonas Friis').filter(({ asked }) => asked.includes('RevealCprPayload.cpr'));
  expect(looks.filter(({ citizens }) => citizens.some(({ shown }) => shown)).length).toBeGreaterThanOrEqual(3);
  expect(entries.map(({ operationName }) => operationName)).toEqual(
    expect.arrayContaining(['declareConflictOfInterest', 'endConflictOfInterest', 'breakGlass', 'revealCpr']),
  );
  const { db } = await helhed.stopped();
  const kept = JSON.stringify([
    await db.selectFrom('audit_entry').selectAll().execute(),
    await db.selectFrom('conflict_of_interest').selectAll().execute(),
    await db.selectFrom('idempotency').selectAll().execute(),
    helhed.logged,
  ]);
  for (const one of helhed.mocks.people) expect(kept).not.toContain(one.cpr);
});
