import { beforeEach, expect, test } from 'vitest';
import type { FaultName } from '../../mocks/kit/faults.ts';
import type { Register } from '../../mocks/social/register.ts';
import type { GrantChange, GrantFeed } from '../../src/domain/decision/grant.ts';
import { soon, told } from '../support/answers.ts';
import { mockedSystem } from '../support/mocked-system.ts';
import { signedIn, weekly, type SocialClient } from '../support/social-client.ts';
import { planned, supported } from '../support/social-people.ts';

const [signe, aase] = ['6105901001', '6105901002'];
const social = mockedSystem<Register>('social', [supported(signe), planned(aase)], { clock: '2026-11-23T09:00:00Z' });
const impatient = { attemptMs: 500, failuresToOpen: 1_000, retriesPerSecond: 0, retryShare: 0 };

let feed: GrantFeed;
let alarms: string[];
let caseworker: SocialClient;

beforeEach(async () => {
  const { adapter, alarms: raised } = social.connect({ limits: impatient });
  [feed, alarms] = [adapter.grants!, raised];
  caseworker = await signedIn(social.mock);
});

const paragraph = { type: 'paragraph', paragraph: { name: 'Serviceloven', section: '§ 85' } };
const minutes = (count: number) => ({ type: 'visitatedDurationInMinutes', number: count });
const repetition = (pattern: string, count: number) => ({ ...weekly(2), pattern, count });
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

/** Every change after a cursor, and the cursor to go on from. */
async function follow(from: string | null): Promise<{ changes: GrantChange[]; cursor: string }> {
  const page = told(await feed.changes(from, soon()));
  const { changes, cursor } = page.more ? await follow(page.cursor) : { changes: [], cursor: page.cursor };
  return { changes: [...page.changes, ...changes], cursor };
}

test('a grant comes with everything that a decision can be made out, in two calls and then one', async () => {
  const { id } = await granted(
    on('citizenInformedDate', '2026-11-24'),
    on('entryDate', '2026-12-01'),
    on('basketGrantEndDate', '2027-11-30'),
    minutes(90),
    weekly(2),
    { type: 'supplier', supplier: { name: 'Bostøtteteamet' } },
  );
  social.mock.clearCalls();
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
    repetition: { pattern: 'WEEK', every: 1, weekdays: 2, weekenddays: 0, visits: 1 },
    provider: 'Bostøtteteamet',
  });
  await grantOf(id);
  expect(social.asked()).toEqual(['token', 'root', 'grants.get', 'grants.get']);
  for (const { path } of social.mock.calls()) expect(path).not.toMatch(/\d{6}-?\d{4}/);
});

test('a grant that is asked for twice in one request is one call', async () => {
  const { id } = await granted();
  const within = soon();
  social.mock.clearCalls();
  for (let n = 0; n < 2; n += 1) expect(told(await feed.grant(String(id), within))).toMatchObject({ kind: 'grant' });
  expect(social.asked().filter((operation) => operation === 'grants.get')).toHaveLength(1);
});

test('the changes come in order and page by page, and from a cursor only the newer ones', async () => {
  for (let n = 0; n < 205; n += 1) await applied();
  const first = told(await feed.changes(null, soon()));
  expect([first.changes.length, first.leftOut, first.more]).toEqual([200, 0, true]);
  const { changes, cursor } = await follow(null);
  const noted = social.mock.state().changes.map(({ grantId, version }) => [String(grantId), version]);
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
  social.mock.faults.add({ operation: 'grants.changes', fault: 'duplicate', times: 1 });
  const { changes } = told(await feed.changes(null, soon()));
  expect(changes[0]).toEqual(changes[1]);
  social.mock.faults.add({ operation: 'grants.changes', fault: 'stale', times: 1 });
  const late = told(await feed.changes(null, soon()));
  expect(late.changes.at(-1)).toMatchObject({ number: String(id), version: 1 });
  expect((await follow(late.cursor)).changes).toMatchObject([{ number: String(id), version: 2 }]);
});

test('changes that cannot be read are counted and alarmed, and the cursor goes on past them', async () => {
  social.mock.faults.add({ operation: 'grants.changes', fault: 'renamed', times: 1 });
  const { changes, leftOut, cursor } = told(await feed.changes(null, soon()));
  expect([changes, leftOut]).toEqual([[], social.mock.state().changes.length]);
  expect(alarms).toEqual(['upstream-invalid']);
  expect((await follow(cursor)).changes).toEqual([]);
});

test('a grant is read as it is now, and late reads are seen by their version', async () => {
  const grant = await applied();
  await caseworker.move(grant, 'Afslå', []);
  expect(await grantOf(grant.id)).toMatchObject({ version: 2, state: 'REFUSED', decidedOn: '2026-11-23' });
  social.mock.faults.add({ operation: 'grants.get', fault: 'stale', times: 1 });
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

test.each([
  ['Bevilliget', 'GRANTED'],
  ['Bestilt', 'GRANTED'],
  ['Anvist', 'GRANTED'],
  ['Iværksat', 'GRANTED'],
  ['Etableret', 'GRANTED'],
  ['Planlagt, ikke bestilt', 'GRANTED'],
  [' fremtidigt ændret', 'CHANGED'],
  ['Ophørt', 'ENDED'],
  ['Afgjort', null],
  ['Oprettet (Akut)', null],
])('the state %s means %s', async (state, means) => {
  const { id } = await granted();
  const { grants } = social.mock.state();
  grants.set(id, { ...grants.get(id)!, state });
  expect(await grantOf(id)).toMatchObject({ state: means });
});

test.each([
  ['Serviceloven', '§ 85', 'Serviceloven § 85'],
  ['Servicelov', '§85, stk. 1', 'Serviceloven § 85, stk. 1'],
  ['Lov om social service', '§ 85', 'Serviceloven § 85'],
  ['SEL', '§ 82 A', 'Serviceloven § 82 a'],
  ['Serviceloven ', '§ 83 stk. 1 nr 1', 'Serviceloven § 83, stk. 1'],
  ['Sundhedslov', '§138', 'Sundhedsloven § 138'],
  ['Huskeseddel', 'se bilag', 'Huskeseddel se bilag'],
])('a provision written %s %s is %s', async (name, section, paragraph) => {
  const { id } = await granted({ type: 'paragraph', paragraph: { name, section } });
  expect(await grantOf(id)).toMatchObject({ paragraph });
});

test.each([
  ['Afslå', 'rejectedDate', 'REFUSED'],
  ['Frafald', 'renouncedDate', 'DROPPED'],
  ['Fjern', 'removedDate', 'DROPPED'],
])('what is decided by %s is dated by %s', async (move, type, state) => {
  const { id } = (await caseworker.move(await applied(), move, [on(type, '2026-11-19')])).body;
  expect(await grantOf(id)).toMatchObject({ state, decidedOn: '2026-11-19' });
});

test.each([
  [3, 1, 2, 1],
  [1, 2, 2, 2],
  [5, 4, 1, 1],
])(
  'a repetition every %s. week with %s visits on each of %s + %s days is kept',
  async (every, visits, weekdays, weekenddays) => {
    const next = { weekdays, weekenddays, next: { visits } };
    for (const pattern of ['WEEK', 'DAY']) {
      const { id } = await granted({ type: 'repetition', pattern, count: every, next });
      expect(await grantOf(id)).toMatchObject({ repetition: { pattern, every, weekdays, weekenddays, visits } });
    }
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
  ['a repetition nobody has heard of', [repetition('FULDMÅNE', 2)], { repetition: { pattern: null, count: 1 } }],
  ['a count of none', [repetition('WEEK', 0)], { repetition: { pattern: 'WEEK', every: 0 } }],
  ['a negative count', [repetition('WEEK', -1)], { repetition: { pattern: 'WEEK', every: -1 } }],
  ['a repetition without a nest', [{ ...weekly(2), next: null }], { repetition: { pattern: null, count: 1 } }],
  ['nothing said', [], { minutes: null, repetition: null, startsOn: null, informedOn: null, provider: null }],
])('%s is told as it is', async (_, elements, told) => {
  const { id } = await granted(...elements);
  expect(await grantOf(id)).toMatchObject(told);
  expect(alarms).toEqual([]);
});

test('a state nobody has heard of is no state of ours', async () => {
  const { id } = await granted();
  social.mock.faults.add({ operation: 'grants.get', fault: 'new-enum' });
  expect(await grantOf(id)).toMatchObject({ state: null, version: 2 });
});

test.each<[string, string, FaultName, string, string[]]>([
  ['grants.get', 'somebody else’s grant under the link', 'foreign-record', 'FOREIGN_GRANT', ['foreign-record']],
  ['grants.get', 'a grant of another shape', 'renamed', 'NOT_UNDERSTOOD', ['upstream-invalid']],
  ['grants.get', 'a grant that is gone', '404', 'GONE', []],
])('from %s %s is set aside, and the next grant is read', async (operation, _, fault, why, raised) => {
  const [{ id }, { id: next }] = [await granted(), await granted()];
  social.mock.faults.add({ operation, fault, times: 1 });
  expect(told(await read(id))).toEqual({ kind: 'unreadable', why });
  expect(alarms).toEqual(raised);
  expect(await grantOf(next)).toMatchObject({ number: String(next), citizen: signe });
});

test('the grant of a citizen who has become inaccessible says so', async () => {
  const { id, patient } = await granted();
  const { patients } = social.mock.state();
  patients.set(patient.id, { ...patients.get(patient.id)!, accessible: false });
  expect(told(await read(id))).toEqual({ kind: 'unreadable', why: 'INACCESSIBLE' });
});

test('a number that is none of the system’s asks nothing, and one it never gave is gone', async () => {
  social.mock.clearCalls();
  expect(await feed.grant('../root', soon())).toMatchObject({ ok: false, error: { kind: 'not-understood' } });
  expect(social.asked()).toEqual([]);
  expect(told(await feed.grant('999999', soon()))).toEqual({ kind: 'unreadable', why: 'GONE' });
});

test('where the root leads to no grants, that is not allowed', async () => {
  social.mock.faults.add({ operation: 'root', fault: 'missing-link', times: 1 });
  const refused = { ok: false, error: { kind: 'refused-us' } };
  const within = soon();
  expect(await feed.changes(null, within)).toMatchObject(refused);
  expect(await feed.grant('1001', within)).toMatchObject(refused);
});
