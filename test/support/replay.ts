import { readFileSync } from 'node:fs';
import type { SystemSettings } from '../../adapters/http.ts';
import type { Person } from '../../src/domain/citizen/area-system.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { personIn, soon } from './answers.ts';
import { connected, registered } from './mocked-system.ts';
import { json, upstream } from './upstream.ts';

type Json = ReturnType<typeof JSON.parse>;

/** Reads a recorded shape from its file, or one part of it: `social/12-organizations#list`. */
export function sample(name: string): Json {
  const [file, part] = name.split('#');
  const whole = JSON.parse(readFileSync(new URL(`../samples/${file}.json`, import.meta.url), 'utf8'));
  return part ? whole[part] : whole;
}

/** The answer of a path below the base: a body, or a status with what goes with it; null for a body that is JSON null. */
type Served = { status: number; body?: unknown; text?: string } | ((body: Json) => { status: number; body?: unknown });
export type Recording = Readonly<Record<string, Served>>;

const recordedOrigin = 'https://eksempelkommune.nexus.kmd.example:443';
const base = '/api/core/mobile/eksempelkommune/v2';

/** Starts a server of recorded answers and nothing else; links in them lead to itself. */
export async function replay(recording: Recording): Promise<{ settings: SystemSettings; asked: string[] }> {
  const asked: string[] = [];
  const { url } = await upstream(({ method, path, body }, response) => {
    if (path === '/token') return json(response, { access_token: 't', expires_in: 300, token_type: 'Bearer' });
    const key = `${method} ${path.slice(base.length)}`;
    asked.push(key);
    const found = recording[key];
    const served = typeof found === 'function' ? found(body === '' ? undefined : JSON.parse(body)) : found;
    response.statusCode = served?.status ?? 404;
    if (served && 'text' in served) return response.end(served.text);
    const answer = served?.body === undefined ? undefined : JSON.stringify(served.body);
    return response.end(answer?.replaceAll(recordedOrigin, url));
  });
  const settings = { area: 'social', url: `${url}${base}`, tokenUrl: `${url}/token` };
  return { settings: { ...settings, clientId: 'helhed', clientSecret: 'secret' }, asked };
}

/** Returns an answer with status 200. */
export const ok = (body: unknown): { status: number; body: unknown } => ({ status: 200, body });

/** Returns the social system's recordings of Karla Ravnkær, with one of the two recorded grants. */
export function karla(grant: '07-grant' | '08-grant-odd' = '07-grant'): Recording {
  const { self } = sample('social/12-organizations');
  const search = (body: Json) =>
    body.businessKey === '7203914018' ? ok(sample('social/02-patient')) : { status: 404 };
  return {
    'GET /': ok(sample('social/01-root')),
    'POST /patients/search': search,
    'GET /patients/7310': ok(sample('social/02-patient').patient),
    'GET /patient/7310/preferences': ok(sample('social/04-preferences')),
    'GET /patient/7310/preferences/CITIZEN_PATHWAY/971': ok(sample('social/05-view')),
    'GET /patients/7310/pathways/references?filterId=971': ok(sample('social/06-tree')),
    'GET /patientGrants/880123': ok(sample(`social/${grant}`)),
    'GET /patientGrants/880123/selfReference': ok(sample(`social/${grant}`)),
    'GET /organizations': ok(sample('social/12-organizations').list),
    'GET /organizations/311': ok(self),
    'GET /organizations/311/patients': ok(sample('social/12-organizations').patients),
    'GET /patients/7310/organizations': ok(sample('social/12-organizations').ofPatient),
    'GET /assignmentTypes/BASKET_GRANT/880123': ok(sample('social/10-assignment-prototype').types),
    'GET /assignments/BASKET_GRANT/880123/prototype/31': ok(sample('social/10-assignment-prototype').prototype),
    'GET /assignments/BASKET_GRANT/880123/organizations?typeId=31': ok(
      sample('social/10-assignment-prototype').organizations,
    ),
    'GET /assignments/BASKET_GRANT/880123/active': ok(sample('social/11-assignment').inList),
    'GET /assignments/BASKET_GRANT/880123': ok(sample('social/11-assignment').inList),
    'GET /assignments/505': ok(sample('social/11-assignment').onItsOwn),
  };
}

/** The CPR number of the citizen of the samples, and the time in which they are looked at. */
export const cpr = '7203914018' as Cpr;
const now = () => Date.parse('2026-12-02T09:00:00Z');

/** Returns a call with enough time. */
export const call = () => ({ ...soon(), deadline: now() + 8_000 });

/** Connects an adapter to a server of recordings, with URL and credentials and, where given, a settings file. */
export async function on(recording: Recording, setup?: unknown) {
  const { settings, asked } = await replay(recording);
  return { ...connected(registered('social'), setup ? { ...settings, setup } : settings, { now }), asked };
}

/** Finds the citizen of the samples. */
export const found = async ({ adapter }: Awaited<ReturnType<typeof on>>): Promise<Person> =>
  personIn((await adapter.find([cpr], call())).get(cpr));
