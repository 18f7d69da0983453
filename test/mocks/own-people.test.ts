import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { expect, onTestFinished, test } from 'vitest';
import { person, placeFrom, startMocks, type MocksOptions, type Persona } from '../../mocks/index.ts';
import { rawCall } from '../support/raw-call.ts';

async function started(options: MocksOptions = {}) {
  const mocks = await startMocks({ people: [person()], ...options });
  onTestFinished(mocks.close);
  return mocks;
}

const cpr = '7005901242';

test('POST /_mock/people: somebody whom every mock knows where the facts say so, until the reset', async () => {
  const { all, employment, social } = await started();
  const body = {
    cpr: '700590-1242',
    givenName: 'Åse',
    cases: { social: [{ stage: 'informed' }] },
    jointPlanOn: '2026-09-01',
  };
  const made = await rawCall(`${social.url}/_mock/people`, { method: 'POST', body });
  expect(made).toMatchObject({ status: 201, json: { cpr, name: 'Åse Testrup', knownTo: ['social'] } });
  for (const { url } of Object.values(all))
    expect((await rawCall(`${url}/_mock/people`)).json).toContainEqual(expect.objectContaining({ cpr }));
  expect(social.summary()).toMatchObject({ patients: [{ cpr }] });
  expect((employment.summary() as { citizens: unknown[] }).citizens).toEqual([]);
  social.reset();
  expect((social.summary() as { patients: unknown[] }).patients).toEqual([]);
});

test('POST /_mock/people: born on the day that the number tells, with cases and activities in both systems', async () => {
  const mocks = await started();
  const { employment, social } = mocks;
  const one = { employment: [{}], social: [{}] };
  const body = { cpr: '7109124242', cases: one, activities: one };
  expect((await rawCall(`${employment.url}/_mock/people`, { method: 'POST', body })).status).toBe(201);
  expect(mocks.people.at(-1)).toMatchObject({ birthDate: '2012-09-11' });
  expect(employment.summary()).toMatchObject({ citizens: [{ cpr: body.cpr }], cases: [{}], activities: [{}] });
  expect(social.summary()).toMatchObject({ patients: [{ cpr: body.cpr }], grants: [{}] });
});

test.each([
  [{}, 'cpr: is missing. It takes cpr, givenName (optional)'],
  [{ cpr: '1005901234' }, 'must be a replacement number'],
  [{ cpr: '9102901234' }, 'its day of birth is no day of the calendar'],
  [{ cpr, name: 'Åse' }, 'Unrecognized key: "name"'],
  [{ cpr, cases: { social: [{ stage: 'lost' }] } }, 'cases.social.0.stage: Invalid option: expected one of "opened"'],
  [{ cpr, responsible: { social: { unit: 'fti', caseworker: 'XYZ' } } }, 'responsible.social.caseworker'],
  [{ cpr: person().cpr }, 'Somebody has that CPR number already'],
])('POST /_mock/people: %j is refused in words', async (body, reason) => {
  const { social, people } = await started();
  const { status, json } = await rawCall(`${social.url}/_mock/people`, { method: 'POST', body });
  expect([status, (json as { error: string }).error]).toEqual([400, expect.stringContaining(reason)]);
  expect(social.people).toEqual(people);
});

test('person() refuses unknown facts, and numbers that may be a real person’s', () => {
  expect(() => person({ name: 'Åse' } as never)).toThrow('Unrecognized key: "name"');
  expect(() => person({ cpr: '1005901234' })).toThrow('must be a replacement number');
});

const eva: Persona = {
  key: 'eva',
  name: 'Eva Krag',
  functions: [{ role: 'caseworker', area: 'social', unit: 'fti' }],
  caseworkerIds: { social: 'EKR' },
};

test('own personas: beside the usual ones, in place of those with the same key', async () => {
  const { identity } = await started({
    only: ['identity'],
    personas: [eva, { ...eva, key: 'mette', name: 'Mette Nord' }],
  });
  const nameOf = async (persona: string) => {
    const { json } = await rawCall(`${identity.url}/token`, { method: 'POST', body: { persona } });
    return decodeJwt((json as { access_token: string }).access_token)['name'];
  };
  expect([await nameOf('eva'), await nameOf('mette'), await nameOf('ali')]).toEqual([
    'Eva Krag',
    'Mette Nord',
    'Ali Hassan',
  ]);
});

test('own personas: what is none is refused with the place and the reason', async () => {
  const refused = (personas: unknown, why: string) =>
    expect(startMocks({ only: ['identity'], personas: personas as Persona[] })).rejects.toThrow(why);
  await refused([{ ...eva, key: 'Eva Krag' }], '0.key: must be of small letters, digits and hyphens');
  await refused([{ ...eva, roles: [] }], 'Unrecognized key: "roles"');
  await refused([eva, eva], 'Two of the personas have the same key');
});

test('MOCK_HOST and MOCK_PERSONAS: read from the environment', async () => {
  const home = await mkdtemp(join(tmpdir(), 'personas-'));
  onTestFinished(() => rm(home, { recursive: true }));
  const file = join(home, 'personas.json');
  await writeFile(file, JSON.stringify([eva]));
  expect(placeFrom({ MOCK_HOST: '0.0.0.0', MOCK_PERSONAS: file })).toEqual({ host: '0.0.0.0', personas: [eva] });
  expect(placeFrom({ MOCK_HOST: '' })).toEqual({ host: '127.0.0.1' });
  await writeFile(file, '[{');
  expect(() => placeFrom({ MOCK_PERSONAS: file })).toThrow('MOCK_PERSONAS must be a file');
});

test('host: beyond loopback, links lead to the host by which the client came', async () => {
  const beyond = await started({ only: ['identity'], host: '0.0.0.0' });
  const { identity } = beyond;
  expect(beyond.environment['OIDC_ISSUER']).toBe(identity.url);
  const discovery = async (host: string) =>
    (await rawCall(`http://${host}:${identity.port}/.well-known/openid-configuration`)).json;
  expect(await discovery('localhost')).toMatchObject({ issuer: `http://localhost:${identity.port}` });
  const loopback = await started({ only: ['identity'] });
  const { json } = await rawCall(`http://localhost:${loopback.identity.port}/.well-known/openid-configuration`).catch(
    () => rawCall(`${loopback.identity.url}/.well-known/openid-configuration`),
  );
  expect(json).toMatchObject({ issuer: loopback.identity.url });
  await expect(startMocks({ only: ['identity'], host: '203.0.113.7' })).rejects.toThrow(
    'must be an address of this machine',
  );
});
