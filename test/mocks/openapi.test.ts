import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { startMock, type MockDefinition, type Operation, type RunningMock } from '../../mocks/kit/mock.ts';
import { placesOf, resolved, stopByExample, stopsByLink, visit } from '../support/api-tour.ts';
import type { Api, ApiResponse, Place, Reply } from '../support/api-tour.ts';

// The tour through a mock starts at every operation whose examples say all it needs, and goes on along the `links` of
// each answer (OpenAPI 3.1: `$response.body#/…` as parameters or within a `requestBody`). An operation that nothing
// leads to fails the test, and so does one that describes a body and never gives one: give it an example, or a link from
// an answer that holds its ids.

const mocks = new URL('../../mocks/', import.meta.url);
const areas = readdirSync(mocks).filter((name) => existsSync(new URL(`${name}/openapi.yaml`, mocks)));

test.each(areas)('the answers of the %s mock conform to its openapi.yaml', async (area) => {
  const { definition } = (await import(new URL(`${area}/index.ts`, mocks).href)) as {
    definition: MockDefinition<unknown>;
  };
  const api = parse(readFileSync(new URL(`${area}/openapi.yaml`, mocks), 'utf8')) as Api;
  const mock = await startMock(definition);
  try {
    const { problems, answered } = await tour(mock, api);
    expect(problems).toEqual([]);
    expect(
      placesOf(api)
        .map((one) => one.operationId)
        .filter((name) => !answered.has(name)),
    ).toEqual([]);
    expect(placesOf(api).map(written).toSorted()).toEqual(definition.operations.map(played).toSorted());
  } finally {
    await mock.close();
  }
});

test('each area’s mock has an openapi.yaml', () => {
  expect(areas).toEqual(expect.arrayContaining(['employment', 'social']));
});

async function tour(mock: RunningMock, api: Api): Promise<{ problems: string[]; answered: Set<string> }> {
  const places = placesOf(api);
  const check = checker(api);
  const problems: string[] = [];
  const answered = new Set<string>();
  const credentials = await signIn(mock.url, api, places);
  const ahead = places.map(stopByExample).filter((stop) => stop !== null);
  for (let stop = ahead.shift(); stop; stop = ahead.shift()) {
    const { place } = stop;
    if (!place.open) problems.push(...check(place, await visit(mock.url, stop, {}), 401));
    const reply = await visit(mock.url, stop, credentials);
    problems.push(...check(place, reply));
    const full = reply.status < 300 && (reply.body !== undefined || !describesBody(place));
    if (full && !answered.has(place.operationId)) ahead.push(...stopsByLink(places, stop, reply));
    if (full) answered.add(place.operationId);
    mock.clock.advance(visibleMs);
  }
  return { problems, answered };
}

/** What is written may show only after a while. */
const visibleMs = 4_000;

const describesBody = ({ responses }: Place) =>
  Object.entries(responses).some(([status, one]) => status.startsWith('2') && one.content);

async function signIn(origin: string, api: Api, places: readonly Place[]): Promise<Record<string, string>> {
  const door = places
    .filter((one) => one.open)
    .map(stopByExample)
    .find((stop) => stop !== null);
  if (!door) throw new Error('A mock gives tokens at an operation that needs none and has an example');
  const { access_token: token } = (await visit(origin, door, {})).body as { access_token: string };
  const keys = Object.values(api.components.securitySchemes).filter((scheme) => scheme.type === 'apiKey');
  return { authorization: `Bearer ${token}`, ...Object.fromEntries(keys.map((key) => [key.name, key['x-example']])) };
}

/** Says where a reply differs from what the file describes for its operation and status. */
function checker(api: Api): (place: Place, reply: Reply, expected?: number) => string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(api, 'api');
  return (place, { status, body }, expected = status) => {
    const said = `${place.operationId} ${status}`;
    if (status !== expected) return [`${said}: expected ${expected}`];
    const response = place.responses[status];
    if (!response) return [`${said}: not described`];
    const at = response.$ref ?? `#/paths/${escaped(place.path)}/${place.method.toLowerCase()}/responses/${status}`;
    const media = Object.keys((resolved(api, response) as ApiResponse).content ?? {})[0];
    if (!media) return body === undefined ? [] : [`${said}: a body where none is described`];
    const valid = ajv.validate({ $ref: `api${at}/content/${escaped(media)}/schema` }, body);
    return valid ? [] : [`${said}: ${ajv.errorsText(ajv.errors, { dataVar: 'body' })}`];
  };
}

const written = ({ operationId, method, path }: Place) => `${operationId}: ${method} ${path}`;
const played = ({ name, method, path }: Operation<unknown>) => `${name}: ${method} ${path}`;

const escaped = (step: string) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'));
