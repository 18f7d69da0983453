import type { Reads } from '../kit/records.ts';

/** Reads a cursor of our own making; null at the very beginning, and for one of another way of following. */
export function cursorIn<Cursor>(cursor: string | null, reads: Reads<Cursor>): Cursor | null {
  try {
    const read = reads(JSON.parse(cursor ?? 'null'));
    return read.ok ? read.value : null;
  } catch {
    return null;
  }
}
