import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { mockClock, person, portsFrom, setUpsFrom, startMocks, type MocksOptions } from '../../mocks/index.ts';
import { setUps as socialWords } from '../../mocks/social/set-ups.ts';
import { rawCall } from '../support/raw-call.ts';
import { runNode } from '../support/run-node.ts';

async function started(options: MocksOptions = {}) {
  const mocks = await startMocks(options);
  onTestFinished(mocks.close);
  return mocks;
}

const main = new URL('../../mocks/main.ts', import.meta.url).pathname;

test('every mock starts on its own, and each has the control endpoints with its people', async () => {
  const mocks = await started();
  expect(Object.keys(mocks.all)).toEqual(expect.arrayContaining(['employment', 'identity', 'social']));
  for (const { url } of Object.values(mocks.all)) {
    const { json } = await rawCall(`${url}/_mock/people`);
    expect(json).toHaveLength(9);
    expect(json).toContainEqual({ cpr: '8408912204', name: 'Signe Bjerregaard', knownFor: 'both with a joint plan' });
  }
  expect(mocks.people).toHaveLength(755 + 146 + 3 + 60);
});

test('startMocks with people: the systems know these and nobody else', async () => {
  const rikke = person().withEmploymentCase().withSocialCase();
  const mocks = await started({ people: [rikke] });
  const state = async (url: string) => (await rawCall(`${url}/_mock/state`)).json;
  expect(await state(mocks.employment.url)).toMatchObject({ citizens: [{ cpr: rikke.cpr, name: 'Rikke Testrup' }] });
  expect(await state(mocks.social.url)).toMatchObject({ patients: [{ cpr: rikke.cpr, name: 'Rikke Testrup' }] });
});

test('startMocks refuses two people with the same CPR number', async () => {
  await expect(startMocks({ people: [person(), person()] })).rejects.toThrow('the same CPR number');
});

test('seeds: other ids for another seed, the same ids each time', async () => {
  const ids = async (seed: number) => {
    const { employment } = await started({ seed, people: [person().withEmploymentCase()] });
    return (employment.summary() as { citizens: { citizenId: string }[] }).citizens.map(({ citizenId }) => citizenId);
  };
  expect(await ids(1)).toEqual(await ids(1));
  expect(await ids(2)).not.toEqual(await ids(1));
});

test('startMocks with faults and a shared clock', async () => {
  const clock = mockClock();
  const mocks = await started({ clock, faults: { social: [{ operation: '*', fault: '503' }] } });
  clock.set('2027-02-03T04:05:06Z');
  const [employment, social] = [
    await rawCall(`${mocks.employment.url}/citizens/x`),
    await rawCall(`${mocks.social.url}/x/y`),
  ];
  expect([employment.status, social.status]).toEqual([401, 404]);
  expect(employment.headers['date']).toBe(social.headers['date']);
  const token = await rawCall(mocks.environment['SYSTEM_SOCIAL_TOKEN_URL'] ?? '', { method: 'POST' });
  expect(token.status).toBe(503);
  expect(mocks.calls().map(({ mock, status }) => [mock, status])).toEqual([
    ['employment', 401],
    ['social', 404],
    ['social', 503],
  ]);
});

test('startMocks refuses an impossible fault and an unknown mock', async () => {
  const wrong: MocksOptions = { faults: { social: [{ operation: 'no.such', fault: '503' }] } };
  await expect(startMocks(wrong)).rejects.toThrow('No operation is called no.such');
  await expect(startMocks({ only: ['employment', 'weather'] })).rejects.toThrow('No mock is called weather');
});

test('environment: the settings of a gateway for the mocks', async () => {
  const { employment, environment, identity, social } = await started();
  expect(environment).toMatchObject({
    OIDC_ISSUER: identity.url,
    OIDC_AUDIENCE: 'helhed',
    SYSTEM_EMPLOYMENT_URL: employment.url,
    SYSTEM_EMPLOYMENT_API_KEY: 'helhed-apikey',
    SYSTEM_SOCIAL_URL: `${social.url}/api/core/mobile/norddjurs/v2`,
    SYSTEM_SOCIAL_CLIENT_SECRET: 'helhed-secret',
  });
});

test('MOCK_…_PORT: defaults, settings, and the next port for a third mock', () => {
  const names = ['employment', 'health', 'identity', 'social'];
  expect(portsFrom({}, names)).toEqual({ identity: 4100, employment: 4101, social: 4102, health: 4103 });
  expect(portsFrom({ MOCK_IDP_PORT: '5000', MOCK_HEALTH_PORT: '5003' }, names)).toMatchObject({
    identity: 5000,
    health: 5003,
    social: 4102,
  });
  expect(() => portsFrom({ MOCK_SOCIAL_PORT: 'many' }, names)).toThrow('MOCK_SOCIAL_PORT');
});

test('setUps: the mocks play the named set-up and return its settings', async () => {
  const usual = await started();
  const { environment, employment } = await started({ setUps: { employment: 'one-by-one', social: 'sydby' } });
  const settings = (name: string) => JSON.parse(environment[name] ?? '') as unknown;
  expect(settings('SYSTEM_EMPLOYMENT_SETTINGS')).toMatchObject({ people: { batch: null }, tasks: { type: 12 } });
  expect(settings('SYSTEM_SOCIAL_SETTINGS')).toEqual(socialWords.sydby.settings);
  expect(socialWords.sydby.settings).not.toEqual(socialWords.norddjurs.settings);
  const casesAt = async (url: string) => (await rawCall(`${url}/cases/search`, { method: 'POST' })).status;
  expect([await casesAt(usual.employment.url), await casesAt(employment.url)]).toEqual([401, 404]);
  const first = await started({ setUps: { employment: 'standard', social: 'norddjurs' } });
  expect(first.environment['SYSTEM_SOCIAL_SETTINGS']).toBe(usual.environment['SYSTEM_SOCIAL_SETTINGS']);
});

test('startMocks refuses an unknown set-up and names the known ones', async () => {
  const refused = (setUps: Record<string, string>, why: string) => expect(startMocks({ setUps })).rejects.toThrow(why);
  await refused({ employment: 'sydby' }, 'no set-up called sydby; there are standard, one-by-one');
  await refused({ social: 'toString' }, 'no set-up called toString; there are norddjurs, sydby');
  await refused({ identity: 'sydby' }, 'no set-up called sydby; it has only one');
  await refused({ weather: 'sydby' }, 'No mock is called weather');
});

test('MOCK_…_SETUP: set-ups from the environment', () => {
  const env = { MOCK_EMPLOYMENT_SETUP: 'one-by-one', MOCK_SOCIAL_SETUP: '', MOCK_IDP_SETUP: 'x' };
  expect(setUpsFrom(env, ['employment', 'social'])).toEqual({ employment: 'one-by-one' });
});

test('node mocks/main.ts social: starts one mock, stops on SIGTERM', async () => {
  const child = spawn(process.execPath, [main, 'social'], { env: { ...process.env, MOCK_SOCIAL_PORT: '0' } });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  await expect.poll(() => said).toContain('SYSTEM_SOCIAL_CLIENT_SECRET');
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? '';
  expect((await rawCall(`${url}/_mock/people`)).status).toBe(200);
  expect(said).toContain('Signe Bjerregaard');
  expect(said).not.toContain('OIDC_ISSUER');
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('node mocks/main.ts: an unknown set-up ends with the list of known ones', async () => {
  const env = { ...process.env, MOCK_SOCIAL_PORT: '0', MOCK_SOCIAL_SETUP: 'nowhere' };
  const { code, err } = await runNode([main, 'social'], { env });
  expect([code, err]).toEqual([
    1,
    expect.stringContaining('The mock social has no set-up called nowhere; there are norddjurs, sydby'),
  ]);
});

test('node mocks/main.ts: an unknown mock ends with an error', async () => {
  const { code, err } = await runNode([main, 'weather']);
  expect([code, err]).toEqual([1, expect.stringContaining('No mock is called weather')]);
});
