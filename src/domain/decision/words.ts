import type { DecisionKind } from './decision.ts';
/** The kinds of decision as caseworkers read them. */
export const kindWords: Readonly<Record<DecisionKind, string>> = {
  GRANTED: 'Bevilget',
  PARTLY_GRANTED: 'Delvist bevilget',
  REFUSED: 'Afslået',
  CHANGED: 'Ændret',
  ENDED: 'Ophørt',
  REVOKED: 'Annulleret',
};
