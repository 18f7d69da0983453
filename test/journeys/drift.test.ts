import { expect, test } from 'vitest';
import { runningHelhed, startHelhed } from '../support/helhed.ts';

const report = `{ systemDrift(filter: { area: "social" }) { area { key } call kind path count firstAt lastAt } }`;

const helhed = runningHelhed();

test('systemDrift: operators see differing keys without values; others are refused', async () => {
  const cpr = helhed.cpr('both with a joint plan');
  const person = helhed.mocks.people.find((one) => one.cpr === cpr)!;
  helhed.mocks.social.faults.add({ operation: 'patients.search', fault: 'renamed' });
  await helhed.ask('jonas', 'query($cpr: CPR!) { citizenByCpr(cpr: $cpr) { name cases { nodes { title } } } }', {
    cpr,
  });
  const { data } = await helhed.ask('drift', report);
  const drift = data.systemDrift as {
    area: { key: string };
    call: string;
    kind: string;
    path: string;
    count: number;
  }[];
  const ofSearch = drift.filter(({ call }) => call === 'patients.search');
  expect(ofSearch.some(({ kind, path }) => kind === 'UNKNOWN_KEY' && path.endsWith('Renamed'))).toBe(true);
  expect(ofSearch.every(({ area, count }) => area.key === 'social' && count > 0)).toBe(true);
  expect(JSON.stringify(drift)).not.toMatch(new RegExp(`${cpr}|${person.familyName}|${cpr.slice(0, 6)}`));
  const metrics = await helhed.metrics();
  expect(metrics).toMatch(/helhed_upstream_drift_total\{area="social",call="patients.search",kind="unknown-key"\} \d/);
  expect((await helhed.ask('jonas', report)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('systemDrift: ordinary answers of the systems differ in nothing', async () => {
  const ordinary = await startHelhed({ follow: true });
  const { mutate, citizenId, ask } = ordinary;
  const id = await citizenId('mette', 'both with a joint plan');
  const whole = `name cases { nodes { title } } activities { nodes { title } } contacts { nodes { name } }
    timeline { nodes { about } } bostoetteDecisions { nodes { id } }`;
  for (const persona of ['mette', 'jonas'])
    await ask(
      persona,
      `query ($id: ID!) { citizen(id: $id) { ${whole} } citizens(filter: { mine: true }) { nodes { name } } }`,
      { id },
    );
  await ask(
    'mette',
    '{ areas { units { nodes { name } } offers { nodes { title } } } viewer { referralReceivers { nodes { key } } } }',
  );
  const { referral } = await mutate('mette', 'createReferral', 'referral { id }', {
    citizenId: id,
    receiver: { area: 'social', unit: 'voksenenhed' },
    purpose: 'Bostøtte, så praktikken kan holde',
    legalBasis: 'JOINT_PLAN',
    informedOn: '2026-11-20',
    desiredOutcome: 'Ro om praktikken',
  });
  await expect
    .poll(
      async () => {
        const { data } = await ask('mette', 'query ($id: ID!) { referral(id: $id) { deliveries { state } } }', {
          id: referral.id,
        });
        return data.referral.deliveries.every(({ state }: { state: string }) => state === 'DELIVERED');
      },
      { timeout: 20_000 },
    )
    .toBe(true);
  const { data } = await ask('drift', '{ systemDrift { area { key } call kind path } }');
  expect(data.systemDrift).toEqual([]);
  await ordinary.close();
}, 60_000);
