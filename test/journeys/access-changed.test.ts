import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { population } from '../../mocks/people/population.ts';
import type { AuditEntry } from '../../src/audit-trail/entry.ts';
import { consents } from '../../src/consent/store.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { dateInDenmark } from '../../src/domain/dates.ts';
import { addDays } from '../../src/domain/working-days.ts';
import { loadKeys } from '../../src/platform/keys.ts';
import { recordedUsually } from '../support/consents.ts';
import { anyEngine } from '../support/database.ts';
import { startHelhed } from '../support/helhed.ts';

const look = `query Look($cpr: CPR!) { citizenByCpr(cpr: $cpr) { cases { sources { area { key } state } } } }`;
const today = dateInDenmark(new Date());
const both = population(1).find((one) => one.in.employment && one.in.social === true && one.group !== 'joint-plan')!;

// The embedded database is one gateway's own: nobody else can change anything there.
test.skipIf(anyEngine.name === 'embedded')(
  'a consent that another gateway ends is heeded in the very next answer, though word of it was lost on the way',
  async () => {
    const database = await anyEngine.fresh();
    const keys = loadKeys({ keyFile: `${database.where.dataDir}/keys.json` });
    const elsewhere = await database.open();
    const now = new Date().toISOString() as never;
    await consents.insert(elsewhere.db, keys, {
      id: 'one',
      citizen: both.cpr as Cpr,
      kinds: ['CASES'],
      caseOrPurpose: 'Støtte',
      form: 'ORAL',
      from: 'employment',
      to: 'social',
      givenOn: today,
      expiresOn: addDays(today, 30),
      recordedAt: now,
      recordedBy: { id: 'x', name: 'X' },
      ...recordedUsually,
    });
    const helhed = await startHelhed({ database });
    const { cpr } = both;
    const seen = async () => {
      const { status, data } = await helhed.ask('jonas', look, { cpr });
      expect(status).toBe(200);
      const sources: { area: { key: string }; state: string }[] = data.citizenByCpr.cases.sources;
      return sources.find(({ area }) => area.key === 'employment')?.state;
    };
    expect(await seen()).toBe('FRESH');
    expect(await seen()).toBe('FRESH');
    await elsewhere.transaction(async (tx) => {
      // Without the trigger, which would knock.
      await sql`set local session_replication_role = replica`.execute(tx);
      await sql`update consent set withdrawn_at = now()`.execute(tx);
      await sql`update access_version set version = version + 1`.execute(tx);
    });
    expect(await seen()).toBe('WITHHELD');
    // Nothing is asked of the database any more, and it still holds.
    expect(await seen()).toBe('WITHHELD');
    const { rows } = await sql<{ entry: string }>`select entry from audit_entry order by seq`.execute(elsewhere.db);
    const entries = rows.map(({ entry }) => JSON.parse(entry) as AuditEntry);
    // The third was made and accounted for, and did not leave; it was made again under the same request.
    const onConsent = entries.map(({ basis }) => basis['employment']?.includes('CONSENT') ?? false);
    expect(onConsent).toEqual([true, true, true, false, false]);
    expect(entries[2]?.requestId).toBe(entries[3]?.requestId);
    await helhed.close();
    await elsewhere.close();
    await database.remove();
  },
);
