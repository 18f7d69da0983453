import { readFile, stat } from 'node:fs/promises';

/** A file that a municipality exports from a system: its text, what tells it from another, and when it was written (epoch ms). */
export type ExportedFile = { text: string; stamp: string; writtenAt: number };

const mostBytes = 100_000_000;

/** Reads an exported file whole; the kind of fault where it is not there, or too big. */
export async function exportedFile(path: string): Promise<ExportedFile | 'unreachable' | 'not-understood'> {
  try {
    const { size, mtimeMs } = await stat(path);
    if (size > mostBytes) return 'not-understood';
    const text = await readFile(path, 'utf8');
    return { text, stamp: `${size} ${mtimeMs}`, writtenAt: mtimeMs };
  } catch {
    return 'unreachable';
  }
}
