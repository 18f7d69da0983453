import type { Answer, AreaSystem, Listed, Person } from '../../src/domain/area-system.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { dateInDenmark } from '../../src/domain/dates.ts';
import { systemHttp, type AdapterDeps, type SystemSettings } from '../http.ts';
import { withValue } from './answer.ts';
import { visits, type Visit } from './client.ts';
import { closeTask } from './close-task.ts';
import { directory } from './directory.ts';
import { changesSince, grantNumbered } from './grants.ts';
import { listPeople } from './list.ts';
import { look } from './look.ts';
import { activityOf, caseOf, contactOf, offerOf } from './map.ts';
import { findOne } from './person.ts';
import { post } from './post.ts';
import { treeOf, type Tree } from './tree.ts';
import { readOffer, readOrganization, type WireNode } from './wire.ts';

/**
 * Connects to the social area's system, shaped like KMD Nexus: it knows no batches, so each citizen is two calls to find
 * and one more for all sections, at most eight at once for one request of ours.
 */
export function connect(settings: SystemSettings, deps: AdapterDeps): AreaSystem {
  const { area } = settings;
  const http = systemHttp(settings, { ...deps, tokenRequest: { body: {} } });
  const during = visits(area, http, deps);
  const today = () => dateInDenmark(new Date(deps.now()));
  return {
    area,
    find: (cprs, within) =>
      each(
        cprs,
        (cpr) => cpr,
        (cpr) => findOne(during(within), cpr),
      ),
    cases: (people, within) => sections(during(within), people, 'cases', (node) => caseOf(area, node)),
    contacts: (people, within) =>
      sections(during(within), people, 'contacts', (node) => contactOf(area, node, today())),
    activities: (people, within) =>
      sections(during(within), people, 'activities', (node) => activityOf(area, node, today())),
    list: (filter, page, within) => listPeople(during(within), filter, page),
    units: async (within) =>
      withValue(
        await directory(during(within), 'organizations', readOrganization),
        listOf(({ key, name }) => ({ key, name })),
      ),
    offers: async (within) =>
      withValue(
        await directory(during(within), 'offers', readOffer),
        listOf((offer) => offerOf(area, offer)),
      ),
    post: (person, posting, within) => post(during(within), person, posting),
    posted: async (person, markers, within) =>
      withValue(await look(during(within), person, () => markers), ({ ours }) => ours),
    closeTask: (person, id, _, within) => closeTask(during(within), person, id),
    grants: {
      changes: (cursor, within) => changesSince(during(within), cursor),
      grant: (number, within) => grantNumbered(during(within), number),
    },
    visibleAfterMs: 0,
    health: http.health,
    close: http.close,
  };
}

const sections = <Item>(visit: Visit, people: readonly Person[], section: keyof Tree, item: (node: WireNode) => Item) =>
  each(
    people,
    (person) => person.cpr,
    async (person) => withValue(await treeOf(visit, person), (tree) => listOf(item)(tree[section])),
  );

const listOf =
  <Wire, Item>(item: (wire: Wire) => Item) =>
  ({ items, leftOut }: Listed<Wire>): Listed<Item> => ({ items: items.map(item), leftOut });

async function each<Key, Value>(
  keys: readonly Key[],
  cprOf: (key: Key) => Cpr,
  ask: (key: Key) => Promise<Answer<Value>>,
): Promise<ReadonlyMap<Cpr, Answer<Value>>> {
  const [first] = keys;
  if (first !== undefined && keys.length === 1) return new Map([[cprOf(first), await ask(first)]]);
  const asked = new Map(keys.map((key) => [cprOf(key), key]));
  return new Map(await Promise.all([...asked].map(async ([cpr, key]) => [cpr, await ask(key)] as const)));
}
