import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test, vi } from 'vitest';
import { readAnchors } from '../../src/audit-trail/anchors.ts';
import { verifyChains } from '../../src/audit-trail/verify-chains.ts';
import { loadKeys } from '../../src/platform/keys.ts';
import { pastTheTriggers } from '../support/audit-entries.ts';
import { forEachEngine } from '../support/database.ts';
import { startHelhed } from '../support/helhed.ts';

vi.setConfig({ testTimeout: 60_000 });

const look = 'query Look($cpr: CPR!) { citizenByCpr(cpr: $cpr) { name } }';
const log = `query Log($cpr: CPR!) { citizenAccessLog(cpr: $cpr) { completeness
  nodes { action event intact by { name } } } accessLogExport(cpr: $cpr) { completeness text } }`;

forEachEngine((engine) => {
  test('audit after restart: everything is anchored at stop, later tampering is flagged to readers', async () => {
    const database = await engine.fresh();
    const policy = { audit: { exportNames: true } };
    const first = await startHelhed({ database, policy });
    const cpr = first.cpr('only employment');
    for (let times = 0; times < 3; times += 1) await first.ask('mette', look, { cpr });
    const { data } = await first.ask('inge', log, { cpr });
    expect(data.accessLogExport).toMatchObject({ completeness: 'COMPLETE' });
    expect(data.accessLogExport.text).toContain('Hvem: Mette Holm: Sagsbehandler, jobcenter, Beskæftigelse');
    await first.close();

    const store = await database.open();
    const keys = loadKeys({ keyFile: join(database.where.dataDir, 'keys.json') });
    const anchors = await readAnchors(join(database.where.dataDir, 'anchors.jsonl'), keys);
    const verified = await verifyChains(store, keys, anchors ?? { heads: new Map(), forged: [] });
    expect(verified).toMatchObject({ entries: 4, breaks: [], unwitnessed: { entries: 0 } });
    await pastTheTriggers(store, async (db) => {
      await sql`update audit_entry set entry = replace(entry, 'Mette Holm', 'Lars Bach') where seq = 1`.execute(db);
      await sql`update audit_entry set entry = '{"citizens":' where seq = 2`.execute(db);
    });
    await store.close();

    const second = await startHelhed({ database, policy });
    const after = (await second.ask('inge', log, { cpr })).data;
    expect(after.citizenAccessLog).toMatchObject({
      completeness: 'PARTIAL',
      nodes: [
        { by: { name: 'Inge Skov' }, intact: true },
        { by: { name: 'Mette Holm' }, intact: true },
        { by: { name: '' }, action: null, event: 'Posten er ødelagt og kan ikke læses.', intact: false },
        { by: { name: 'Lars Bach' }, intact: false },
      ],
    });
    expect(after.accessLogExport).toMatchObject({ completeness: 'PARTIAL' });
    expect(after.accessLogExport.text).toContain('En kæde i loggen er brudt');
    await second.close();
    await database.remove();
  });
});
