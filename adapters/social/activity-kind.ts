import { memoize } from '../../src/domain/bounded-map.ts';
import type { ActivityKind } from '../../src/domain/citizen/case.ts';
import { paragraphsIn, paragraphText } from '../../src/domain/law/paragraph.ts';
import type { Words } from './vocabulary.ts';

const kinds = new Map<string, ActivityKind>([
  ['Serviceloven § 82 a', 'HOUSING_SUPPORT'],
  ['Serviceloven § 82 b', 'HOUSING_SUPPORT'],
  ['Serviceloven § 82 c', 'HOUSING_SUPPORT'],
  ['Serviceloven § 82 d', 'HOUSING_SUPPORT'],
  ['Serviceloven § 85', 'HOUSING_SUPPORT'],
  ['Serviceloven § 99', 'CONTACT_PERSON'],
  ['Barnets lov § 32', 'CONTACT_PERSON'],
  ['Serviceloven § 101', 'OFFER'],
  ['Serviceloven § 103', 'OFFER'],
  ['Serviceloven § 104', 'OFFER'],
  ['Serviceloven § 107', 'OFFER'],
  ['Serviceloven § 108', 'OFFER'],
]);
const voluntary: ReadonlySet<ActivityKind> = new Set(['HOUSING_SUPPORT', 'CONTACT_PERSON']);

/**
 * Returns the kind of activity that is granted under a paragraph, however the system spells it, and by whatever name a
 * law has there.
 */
export function kindUnder(written: string | null, words: Words): ActivityKind {
  if (!written) return 'OTHER';
  const read = words.paragraphIn(written);
  return kindOf(read ? paragraphText(read) : written);
}

// The same few, for every grant of everybody.
const kindOf = memoize((paragraph: string): ActivityKind => {
  const cited = paragraphsIn(paragraph).flatMap((one) => kinds.get(paragraphText(one)) ?? []);
  return cited.find((one) => voluntary.has(one)) ?? cited[0] ?? 'OTHER';
}, 1_000);

/** True for bostøtte, early help and SKP, which the citizen may leave at any time (D75, D79); null where nothing tells. */
export const voluntaryUnder = (written: string | null, words: Words): true | null =>
  voluntary.has(kindUnder(written, words)) ? true : null;
