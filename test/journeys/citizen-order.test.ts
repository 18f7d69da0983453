import { expect, test } from 'vitest';
import { referralClient } from '../support/clients.ts';
import { anyEngine } from '../support/database.ts';
import { runningHelhed } from '../support/helhed.ts';

const list = `query ($filter: CitizenFilter!, $order: CitizenOrder! = AS_LISTED, $first: Int! = 50, $after: String,
  $purpose: Purpose! = CASEWORK) {
  citizens(filter: $filter, order: $order, first: $first, after: $after, purpose: $purpose) {
    nodes { name cprMasked nextDeadline newSince } totalKnown pageInfo { endCursor hasNextPage } } }`;
type Citizen = { name: string; cprMasked: string; nextDeadline: string | null; newSince: number | null };

const helhed = runningHelhed({ engine: anyEngine });
const desk = referralClient(helhed);
const citizensOf = async (persona: string, variables: object) =>
  (await helhed.data(persona, list, { ...variables })).citizens;
const namesOf = async (persona: string, variables: object): Promise<string[]> =>
  (await citizensOf(persona, variables)).nodes.map(({ name }: Citizen) => name);
const cprs = () => ['only social', 'both with a joint plan'].map((one) => helhed.cpr(one));
const newSince = async (persona: string, purpose = 'CASEWORK') =>
  (await citizensOf(persona, { filter: { cprs: cprs() }, purpose })).nodes.map((one: Citizen) => one.newSince);
const open = (persona: string) =>
  helhed.data(persona, 'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { newSince } }', { cpr: cprs()[1] });

test('citizens by name: a caseworker’s own, over pages, as a Danish dictionary has them', async () => {
  const filter = { mine: true };
  const sorted = await namesOf('jonas', { filter, order: 'NAME', first: 100 });
  expect(sorted).toEqual([...sorted].toSorted(new Intl.Collator('da').compare));
  expect(sorted.toSorted()).toEqual((await namesOf('jonas', { filter, first: 100 })).toSorted());
  const first = await citizensOf('jonas', { filter, order: 'NAME', first: 1 });
  expect(first).toMatchObject({ totalKnown: null, pageInfo: { hasNextPage: true } });
  const rest = await namesOf('jonas', { filter, order: 'NAME', first: 100, after: first.pageInfo.endCursor });
  expect([first.nodes[0].name, ...rest]).toEqual(sorted);
});

test('citizens of a list too long to be read whole: not sorted in part, but refused', async () => {
  const filter = { unit: 'voksenenhed' };
  expect((await namesOf('jonas', { filter })).length).toBe(50);
  const { errors } = await helhed.ask('jonas', list, { filter, order: 'NEXT_DEADLINE' });
  expect(errors?.[0]).toMatchObject({
    extensions: { code: 'BAD_USER_INPUT' },
    message: expect.stringContaining('200 borgere') as string,
  });
});

test('citizens by next deadline: those where nothing waits come last', async () => {
  const filter = { cprs: cprs() };
  const [social, both] = await namesOf('jonas', { filter });
  expect(await namesOf('jonas', { filter, order: 'NEXT_DEADLINE' })).toEqual([social, both]);
  await desk.refer();
  expect(await namesOf('jonas', { filter, order: 'NEXT_DEADLINE' })).toEqual([both, social]);
});

test('new since: what happened after one opened the citizen, for each person, and no system is called for it', async () => {
  expect(await newSince('jonas')).toEqual([null, null]);
  expect((await open('jonas')).citizenByCpr.newSince).toBeNull();
  expect(await newSince('jonas')).toEqual([null, 0]);
  const { referral } = await desk.refer({ purpose: 'Afklaring af hverdagen' });
  await desk.step('jonas', 'receiveReferral', referral);
  expect(await newSince('jonas')).toEqual([null, 2]);
  // Sara opened nobody, and the unit of hers is no part of it.
  expect(await newSince('sara')).toEqual(expect.not.arrayContaining([2]));
  const [first] = await namesOf('jonas', { filter: { cprs: cprs() }, order: 'NEWS' });
  expect(first).toBe((await namesOf('jonas', { filter: { cprs: cprs() } }))[1]);
  const calls = () => helhed.mocks.social.calls().length + helhed.mocks.employment.calls().length;
  // The fewest of some tries: deliveries call the systems too.
  const callsFor = async (query: string) => {
    const counts: number[] = [];
    for (let tries = 0; tries < 4; tries += 1) {
      const before = calls();
      await helhed.ask('jonas', query, { filter: { cprs: cprs() } });
      counts.push(calls() - before);
    }
    return Math.min(...counts);
  };
  expect(await callsFor(list)).toBe(await callsFor(list.replace('newSince', '')));
  expect(await newSince('jonas', 'SANCTION')).toEqual([null, null]);
  expect((await open('jonas')).citizenByCpr.newSince).toBe(2);
  expect(await newSince('jonas')).toEqual([null, 0]);
});

test('new since: the database names neither the person nor the citizen', async () => {
  const { db } = await helhed.stopped();
  const rows = JSON.stringify(await db.selectFrom('citizen_opening').selectAll().execute());
  expect(rows).toContain('by_request');
  for (const name of ['jonas', ...cprs(), ...cprs().map((cpr) => helhed.keys.pseudonym(cpr))])
    expect(rows).not.toContain(name);
});
