import type { Person } from '../../src/domain/citizen/area-system.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { err, ok } from '../../src/domain/result.ts';
import { segment } from '../http.ts';
import { ascendingBy, list, askEach, searchAll, type Search } from './search.ts';
import { notConfigured, notUnderstood, type EmploymentSession } from './session.ts';
import type { SectionCall } from './setup.ts';
import { readOwned } from './wire-records.ts';
import { readListOrPage, type Reads } from './wire.ts';
import type { Answer, Call, Listed } from '../../src/domain/citizen/answer.ts';

/** Holds an answer for each of several people, each on their own. */
export type PerPerson<Value> = ReadonlyMap<Cpr, Answer<Value>>;

/** Describes a section of a citizen: how its records are searched, how one is read, and what it becomes. */
export type SectionReading<Wire, Item> = {
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
 * One section of several people by the call that the settings file names: a search for many at once, or one call for each;
 * `not-configured` where it names none.
 */
export async function readSection<Wire, Item>(
  session: EmploymentSession,
  people: readonly Person[],
  sectionCall: SectionCall | null,
  section: SectionReading<Wire, Item>,
  within: Call,
): Promise<PerPerson<Listed<Item>>> {
  if (sectionCall === null) return new Map(people.map(({ cpr }) => [cpr, err(notConfigured(session, section.call))]));
  const ask = (batch: readonly Person[]) =>
    sectionCall.path.includes('{id}')
      ? readOne(session, batch, sectionCall, section, within)
      : readMany(session, batch, sectionCall, section, within);
  const batches = inBatches(people, sectionCall.path.includes('{id}') ? 1 : sectionCall.size);
  const answers = batches.length === 1 ? [await ask(people)] : await askEach(batches, ask);
  return new Map(answers.flat());
}

/** A section of one citizen, whose records all are that citizen's. */
async function readOne<Wire, Item>(
  session: EmploymentSession,
  [person]: readonly Person[],
  { path }: SectionCall,
  section: SectionReading<Wire, Item>,
  within: Call,
): Promise<[Cpr, Answer<Listed<Item>>][]> {
  if (!person) return [];
  const { call, reads } = section;
  const answer = await list(session, { call, path: path.replaceAll('{id}', segment(person.ref)) }, within, readListOrPage);
  if (!answer.ok) return [[person.cpr, answer]];
  const share: Share<Wire> = { read: new Map(), leftOut: 0 };
  for (const record of answer.value.value) {
    const owner = (record as { citizenId?: unknown } | null)?.citizenId;
    if (owner !== undefined && owner !== null && owner !== person.ref) {
      session.alarm('foreign-record', { area: session.area, call });
      return [[person.cpr, err(notUnderstood(session, call))]];
    }
    const one = reads(record);
    if (one.ok) share.read.set(section.idOf(one.value), one.value);
    else share.leftOut += 1;
  }
  return [[person.cpr, ok({ ...answer.value, value: listedOf(session, share, section) })]];
}

/** A section of many citizens, each record given to the citizen that it belongs to. */
async function readMany<Wire, Item>(
  session: EmploymentSession,
  people: readonly Person[],
  { path, filter }: SectionCall,
  section: SectionReading<Wire, Item>,
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
  const answer = await searchAll(session, search, within);
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
  if (foreign) session.alarm('foreign-record', { area: session.area, call });
  if (nobodys) session.alarm('upstream-invalid', { area: session.area, call });
  if (foreign || nobodys) return people.map(({ cpr }) => [cpr, err(notUnderstood(session, call))]);
  return people.map(({ cpr, ref }) => {
    const share = shares.get(ref) ?? { read: new Map<string, Wire>(), leftOut: 0 };
    return [cpr, ok({ ...answer.value, value: listedOf(session, share, section) })];
  });
}

function listedOf<Wire, Item>(
  { area, alarm }: EmploymentSession,
  { read, leftOut }: Share<Wire>,
  { call, item, isClear }: SectionReading<Wire, Item>,
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
