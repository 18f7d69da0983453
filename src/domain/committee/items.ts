import type { AreaKey } from '../area.ts';
import type { CalendarDate, Instant } from '../dates.ts';
import type { Actor } from '../parties.ts';

/** Lists what makes a case well-lit (velbelyst, D39). ASSESSED is one item for each represented area (D77). */
export const itemKeys = [
  'WHO',
  'CASES',
  'EXCLUDED',
  'ASSESSED',
  'EFFORTS',
  'BASIS',
  'INFORMED',
  'PART',
  'CITIZENS_VIEW',
  'STATUTORY',
  'PROPOSAL',
  'COMPETENCE',
] as const;
export type ItemKey = (typeof itemKeys)[number];

/** Lists how the citizen takes part (Retssikkerhedsloven § 4, D100). */
const citizensParts = ['ATTENDS', 'REPRESENTED', 'WRITTEN', 'DECLINES'] as const;
export type CitizensPart = (typeof citizensParts)[number];

/** Names an item: its key, and the area where it is of one. */
export type ItemRef = { key: ItemKey; area: AreaKey | null };

/** Holds the words that light an item, with who said them. */
export type SaidItem = ItemRef & {
  text: string;
  on: CalendarDate | null;
  part: CitizensPart | null;
  by: Actor;
  at: Instant;
};

/** Holds what was read in an area, or, with no area, of all of them together. */
export type WordsRead = { area: AreaKey | null; words: string };

/**
 * Holds an item as it stands: LIT, or UNLIT; UNKNOWN where a system is silent, and WITHHELD where the reader may not see what would light
 * it. `reading`: what was read, in an area's words for each area; `said`: what was said.
 */
export type Item = ItemRef & {
  state: 'LIT' | 'UNLIT' | 'UNKNOWN' | 'WITHHELD';
  reading: readonly WordsRead[] | null;
  said: SaidItem | null;
};
