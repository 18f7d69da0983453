import type { NoteInSystem } from '../../src/domain/delivery/marker.ts';
import { err, ok, type Result } from '../../src/domain/result.ts';
import { segment } from '../http.ts';
import { list } from './search.ts';
import { notUnderstood, type EmploymentSession } from './session.ts';
import { instantOf } from './dates.ts';
import { readNote, type WireNote } from './wire-records.ts';
import { readEach } from './wire.ts';
import type { Call, Fault, Listed } from '../../src/domain/citizen/answer.ts';

/** The notes in the journals of a citizen, or of tasks: all of them, or the fault of one. */
export async function notesOn(
  session: EmploymentSession,
  ids: readonly string[],
  within: Call,
): Promise<Result<Listed<NoteInSystem>, Fault>> {
  const journals = await Promise.all(ids.map((id) => notesOnOne(session, id, within)));
  const read: Listed<NoteInSystem>[] = [];
  for (const journal of journals) {
    if (!journal.ok) return journal;
    read.push(journal.value);
  }
  const leftOut = read.reduce((sum, one) => sum + one.leftOut, 0);
  return ok({ items: read.flatMap(({ items }) => items), leftOut });
}

async function notesOnOne(session: EmploymentSession, id: string, within: Call): Promise<Result<Listed<NoteInSystem>, Fault>> {
  const { area, alarm } = session;
  const call = 'journals.list';
  const answer = await list(session, { call, path: `/journals/${segment(id)}`, fresh: true }, within);
  if (!answer.ok) return answer;
  const { read, leftOut } = readEach(answer.value.value, readNote);
  if (read.some(({ referenceId }) => (referenceId ?? id) !== id)) {
    alarm('foreign-record', { area, call });
    return err(notUnderstood(session, call));
  }
  if (leftOut > 0) alarm('upstream-invalid', { area, call });
  const notes = [...new Map(read.map((note) => [note.id, note])).values()];
  return ok({ items: notes.map((note) => noteOf(note, id)), leftOut });
}

/** A journal note, whoever wrote it: the system does not say who, and perhaps not what. */
const noteOf = ({ id, title, body, createdAt }: WireNote, on: string): NoteInSystem => ({
  id,
  on,
  title: title ?? '',
  text: body ?? null,
  by: null,
  at: instantOf(createdAt),
});
