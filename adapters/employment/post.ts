import type { Answer, Call, Person, Posted, Posting } from '../../src/domain/area-system.ts';
import { no, yes } from '../../src/domain/result.ts';
import { segment } from '../http.ts';
import type { Desk } from './batches.ts';
import { list, notUnderstood } from './client.ts';
import { readCreated, readEach, readMailbox } from './wire.ts';

/** What the system calls the tasks and the notes that we write. */
const taskType = 'OPGAVE';
const noteType = 'NOTE';

/** Writes a task about a citizen, or a note in their journal: once, whatever comes of it. */
export const post = (desk: Desk, person: Person, posting: Posting, within: Call): Promise<Answer<Posted>> =>
  posting.kind === 'task' ? postTask(desk, person, posting, within) : postNote(desk, person, posting, within);

async function postTask(desk: Desk, person: Person, posting: Posting, within: Call): Promise<Answer<Posted>> {
  const { title, text, unit, dueOn } = posting;
  const mailbox = unit === null ? null : await mailboxOf(desk, unit, within);
  if (mailbox && !mailbox.ok) return mailbox;
  const body = {
    title,
    description: text,
    deadline: dueOn && `${dueOn}T00:00:00Z`,
    assignedActorsId: mailbox ? [mailbox.value.value] : [],
    taskType,
    reference: { id: person.ref, type: 'CITIZEN' },
  };
  return write(desk, { call: 'tasks.create', path: '/tasks', body }, posting, within);
}

async function postNote(desk: Desk, { ref }: Person, posting: Posting, within: Call): Promise<Answer<Posted>> {
  const body = { title: posting.title, type: noteType, body: posting.text, documents: [] };
  return write(desk, { call: 'journals.create', path: `/journals/${segment(ref)}`, body }, posting, within);
}

async function write(
  { http }: Desk,
  request: { call: string; path: string; body: unknown },
  { kind, marker }: Posting,
  within: Call,
): Promise<Answer<Posted>> {
  const sent = { ...request, method: 'POST' as const, idempotent: false, reads: readCreated, accepts: [201] };
  const answer = await http.send(sent, within);
  if (!answer.ok) return answer;
  const state = kind === 'task' ? 'OPEN' : null;
  return yes({ ...answer.value, value: { id: answer.value.value.id, kind, marker, state, remarks: [] } });
}

/** The actor that stands for a unit; not understood where the system has no such unit. */
async function mailboxOf({ area, http, alarm }: Desk, unit: string, within: Call): Promise<Answer<string>> {
  const call = 'units.list';
  const answer = await list(http, { call, path: '/units' }, within);
  if (!answer.ok) return answer;
  const mailbox = readEach(answer.value.value, readMailbox).read.find(({ key }) => key === unit);
  if (mailbox) return yes({ ...answer.value, value: mailbox.actorId });
  alarm('upstream-invalid', { area, call });
  return no(notUnderstood(area, call));
}
