import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openDatabase } from '../../src/platform/database/open-database.ts';
import { createLog } from '../../src/platform/log.ts';
import { huntLeaks, type Planted } from '../../scripts/leak-hunt/hunt.ts';
import { searchFor } from '../../scripts/leak-hunt/search.ts';

const scale = { personas: ['mette', 'jonas'], people: 3 };

test('leak hunt: no personal data in logs, errors, metrics or storage; planted leaks are found', async () => {
  const { findings, rows, secrets, unseen } = await huntLeaks({ scale, thorough: false, plant });
  const found = findings.map(
    ({ where, kind, whose }) => `${where.replace(/^(postgres)\/.*/, '$1')}: ${kind} of ${whose}`,
  );
  expect([...new Set(found)].toSorted()).toEqual([
    'output.log: free text of planted',
    'postgres: CPR number of only employment',
    'standing/core: CPR number of only employment',
    'standing/core: name of only employment',
    'standing/trace: cookie (a secret) of a browser',
    'table message_group: CPR number of only employment',
  ]);
  expect(secrets).toBeGreaterThan(5_000);
  expect(unseen).toEqual([]);
  const kept = [
    'referral',
    'referral_event',
    'decision',
    'notification',
    'outbox',
    'idempotency',
    'audit_entry',
    'web_session',
  ];
  expect(kept.filter((table) => !rows.get(table))).toEqual([]);
  expect(JSON.stringify(findings)).not.toMatch(/6304791180|630479-1180|Østergaard/);
}, 120_000);

/** A word that the log's own allow-list lets through, a plain column, a dump in another encoding, and a cookie in a trace. */
async function plant({ folder, mocks, word, cookie }: Planted): Promise<void> {
  const log = createLog('info', { write: (line) => appendFileSync(join(folder, 'output.log'), line) });
  log.info('A token was refused', { reason: word });
  const { cpr, givenName, familyName } = mocks.people.find(({ knownFor }) => knownFor === 'only employment')!;
  const { db, close } = await openDatabase({ dataDir: folder, log: createLog('silent') });
  await sql`insert into message_group (id, area) values (${`social/${cpr}`}, 'social')`.execute(db);
  await close();
  const number = Buffer.from(`${cpr.slice(0, 6)}-${cpr.slice(6)}`, 'utf16le');
  const dump = Buffer.concat([Buffer.from('7f454c46', 'hex'), number, Buffer.from(`x${givenName} ${familyName}`)]);
  writeFileSync(join(folder, 'standing/core'), dump);
  writeFileSync(join(folder, 'standing/trace'), `cookie: __Host-helhed=${cookie}`);
}

test('leak hunt: a secret is found in every encoding, and not inside a longer word', () => {
  const number = { kind: 'CPR number', whose: 'somebody', text: '6304791180', wholeWord: true };
  const name = { kind: 'name', whose: 'somebody', text: 'Bodil Østergaard', wholeWord: true };
  const search = searchFor([number, name]);
  const found = (bytes: Buffer | string, text = true) =>
    search({ where: 'here', bytes: Buffer.from(bytes), text }).length;
  for (const { text } of [number, name]) {
    for (const before of ['', 'a', 'ab', 'abc', 'a b c d ']) {
      const said = `${before}: ${text}!`;
      expect(found(said)).toBe(1);
      for (const encoding of ['base64', 'base64url', 'hex'] as const)
        expect(found(Buffer.from(said).toString(encoding)), encoding).toBe(1);
      expect(found(Buffer.from(said, 'utf16le'))).toBe(1);
      expect(found(Buffer.from(said, 'utf16le').swap16())).toBe(1);
      expect(found(encodeURIComponent(said))).toBe(1);
    }
  }
  expect(found('Bodil \\u00d8stergaard')).toBe(1);
  expect(found(Buffer.from('Bodil Østergaard', 'latin1'))).toBe(1);
  expect(found('Q6304791180 {')).toBe(1);
  for (const other of ['16304791180', '63047911801', 'Bodil Østergaards', 'xBodil Østergaard', '630479118', 'Bodil'])
    expect(found(other), other).toBe(0);
  // In a heap what stands before a value is its length, whatever letter that may be.
  expect(found('xBodil Østergaard', false)).toBe(1);
});
