import type { Answer, Call, Person, Posted } from '../../src/domain/area-system.ts';
import { instant } from '../../src/domain/dates.ts';
import { markerOf } from '../../src/domain/marker.ts';
import { no, yes } from '../../src/domain/result.ts';
import { segment } from '../http.ts';
import type { Desk } from './batches.ts';
import { posted } from './posted.ts';
import { readDone } from './wire.ts';

/** The system shows what is written 1 to 3 seconds later; a second more, since its clock is not ours. */
export const visibleAfterMs = 4_000;

type Closing = { person: Person; id: string; how: 'DONE' | 'CANCELLED' };
type Clocked = Desk & { now: () => number };

const call = 'tasks.setState';
const numbers = { DONE: 0, CANCELLED: 1 };

/** Closes a task of ours; the system refuses (400) where it is closed already, and then the task itself tells. */
export async function closeTask(desk: Clocked, closing: Closing, within: Call): Promise<Answer<Posted>> {
  const before = await taskToClose(desk, closing, within);
  if (!before.ok || isClosed(before.value.value)) return before;
  const path = `/tasks/${segment(closing.id)}/${numbers[closing.how]}`;
  const request = { call, method: 'PUT' as const, path, idempotent: false, reads: readDone, accepts: [204, 400] };
  const answer = await desk.http.send(request, within);
  if (!answer.ok) return answer;
  if (answer.value.value !== 400) return yes({ ...answer.value, value: { ...before.value.value, state: closing.how } });
  const after = await taskToClose(desk, closing, within);
  return !after.ok || isClosed(after.value.value) ? after : notYet(desk);
}

/** The task, where it is about that citizen and carries a marker of ours; nothing else is ever closed. */
async function taskToClose(desk: Clocked, { person, id }: Closing, within: Call): Promise<Answer<Posted>> {
  const answer = await posted(
    desk,
    person,
    (tasks) => tasks.filter((task) => task.id === id).flatMap((task) => markerOf(task) ?? []),
    within,
  );
  if (!answer.ok) return answer;
  const task = answer.value.value.find((one) => one.id === id);
  return task ? yes({ ...answer.value, value: task }) : notYet(desk);
}

const isClosed = ({ state }: Posted): boolean => state === 'DONE' || state === 'CANCELLED';

/** What was written does not show yet: to be asked again when it will. */
const notYet = ({ area, now }: Clocked) =>
  no({ kind: 'busy' as const, area, call, retryAt: instant(now() + visibleAfterMs) });
