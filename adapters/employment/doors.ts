import type { Person } from '../../src/domain/citizen/area-system.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { err, ok } from '../../src/domain/result.ts';
import { segment } from '../http.ts';
import { ascendingBy, list, oneByOne, searchAll, type Search } from './client.ts';
import { notConfigured, notUnderstood, type Desk } from './desk.ts';
import type { Door } from './setup.ts';
import { readOwned } from './wire-records.ts';
import { readListOrPage, type Reads } from './wire.ts';
import type { Answer, Call, Listed } from '../../src/domain/citizen/answer.ts';

/** Holds an answer for each of several people, each on their own. */
export type PerPerson<Value> = ReadonlyMap<Cpr, Answer<Value>>;

/** Describes a section of a citizen: how its records are searched, how one is read, and what it becomes. */
export type SectionOf<Wire, Item> = {
  call: string;
  columns: string;
  reads: Reads<Wire>;
  /** What a record is known by; it may come twice. */
  idOf(wire: Wire): string;
  item(wire: Wire): Item;
  /** Tells whether every word of a record is one that we know; else it is shown, and something of it is missing. */
  isClear(wire: Wire): boolean;
};

type Share<Wire> = { read: Map<string, Wire>; leftOut: number };

/**
 * One section of several people by the door that the settings file names: a search for many at once, or one call for each;
 * `not-configured` where it names none.
 */
export async function sectionOf<Wire, Item>(
  desk: Desk,
  people: readonly Person[],
  door: Door | null,
  section: SectionOf<Wire, Item>,
  within: Call,
): Promise<PerPerson<Listed<Item>>> {
  if (door === null) return new Map(people.map(({ cpr }) => [cpr, err(notConfigured(desk, section.call))]));
  const ask = (batch: readonly Person[]) =>
    door.path.includes('{id}')
      ? askedOne(desk, batch, door, section, within)
      : askedMany(desk, batch, door, section, within);
  const batches = inBatches(people, door.path.includes('{id}') ? 1 : door.size);
  const answers = batches.length === 1 ? [await ask(people)] : await oneByOne(batches, ask);
  return new Map(answers.flat());
}

/** A section of one citizen, whose records all are that citizen's. */
async function askedOne<Wire, Item>(
  desk: Desk,
  [person]: readonly Person[],
  { path }: Door,
  section: SectionOf<Wire, Item>,
  within: Call,
): Promise<[Cpr, Answer<Listed<Item>>][]> {
  if (!person) return [];
  const { call, reads } = section;
  const answer = await list(desk, { call, path: path.replaceAll('{id}', segment(person.ref)) }, within, readListOrPage);
  if (!answer.ok) return [[person.cpr, answer]];
  const share: Share<Wire> = { read: new Map(), leftOut: 0 };
  for (const record of answer.value.value) {
    const owner = (record as { citizenId?: unknown } | null)?.citizenId;
    if (owner !== undefined && owner !== null && owner !== person.ref) {
      desk.alarm('foreign-record', { area: desk.area, call });
      return [[person.cpr, err(notUnderstood(desk, call))]];
    }
    const one = reads(record);
    if (one.ok) share.read.set(section.idOf(one.value), one.value);
    else share.leftOut += 1;
  }
  return [[person.cpr, ok({ ...answer.value, value: listedOf(desk, share, section) })]];
}

/** A section of many citizens, each record given to the citizen that it belongs to. */
async function askedMany<Wire, Item>(
  desk: Desk,
  people: readonly Person[],
  { path, filter }: Door,
  section: SectionOf<Wire, Item>,
  within: Call,
): Promise<[Cpr, Answer<Listed<Item>>][]> {
  const { call, columns, reads } = section;
  const refs = people.map((person) => person.ref);
  const search: Search = {
    call,
    path,
    term: '',
    filters: [{ fieldName: filter, values: refs }],
    rest: `"columns":${columns},"sort":${byId},`,
    pageSize: 500,
  };
  const answer = await searchAll(desk, search, within);
  if (!answer.ok) return people.map(({ cpr }) => [cpr, answer]);
  const shares = new Map<string, Share<Wire>>(refs.map((ref) => [ref, { read: new Map(), leftOut: 0 }]));
  let [foreign, nobodys] = [false, false];
  for (const record of answer.value.value) {
    const owned = readOwned(record);
    const share = owned.ok && shares.get(owned.value.citizenId);
    if (!owned.ok) nobodys = true;
    else if (!share) foreign = true;
    else {
      const one = reads(record);
      if (one.ok) share.read.set(section.idOf(one.value), one.value);
      else share.leftOut += 1;
    }
  }
  if (foreign) desk.alarm('foreign-record', { area: desk.area, call });
  if (nobodys) desk.alarm('upstream-invalid', { area: desk.area, call });
  if (foreign || nobodys) return people.map(({ cpr }) => [cpr, err(notUnderstood(desk, call))]);
  return people.map(({ cpr, ref }) => {
    const share = shares.get(ref) ?? { read: new Map<string, Wire>(), leftOut: 0 };
    return [cpr, ok({ ...answer.value, value: listedOf(desk, share, section) })];
  });
}

function listedOf<Wire, Item>(
  { area, alarm }: Desk,
  { read, leftOut }: Share<Wire>,
  { call, item, isClear }: SectionOf<Wire, Item>,
): Listed<Item> {
  const records = [...read.values()];
  const unclear = records.filter((one) => !isClear(one)).length;
  if (leftOut > 0) alarm('upstream-invalid', { area, call });
  if (unclear > 0) alarm('unknown-word', { area, call });
  return { items: records.map(item), leftOut: leftOut + unclear };
}

const byId = ascendingBy('id');

/** The keys in batches of so many. */
export const inBatches = <Key>(keys: readonly Key[], size: number): (readonly Key[])[] =>
  Array.from({ length: Math.ceil(keys.length / size) }, (_, index) => keys.slice(index * size, (index + 1) * size));
