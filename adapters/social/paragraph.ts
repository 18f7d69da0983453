import type { ActivityKind } from '../../src/domain/case.ts';

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
const voluntary = new Set(['Serviceloven § 85', 'Serviceloven § 99']);

/** What kind of thing is granted under a paragraph. */
export const kindUnder = (paragraph: string | null): ActivityKind => kinds.get(paragraph ?? '') ?? 'OTHER';

/** True for bostøtte and SKP, which the citizen may leave at any time (D75, D79); null where nothing tells. */
export const voluntaryUnder = (paragraph: string | null): true | null => (voluntary.has(paragraph ?? '') ? true : null);
