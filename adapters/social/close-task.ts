import type { Answer, Person, Posted } from '../../src/domain/area-system.ts';
import { markerOf } from '../../src/domain/marker.ts';
import { yes } from '../../src/domain/result.ts';
import type { Visit } from './client.ts';
import { look } from './look.ts';
import { readClosing } from './wire.ts';

const call = 'assignments.close';

/**
 * Closes a task of ours by its action »Afslut«: once, and once more where it has been changed since we saw it (409).
 * To this system, done and cancelled are the same.
 */
export async function closeTask(visit: Visit, person: Person, id: string): Promise<Answer<Posted>> {
  const first = await closeAsSeen(visit, person, id);
  const second = first === 'changed' ? await closeAsSeen(visit, person, id) : first;
  return second === 'changed' ? visit.fault('busy', call) : second;
}

/** Nothing is closed but what is about that citizen and carries a marker of ours. */
async function closeAsSeen(visit: Visit, person: Person, id: string): Promise<Answer<Posted> | 'changed'> {
  const seen = await look(visit, person, (tasks) =>
    tasks.filter((task) => task.id === id).flatMap((task) => markerOf(task) ?? []),
  );
  if (!seen.ok) return seen;
  const { ours, assignments } = seen.value.value;
  const [task, assignment] = [ours.find((one) => one.id === id), assignments.find((one) => String(one.id) === id)];
  if (!task || !assignment) return visit.notUnderstood(call);
  if (task.state === 'DONE') return yes({ ...seen.value, value: task });
  const { actions, ...body } = assignment;
  const link = actions.find(({ name }) => name === 'Afslut')?._links.updateAssignment;
  const sent = { call, method: 'PUT' as const, body, reads: readClosing, accepts: [204, 400, 409] };
  const answer = await visit.write(link, sent);
  if (!answer.ok) return answer;
  return answer.value.value === 'changed' ? 'changed' : yes({ ...answer.value, value: { ...task, state: 'DONE' } });
}
