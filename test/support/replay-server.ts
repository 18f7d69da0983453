import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const samples = join(import.meta.dirname, '../samples');

/** A recorded sample, or one part of it by its key, with its links leading to where it is served from. */
function sample(name: string, part: string | null, origin: string): unknown {
  const content = readFileSync(join(samples, `${name}.json`), 'utf8');
  const here = content.replaceAll('https://eksempelkommune.nexus.kmd.example:443', origin);
  const whole = JSON.parse(here) as Record<string, unknown>;
  return part === null ? whole : whole[part];
}

/**
 * The recordings by method and path without query: `social/02-patient`, `employment/02-citizen#find`, or a function of
 * the body.
 */
export type Served = Readonly<
  Record<string, string | ((asked: { body: string; query: URLSearchParams }) => string | null)>
>;

/** Starts a server of recorded samples. All else is 404 in plain text, and any token is accepted. */
export async function startReplay(served: Served): Promise<{ url: string; unknown: string[]; close(): Promise<void> }> {
  const unknown: string[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://replay');
      const key = `${request.method} ${pathname}`;
      const entry = served[key];
      const name = typeof entry === 'function' ? entry({ body, query: searchParams }) : entry;
      if (!entry) unknown.push(key);
      if (!name) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      const [file = '', part = null] = name.split('#');
      const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      return response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify(sample(file, part, origin)));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    unknown,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

const nexus = '/api/core/mobile/eksempelkommune/v2';
const karla = /7203914018/;

/** The social system's recordings. The two recorded grants have the same id, so only one of them is there. */
export const socialSamples = (grant: 'social/07-grant' | 'social/08-grant-odd'): Served => ({
  'POST /token': 'employment/01-token',
  [`GET ${nexus}/`]: 'social/01-root',
  [`POST ${nexus}/patients/search`]: ({ body }) => (karla.test(body) ? 'social/02-patient' : null),
  [`GET ${nexus}/patients/7310`]: 'social/02-patient#patient',
  [`GET ${nexus}/patient/7310/preferences`]: 'social/04-preferences',
  [`GET ${nexus}/patient/7310/preferences/CITIZEN_PATHWAY/971`]: 'social/05-view',
  [`GET ${nexus}/patients/7310/pathways/references`]: 'social/06-tree',
  [`GET ${nexus}/patientGrants/880123`]: grant,
  [`GET ${nexus}/patientGrants/880123/selfReference`]: grant,
  [`GET ${nexus}/organizations`]: 'social/12-organizations#list',
  [`GET ${nexus}/organizations/311`]: 'social/12-organizations#self',
  [`GET ${nexus}/organizations/311/patients`]: 'social/12-organizations#patients',
  [`GET ${nexus}/patients/7310/organizations`]: 'social/12-organizations#ofPatient',
  [`GET ${nexus}/assignments/BASKET_GRANT/880123/active`]: 'social/11-assignment#inList',
  [`GET ${nexus}/assignments/505`]: 'social/11-assignment#onItsOwn',
});
export const nexusBase = nexus;

const citizen = '11111111-0000-4000-8000-000000000001';

/** The employment system's recordings. */
export const employmentSamples: Served = {
  'POST /token': 'employment/01-token',
  'GET /citizens/find': ({ query }) => (karla.test(query.get('cpr') ?? '') ? 'employment/02-citizen#find' : null),
  [`GET /citizens/${citizen}`]: 'employment/02-citizen#detail',
  'POST /citizensearch': 'employment/03-citizensearch#answer',
  'GET /tagassignments': 'employment/04-tagassignments',
  [`GET /responsibleCaseworkers/all/byCitizen/${citizen}`]: 'employment/05-responsible',
  [`POST /citizens/${citizen}/searchContacts`]: 'employment/06-searchcontacts#answer',
  'POST /tasks/citizen': 'employment/08-tasks-page',
  [`GET /journals/${citizen}`]: 'employment/09-journal#list',
  [`GET /classifications/${citizen}`]: 'employment/10-classifications',
  'GET /taxonomies/CASEWORKER_RESPONSIBILITY': 'employment/11-taxonomy',
};
