import type { Answer } from '../../src/domain/citizen/answer.ts';
import type { Person, StoredEntry } from '../../src/domain/citizen/area-system.ts';
import { ok } from '../../src/domain/result.ts';
import { isClosed } from '../kit/entries.ts';
import { isNamed } from '../kit/vocabulary.ts';
import { readRef } from './person.ts';
import type { SocialSession } from './session.ts';
import { assignmentItself, storedEntries } from './stored-entries.ts';
import { readClosing } from './wire-assignment.ts';

const call = 'assignments.close';

/**
 * Closes a task of ours by the action that closes: once, and once more where it has been changed since we saw it (409).
 * To this system, done and cancelled are the same.
 */
export async function closeTask(session: SocialSession, person: Person, id: string): Promise<Answer<StoredEntry>> {
  const first = await closeAsSeen(session, person, id);
  const second = first === 'changed' ? await closeAsSeen(session, person, id) : first;
  return second === 'changed' ? session.fault('busy', call) : second;
}

/** Nothing is closed but what is about that citizen and carries a marker of ours. */
async function closeAsSeen(
  session: SocialSession,
  person: Person,
  id: string,
): Promise<Answer<StoredEntry> | 'changed'> {
  const stored = await storedEntries(session, person, { id });
  if (!stored.ok) return stored;
  const task = stored.value.value.ours.find((one) => one.id === id);
  const self = stored.value.value.tasks.find((one) => one.id === id)?.self;
  if (!task) return session.notUnderstood(call);
  if (isClosed(task)) return ok({ ...stored.value, value: task });
  const itself = await assignmentItself(session, { id: Number(id), patientId: readRef(person.ref).id, link: self });
  if (!itself.ok) return itself;
  const assignment = itself.value.value;
  const { close } = session.words.setup.assignments ?? { close: [] };
  const link = assignment?.actions.find(({ name }) => isNamed(name, close))?._links.updateAssignment;
  // The whole of it goes back as it came, its version too: by that the system knows whether it was changed.
  const sent = { call, method: 'PUT' as const, body: assignment, reads: readClosing, accepts: [204, 400, 409] };
  const answer = await session.write(link, sent);
  if (!answer.ok) return answer;
  return answer.value.value === 'changed' ? 'changed' : ok({ ...answer.value, value: { ...task, state: 'DONE' } });
}
