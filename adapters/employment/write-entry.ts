import type { Answer, Fault } from '../../src/domain/citizen/answer.ts';
import type { Entry, Person, StoredEntry } from '../../src/domain/citizen/area-system.ts';
import type { AreaCase } from '../../src/domain/citizen/case.ts';
import { instant } from '../../src/domain/dates.ts';
import { ok, type Result } from '../../src/domain/result.ts';
import { withValue } from '../kit/answers.ts';
import { writtenEntry } from '../kit/entries.ts';
import { casesOf } from './cases.ts';
import type { EmploymentSession } from './session.ts';
import type { Setup } from './setup.ts';
import { readCreated } from './wire.ts';

type Written = { call: string; path: string; body: unknown };

/** Writes a task about a citizen, or a note in their journal: once, whatever comes of it. */
export async function writeEntry(
  session: EmploymentSession,
  person: Person,
  entry: Entry,
): Promise<Answer<StoredEntry>> {
  const written = entry.kind === 'task' ? taskFor(session, person, entry) : await noteFor(session, person, entry);
  if (!written.ok) return written;
  const sent = { method: 'POST', idempotent: false, reads: readCreated, accepts: [201, 204] } as const;
  return withValue(await session.send({ ...written.value, ...sent }), (id) => writtenEntry(entry, id));
}

function taskFor(session: EmploymentSession, { ref }: Person, entry: Entry): Result<Written, Fault> {
  const { title, text, unit, dueOn } = entry;
  const actors = unit === null ? ok([]) : actorsOf(session, unit);
  if (!actors.ok) return actors;
  const body = {
    title,
    description: text,
    deadline: dueOn && `${dueOn}T00:00:00`,
    assignedActorsId: actors.value,
    taskType: session.setup.tasks.type,
    reference: { id: ref, type: 'CITIZEN' },
  };
  return ok({ call: 'tasks.create', path: '/tasks', body });
}

/** The actors that a unit's tasks are for; not understood where the settings file has no such unit, unless it has none at all. */
function actorsOf(session: EmploymentSession, unit: string): Result<readonly string[], Fault> {
  const { units } = session.setup;
  const actors = units[unit]?.actors;
  if (actors && actors.length > 0) return ok(actors);
  const call = 'tasks.create';
  if (actors || Object.keys(units).length === 0) return session.notConfigured(call);
  session.incomplete(call);
  return session.notUnderstood(call);
}

const epoch = '1970-01-01T00:00:00.000Z';

/** A note stands on a case, with the codes of the municipality; `not-configured` without them, or where there is no case. */
async function noteFor(session: EmploymentSession, person: Person, entry: Entry): Promise<Result<Written, Fault>> {
  const { note } = session.setup;
  const call = 'journals.create';
  if (note === null) return session.notConfigured(call);
  const caseId = await caseFor(session, person, note);
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
  return ok({ call, path: '/journals/note', body });
}

async function caseFor(
  session: EmploymentSession,
  person: Person,
  note: NonNullable<Setup['note']>,
): Promise<Result<string | null, Fault>> {
  if (note.case === 'NONE') return ok(null);
  const answer = (await casesOf(session, [person])).get(person.cpr);
  if (!answer?.ok) return answer ?? session.notUnderstood('cases.search');
  const [newest] = answer.value.value.items.toSorted(openFirst);
  return newest ? ok(newest.id) : session.notConfigured('journals.create');
}

const openFirst = (one: AreaCase, other: AreaCase): number =>
  Number(one.progress === 'CLOSED') - Number(other.progress === 'CLOSED') ||
  (other.openedOn ?? '').localeCompare(one.openedOn ?? '');
