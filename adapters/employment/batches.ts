import type { Answer, AreaKey, Call, Fault, Found, Listed, Person, Told } from '../../src/domain/area-system.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import type { Instant } from '../../src/domain/dates.ts';
import { no, yes } from '../../src/domain/result.ts';
import type { AdapterDeps, SystemHttp } from '../http.ts';
import { ascendingBy, notUnderstood, searchAll } from './client.ts';
import { personOf } from './map.ts';
import { readCitizen, readEach, readOwned, type Reads, type WireOwned } from './wire.ts';

/** What the batch doors work with. */
export type Desk = { area: AreaKey; http: SystemHttp; alarm: AdapterDeps['alarm']; now: AdapterDeps['now'] };

type PerPerson<Value> = ReadonlyMap<Cpr, Answer<Value>>;

const batchSize = 100;

/** What a citizen search asks for: what a `Person` is made of, nothing more. */
export const citizenSearch = {
  path: '/citizens/search',
  columns: JSON.stringify(['cpr', 'displayName', 'phone', 'email', 'address', 'tags']),
};

/** Looks people up, a hundred with each call. */
export const findAll = (desk: Desk, cprs: readonly Cpr[], within: Call): Promise<PerPerson<Found>> =>
  inBatches(cprs, (batch) => findBatch(desk, batch, within));

/** What a section of a citizen is made of: where it is searched, how a record is read, and what it becomes. */
export type SectionOf<Wire, Item> = {
  call: string;
  path: string;
  columns: string;
  reads: Reads<Wire>;
  item(wire: Wire): Item;
  /** Whether all that a record says can be understood; else it is shown, and something of it is missing. */
  isClear?(wire: Wire): boolean;
  fresh?: boolean;
};

/** One section of several people, a hundred with each call, each record given to the person it belongs to. */
export const sectionOf = <Wire extends WireOwned, Item>(
  desk: Desk,
  people: readonly Person[],
  section: SectionOf<Wire, Item>,
  within: Call,
): Promise<PerPerson<Listed<Item>>> => inBatches(people, (batch) => sectionBatch(desk, batch, section, within));

async function sectionBatch<Wire extends WireOwned, Item>(
  { area, http, alarm }: Desk,
  people: readonly Person[],
  { call, path, columns, reads, item, isClear, fresh = false }: SectionOf<Wire, Item>,
  within: Call,
): Promise<[Cpr, Answer<Listed<Item>>][]> {
  const refs = people.map((person) => person.ref);
  const search = { call, path, columns, filters: [{ fieldName: 'citizenId', values: refs }], sort: byId, fresh };
  const answer = await searchAll(http, area, search, within);
  if (!answer.ok) return people.map(({ cpr }) => [cpr, answer]);
  const shares = new Map<string, { read: Map<string, Wire>; leftOut: number }>();
  for (const ref of refs) shares.set(ref, { read: new Map(), leftOut: 0 });
  let [foreign, nobodys] = [false, false];
  for (const record of answer.value.value) {
    const one = reads(record);
    const owned = one.ok ? one : readOwned(record);
    const share = owned.ok && shares.get(owned.value.citizenId);
    if (!owned.ok) nobodys = true;
    else if (!share) foreign = true;
    else if (one.ok) share.read.set(one.value.id, one.value);
    else share.leftOut += 1;
  }
  if (foreign) alarm('foreign-record', { area, call });
  if (foreign || nobodys) return people.map(({ cpr }) => [cpr, no(notUnderstood(area, call))]);
  return people.map(({ cpr, ref }) => {
    const { read, leftOut = 0 } = shares.get(ref) ?? {};
    const records = [...(read?.values() ?? [])];
    const unclear = isClear ? records.filter((one) => !isClear(one)).length : 0;
    if (leftOut > 0) alarm('upstream-invalid', { area, call });
    if (unclear > 0) alarm('unknown-word', { area, call });
    return [cpr, yes({ ...answer.value, value: { items: records.map(item), leftOut: leftOut + unclear } })];
  });
}

async function findBatch(
  { area, http, alarm, now }: Desk,
  cprs: readonly Cpr[],
  within: Call,
): Promise<[Cpr, Answer<Found>][]> {
  const call = 'citizens.search';
  const search = { ...citizenSearch, call, filters: [{ fieldName: 'cpr', values: cprs }], sort: byId };
  const answer = await searchAll(http, area, search, within);
  const unread = (fault: Fault, when: Omit<Told<Found>, 'value'>): Answer<Found> =>
    yes({ ...when, value: { kind: 'unread', person: null, fault } });
  // Nobody comes as 204, without a word that could be garbled: what cannot be read is about somebody.
  if (!answer.ok && answer.why.kind === 'not-understood')
    return cprs.map((cpr) => [
      cpr,
      unread(answer.why, { asOf: null, fetchedAt: new Date(now()).toISOString() as Instant }),
    ]);
  if (!answer.ok) return cprs.map((cpr) => [cpr, answer]);
  const { read, leftOut } = readEach(answer.value.value, readCitizen);
  const people = Map.groupBy(
    once(read).map((wire) => personOf(area, wire)),
    (person) => person.cpr,
  );
  const foreign = [...people.keys()].some((cpr) => !cprs.includes(cpr));
  if (foreign) alarm('foreign-record', { area, call });
  if (leftOut > 0) alarm('upstream-invalid', { area, call });
  return cprs.map((cpr) => {
    const [person, namesake] = people.get(cpr) ?? [];
    // Whoever is not among what could be read may be among what could not.
    if (foreign || namesake || (!person && leftOut > 0)) return [cpr, unread(notUnderstood(area, call), answer.value)];
    return [cpr, yes({ ...answer.value, value: person ? { kind: 'known', person } : { kind: 'unknown' } })];
  });
}

const byId = ascendingBy('id');

/** Each record once, though it came twice. */
export const once = <Record extends { id: string }>(records: readonly Record[]): Record[] => [
  ...new Map(records.map((record) => [record.id, record])).values(),
];

async function inBatches<Key, Value>(
  keys: readonly Key[],
  ask: (batch: readonly Key[]) => Promise<[Cpr, Answer<Value>][]>,
): Promise<PerPerson<Value>> {
  if (keys.length > 0 && keys.length <= batchSize) return new Map(await ask(keys));
  const starts = Array.from({ length: Math.ceil(keys.length / batchSize) }, (_, index) => index * batchSize);
  const answers = await Promise.all(starts.map((start) => ask(keys.slice(start, start + batchSize))));
  return new Map(answers.flat());
}
