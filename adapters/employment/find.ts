import type { Found } from '../../src/domain/citizen/area-system.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { instant, type Instant } from '../../src/domain/dates.ts';
import { err, ok, type Result } from '../../src/domain/result.ts';
import { segment } from '../http.ts';
import { list, askEach, searchAll } from './search.ts';
import { notUnderstood, todayAt, type EmploymentSession } from './session.ts';
import { inBatches, type PerPerson } from './sections.ts';
import { cprIn, jointPlanIn, personOf, type Tagged } from './map.ts';
import { isOn, periodOf } from './period.ts';
import { readCitizen, readCitizenRow, readFound, readTagAssignment, type WireCitizen } from './wire-records.ts';
import { readEach } from './wire.ts';
import type { Answer, Call, Fault, Fetched } from '../../src/domain/citizen/answer.ts';

/**
 * Looks people up: with one search for many where the settings file names one, else each by themselves, which takes three calls
 * (find, the citizen, their tags): fifty people cost 150, eight at a time. Whoever asks remembers what they were told.
 */
export async function findAll(session: EmploymentSession, cprs: readonly Cpr[], within: Call): Promise<PerPerson<Found>> {
  const { batch } = session.setup.people;
  if (batch === null) {
    const answers = await askEach(cprs, (cpr) => findOne(session, cpr, within));
    return new Map(cprs.map((cpr, index) => [cpr, answers[index] ?? err(notUnderstood(session, 'citizens.find'))]));
  }
  const batches = inBatches(cprs, batch.size);
  const answers = await Promise.all(batches.map((some) => findMany(session, some, batch, within)));
  return new Map(answers.flat());
}

/** The vendor's own way: the number leads to an id, and the id to the citizen. Unknown is 404 there. */
async function findOne(session: EmploymentSession, cpr: Cpr, within: Call): Promise<Answer<Found>> {
  const call = 'citizens.find';
  const asked = { call, method: 'GET', path: '/citizens/find', query: { cpr }, idempotent: true } as const;
  const reads = (body: unknown, status: number): Result<{ citizenId: string } | null, 'not-understood'> =>
    status === 404 || body === null ? ok(null) : readFound(body);
  const answer = await session.http.send({ ...asked, reads, accepts: [404] }, within);
  // Nobody comes as 404, without a word that could be garbled: what cannot be read is about somebody.
  if (!answer.ok) return answer.error.kind === 'not-understood' ? unread(session, answer.error) : answer;
  const { value: found, ...when } = answer.value;
  return found === null ? ok({ ...when, value: { kind: 'unknown' } }) : citizenOf(session, cpr, found.citizenId, within);
}

async function citizenOf(session: EmploymentSession, cpr: Cpr, id: string, within: Call): Promise<Answer<Found>> {
  const { area, alarm, http } = session;
  const call = 'citizens.get';
  const asked = { call, method: 'GET', path: `/citizens/${segment(id)}`, idempotent: true } as const;
  const [answer, tags] = await Promise.all([
    http.send({ ...asked, reads: (body) => readCitizen(body) }, within),
    tagsOf(session, id, within),
  ]);
  if (!answer.ok) return unread(session, answer.error);
  const { value: wire, ...when } = answer.value;
  if (wire.id !== id) {
    alarm('foreign-record', { area, call });
    return unread(session, notUnderstood(session, call));
  }
  // It answers to the one number with a person who has another by now.
  if (cprIn(wire) !== cpr) return ok({ ...when, value: { kind: 'renumbered' } });
  return knownBy(session, wire, tags, when);
}

type When = Omit<Fetched<unknown>, 'value'>;

/** Somebody who was found; where their tags could not be read, nobody knows whether there is a plan. */
function knownBy(session: EmploymentSession, wire: WireCitizen, tags: Result<readonly Tagged[], Fault>, when: When): Answer<Found> {
  if (!tags.ok) return ok({ ...when, value: { kind: 'unread', person: personOf(session, wire, []), fault: tags.error } });
  return ok({ ...when, value: { kind: 'known', person: personOf(session, wire, jointPlanIn(session, tags.value)) } });
}

/** Somebody is there, perhaps, and nothing of them could be read. */
const unread = ({ now }: EmploymentSession, fault: Fault, when?: When): Answer<Found> =>
  ok({
    ...(when ?? { asOf: null, fetchedAt: instant(now()) as Instant }),
    value: { kind: 'unread', person: null, fault },
  });

/** The tags that a citizen has or had. One that cannot be read may be the joint plan's. */
async function tagsOf(session: EmploymentSession, id: string, within: Call): Promise<Result<readonly Tagged[], Fault>> {
  const call = 'tagAssignments.list';
  const answer = await list(session, { call, path: '/tagassignments', query: { referenceId: id } }, within);
  if (!answer.ok) return answer;
  const { read, leftOut } = readEach(answer.value.value, readTagAssignment);
  const usable = read.filter(({ tag }) => isOn(todayAt(session), periodOf(null, tag.end)));
  if (leftOut === 0)
    return ok(usable.map(({ tag: { id: tagId, title }, start, end }) => ({ id: tagId, title, start, end })));
  session.alarm('upstream-invalid', { area: session.area, call });
  return err(notUnderstood(session, call));
}

type Batch = { path: string; filter: string };

async function findMany(
  session: EmploymentSession,
  cprs: readonly Cpr[],
  { path, filter }: Batch,
  within: Call,
): Promise<[Cpr, Answer<Found>][]> {
  const { area, alarm } = session;
  const call = 'citizens.search';
  const filters = [{ customFilter: '', fieldName: filter, values: cprs }];
  const answer = await searchAll(session, { call, path, filters, rest: '', pageSize: 500 }, within);
  if (!answer.ok)
    return cprs.map((cpr) => [cpr, answer.error.kind === 'not-understood' ? unread(session, answer.error) : answer]);
  const { read, leftOut } = readEach(answer.value.value, readCitizenRow);
  const rows = Map.groupBy([...new Map(read.map((row) => [row.id, row])).values()], cprIn);
  const foreign = [...rows.keys()].some((cpr) => !cprs.includes(cpr));
  if (foreign) alarm('foreign-record', { area, call });
  if (leftOut > 0) alarm('upstream-invalid', { area, call });
  const { value: _, ...when } = answer.value;
  return askEach(cprs, async (cpr): Promise<[Cpr, Answer<Found>]> => {
    const [row, namesake] = rows.get(cpr) ?? [];
    // Whoever is not among what could be read may be among what could not.
    if (foreign || namesake || (!row && leftOut > 0)) return [cpr, unread(session, notUnderstood(session, call), when)];
    return [cpr, row ? await knownAs(session, row, when, within) : ok({ ...when, value: { kind: 'unknown' } })];
  });
}

type Row = Extract<ReturnType<typeof readCitizenRow>, { ok: true }>['value'];

/** A row tells the tags too; where it does not, they have a call of their own. */
const knownAs = async (session: EmploymentSession, row: Row, when: When, within: Call): Promise<Answer<Found>> =>
  knownBy(session, row, row.tags === undefined ? await tagsOf(session, row.id, within) : ok(row.tags ?? []), when);
