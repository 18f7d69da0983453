import type { Answer } from '../../src/domain/citizen/answer.ts';
import type { Person, StoredEntry } from '../../src/domain/citizen/area-system.ts';
import { instant } from '../../src/domain/dates.ts';
import { err, ok } from '../../src/domain/result.ts';
import { segment } from '../http.ts';
import { isClosed } from '../kit/entries.ts';
import type { EmploymentSession } from './session.ts';
import { storedEntries, taskOf } from './stored-entries.ts';
import { readTask } from './wire-records.ts';
import { readStateChange } from './wire.ts';

/** The system shows what is written 1 to 3 seconds later; a second more, since its clock is not ours. */
export const visibleAfterMs = 4_000;

const call = 'tasks.setState';
// 2 deletes the task, and 3 starts it: no other number is ever sent.
const numbers = { DONE: 0, CANCELLED: 1 } as const;

/** Closes a task of ours; the system refuses (400) where it is closed already, and then the task itself tells. */
export async function closeTask(
  session: EmploymentSession,
  person: Person,
  id: string,
  how: 'DONE' | 'CANCELLED',
): Promise<Answer<StoredEntry>> {
  const before = await taskToClose(session, person, id);
  if (!before.ok || isClosed(before.value.value)) return before;
  const path = `/tasks/${segment(id)}/${numbers[how]}`;
  const sent = {
    call,
    method: 'PUT',
    path,
    idempotent: false,
    reads: readStateChange,
    accepts: [201, 202, 204, 400],
  } as const;
  const answer = await session.send(sent);
  if (!answer.ok) return answer;
  const { value: done } = answer.value;
  if (done === 'refused') {
    const after = await taskToClose(session, person, id);
    return !after.ok || isClosed(after.value.value) ? after : notYet(session);
  }
  if (done && done.id !== id) return session.foreign(call);
  const shown = done && readTask(done);
  const closed = { ...before.value.value, state: (shown?.ok ? taskOf(session, shown.value).state : null) ?? how };
  return isClosed(closed) ? ok({ ...answer.value, value: closed }) : notYet(session);
}

/** The task, where it is about that citizen and carries a marker of ours; nothing else is ever closed. */
async function taskToClose(session: EmploymentSession, person: Person, id: string): Promise<Answer<StoredEntry>> {
  const answer = await storedEntries(session, person, { id });
  if (!answer.ok) return answer;
  const ours = answer.value.value.find((one) => one.id === id);
  return ours ? ok({ ...answer.value, value: ours }) : notYet(session);
}

/** Returns the fault of a write that does not show yet: to be asked again when it will. */
const notYet = ({ area, now }: EmploymentSession) =>
  err({ kind: 'busy' as const, area, call, retryAt: instant(now() + visibleAfterMs) });
