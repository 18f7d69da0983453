import { instant, type Instant } from '../../src/domain/dates.ts';
import { folded } from '../../src/domain/law/paragraph.ts';
import { dateOf } from './dates.ts';

/** A line of an export: a grant, when it changed, and its version where the export has one. */
export type Row = { number: string; changedAt: Instant; version: number | null };
type Columns = { grantId: string; changedAt: string; version: string };

/** Reads the lines of an export, CSV with a heading or JSON lines; those that cannot be read are counted. */
export function rowsIn(text: string, columns: Columns): { rows: Row[]; unread: number } {
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
