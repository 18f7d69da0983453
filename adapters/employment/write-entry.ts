import type { Person, StoredEntry, Entry } from '../../src/domain/citizen/area-system.ts';
import type { AreaCase } from '../../src/domain/citizen/case.ts';
import { instant } from '../../src/domain/dates.ts';
import { err, ok, type Result } from '../../src/domain/result.ts';
import { casesOf } from './cases.ts';
import { notConfigured, notUnderstood, type EmploymentSession } from './session.ts';
import type { Setup } from './setup.ts';
import { readCreated } from './wire.ts';
import type { Answer, Call, Fault } from '../../src/domain/citizen/answer.ts';

/** Writes a task about a citizen, or a note in their journal: once, whatever comes of it. */
export const writeEntry = (session: EmploymentSession, person: Person, entry: Entry, within: Call): Promise<Answer<StoredEntry>> =>
  entry.kind === 'task' ? writeTask(session, person, entry, within) : writeNote(session, person, entry, within);

async function writeTask(session: EmploymentSession, person: Person, entry: Entry, within: Call): Promise<Answer<StoredEntry>> {
  const { title, text, unit, dueOn } = entry;
  const actors = unit === null ? ok([]) : actorsOf(session, unit);
  if (!actors.ok) return actors;
  const body = {
    title,
    description: text,
    deadline: dueOn && `${dueOn}T00:00:00`,
    assignedActorsId: actors.value,
    taskType: session.setup.tasks.type,
    reference: { id: person.ref, type: 'CITIZEN' },
  };
  return write(session, { call: 'tasks.create', path: '/tasks', body }, entry, within);
}

/** The actors that a unit's tasks are for; not understood where the settings file has no such unit, unless it has none at all. */
function actorsOf(session: EmploymentSession, unit: string): Result<readonly string[], Fault> {
  const { units } = session.setup;
  const actors = units[unit]?.actors;
  if (actors && actors.length > 0) return ok(actors);
  const call = 'tasks.create';
  if (actors || Object.keys(units).length === 0) return err(notConfigured(session, call));
  session.alarm('upstream-invalid', { area: session.area, call });
  return err(notUnderstood(session, call));
}

const epoch = '1970-01-01T00:00:00.000Z';

/** A note stands on a case, with the codes of the municipality; `not-configured` without them, or where there is no case. */
async function writeNote(session: EmploymentSession, person: Person, entry: Entry, within: Call): Promise<Answer<StoredEntry>> {
  const { note } = session.setup;
  const call = 'journals.create';
  if (note === null) return err(notConfigured(session, call));
  const caseId = await caseFor(session, person, note, within);
  if (!caseId.ok) return caseId;
  const body = {
    createdAt: epoch,
    updatedAt: epoch,
    title: entry.title,
    referenceId: person.ref,
    occurredAt: instant(session.now()),
    body: entry.text,
    attachments: [],
    journalTypeId: note.journalType,
    isApproved: true,
    caseId: caseId.value,
    caseTagCode: note.kle,
    caseActionFacetTagCode: note.facet,
  };
  return write(session, { call, path: '/journals/note', body }, entry, within);
}

async function caseFor(
  session: EmploymentSession,
  person: Person,
  note: NonNullable<Setup['note']>,
  within: Call,
): Promise<Result<string | null, Fault>> {
  if (note.case === 'NONE') return ok(null);
  const answer = (await casesOf(session, [person], within)).get(person.cpr);
  if (!answer?.ok) return answer ?? err(notUnderstood(session, 'cases.search'));
  const [newest] = answer.value.value.items.toSorted(openFirst);
  return newest ? ok(newest.id) : err(notConfigured(session, 'journals.create'));
}

const openFirst = (one: AreaCase, other: AreaCase): number =>
  Number(one.progress === 'CLOSED') - Number(other.progress === 'CLOSED') ||
  (other.openedOn ?? '').localeCompare(one.openedOn ?? '');

/** Where the system tells no id of what it wrote, our marker stands for it. */
async function write(
  { http }: EmploymentSession,
  request: { call: string; path: string; body: unknown },
  { kind, marker }: Entry,
  within: Call,
): Promise<Answer<StoredEntry>> {
  const sent = { ...request, method: 'POST', idempotent: false, reads: readCreated, accepts: [201, 204] } as const;
  const answer = await http.send(sent, within);
  if (!answer.ok) return answer;
  const state = kind === 'task' ? 'OPEN' : null;
  return ok({ ...answer.value, value: { id: answer.value.value ?? marker, kind, marker, state, remarks: [] } });
}
