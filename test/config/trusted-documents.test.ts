import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systems } from '../../adapters/index.ts';
import { readConfig } from '../../src/config/config.ts';
import { startGateway } from '../../src/gateway.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createKeyRing } from '../../src/platform/key-ring.ts';
import { createLog } from '../../src/platform/log.ts';
import { documentHash } from '../../src/config/trusted-documents.ts';
import { runningHelhed, startHelhed } from '../support/helhed.ts';

const trusted = 'query Name($cpr: CPR!) { citizenByCpr(cpr: $cpr) { name } }';
const followed = 'subscription Queue { workQueueChanged { at } }';
const foreign = 'query Name($cpr: CPR!) { citizenByCpr(cpr: $cpr) { name birthDate } }';

let folder: string;
const cpr = '8408912204';
let authorization: string;
const helhed = runningHelhed(async () => {
  folder = await mkdtemp(join(tmpdir(), 'helhed-documents-'));
  const file = await manifest('good', { [documentHash(trusted)]: trusted, [documentHash(followed)]: followed });
  return { environment: { NODE_ENV: 'production', DRAIN_SECONDS: '0', TRUSTED_DOCUMENTS: file } };
});
beforeAll(async () => {
  authorization = await helhed.authorization('mette');
});
afterAll(() => rm(folder, { recursive: true }));

async function manifest(name: string, content: unknown) {
  const file = join(folder, `${name}.json`);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const post = (body: object, headers = {}) => helhed.post(JSON.stringify(body), { authorization, ...headers });
const persisted = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

test.each<[string, object]>([
  ['by its exact text', { query: trusted }],
  ['by its hash, as the GraphQL over HTTP proposal has it', { documentId: `sha256:${documentHash(trusted)}` }],
  ['by its hash alone', { documentId: documentHash(trusted) }],
  ['by its hash, as Apollo’s clients send it', persisted(documentHash(trusted))],
  ['by its hash and its text', { query: trusted, ...persisted(documentHash(trusted)) }],
  ['by its hash, and its name', { documentId: documentHash(trusted), operationName: 'Name' }],
])('a trusted document is answered when it is asked for %s', async (_, asked) => {
  const reply = await post({ ...asked, variables: { cpr } });
  expect([reply.status, await reply.json()]).toEqual([200, { data: { citizenByCpr: { name: 'Signe Bjerregaard' } } }]);
});

test.each<[string, number, string, () => object]>([
  ['another operation', 400, 'UNTRUSTED_DOCUMENT', () => ({ query: foreign })],
  ['a trusted one with a space more', 400, 'UNTRUSTED_DOCUMENT', () => ({ query: `${trusted} ` })],
  ['no GraphQL at all', 400, 'UNTRUSTED_DOCUMENT', () => ({ query: `Jens Hansen ${cpr}` })],
  ['the schema', 400, 'UNTRUSTED_DOCUMENT', () => ({ query: '{ __schema { types { name } } }' })],
  ['a hash of nothing', 400, 'UNTRUSTED_DOCUMENT', () => ({ documentId: 'a'.repeat(64) })],
  [
    'a trusted hash over another text',
    400,
    'UNTRUSTED_DOCUMENT',
    () => ({ query: foreign, ...persisted(documentHash(trusted)) }),
  ],
  [
    'two hashes',
    400,
    'UNTRUSTED_DOCUMENT',
    () => ({ documentId: documentHash(trusted), ...persisted(documentHash(followed)) }),
  ],
  ['nothing', 400, 'UNTRUSTED_DOCUMENT', () => ({ variables: { cpr } })],
  ['a batch', 400, 'BAD_REQUEST', () => [{ query: trusted }]],
  ['a hash that is a path', 400, 'BAD_REQUEST', () => ({ documentId: '../../../etc/passwd' })],
  ['a hash that is the prototype’s', 400, 'BAD_REQUEST', () => ({ documentId: '__proto__' })],
  ['a hash that is an object', 400, 'BAD_REQUEST', () => ({ documentId: { $ne: 1 } })],
  ['an operation that is an object', 400, 'BAD_REQUEST', () => ({ query: { kind: 'Document' } })],
])('%s is refused with %i %s, and nothing of it comes back', async (_, status, code, asked) => {
  for (const accept of ['application/json', 'text/event-stream']) {
    const reply = await post(asked(), { accept });
    const text = await reply.text();
    expect([reply.status, JSON.parse(text)]).toMatchObject([status, { errors: [{ extensions: { code } }] }]);
    expect(text).not.toMatch(/Hansen|birthDate|passwd|\d{6}/);
  }
});

test('trusted document: wrong variables without values or suggestions', async () => {
  for (const value of ['8408912204x', { Hansen: 1 }, 84_089_122]) {
    const text = await (await post({ query: trusted, variables: { cpr: value } })).text();
    expect(text).toContain('BAD_USER_INPUT');
    expect(text).not.toMatch(/Hansen|840891|Did you mean/);
  }
});

test('trusted document: a subscription is streamed', async () => {
  const leaving = new AbortController();
  const reply = await fetch(`${helhed.url}/graphql`, {
    method: 'POST',
    signal: leaving.signal,
    headers: { authorization, accept: 'text/event-stream', 'content-type': 'application/json' },
    body: JSON.stringify({ documentId: documentHash(followed) }),
  });
  expect(reply.headers.get('content-type')).toContain('text/event-stream');
  leaving.abort();
});

test('TRUSTED_DOCUMENTS=any in production: any operation is answered, and the log says so', async () => {
  const environment = { NODE_ENV: 'production', DRAIN_SECONDS: '0', TRUSTED_DOCUMENTS: 'any' };
  const open = await startHelhed({ environment });
  const hint = JSON.stringify({ query: '{ viewr { id } }' });
  const [answer, schema, typo] = await Promise.all([
    open.ask('mette', foreign, { cpr }),
    open.ask('mette', '{ __schema { types { name } } }'),
    open.post(hint, { authorization: await open.authorization('mette') }),
  ]);
  const input = 'query ($f: CitizenFilter!) { citizens(filter: $f) { totalKnown } }';
  const guess = await open.ask('mette', input, { f: { mien: true, Hansen: 1 } });
  await open.close();
  expect(answer.status).toBe(200);
  expect([schema.status, schema.errors?.[0]?.extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  const told = [await typo.text(), JSON.stringify(guess.errors), JSON.stringify(schema.errors)].join();
  expect(told).not.toMatch(/Did you mean|viewr|mien|Hansen/);
  expect(typo.headers.get('strict-transport-security')).toBe('max-age=63072000');
  expect(open.logged.some((line) => line.includes('Any operation is answered'))).toBe(true);
  expect(helhed.logged.some((line) => line.includes('Any operation is answered'))).toBe(false);
});

test('production: no GraphiQL, no tokens, no development log-in', async () => {
  const page = await fetch(`${helhed.url}/graphql`, { headers: { accept: 'text/html' } });
  const tokens = await fetch(`${helhed.url}/development/tokens`);
  expect([page.status, tokens.status]).toEqual([405, 404]);
  const environment = { NODE_ENV: 'production', TRUSTED_DOCUMENTS: 'any', ...helhed.mocks.environment };
  createKeyRing(join(folder, 'keys.json'));
  const read = readConfig({ ...environment, PORT: '0', DATA_DIR: folder }, systems);
  const development = { tokens: async () => [], query: '' };
  const deps = { clock: systemClock, log: createLog('silent'), systems, development };
  expect(read.ok).toBe(true);
  if (read.ok) await expect(startGateway(read.value, deps)).rejects.toThrow('no place in production');
});

test('mock identity provider: does not start in production', async () => {
  const main = join(import.meta.dirname, '../../mocks/main.ts');
  const env = { ...process.env, NODE_ENV: 'production', MOCK_IDP_PORT: '0' };
  const started = promisify(execFile)(process.execPath, [main, 'identity'], { env, timeout: 15_000 });
  await expect(started).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('do not start') as string });
});

test.each<[string, string | object, RegExp]>([
  ['is no JSON', '{"hemmelig', /not JSON/],
  ['is a list', [trusted], /object of documents/],
  ['holds nothing', {}, /no document/],
  ['goes by other names than hashes', { hemmelig: trusted }, /object of documents/],
  ['has a document changed since it was made', { [documentHash(trusted)]: `${trusted} ` }, /another hash .* entry 1/],
  ['has something else than GraphQL', { [documentHash('hemmelig')]: 'hemmelig' }, /something else .* entry 1/],
])('trusted documents manifest that %s: stops the start', async (what, content, problem) => {
  const read = readConfig({ TRUSTED_DOCUMENTS: await manifest(what, content) }, systems);
  const told = read.ok ? [] : read.error;
  expect(told).toMatchObject([{ setting: 'TRUSTED_DOCUMENTS', problem: expect.stringMatching(problem) as string }]);
  expect(JSON.stringify(told)).not.toContain('hemmelig');
});

test('trusted documents manifest: a missing file stops the start, production needs one or any', () => {
  const setting = (env: Record<string, string>) => {
    const read = readConfig(env, systems);
    return read.ok ? [] : read.error.filter((one) => one.setting === 'TRUSTED_DOCUMENTS').map(({ problem }) => problem);
  };
  expect(setting({ TRUSTED_DOCUMENTS: '/hemmelig/x.json' })).toEqual([expect.stringContaining('cannot be read')]);
  expect(setting({ NODE_ENV: 'production' })).toEqual([expect.stringContaining('or say any')]);
  expect(setting({ NODE_ENV: 'production', TRUSTED_DOCUMENTS: 'any' })).toEqual([]);
  expect(setting({})).toEqual([]);
});

test('npm run documents: the manifest is read by the gateway', async () => {
  const file = join(folder, 'examples.json');
  const script = join(import.meta.dirname, '../../scripts/documents.ts');
  await promisify(execFile)(process.execPath, [script, join(import.meta.dirname, '../../docs/examples'), file]);
  const read = readConfig({ TRUSTED_DOCUMENTS: file }, systems);
  expect(read.ok && read.value.trustedDocuments?.size).toBeGreaterThan(3);
});
