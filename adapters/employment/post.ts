import type { Person, StoredEntry, Entry } from '../../src/domain/citizen/area-system.ts';
import type { AreaCase } from '../../src/domain/citizen/case.ts';
import { instant } from '../../src/domain/dates.ts';
import { err, ok, type Result } from '../../src/domain/result.ts';
import { casesOf } from './cases.ts';
import { notConfigured, notUnderstood, type Desk } from './desk.ts';
import type { Setup } from './setup.ts';
import { readCreated } from './wire.ts';
import type { Answer, Call, Fault } from '../../src/domain/citizen/answer.ts';

/** Writes a task about a citizen, or a note in their journal: once, whatever comes of it. */
export const post = (desk: Desk, person: Person, posting: Entry, within: Call): Promise<Answer<StoredEntry>> =>
  posting.kind === 'task' ? postTask(desk, person, posting, within) : postNote(desk, person, posting, within);

async function postTask(desk: Desk, person: Person, posting: Entry, within: Call): Promise<Answer<StoredEntry>> {
  const { title, text, unit, dueOn } = posting;
  const actors = unit === null ? ok([]) : actorsOf(desk, unit);
  if (!actors.ok) return actors;
  const body = {
    title,
    description: text,
    deadline: dueOn && `${dueOn}T00:00:00`,
    assignedActorsId: actors.value,
    taskType: desk.setup.tasks.type,
    reference: { id: person.ref, type: 'CITIZEN' },
  };
  return write(desk, { call: 'tasks.create', path: '/tasks', body }, posting, within);
}

/** The actors that a unit's tasks are for; not understood where the settings file has no such unit, unless it has none at all. */
function actorsOf(desk: Desk, unit: string): Result<readonly string[], Fault> {
  const { units } = desk.setup;
  const actors = units[unit]?.actors;
  if (actors && actors.length > 0) return ok(actors);
  const call = 'tasks.create';
  if (actors || Object.keys(units).length === 0) return err(notConfigured(desk, call));
  desk.alarm('upstream-invalid', { area: desk.area, call });
  return err(notUnderstood(desk, call));
}

const epoch = '1970-01-01T00:00:00.000Z';

/** A note stands on a case, with the codes of the municipality; `not-configured` without them, or where there is no case. */
async function postNote(desk: Desk, person: Person, posting: Entry, within: Call): Promise<Answer<StoredEntry>> {
  const { note } = desk.setup;
  const call = 'journals.create';
  if (note === null) return err(notConfigured(desk, call));
  const caseId = await caseFor(desk, person, note, within);
  if (!caseId.ok) return caseId;
  const body = {
    createdAt: epoch,
    updatedAt: epoch,
    title: posting.title,
    referenceId: person.ref,
    occurredAt: instant(desk.now()),
    body: posting.text,
    attachments: [],
    journalTypeId: note.journalType,
    isApproved: true,
    caseId: caseId.value,
    caseTagCode: note.kle,
    caseActionFacetTagCode: note.facet,
  };
  return write(desk, { call, path: '/journals/note', body }, posting, within);
}

async function caseFor(
  desk: Desk,
  person: Person,
  note: NonNullable<Setup['note']>,
  within: Call,
): Promise<Result<string | null, Fault>> {
  if (note.case === 'NONE') return ok(null);
  const answer = (await casesOf(desk, [person], within)).get(person.cpr);
  if (!answer?.ok) return answer ?? err(notUnderstood(desk, 'cases.search'));
  const [newest] = answer.value.value.items.toSorted(openFirst);
  return newest ? ok(newest.id) : err(notConfigured(desk, 'journals.create'));
}

const openFirst = (one: AreaCase, other: AreaCase): number =>
  Number(one.progress === 'CLOSED') - Number(other.progress === 'CLOSED') ||
  (other.openedOn ?? '').localeCompare(one.openedOn ?? '');

/** Where the system tells no id of what it wrote, our marker stands for it. */
async function write(
  { http }: Desk,
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
