import type { Person } from '../../src/domain/citizen/area-system.ts';
import type { TaskInSystem } from '../../src/domain/delivery/marker.ts';
import { err, ok, type Result } from '../../src/domain/result.ts';
import { segment } from '../http.ts';
import { askEach, searchAll } from './search.ts';
import { notUnderstood, type EmploymentSession } from './session.ts';
import { readTask, readTaskRow, type WireTask, type WireTaskRow } from './wire-records.ts';
import { readEach } from './wire.ts';
import { trimmed } from './vocabulary.ts';
import type { Answer, Call, Fault, Listed } from '../../src/domain/citizen/answer.ts';

const call = 'tasks.search';
const columns = ['title', 'citizenId', 'referenceId', 'deadline', 'type', 'state'];
const rest = `"columns":${JSON.stringify(columns)},"sort":[{"fieldName":"deadline","ascending":false}],`;
/** More tasks than this are not read one by one. */
const mostRead = 100;

/** The tasks about a citizen, as their list tells them; it tells no texts. Never an older answer: what is not found may be written again. */
export async function tasksOf(session: EmploymentSession, { ref }: Person, within: Call): Promise<Answer<Listed<TaskInSystem>>> {
  const filters = [{ fieldName: 'citizenId', values: [ref] }];
  const search = { call, path: '/tasks/citizen', term: '', filters, rest, pageSize: 150, fresh: true };
  const answer = await searchAll(session, search, within);
  if (!answer.ok) return answer;
  const { read, leftOut } = readEach(answer.value.value, readTaskRow);
  const { area, alarm } = session;
  if (read.some(({ citizenId, referenceId }) => (citizenId ?? referenceId ?? ref) !== ref)) {
    alarm('foreign-record', { area, call });
    return err(notUnderstood(session, call));
  }
  if (leftOut > 0) alarm('upstream-invalid', { area, call });
  const rows = [...new Map(read.map((row) => [row.id, row])).values()];
  return ok({ ...answer.value, value: { items: rows.map((row) => taskOf(session, row)), leftOut } });
}

/** The same tasks, those that are wanted with their texts, each read by itself where the settings file says how. */
export async function withTexts(
  session: EmploymentSession,
  person: Person,
  tasks: readonly TaskInSystem[],
  isWanted: (task: TaskInSystem) => boolean,
  within: Call,
): Promise<Result<readonly TaskInSystem[], Fault>> {
  const { self } = session.setup.tasks;
  const wanted = self === null ? [] : tasks.filter((task) => task.text === null && isWanted(task));
  if (self === null || wanted.length === 0) return ok(tasks);
  if (wanted.length > mostRead) return err(notUnderstood(session, 'tasks.get'));
  const answers = await askEach(wanted, ({ id }) =>
    readBySelf(session, person, self.replaceAll('{id}', segment(id)), within),
  );
  const read = new Map<string, TaskInSystem>();
  for (const answer of answers) {
    if (!answer.ok) return answer;
    read.set(answer.value.value.id, answer.value.value);
  }
  return ok(tasks.map((task) => read.get(task.id) ?? task));
}

async function readBySelf(session: EmploymentSession, { ref }: Person, path: string, within: Call): Promise<Answer<TaskInSystem>> {
  const asked = { call: 'tasks.get', method: 'GET', path, idempotent: true, fresh: true } as const;
  const answer = await session.http.send({ ...asked, reads: (body) => readTask(body) }, within);
  if (!answer.ok) return answer;
  const { value: wire } = answer.value;
  if (wire.reference.id === ref) return ok({ ...answer.value, value: taskOf(session, wire) });
  session.alarm('foreign-record', { area: session.area, call: asked.call });
  return err(notUnderstood(session, asked.call));
}

/** A task, whoever made it; its state is a Danish word in a list, and an English one where it stands by itself. */
export function taskOf(session: EmploymentSession, { id, title, description, stateName, state }: WireTaskRow | WireTask): TaskInSystem {
  const word = trimmed(stateName) ?? (state === null || state === undefined ? null : String(state));
  const known = session.words.taskStates(word);
  if (known === undefined) session.alarm('unknown-word', { area: session.area, call });
  return { id, title: title ?? '', text: description ?? null, state: known ?? null };
}
