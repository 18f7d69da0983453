import { instant, type Instant } from '../../src/domain/dates.ts';
import type { GrantChange, GrantChanges } from '../../src/domain/decision/grant.ts';
import { ok } from '../../src/domain/result.ts';
import { exportedFile } from '../http/exported-file.ts';
import { withValue } from './with-value.ts';
import { rowsIn, type Row } from './changes-rows.ts';
import type { SocialSession } from './session.ts';
import { readGrantOnce } from './grants.ts';
import type { ChangesSetup } from './setup-changes.ts';
import type { Answer } from '../../src/domain/citizen/answer.ts';

type FileSetup = Extract<ChangesSetup, { file: unknown }>['file'];

/** Which file is read, from which time on, how many rows of it were told, and up to which time all was told. */
type AssignableObject = { file: string; from: string; read: number; upTo: string };

const call = 'grants.changes';
/** An export may bring what happened a little before the latest of the one before it, in milliseconds. */
const overlapMs = 86_400_000;

/**
 * Reads changes from a file that the municipality exports, oldest first. A newer file is read from a day before the latest
 * change that was told; a version told before is no news. The answer's `asOf` is when the file was written.
 */
export async function changesInFile(
  session: SocialSession,
  { path, columns, atOnce }: FileSetup,
  cursor: string | null,
  now: number,
): Promise<Answer<GrantChanges>> {
  const file = await exportedFile(path);
  if (typeof file === 'string') return session.fault(file, call);
  const before = placeIn(cursor);
  const isSame = before?.file === file.stamp;
  const object = isSame ? before : { file: file.stamp, from: before?.upTo ?? '', read: 0, upTo: before?.upTo ?? '' };
  const { rows, unread } = rowsIn(file.text, columns);
  const waiting = rows.filter(({ changedAt }) => changedAt > dayBefore(object.from)).toSorted(byTime);
  const some = waiting.slice(object.read, object.read + atOnce);
  const changes: GrantChange[] = [];
  for (const row of some) {
    const change = await changeOf(session, row);
    if (!change.ok) return change;
    changes.push(change.value.value);
  }
  const leftOut = isSame ? 0 : unread;
  if (leftOut > 0) session.incomplete(call);
  const read = object.read + some.length;
  const next: AssignableObject = { ...object, read, upTo: some.at(-1)?.changedAt ?? object.upTo };
  const value = { changes, leftOut, cursor: JSON.stringify(next), more: read < waiting.length };
  return ok({ value, asOf: instant(file.writtenAt), fetchedAt: instant(now) as Instant });
}

/** A row as a change. Without a version in the file the grant is asked for its own; one that cannot be read is told of all the same. */
async function changeOf(session: SocialSession, { number, changedAt, version }: Row): Promise<Answer<GrantChange>> {
  if (version !== null) return ok({ value: { number, version, changedAt }, asOf: null, fetchedAt: changedAt });
  const seen = await readGrantOnce(session, number);
  return withValue(seen, (one) => ({ number, version: 'why' in one ? null : one.grant.version, changedAt }));
}

const byTime = (one: Row, other: Row) =>
  one.changedAt.localeCompare(other.changedAt) || one.number.localeCompare(other.number);

const dayBefore = (time: string): string => (time && instant(Date.parse(time) - overlapMs)) || '';

/** A cursor of our own making; null at the very beginning, and for one of another way of following. */
function placeIn(cursor: string | null): AssignableObject | null {
  try {
    const { file, from, read, upTo } = JSON.parse(cursor ?? 'null') as AssignableObject;
    const isOurs = typeof file === 'string' && typeof from === 'string' && typeof upTo === 'string';
    return isOurs && Number.isSafeInteger(read) ? { file, from, read, upTo } : null;
  } catch {
    return null;
  }
}
