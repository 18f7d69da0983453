import { expect, onTestFinished, test } from 'vitest';
import { employmentReplay } from '../support/employment-samples.ts';
import { startHelhed } from '../support/helhed.ts';

const overview = `query($cpr: CPR!) {
  citizenByCpr(cpr: $cpr) {
    name
    contacts { nodes { name role } coordinator { name } }
    cases { nodes { title } completeness sources { state errorCode } }
    activities { nodes { title } completeness sources { state errorCode } }
  }
}`;

test('recorded employment system, default settings: citizen, primary caseworker and coordinator; the rest NOT_CONFIGURED', async () => {
  const replay = await employmentReplay();
  const helhed = await startHelhed({
    policy: { disabledAreas: ['social'] },
    environment: {
      SYSTEM_EMPLOYMENT_URL: replay.url,
      SYSTEM_EMPLOYMENT_TOKEN_URL: `${replay.url}/token`,
      SYSTEM_EMPLOYMENT_CLIENT_ID: 'us',
      SYSTEM_EMPLOYMENT_CLIENT_SECRET: 'secret',
      SYSTEM_EMPLOYMENT_API_KEY: 'key',
      SYSTEM_EMPLOYMENT_SETTINGS: '',
    },
  });
  onTestFinished(helhed.close);
  const { data } = await helhed.ask('mette', overview, { cpr: '7203914018' });
  const seen = data.citizenByCpr;
  expect(seen.name).toBe('Karla Ravnkær');
  expect(seen.contacts.coordinator).toEqual({ name: 'Lars Eksempel' });
  expect(seen.contacts.nodes).toContainEqual({ name: 'Mette Prøve', role: 'CASEWORKER' });
  for (const section of [seen.cases, seen.activities]) {
    expect(section.nodes).toBe(null);
    expect(section.completeness).toBe('UNKNOWN');
    expect(JSON.stringify(section.sources)).toContain('NOT_CONFIGURED');
  }
}, 60_000);
