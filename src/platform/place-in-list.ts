import { invalidCursor } from './errors.ts';

/** So many items before the one that a cursor was made for are remembered with it. */
const remembered = 50;

/**
 * The place behind an item of a list, as text: the item, how many came before it, and which the nearest of them were. So there is
 * a place to go on from also when the item is gone, and those before it.
 */
export function placeOf(keys: readonly string[], index: number): string {
  const before = keys.slice(Math.max(0, index - remembered), index).toReversed();
  return JSON.stringify([keys[index], index, before.map(markOf).join(' ')]);
}

/** Where a list goes on behind such a place: behind the item, else behind the nearest before it that is still there. */
export function startBehind(keys: readonly string[], place: string): number {
  const { key, index, before } = read(place);
  const at = keys.indexOf(key);
  if (at >= 0) return at + 1;
  const marks = keys.map(markOf);
  for (const mark of before) {
    const found = marks.indexOf(mark);
    if (found >= 0) return found + 1;
  }
  return Math.min(keys.length, index - before.length);
}

function read(place: string): { key: string; index: number; before: string[] } {
  try {
    const [key, index, before] = JSON.parse(place) as [string, number, string];
    return { key, index, before: before.split(' ').filter(Boolean) };
  } catch {
    throw invalidCursor();
  }
}

/** A short mark of a key (FNV-1a, 32 bits): all of the keys would make a cursor too long. */
function markOf(key: string): string {
  let mark = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) mark = Math.imul(mark ^ key.charCodeAt(at), 0x01000193);
  return (mark >>> 0).toString(36);
}
