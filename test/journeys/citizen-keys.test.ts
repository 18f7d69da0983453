import { afterAll, beforeAll, expect, test } from 'vitest';
import { startHelhed, type Helhed } from '../support/helhed.ts';

let helhed: Helhed;
beforeAll(async () => {
  helhed = await startHelhed();
});
afterAll(() => helhed.close());

const query = `query ($cpr: CPR!, $purpose: Purpose! = CASEWORK) {
  citizenByCpr(cpr: $cpr, purpose: $purpose) {
    cases { nodes { id caseNumber deepLink area { key } } }
    contacts { nodes { id personKey name phone email initials area { key } roleName } }
    activities { nodes { id } }
    discrepancies { nodes { id } }
    timeline(first: 100) { nodes { id kind on at event area { key } } }
  }
}`;
type Item = { id: string };
type Contact = Item & { personKey: string; name: string; initials: string | null; area: { key: string } };
type Event = Item & { kind: string; on: string; area: { key: string } };
const see = async (purpose = 'CASEWORK') => {
  const { data } = await helhed.ask('mette', query, { cpr: helhed.cpr('both with a joint plan'), purpose });
  return data.citizenByCpr as Record<string, { nodes: never[] }>;
};
const itemsOf = (citizen: Record<string, { nodes: Item[] }>) => Object.values(citizen).flatMap(({ nodes }) => nodes);

test('everything in a citizen’s lists has an id of its own, the same the next time, another for another purpose', async () => {
  const [first, again, coordination] = [await see(), await see(), await see('COORDINATION')];
  const ids = itemsOf(first).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(10);
  expect(new Set(ids).size).toBe(ids.length);
  expect(itemsOf(again).map(({ id }) => id)).toEqual(ids);
  expect(itemsOf(coordination).filter(({ id }) => ids.includes(id))).toEqual([]);
});

test('contacts: one person in several parts has one key, and others have others', async () => {
  const contacts = (await see())['contacts']!.nodes as Contact[];
  const named = contacts.filter(({ initials }) => initials !== null);
  expect(named.length).toBeGreaterThan(1);
  for (const one of named)
    for (const other of named) expect(one.personKey === other.personKey).toBe(one.initials === other.initials);
  expect(new Set(named.map(({ personKey }) => personKey)).size).toBeLessThan(named.length);
});

test('a case says the number its people know it by, and no address while the municipality has given no template', async () => {
  const cases = (await see())['cases']!.nodes as { caseNumber: string | null; deepLink: null; area: { key: string } }[];
  const employment = cases.filter(({ area }) => area.key === 'employment');
  expect(employment.map(({ caseNumber }) => caseNumber)).toEqual(
    employment.map(() => expect.stringMatching(/^\d\d\/\d{5}$/)),
  );
  expect(cases.every(({ deepLink }) => deepLink === null)).toBe(true);
});

const timeline = `query ($cpr: CPR!, $filter: TimelineFilter, $order: TimelineOrder! = NEWEST_FIRST, $after: String) {
  citizenByCpr(cpr: $cpr) {
    timeline(first: 100, filter: $filter, order: $order, after: $after) {
      nodes { id kind on event area { key } } sources { area { key } state } pageInfo { startCursor }
    }
  }
}`;
const follow = async (variables: object) =>
  helhed.ask('mette', timeline, { cpr: helhed.cpr('both with a joint plan'), ...variables });
const eventsOf = async (variables: object): Promise<Event[]> =>
  (await follow(variables)).data.citizenByCpr.timeline.nodes;

test('timeline: by kind, by area (the other is not asked), and the oldest first', async () => {
  const all = await eventsOf({});
  const kinds = new Set(all.map(({ kind }) => kind));
  expect(kinds.size).toBeGreaterThan(2);
  for (const kind of kinds)
    expect(await eventsOf({ filter: { kinds: [kind] } })).toEqual(all.filter((one) => one.kind === kind));
  const social = await follow({ filter: { area: 'social' } });
  expect(social.data.citizenByCpr.timeline.nodes).toEqual(all.filter(({ area }) => area.key === 'social'));
  expect(social.data.citizenByCpr.timeline.sources).toEqual([
    { area: { key: 'employment' }, state: 'NOT_ASKED' },
    { area: { key: 'social' }, state: 'FRESH' },
  ]);
  const oldest = await eventsOf({ order: 'OLDEST_FIRST' });
  expect(oldest.map(({ on }) => on)).toEqual(all.map(({ on }) => on).toReversed());
  expect(oldest.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
});

test('timeline: a cursor of one order is none of another', async () => {
  const { data } = await follow({});
  const after = data.citizenByCpr.timeline.pageInfo.startCursor;
  const { errors } = await follow({ order: 'OLDEST_FIRST', after });
  expect(errors?.[0]?.extensions.code).toBe('INVALID_CURSOR');
});
