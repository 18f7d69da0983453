import type { Person, StoredEntry } from '../../src/domain/citizen/area-system.ts';
import { instant } from '../../src/domain/dates.ts';
import { markerOf, type TaskInSystem } from '../../src/domain/delivery/marker.ts';
import { err, ok, type Result } from '../../src/domain/result.ts';
import { segment } from '../http.ts';
import { notUnderstood, type EmploymentSession } from './session.ts';
import { storedEntries } from './stored-entries.ts';
import { taskOf, withTexts } from './tasks.ts';
import { readTask } from './wire-records.ts';
import { readDone } from './wire.ts';
import type { Answer, Call, Fault } from '../../src/domain/citizen/answer.ts';

/** The system shows what is written 1 to 3 seconds later; a second more, since its clock is not ours. */
export const visibleAfterMs = 4_000;

type Closing = { person: Person; id: string; how: 'DONE' | 'CANCELLED' };

const call = 'tasks.setState';
// 2 deletes the task, and 3 starts it: no other number is ever sent.
const numbers = { DONE: 0, CANCELLED: 1 } as const;

/** Closes a task of ours; the system refuses (400) where it is closed already, and then the task itself tells. */
export async function closeTask(session: EmploymentSession, closing: Closing, within: Call): Promise<Answer<StoredEntry>> {
  const before = await taskToClose(session, closing, within);
  if (!before.ok || isClosed(before.value.value)) return before;
  const path = `/tasks/${segment(closing.id)}/${numbers[closing.how]}`;
  const asked = { call, method: 'PUT', path, idempotent: false } as const;
  const answer = await session.http.send({ ...asked, reads: readDone, accepts: [201, 202, 204, 400] }, within);
  if (!answer.ok) return answer;
  const { value: done } = answer.value;
  if (done === 'refused') {
    const after = await taskToClose(session, closing, within);
    return !after.ok || isClosed(after.value.value) ? after : notYet(session);
  }
  if (done && done.id !== closing.id) {
    session.alarm('foreign-record', { area: session.area, call });
    return err(notUnderstood(session, call));
  }
  const told = done && readTask(done);
  const now = told?.ok ? taskOf(session, told.value).state : null;
  const state = now ?? closing.how;
  return state === 'DONE' || state === 'CANCELLED'
    ? ok({ ...answer.value, value: { ...before.value.value, state } })
    : notYet(session);
}

/** The task, where it is about that citizen and carries a marker of ours; nothing else is ever closed. */
async function taskToClose(session: EmploymentSession, { person, id }: Closing, within: Call): Promise<Answer<StoredEntry>> {
  const markerOfTask = async (tasks: readonly TaskInSystem[]): Promise<Result<readonly string[], Fault>> => {
    const read = await withTexts(session, person, tasks, (task) => task.id === id, within);
    return read.ok ? ok(read.value.filter((task) => task.id === id).flatMap((task) => markerOf(task) ?? [])) : read;
  };
  const answer = await storedEntries(session, person, markerOfTask, within);
  if (!answer.ok) return answer;
  const ours = answer.value.value.find((one) => one.id === id);
  return ours ? ok({ ...answer.value, value: ours }) : notYet(session);
}

const isClosed = ({ state }: StoredEntry): boolean => state === 'DONE' || state === 'CANCELLED';

/** What was written does not show yet: to be asked again when it will. */
const notYet = ({ area, now }: EmploymentSession) =>
  err({ kind: 'busy' as const, area, call, retryAt: instant(now() + visibleAfterMs) });
