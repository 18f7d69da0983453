import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startHelhed } from '../support/helhed.ts';
import { eventually } from '../support/eventually.ts';
import { karla, replay } from '../support/replay.ts';

const cpr = '7203914018';
const overview = `query($cpr: CPR!) {
  citizenByCpr(cpr: $cpr) {
    name phone completeness addressProtected
    cases { nodes { title progress } sources { area { key } state errorCode } }
    activities { nodes { title active } completeness sources { state errorCode } }
    contacts { nodes { name role } completeness coordinator { name } sources { area { key } state errorCode } }
  }
}`;

type Settings = Record<string, unknown>;

/** A gateway before a social system of which nothing is there but what was recorded. */
async function beforeSamples(grant: Parameters<typeof karla>[0], day: string, settings?: Settings, follow = false) {
  const { settings: system } = await replay(karla(grant));
  const ahead = Date.parse(`${day}T09:00:00Z`) - Date.now();
  const clock = { now: () => new Date(Date.now() + ahead) };
  const helhed = await startHelhed({
    clock,
    follow,
    policy: { disabledAreas: ['employment'], decisions: { everyMs: 500 } },
    environment: {
      SYSTEM_SOCIAL_URL: system.url,
      SYSTEM_SOCIAL_TOKEN_URL: system.tokenUrl,
      SYSTEM_SOCIAL_CLIENT_ID: 'us',
      SYSTEM_SOCIAL_CLIENT_SECRET: 'secret',
      SYSTEM_SOCIAL_SETTINGS: settings ? JSON.stringify(settings) : '',
    },
  });
  onTestFinished(helhed.close);
  return helhed;
}

test(
  'recorded social system, default settings: citizen, cases, the running grant, no phone',
  { timeout: 60_000 },
  async () => {
    const helhed = await beforeSamples('07-grant', '2026-12-02');
    const { data } = await helhed.ask('jonas', overview, { cpr });
    const seen = data.citizenByCpr;
    expect(seen).toMatchObject({ name: 'Karla Ravnkær', phone: null });
    expect(seen.cases.nodes.length).toBeGreaterThan(0);
    expect(seen.activities.nodes).toContainEqual(expect.objectContaining({ active: true }));
    expect(JSON.stringify(seen.contacts.sources)).toContain('NOT_CONFIGURED');
    expect(seen.contacts.completeness).not.toBe('COMPLETE');
    expect(seen.contacts.coordinator).toBe(null);
  },
);

test.each([
  ['07-grant', '2026-12-02', 180, {}],
  // It says on no day that it was decided: the municipality says which one counts.
  ['08-grant-odd', '2027-01-04', 45, { grants: { decidedOn: { GRANTED: ['plannedDate'] } } }],
] as const)(
  'recorded social system, %s announced by a file: a decision with the right minutes is notified',
  { timeout: 60_000 },
  async (grant, day, minutes, settings) => {
    const file = join(mkdtempSync(join(tmpdir(), 'helhed-changes-')), 'grants.csv');
    writeFileSync(file, 'grantId;changedAt\n880123;2026-11-29T10:00:00Z\n');
    const helhed = await beforeSamples(grant, day, { ...settings, changes: { file: { path: file } } }, true);
    const query = `query($cpr: CPR!) { citizenByCpr(cpr: $cpr) { bostoetteDecisions { nodes { kind minutesPerWeek } } } }`;
    const decisions = await eventually(
      async () => {
        const { data } = await helhed.ask('jonas', query, { cpr });
        return (data.citizenByCpr?.bostoetteDecisions.nodes ?? []) as unknown[];
      },
      (nodes) => nodes.length > 0,
      30_000,
    );
    expect(decisions).toEqual([expect.objectContaining({ minutesPerWeek: minutes })]);
  },
);
