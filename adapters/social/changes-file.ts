import { z } from 'zod';
import { instant, type Instant } from '../../src/domain/dates.ts';
import type { GrantChange, GrantChanges } from '../../src/domain/decision/grant.ts';
import { ok } from '../../src/domain/result.ts';
import { folded } from '../../src/domain/law/paragraph.ts';
import { exportedFile } from '../http/exported-file.ts';
import { withValue } from '../kit/answers.ts';
import { dateOf } from '../kit/dates.ts';
import { shape } from '../http.ts';
import { cursorIn } from './changes-cursor.ts';
import type { SocialSession } from './session.ts';
import { readGrantOnce } from './grants.ts';
import type { ChangesSetup } from './setup-changes.ts';
import type { Answer } from '../../src/domain/citizen/answer.ts';

type FileSetup = Extract<ChangesSetup, { file: unknown }>['file'];

/** Which file is read, from which time on, how many rows of it were told, and up to which time all was told. */
const filePosition = z.object({ file: z.string(), from: z.string(), read: z.int(), upTo: z.string() });
const readPosition = shape(filePosition);

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
): Promise<Answer<GrantChanges>> {
  const file = await exportedFile(path);
  if (typeof file === 'string') return session.fault(file, call);
  const before = cursorIn(cursor, readPosition);
  const isSame = before?.file === file.stamp;
  const position = isSame ? before : { file: file.stamp, from: before?.upTo ?? '', read: 0, upTo: before?.upTo ?? '' };
  const { rows, unread } = rowsIn(file.text, columns);
  const waiting = rows.filter(({ changedAt }) => changedAt > dayBefore(position.from)).toSorted(byTime);
  const some = waiting.slice(position.read, position.read + atOnce);
  const changes: GrantChange[] = [];
  for (const row of some) {
    const change = await changeOf(session, row);
    if (!change.ok) return change;
    changes.push(change.value.value);
  }
  const leftOut = isSame ? 0 : unread;
  if (leftOut > 0) session.incomplete(call);
  const read = position.read + some.length;
  const next: z.infer<typeof filePosition> = { ...position, read, upTo: some.at(-1)?.changedAt ?? position.upTo };
  const value = { changes, leftOut, cursor: JSON.stringify(next), more: read < waiting.length };
  return ok({ value, asOf: instant(file.writtenAt), fetchedAt: instant(session.now()) as Instant });
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

/** A line of an export: a grant, when it changed, and its version where the export has one. */
type Row = { number: string; changedAt: Instant; version: number | null };
type Columns = { grantId: string; changedAt: string; version: string };

/** Reads the lines of an export, CSV with a heading or JSON lines; those that cannot be read are counted. */
function rowsIn(text: string, columns: Columns): { rows: Row[]; unread: number } {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  const records = lines[0]?.trimStart().startsWith('{') ? lines.map(fromJson) : fromCsv(lines, columns);
  const rows = records.flatMap((record) => rowIn(record, columns) ?? []);
  return { rows, unread: records.length - rows.length };
}

type Values = ReadonlyMap<string, string>;

function fromJson(line: string): Values | null {
  try {
    const entries = Object.entries(JSON.parse(line) as Record<string, unknown>);
    return new Map(
      entries.map(([key, value]) => [
        folded(key),
        typeof value === 'string' || typeof value === 'number' ? String(value) : '',
      ]),
    );
  } catch {
    return null;
  }
}

function fromCsv(lines: readonly string[], { grantId }: Columns): (Values | null)[] {
  const [heading = '', ...rest] = lines;
  const separator = [';', '\t', ','].find((one) => heading.includes(one)) ?? ';';
  const cells = (line: string) => line.split(separator).map((cell) => cell.trim().replaceAll(/^"|"$/g, ''));
  const names = cells(heading).map(folded);
  // Without a heading nobody knows what stands where: then every line is one that cannot be read.
  if (!names.includes(folded(grantId))) return lines.map(() => null);
  return rest.map((line) => {
    const values = cells(line);
    return values.length === names.length ? new Map(names.map((name, at) => [name, values[at] ?? ''])) : null;
  });
}

function rowIn(values: Values | null, columns: Columns): Row | null {
  const number = values?.get(folded(columns.grantId)) ?? '';
  const changedAt = timeIn(values?.get(folded(columns.changedAt)) ?? '');
  const version = values?.get(folded(columns.version)) || null;
  if (!/^[1-9]\d{0,14}$/.test(number) || !changedAt) return null;
  if (version !== null && !/^\d{1,9}$/.test(version)) return null;
  return { number, changedAt, version: version === null ? null : Number(version) };
}

/** A time with zone; or a day, or a time without zone, of which only the day counts. */
function timeIn(text: string): Instant | null {
  if (/(?:Z|[+-]\d{2}:?\d{2})$/.test(text) && /^\d{4}-\d{2}-\d{2}T/.test(text)) return instant(text);
  const day = dateOf(text);
  return day && day !== 'unread' ? instant(`${day}T12:00:00Z`) : null;
}
