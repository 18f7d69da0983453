import { systems } from '../../adapters/index.ts';
import { personIn, soon } from './answers.ts';
import { connected } from './mocked-system.ts';
import { sample as recordedShape } from './replay.ts';
import { json, upstream, type Arrived } from './upstream.ts';
import type { Cpr } from '../../src/domain/cpr.ts';

/** Reads a recorded shape by the name of its file. */
export const sample = (name: string) => recordedShape(`employment/${name}`);

/** The CPR number of the citizen of the samples, and their id there. */
export const karla = '7203914018' as Cpr;
export const karlaId = '11111111-0000-4000-8000-000000000001';

/** Answers by method and path, without the query; `status` 200 by default. */
export type Answers = Readonly<Record<string, { status?: number; body?: unknown }>>;

const recorded = (): Answers => ({
  'GET /citizens/find': { body: sample('02-citizen').find },
  [`GET /citizens/${karlaId}`]: { body: sample('02-citizen').detail },
  'GET /tagassignments': { body: sample('04-tagassignments') },
  [`POST /citizens/${karlaId}/searchContacts`]: { body: sample('06-searchcontacts').answer },
  [`GET /responsibleCaseworkers/all/byCitizen/${karlaId}`]: { body: sample('05-responsible') },
  'GET /taxonomies/CASEWORKER_RESPONSIBILITY': { body: sample('11-taxonomy') },
  'POST /citizensearch': { body: sample('03-citizensearch').answer },
  'POST /tasks': { body: sample('07-task').answer },
  'POST /tasks/citizen': { body: sample('08-tasks-page') },
  [`GET /tasks/${sample('07-task').answer.id}`]: { body: sample('07-task').answer },
  [`GET /journals/${karlaId}`]: { body: sample('09-journal').list },
  'POST /journals/note': { status: 204 },
});

const employment = systems.find(({ area }) => area === 'employment')!;

/** Starts a system that answers with the samples alone, and with what a test gives. */
export function employmentReplay(answers: Answers = {}) {
  const known = { ...recorded(), ...answers };
  return upstream((arrived, response) => {
    if (arrived.path === '/token') return json(response, sample('01-token'));
    const { status = 200, body } = known[routeOf(arrived)] ?? { status: 404, body: sample('12-errors').array404 };
    if (body === undefined) return response.writeHead(status).end();
    return json(response, body, status);
  });
}

/** Connects an adapter to such a system. */
export async function replayed({ setup = {}, answers = {} }: { setup?: unknown; answers?: Answers } = {}) {
  const server = await employmentReplay(answers);
  const settings = {
    area: 'employment',
    url: server.url,
    tokenUrl: `${server.url}/token`,
    clientId: 'us',
    clientSecret: 'secret',
    apiKey: 'key',
    setup,
  };
  const { adapter, alarms } = connected(employment, settings);
  const person = async () => personIn((await adapter.find([karla], soon())).get(karla));
  return { adapter, alarms, calls: server.calls, person };
}

const routeOf = ({ path, method }: Arrived): string => `${method} ${path.split('?')[0]}`;
