import { expect, test } from 'vitest';
import { runningHelhed } from '../support/helhed.ts';

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
