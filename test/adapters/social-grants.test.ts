import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { systems } from '../../adapters/index.ts';
import type { FaultName } from '../../mocks/kit/faults.ts';
import type { RunningMock } from '../../mocks/kit/mock.ts';
import type { Register } from '../../mocks/social/register.ts';
import type { GrantChange, GrantFeed } from '../../src/domain/grant.ts';
import { soon, told } from '../support/answers.ts';
import { connected, startMockOf, type MockOf } from '../support/mocked-system.ts';
import { signedIn, type SocialClient } from '../support/social-client.ts';
import { planned, supported } from '../support/social-people.ts';

const [signe, aase] = ['6105901001', '6105901002'];
const social = systems.find(({ area }) => area === 'social')!;
const impatient = { attemptMs: 500, failuresToOpen: 1_000, retriesPerSecond: 0, retryShare: 0 };

let running: MockOf;
let mock: RunningMock<Register>;
let feed: GrantFeed;
let alarms: string[];
let caseworker: SocialClient;

beforeAll(async () => {
  running = await startMockOf('social', [supported(signe), planned(aase)]);
  mock = running.mock as RunningMock<Register>;
});
beforeEach(async () => {
  mock.reset();
  mock.clock.set('2026-11-23T09:00:00Z');
  const { adapter, alarms: raised } = connected(social, running.settings, { limits: impatient });
  [feed, alarms] = [adapter.grants!, raised];
  caseworker = await signedIn(mock);
});
afterAll(() => running.mock.close());

const paragraph = { type: 'paragraph', paragraph: { name: 'Serviceloven', section: '§ 85' } };
const minutes = (count: number) => ({ type: 'visitatedDurationInMinutes', minutes: count });
const repetition = (pattern: string, count: number) => ({ type: 'repetition', pattern, count });
const on = (type: string, date: string) => ({ type, date });

const applied = async (...elements: object[]) =>
  (await caseworker.apply(signe, { name: 'Bostøtte', elements: [paragraph, ...elements] })).body;
const granted = async (...elements: object[]) => (await caseworker.move(await applied(), 'Bevilg', elements)).body;
const read = (id: number) => feed.grant(String(id), soon());
const grantOf = async (id: number) => {
  const found = told(await read(id));
  if (found.kind !== 'grant') throw new Error(found.why);
  return found.grant;
};
const asked = () => mock.calls().map(({ operation }) => operation);

/** Every change after a cursor, and the cursor to go on from. */
async function follow(from: string | null): Promise<{ changes: GrantChange[]; cursor: string }> {
  const page = told(await feed.changes(from, soon()));
  const { changes, cursor } = page.more ? await follow(page.cursor) : { changes: [], cursor: page.cursor };
  return { changes: [...page.changes, ...changes], cursor };
}

test('a grant comes with everything that a decision can be made out, in three calls and then two', async () => {
  const { id } = await granted(
    on('citizenInformedDate', '2026-11-24'),
    on('entryDate', '2026-12-01'),
    on('basketGrantEndDate', '2027-11-30'),
    minutes(90),
    repetition('WEEKLY', 2),
    { type: 'supplier', supplier: { name: 'Bostøtteteamet' } },
  );
  mock.clearCalls();
  expect(await grantOf(id)).toEqual({
    area: 'social',
    number: String(id),
    version: 2,
    citizen: signe,
    title: 'Bostøtte',
    state: 'GRANTED',
    paragraph: 'Serviceloven § 85',
    decidedOn: '2026-11-23',
    informedOn: '2026-11-24',
    startsOn: '2026-12-01',
    endsOn: '2027-11-30',
    minutes: 90,
    repetition: { pattern: 'WEEKLY', count: 2 },
    provider: 'Bostøtteteamet',
  });
  await grantOf(id);
  expect(asked()).toEqual(['token', 'root', 'grants.get', 'patients.get', 'grants.get', 'patients.get']);
  for (const { path } of mock.calls()) expect(path).not.toMatch(/\d{6}-?\d{4}/);
});

test('several grants of one citizen in one request ask once whose they are', async () => {
  const grants = [await granted(), await applied()];
  const within = soon();
  mock.clearCalls();
  for (const { id } of grants) expect(told(await feed.grant(String(id), within))).toMatchObject({ kind: 'grant' });
  expect(asked().filter((operation) => operation === 'patients.get')).toHaveLength(1);
});

test('the changes come in order and page by page, and from a cursor only the newer ones', async () => {
  for (let n = 0; n < 205; n += 1) await applied();
  const first = told(await feed.changes(null, soon()));
  expect([first.changes.length, first.leftOut, first.more]).toEqual([200, 0, true]);
  const { changes, cursor } = await follow(null);
  const noted = mock.state().changes.map(({ grantId, version }) => [String(grantId), version]);
  expect(changes.map(({ number, version }) => [number, version])).toEqual(noted);
  expect(await follow(cursor)).toEqual({ changes: [], cursor });
  const { id } = await granted();
  expect((await follow(cursor)).changes).toMatchObject([
    { number: String(id), version: 1 },
    { number: String(id), version: 2, changedAt: expect.stringMatching(/^2026-11-23T09:\d\d:\d\d\.\d{3}Z$/) },
  ]);
});

test('a change told twice comes twice, and what is told late comes as it was told', async () => {
  const { id } = await granted();
  mock.faults.add({ operation: 'grants.changes', fault: 'duplicate', times: 1 });
  const { changes } = told(await feed.changes(null, soon()));
  expect(changes[0]).toEqual(changes[1]);
  mock.faults.add({ operation: 'grants.changes', fault: 'stale', times: 1 });
  const late = told(await feed.changes(null, soon()));
  expect(late.changes.at(-1)).toMatchObject({ number: String(id), version: 1 });
  expect((await follow(late.cursor)).changes).toMatchObject([{ number: String(id), version: 2 }]);
});

test('changes that cannot be read are counted and alarmed, and the cursor goes on past them', async () => {
  mock.faults.add({ operation: 'grants.changes', fault: 'renamed', times: 1 });
  const { changes, leftOut, cursor } = told(await feed.changes(null, soon()));
  expect([changes, leftOut]).toEqual([[], mock.state().changes.length]);
  expect(alarms).toEqual(['upstream-invalid']);
  expect((await follow(cursor)).changes).toEqual([]);
});

test('a grant is read as it is now, and late reads are seen by their version', async () => {
  const grant = await applied();
  await caseworker.move(grant, 'Afslå', []);
  expect(await grantOf(grant.id)).toMatchObject({ version: 2, state: 'REFUSED', decidedOn: '2026-11-23' });
  mock.faults.add({ operation: 'grants.get', fault: 'stale', times: 1 });
  expect(await grantOf(grant.id)).toMatchObject({ version: 1, state: 'APPLIED', decidedOn: null });
});

test.each([
  [['Bevilg'], 'GRANTED'],
  [['Bevilg delvist'], 'PARTLY_GRANTED'],
  [['Bevilg delvist', 'Ændr'], 'CHANGED'],
  [['Bevilg', 'Afslut'], 'ENDED'],
  [['Bevilg', 'Annullér'], 'REVOKED'],
  [['Afslå'], 'REFUSED'],
  [['Frafald'], 'DROPPED'],
  [['Fjern'], 'DROPPED'],
])('by %j a grant comes to %s', async (moves, state) => {
  let grant = await applied();
  for (const move of moves) grant = (await caseworker.move(grant, move, [])).body;
  expect(await grantOf(grant.id)).toMatchObject({ state, version: 1 + moves.length });
});

test.each(['Ophørt', 'Afgjort'])('the older word %s means ended', async (state) => {
  const { id } = await granted();
  const { grants } = mock.state();
  grants.set(id, { ...grants.get(id)!, state });
  expect(await grantOf(id)).toMatchObject({ state: 'ENDED' });
});

test.each(['DAILY', 'WEEKDAYS', 'WEEKLY', 'FORTNIGHTLY', 'MONTHLY', 'QUARTERLY', 'YEARLY'])(
  'a repetition %s is kept',
  async (pattern) => {
    const { id } = await granted(repetition(pattern, 3));
    expect(await grantOf(id)).toMatchObject({ repetition: { pattern, count: 3 } });
  },
);

test.each([
  ['no paragraph', [{ type: 'paragraph', paragraph: null }], { paragraph: null }],
  ['no minutes', [minutes(0)], { minutes: 0 }],
  ['negative minutes', [minutes(-30)], { minutes: -30 }],
  [
    'an end before its start',
    [on('entryDate', '2026-12-31'), on('basketGrantEndDate', '2026-01-01')],
    { startsOn: '2026-12-31', endsOn: '2026-01-01' },
  ],
  ['a repetition nobody has heard of', [repetition('FULDMÅNE', 2)], { repetition: { pattern: null, count: 2 } }],
  ['a count of none', [repetition('WEEKLY', 0)], { repetition: { pattern: 'WEEKLY', count: 0 } }],
  ['a negative count', [repetition('WEEKLY', -1)], { repetition: { pattern: 'WEEKLY', count: -1 } }],
  ['nothing said', [], { minutes: null, repetition: null, startsOn: null, informedOn: null, provider: null }],
])('%s is told as it is', async (_, elements, told) => {
  const { id } = await granted(...elements);
  expect(await grantOf(id)).toMatchObject(told);
  expect(alarms).toEqual([]);
});

test('a state nobody has heard of is no state of ours', async () => {
  const { id } = await granted();
  mock.faults.add({ operation: 'grants.get', fault: 'new-enum' });
  expect(await grantOf(id)).toMatchObject({ state: null, version: 2 });
});

test.each<[string, string, FaultName, string, string[]]>([
  ['grants.get', 'somebody else’s grant under the link', 'foreign-record', 'FOREIGN_GRANT', ['foreign-record']],
  ['patients.get', 'somebody else under the grant’s link', 'foreign-record', 'FOREIGN_GRANT', ['foreign-record']],
  ['grants.get', 'a grant of another shape', 'renamed', 'NOT_UNDERSTOOD', ['upstream-invalid']],
  ['patients.get', 'a patient of another shape', 'renamed', 'NOT_UNDERSTOOD', ['upstream-invalid']],
  ['grants.get', 'a grant that is gone', '404', 'GONE', []],
  ['patients.get', 'a patient who is gone', '404', 'GONE', []],
  ['grants.get', 'a grant that leads to nobody', 'missing-link', 'INACCESSIBLE', []],
])('from %s %s is set aside, and the next grant is read', async (operation, _, fault, why, raised) => {
  const [{ id }, { id: next }] = [await granted(), await granted()];
  mock.faults.add({ operation, fault, times: 1 });
  expect(told(await read(id))).toEqual({ kind: 'unreadable', why });
  expect(alarms).toEqual(raised);
  expect(await grantOf(next)).toMatchObject({ number: String(next), citizen: signe });
});

test('the grant of a citizen who has become inaccessible says so', async () => {
  const { id, patientId } = await granted();
  const { patients } = mock.state();
  patients.set(patientId, { ...patients.get(patientId)!, accessible: false });
  expect(told(await read(id))).toEqual({ kind: 'unreadable', why: 'INACCESSIBLE' });
});

test('a number that is none of the system’s asks nothing, and one it never gave is gone', async () => {
  mock.clearCalls();
  expect(await feed.grant('../root', soon())).toMatchObject({ ok: false, why: { kind: 'not-understood' } });
  expect(asked()).toEqual([]);
  expect(told(await feed.grant('999999', soon()))).toEqual({ kind: 'unreadable', why: 'GONE' });
});

test.each<[FaultName, string]>([
  ['401', 'refused-us'],
  ['503', 'unreachable'],
  ['reset', 'unreachable'],
  ['hang', 'timed-out'],
  ['truncated', 'not-understood'],
  ['html-200', 'not-understood'],
  ['failed-200', 'not-understood'],
  ['huge', 'not-understood'],
])('%s is the system’s trouble, and sets nothing aside', async (fault, kind) => {
  const { id } = await granted();
  for (const operation of ['grants.get', 'patients.get']) {
    mock.faults.clear();
    mock.faults.add({ operation, fault });
    expect(await read(id)).toMatchObject({ ok: false, why: { kind, call: operation } });
  }
  mock.faults.add({ operation: 'grants.changes', fault });
  expect(await feed.changes(null, soon())).toMatchObject({ ok: false, why: { kind, call: 'grants.changes' } });
});

test('where the root leads to no grants, that is not allowed', async () => {
  mock.faults.add({ operation: 'root', fault: 'missing-link', times: 1 });
  const refused = { ok: false, why: { kind: 'refused-us' } };
  const within = soon();
  expect(await feed.changes(null, within)).toMatchObject(refused);
  expect(await feed.grant('1001', within)).toMatchObject(refused);
});
