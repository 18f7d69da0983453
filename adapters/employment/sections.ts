import type { Answer, Fault, Listed } from '../../src/domain/citizen/answer.ts';
import type { Person } from '../../src/domain/citizen/area-system.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { ok, type Result } from '../../src/domain/result.ts';
import { segment } from '../http.ts';
import { answerEach, withValue, type PerPerson } from '../kit/answers.ts';
import type { Reads } from '../kit/records.ts';
import type { Mapped } from '../kit/session.ts';
import { ascendingBy, searchAll } from './search.ts';
import type { EmploymentSession } from './session.ts';
import type { SectionCall } from './setup.ts';
import { readOwner } from './wire-records.ts';
import { readListOrPage } from './wire.ts';

/** Describes how a section's records are read, and what each becomes; `isOurs` false: it is none of what the section holds. */
export type SectionReading<Wire, Item> = {
  call: string;
  columns: string;
  reads: Reads<Wire>;
  /** Returns the id of a record; it may come twice. */
  keyOf(wire: Wire): unknown;
  isOurs?(wire: Wire): boolean;
  map(wire: Wire): Mapped<Item>;
};

/**
 * Reads one section of several people by the call that the settings file names: a search for many at once, or one call for each;
 * `not-configured` where it names none.
 */
export async function readSection<Wire, Item>(
  session: EmploymentSession,
  people: readonly Person[],
  by: SectionCall | null,
  section: SectionReading<Wire, Item>,
): Promise<PerPerson<Listed<Item>>> {
  const { call } = section;
  if (by === null) return answerEach(people, async () => session.notConfigured(call));
  if (by.path.includes('{id}')) return answerEach(people, (person) => readOne(session, person, by.path, section));
  const batches = inBatches(people, by.size).map(async (batch) => {
    const records = await recordsOfMany(session, batch, by, section);
    return batch.map(({ cpr, ref }): [Cpr, Answer<Listed<Item>>] => [
      cpr,
      withValue(records, (all) => itemsOf(session, all.get(ref) ?? [], section)),
    ]);
  });
  return new Map((await Promise.all(batches)).flat());
}

/** Reads a section of one citizen, whose records all are that citizen's. */
async function readOne<Wire, Item>(
  session: EmploymentSession,
  { ref }: Person,
  path: string,
  section: SectionReading<Wire, Item>,
): Promise<Answer<Listed<Item>>> {
  const { call } = section;
  const answer = await session.list({ call, path: path.replaceAll('{id}', segment(ref)) }, readListOrPage);
  if (!answer.ok) return answer;
  const owners = answer.value.value.map((record) => (record as { citizenId?: unknown } | null)?.citizenId ?? ref);
  if (owners.some((owner) => owner !== ref)) return session.foreign(call);
  return withValue(answer, (records) => itemsOf(session, records, section));
}

/** Searches a section of many citizens, and gives each record to the citizen that it belongs to. */
async function recordsOfMany<Wire, Item>(
  session: EmploymentSession,
  people: readonly Person[],
  { path, filter }: SectionCall,
  { call, columns }: SectionReading<Wire, Item>,
): Promise<Answer<ReadonlyMap<string, unknown[]>>> {
  const records = new Map<string, unknown[]>(people.map(({ ref }) => [ref, []]));
  const filters = [{ fieldName: filter, values: [...records.keys()] }];
  const rest = `"columns":${columns},"sort":${ascendingById},`;
  const answer = await searchAll(session, { call, path, term: '', filters, rest, pageSize: 500 });
  if (!answer.ok) return answer;
  let fault: Result<never, Fault> | null = null;
  for (const record of answer.value.value) {
    const owned = readOwner(record);
    const own = owned.ok ? records.get(owned.value.citizenId) : null;
    if (own) own.push(record);
    else fault ??= own === undefined ? session.foreign(call) : unowned(session, call);
  }
  return fault ?? ok({ ...answer.value, value: records });
}

function unowned(session: EmploymentSession, call: string): Result<never, Fault> {
  session.incomplete(call);
  return session.notUnderstood(call);
}

function itemsOf<Wire, Item>(
  session: EmploymentSession,
  records: readonly unknown[],
  { call, reads, keyOf, isOurs = () => true, map }: SectionReading<Wire, Item>,
): Listed<Item> {
  const { items, leftOut } = session.read(call, records, reads, keyOf);
  return session.listed(call, items.filter(isOurs).map(map), leftOut);
}

const ascendingById = ascendingBy('id');

/** Returns the keys in batches of so many. */
export const inBatches = <Key>(keys: readonly Key[], size: number): (readonly Key[])[] =>
  Array.from({ length: Math.ceil(keys.length / size) }, (_, index) => keys.slice(index * size, (index + 1) * size));
