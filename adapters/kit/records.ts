import type { Result } from '../../src/domain/result.ts';

/** Reads one record. */
export type Reads<Wire> = (record: unknown) => Result<Wire, 'not-understood'>;

/** Returns the id of a record: the key of a list in which one may come twice. */
export const byId = ({ id }: { id: string | number }): string | number => id;

/** Reads the records of a list one by one: those that can be read, each once by its key, and how many cannot. */
export function readEach<Wire>(
  records: readonly unknown[],
  reads: Reads<Wire>,
  keyOf: (wire: Wire) => unknown = (wire) => wire,
): { items: Wire[]; leftOut: number } {
  const items = new Map<unknown, Wire>();
  let leftOut = 0;
  for (const record of records) {
    const read = reads(record);
    if (read.ok) items.set(keyOf(read.value), read.value);
    else leftOut += 1;
  }
  return { items: [...items.values()], leftOut };
}

/** Returns a text without spaces at its ends; null where there is none. */
export const trimmed = (text: string | null | undefined): string | null => text?.trim() || null;

/** Reads a number, which a system may write as text too; null for anything else. */
export function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value.replace(',', '.')) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}
