import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import pg from 'pg';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startMocks } from '../../mocks/index.ts';
import type { AuditEntry } from '../../src/audit-trail/entry.ts';
import { clientOf } from '../support/client.ts';
import { referralClient } from '../support/clients.ts';
import { forEachEngine, freshEmbedded, type TestDatabase } from '../support/database.ts';
import { startHelhed } from '../support/helhed.ts';

vi.setConfig({ testTimeout: 90_000 });

const look = (name: string) =>
  `query ${name}($cpr: CPR!) { citizenByCpr(cpr: $cpr) { name cases { nodes { title } } } }`;

/** What the trail holds, once the gateway that wrote it is gone. */
async function namesIn(database: TestDatabase): Promise<string[]> {
  const store = await database.open();
  const rows = await store.db.selectFrom('audit_entry').select('entry').execute();
  await store.close();
  return rows.flatMap(({ entry }) => (JSON.parse(entry) as AuditEntry).operationName ?? []);
}

forEachEngine((engine) => {
  test('unwritable audit trail: a subscription sends nothing and ends', async () => {
    const helhed = await startHelhed({
      engine,
      async prepare({ db }) {
        await sql`create function only_once() returns trigger language plpgsql as $$ begin
          if exists (select from audit_entry where entry like '%"Follow"%') then raise exception 'no room'; end if;
          return new; end $$`.execute(db);
        await sql`create trigger no_room before insert on audit_entry for each row when (new.entry like '%"Follow"%')
          execute function only_once()`.execute(db);
      },
    });
    onTestFinished(helhed.close);
    const { refer, step } = referralClient(helhed);
    const { referral } = await refer();
    const query = 'subscription Follow($id: ID!) { referralChanged(id: $id) { state citizenName } }';
    const answers = await helhed.follow('mette', query, { id: referral.id });
    expect((await answers.next()).value).toMatchObject({ data: { referralChanged: { state: 'SENT' } } });
    await step('jonas', 'receiveReferral', referral);
    const { value } = await answers.next();
    expect(value).toEqual({ errors: [expect.objectContaining({ extensions: { code: 'AUDIT_UNAVAILABLE' } })] });
    expect((await answers.next()).done).toBe(true);
    expect((await helhed.audited()).filter(({ operationName }) => operationName === 'Follow')).toHaveLength(1);
  });

  test.runIf(engine.name === 'postgres')('database down during a query: nothing is sent until it is back', async () => {
    const helhed = await startHelhed({ engine });
    onTestFinished(helhed.close);
    const admin = new pg.Client(process.env['TEST_DATABASE_URL']);
    await admin.connect();
    const name = new URL(helhed.database.where.url ?? '').pathname.slice(1);
    const cpr = helhed.cpr('both with a joint plan');
    for (const system of Object.values(helhed.mocks.all))
      system.faults.add({ operation: '*', fault: 'latency', ms: 1_500 });
    const asking = helhed.ask('mette', look('Dying'), { cpr });
    await wait(700);
    await admin.query(`alter database ${name} allow_connections false`);
    await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
    const refused = await asking;
    expect(refused).toMatchObject({ status: 503, errors: [{ extensions: { code: 'AUDIT_UNAVAILABLE' } }] });
    expect(refused.data).toBeUndefined();
    helhed.clearFaults();
    await admin.query(`alter database ${name} allow_connections true`);
    await admin.end();
    await vi.waitFor(async () => expect((await helhed.ask('mette', look('Back'), { cpr })).status).toBe(200), 20_000);
    const stored = (await helhed.audited()).map(({ operationName }) => operationName);
    expect(stored).toContain('Back');
    expect(stored).not.toContain('Dying');
  });
});

test('full disk: the gateway stops, every answer that was sent has its audit entry', async () => {
  const [mocks, database] = [await startMocks(), await freshEmbedded()];
  const child = spawn(
    process.execPath,
    [
      '--import',
      import.meta.resolve('../support/test-disk.ts'),
      fileURLToPath(import.meta.resolve('../support/gateway-process.ts')),
    ],
    { env: { ...process.env, ...mocks.environment, DATA_DIR: database.where.dataDir, DISK_FULL_AFTER: '60' } },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = once(child, 'close');
  const [url] = (await once(createInterface(child.stdout), 'line')) as [string];
  const client = clientOf(url, mocks);
  const cpr = client.cpr('both with a joint plan');
  const authorization = await client.authorization('mette');
  const answered: string[] = [];
  for (let turn = 1; ; turn += 1) {
    const body = JSON.stringify({ query: look(`Look${turn}`), variables: { cpr } });
    const text = await client.post(body, { authorization }).then(
      (response) => response.text(),
      () => null,
    );
    if (text === null) break;
    if (text.includes('Signe')) answered.push(`Look${turn}`);
  }
  const [code] = (await ended) as [number | null];
  expect(code).toBe(1);
  expect(answered.length).toBeGreaterThan(3);
  expect(await namesIn(database)).toEqual(expect.arrayContaining(answered));
  await mocks.close();
  await database.remove();
});
