import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { decisionClient } from '../support/clients.ts';
import { anyEngine } from '../support/database.ts';
import { startHelhed, type Start } from '../support/helhed.ts';

const look =
  'query Look($cpr: CPR!) { citizenByCpr(cpr: $cpr, purpose: COORDINATION) { name cases { nodes { title } } } }';

/** One Helhed for each test. */
async function start(options: Start = {}) {
  const helhed = await startHelhed({ engine: anyEngine, ...options });
  onTestFinished(helhed.close);
  return helhed;
}

test('audit: a read, a search and a refusal have entries when their answers arrive', async () => {
  const helhed = await start();
  await helhed.ask('mette', look, { cpr: helhed.cpr('both with a joint plan') });
  await helhed.ask('mette', look, { cpr: helhed.cpr('only employment') });
  await helhed.ask('mette', look, { cpr: helhed.cpr('unknown to both') });
  await helhed.ask(
    'mette',
    '{ citizens(filter: { mine: true, nameContains: "Bjerre" }, first: 5) { nodes { name } } }',
  );
  await helhed.ask('drift', look, { cpr: helhed.cpr('both with a joint plan') });
  await helhed.ask('drift', '{ areas { key } }');
  const [signe, bodil, nobody, search, refused, ...rest] = await helhed.audited();
  expect(rest).toEqual([]);
  expect(signe).toMatchObject({
    action: 'read',
    actor: { name: 'Mette Holm' },
    functions: [{ role: 'CASEWORKER', area: 'employment', unit: 'jobcenter' }],
    operationName: 'Look',
    purposes: ['COORDINATION'],
    basis: { employment: ['OWN_AREA'], social: ['JOINT_PLAN'] },
    asked: ['Query.citizenByCpr', 'Citizen.name', 'Citizen.cases', 'CaseConnection.nodes', 'Case.title'],
    citizens: [{ shown: true }],
  });
  expect(signe?.sources.map((one) => one.state)).toEqual(['FRESH', 'FRESH']);
  expect(bodil).toMatchObject({
    basis: { employment: ['OWN_AREA'] },
    sources: [{ state: 'FRESH' }, { state: 'WITHHELD' }],
  });
  expect(nobody).toMatchObject({ citizens: [{ shown: false }], basis: {} });
  expect(search).toMatchObject({ action: 'search', criteria: [expect.not.stringContaining('Bjerre')] });
  expect(refused).toMatchObject({
    action: 'denied',
    actor: { name: 'Drift' },
    denied: 'Query.citizenByCpr',
    citizens: [{ shown: false }],
  });
});

test('audit: registering a decision, answering and reading a notification have entries', async () => {
  const helhed = await start();
  const { answer, register, waiting } = decisionClient(helhed);
  const [{ notification }] = await waiting('mette', (await register()).decision);
  await answer('mette', 'acknowledgeNotification', notification, { actionTaken: 'MEETING_WANTED' });
  await helhed.data('tove', 'query Peek($id: ID!) { node(id: $id) { id } }', { id: notification.id });
  const all = await helhed.audited();
  expect(all.filter(({ action }) => action === 'change')).toMatchObject([
    { operationName: 'registerBostoetteDecision', actor: { name: 'Jonas Friis' }, citizens: [{ shown: true }] },
    { operationName: 'acknowledgeNotification', actor: { name: 'Mette Holm' }, citizens: [{ shown: true }] },
  ]);
  expect(all.at(-1)).toMatchObject({
    action: 'read',
    operationName: 'Peek',
    actor: { name: 'Tove Dam' },
    citizens: [{ shown: true }],
  });
  expect(JSON.stringify(all)).not.toMatch(/Bjerregaard|8408912204/);
});

test('audit: no clear text about a citizen', async () => {
  const helhed = await start();
  await helhed.ask('mette', look, { cpr: helhed.cpr('both with a joint plan') });
  await helhed.ask('mette', 'query ($cprs: [CPR!]) { citizens(filter: { cprs: $cprs }) { totalKnown } }', {
    cprs: [helhed.cpr('only employment')],
  });
  const cprs = helhed.mocks.people.filter((one) => one.knownFor).map((one) => one.cpr);
  const written = JSON.stringify(await helhed.audited());
  for (const cpr of cprs) expect(written).not.toContain(cpr);
  expect(written).not.toMatch(/Bjerregaard|Østergaard/);
});

test('audit before data: nothing is sent while the trail cannot be written', async () => {
  const helhed = await start({
    async prepare({ db }) {
      await sql`create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no room'; end $$`.execute(
        db,
      );
      await sql`create trigger no_room before insert on audit_entry for each row when (new.entry like '%COORDINATION%') execute function refuse()`.execute(
        db,
      );
    },
  });
  const cpr = helhed.cpr('both with a joint plan');
  const refused = await helhed.ask('mette', look, { cpr });
  expect(refused).toMatchObject({ status: 503, errors: [{ extensions: { code: 'AUDIT_UNAVAILABLE' } }] });
  expect(refused.data).toBeUndefined();
  expect(JSON.stringify(refused)).not.toContain('Signe');
  const next = await helhed.ask('mette', look.replace('COORDINATION', 'CASEWORK'), { cpr });
  expect(next.data.citizenByCpr.name).toBe('Signe Bjerregaard');
  expect((await helhed.audited()).map((one) => one.purposes)).toEqual([['CASEWORK']]);
});
