import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { population } from '../../mocks/people/population.ts';
import { encryptedColumns } from '../../src/platform/database/encrypted-columns.ts';
import type { Tables } from '../../src/platform/database/tables.ts';
import { tablesOfCitizens } from '../../src/new-cpr/move-rows.ts';
import { referrals } from '../../src/referral/store.ts';
import { accessClient, consentClient, referralClient } from '../support/clients.ts';
import { anyEngine, forEachEngine, type TestDatabase } from '../support/database.ts';
import { eventually } from '../support/eventually.ts';
import { startHelhed, type Helhed } from '../support/helhed.ts';
import { runNode } from '../support/run-node.ts';

const usual = population(1);
const model = usual.find(({ knownFor }) => knownFor === 'both with a joint plan')!;
const old = model.cpr;
const next = `${old.slice(0, 6)}2299`;
const policy = { delivery: { firstRetryMs: 200 } };
/** The systems know the citizen under both: what differs is only what Helhed holds. */
const people = [...usual, { ...model, cpr: next, knownFor: 'the new number' }];

const log = `query ($cpr: CPR!) { citizenAccessLog(cpr: $cpr) { totalKnown nodes { action event intact by { name } } } }`;
const listed = `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { consents { nodes { id } } referrals { nodes { id } } } }`;

forEachEngine((engine) => {
  let database: TestDatabase;
  const helhed = {} as Helhed;
  const start = async () => void Object.assign(helhed, await startHelhed({ database, people, policy }));
  beforeAll(async () => {
    database = await engine.fresh();
    await start();
  });
  afterAll(async () => {
    await helhed.close();
    await database.remove();
  });
  const { refer, see: seeReferral } = referralClient(helhed);
  const { see, declareConflictOfInterest, breakGlass } = accessClient(helhed);
  const logOf = async (cpr: string) => (await helhed.data('inge', log, { cpr })).citizenAccessLog;

  /** Runs the command as operators do, in a process of its own, once for each input; the embedded database has one process at a time. */
  async function moves(inputs: readonly string[], ...args: string[]): Promise<{ said: string; code: number | null }[]> {
    const { dataDir, url } = database.where;
    if (!url) await helhed.close();
    const env = { DATA_DIR: dataDir, ...(url && { DATABASE_URL: url }) };
    const answers: { said: string; code: number | null }[] = [];
    for (const input of inputs) {
      const { said, code } = await runNode(['scripts/cpr-move.ts', ...args], { env, input });
      answers.push({ said, code });
    }
    if (!url) await start();
    return answers;
  }
  const move = async (input: string, ...args: string[]) => (await moves([input], ...args))[0]!;

  // Of the command, not of storage.
  test.runIf(engine.name === anyEngine.name)(
    'cpr:move: invalid moves are refused with a code, without the number',
    async () => {
      const refusals = [
        [`${old}\n`, 'NOT_TWO_NUMBERS'],
        [`${old} ${next} ${next}`, 'NOT_TWO_NUMBERS'],
        [`12345\n${next}`, 'OLD_NUMBER_INVALID'],
        [`${old}\n9999999999`, 'NEW_NUMBER_INVALID'],
        [`${old}\n${old.slice(0, 6)}-${old.slice(6)}`, 'SAME_NUMBER'],
        ['0101901234\n0101905678', 'UNKNOWN_OLD_NUMBER'],
      ] as const;
      const answers = await moves(
        refusals.map(([input]) => input),
        '--confirm',
      );
      for (const [nth, [input, code]] of refusals.entries()) {
        const answer = answers[nth]!;
        expect(answer).toEqual({ said: expect.stringMatching(new RegExp(`^${code}: `)), code: 2 });
        for (const number of input.match(/\d{5,}/g) ?? []) expect(answer.said).not.toContain(number);
      }
    },
    120_000,
  );

  test('cpr:move: everything follows to the new number; the access log spans both', async () => {
    helhed.mocks.social.faults.add({ operation: 'assignments.create', fault: '503' });
    const { referral } = await refer();
    const consent = (await consentClient(helhed).record('mette', helhed.idOf(old))).consent.id as string;
    await declareConflictOfInterest('ali', old);
    await breakGlass('sara', old);
    const before = await logOf(old);

    const shown = await move(`${old}\n${next}\n`);
    expect(shown).toMatchObject({ code: 0, said: expect.stringMatching(/referral: 1\n(.*\n)*.*--confirm/) });
    expect((await helhed.data('mette', listed, { cpr: next })).citizenByCpr).toMatchObject({
      referrals: { nodes: [] },
    });

    const done = await move(`${old}\n${next}\n`, '--confirm');
    expect(done).toMatchObject({ code: 0, said: expect.stringMatching(/Carried over:\n {2}referral: 1\n/) });
    expect(done.said).not.toMatch(/\d{10}/);
    helhed.clearFaults();
    const after = (await helhed.data('mette', listed, { cpr: next })).citizenByCpr;
    expect(after).toEqual({ consents: { nodes: [{ id: consent }] }, referrals: { nodes: [{ id: referral.id }] } });
    expect((await helhed.data('mette', listed, { cpr: old })).citizenByCpr).toEqual({
      consents: { nodes: [] },
      referrals: { nodes: [] },
    });
    const spanning = await logOf(next);
    expect(spanning.totalKnown).toBeGreaterThan(before.totalKnown);
    expect(spanning.nodes).toContainEqual(
      expect.objectContaining({
        event: 'Driften flyttede det, Helhed har, til borgerens nye CPR-nummer.',
        intact: true,
      }),
    );
    const has = (nodes: object[]) => nodes.map((node) => JSON.stringify(node));
    expect(has(spanning.nodes)).toEqual(expect.arrayContaining(has(before.nodes)));
    expect(has((await logOf(old)).nodes)).toEqual(expect.arrayContaining(has(before.nodes)));

    expect((await move(`${old}\n${next}\n`, '--confirm')).code).toBe(0);
    const moves = (await logOf(next)).nodes.filter(({ event }: { event: string }) =>
      event.startsWith('Driften flyttede'),
    );
    expect(moves).toHaveLength(1);

    const moved = await eventually(
      () => seeReferral('mette', referral.id),
      ({ deliveries }) => deliveries.every(({ state }: { state: string }) => state === 'DELIVERED'),
    );
    expect(moved).toMatchObject({ state: 'SENT', cprMasked: `${next.slice(0, 6)}-****` });
  }, 120_000);

  test('cpr:move: conflicts of interest and own cases hold under both numbers', async () => {
    for (const cpr of [old, next]) expect(await see('ali', cpr)).toBeNull();
    const headers = { authorization: await helhed.authorization('mette', { cpr: old }) };
    const own = 'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { name } }';
    for (const cpr of [old, next]) expect((await helhed.data('mette', own, { cpr }, headers)).citizenByCpr).toBeNull();
    expect(await see('mette', next)).not.toBeNull();
  });

  test('cpr:move: the old number remains in the audit trail and stored answers only', async () => {
    const store = database.where.url ? await database.open() : null;
    if (!store) await helhed.close();
    const open = store ?? (await database.open());
    const { keys } = helhed;
    const tables = Object.keys(encryptedColumns).filter((table) => table !== 'idempotency') as (keyof Tables)[];
    const holding: string[] = [];
    let read = 0;
    for (const table of tables)
      for (const { column, place } of encryptedColumns[table]) {
        const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(open.db);
        for (const row of rows) {
          const at = [table, column, ...place.map((name) => String(row[name]))].join('.');
          read += 1;
          if (keys.decrypt(at, String(row[column])).includes(old)) holding.push(at);
        }
      }
    expect(read).toBeGreaterThan(5);
    expect(holding).toEqual([]);
    const { rows: columns } = await sql<{ name: string }>`
      select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'citizen' and table_name <> 'cpr_alias'`.execute(open.db);
    expect(columns.map(({ name }) => name).toSorted()).toEqual(tablesOfCitizens.toSorted());
    for (const { name } of columns) {
      const { rows } = await sql`select 1 from ${sql.table(name)} where citizen = ${keys.pseudonym(old)}`.execute(
        open.db,
      );
      expect([name, rows]).toEqual([name, []]);
    }
    // A change made by somebody who read it before the move comes too late.
    const { id } = await open.db.selectFrom('referral').select('id').executeTakeFirstOrThrow();
    const filed = (await referrals.byId(open.db, keys, id))!;
    const { referral } = filed;
    const stale = { ...filed, referral: { ...referral, citizen: old as typeof referral.citizen } };
    const change = (one: typeof filed) => referrals.change(open.db, keys, one, referral.version);
    expect([await change(stale), await change(filed)]).toEqual([false, true]);
    await open.close();
    if (!store) await start();
  }, 60_000);
});
