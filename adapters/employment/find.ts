import type { Answer, Fault, Fetched } from '../../src/domain/citizen/answer.ts';
import type { Found } from '../../src/domain/citizen/area-system.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { instant, type Instant } from '../../src/domain/dates.ts';
import { ok, type Result } from '../../src/domain/result.ts';
import { segment } from '../http.ts';
import { answerEach, unreadPerson, withValue, type PerPerson } from '../kit/answers.ts';
import { isOn, periodOf } from '../kit/dates.ts';
import { byId } from '../kit/records.ts';
import { cprIn, jointPlanIn, personOf, type Tagged } from './person.ts';
import { searchAll } from './search.ts';
import { inBatches } from './sections.ts';
import type { EmploymentSession } from './session.ts';
import { readCitizen, readCitizenRow, readFound, readTagAssignment, type WireCitizen } from './wire-records.ts';

/**
 * Looks people up: with one search for many where the settings file names one, else each by themselves, which takes three calls
 * (find, the citizen, their tags): fifty people cost 150, eight at a time. Whoever asks remembers what they were told.
 */
export async function findAll(session: EmploymentSession, cprs: readonly Cpr[]): Promise<PerPerson<Found>> {
  const { batch } = session.setup.people;
  if (batch === null) return answerEach(cprs, (cpr) => findOne(session, cpr));
  const batches = inBatches(cprs, batch.size).map((some) => findMany(session, some, batch));
  return new Map((await Promise.all(batches)).flatMap((found) => [...found]));
}

/** The vendor's own way: the number leads to an id, and the id to the citizen. Unknown is 404 there. */
async function findOne(session: EmploymentSession, cpr: Cpr): Promise<Answer<Found>> {
  const reads = (body: unknown, status: number): Result<{ citizenId: string } | null, 'not-understood'> =>
    status === 404 || body === null ? ok(null) : readFound(body);
  const asked = { call: 'citizens.find', path: '/citizens/find', query: { cpr }, reads, accepts: [404] };
  const answer = await session.get(asked);
  // Nobody comes as 404, without a word that could be garbled: what cannot be read is about somebody.
  if (!answer.ok) return answer.error.kind === 'not-understood' ? unread(session, answer.error) : answer;
  const { value: found } = answer.value;
  return found === null ? withValue(answer, () => ({ kind: 'unknown' })) : citizenOf(session, cpr, found.citizenId);
}

async function citizenOf(session: EmploymentSession, cpr: Cpr, id: string): Promise<Answer<Found>> {
  const call = 'citizens.get';
  const [answer, tags] = await Promise.all([
    session.get({ call, path: `/citizens/${segment(id)}`, reads: readCitizen }),
    tagsOf(session, id),
  ]);
  if (!answer.ok) return unread(session, answer.error);
  if (answer.value.value.id !== id) return unread(session, session.foreign(call).error);
  // It answers to the one number with a person who has another by now.
  return withValue(answer, (wire) => (cprIn(wire) === cpr ? knownBy(session, wire, tags) : { kind: 'renumbered' }));
}

/** Somebody who was found; where their tags could not be read, nobody knows whether there is a plan. */
const knownBy = (session: EmploymentSession, wire: WireCitizen, tags: Result<readonly Tagged[], Fault>): Found =>
  tags.ok
    ? { kind: 'known', person: personOf(session, wire, jointPlanIn(session, tags.value)) }
    : { kind: 'unread', person: personOf(session, wire, []), fault: tags.error };

type When = Omit<Fetched<unknown>, 'value'>;

/** Somebody is there, perhaps, and nothing of them could be read. */
const unread = (
  { now }: EmploymentSession,
  fault: Fault,
  when: When = { asOf: null, fetchedAt: instant(now()) as Instant },
): Answer<Found> => ok({ ...when, value: unreadPerson(fault) });

/** The tags that a citizen has or had. One that cannot be read may be the joint plan's. */
async function tagsOf(session: EmploymentSession, id: string): Promise<Result<readonly Tagged[], Fault>> {
  const call = 'tagAssignments.list';
  const answer = await session.list({ call, path: '/tagassignments', query: { referenceId: id } });
  if (!answer.ok) return answer;
  const { items, leftOut } = session.read(call, answer.value.value, readTagAssignment);
  if (leftOut > 0) return session.notUnderstood(call);
  const usable = items.filter(({ tag }) => isOn(session.today, periodOf(null, tag.end)));
  return ok(usable.map(({ tag, start, end }) => ({ id: tag.id, title: tag.title, start, end })));
}

async function findMany(
  session: EmploymentSession,
  cprs: readonly Cpr[],
  { path, filter }: { path: string; filter: string },
): Promise<PerPerson<Found>> {
  const call = 'citizens.search';
  const filters = [{ customFilter: '', fieldName: filter, values: cprs }];
  const answer = await searchAll(session, { call, path, filters, rest: '', pageSize: 500 });
  if (!answer.ok) {
    const { error } = answer;
    return answerEach(cprs, async () => (error.kind === 'not-understood' ? unread(session, error) : answer));
  }
  const { value: records, ...when } = answer.value;
  const { items, leftOut } = session.read(call, records, readCitizenRow, byId);
  const rows = Map.groupBy(items, cprIn);
  const foreign = [...rows.keys()].some((cpr) => !cprs.includes(cpr)) ? session.foreign(call) : null;
  return answerEach(cprs, async (cpr) => {
    const [row, namesake] = rows.get(cpr) ?? [];
    // Whoever is not among what could be read may be among what could not.
    if (foreign || namesake || (!row && leftOut > 0)) return unread(session, session.notUnderstood(call).error, when);
    if (!row) return ok({ ...when, value: { kind: 'unknown' } });
    // A row tells the tags too; where it does not, they have a call of their own.
    const tags = row.tags === undefined ? await tagsOf(session, row.id) : ok(row.tags ?? []);
    return ok({ ...when, value: knownBy(session, row, tags) });
  });
}
