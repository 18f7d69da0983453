import type { AreaKey } from '../area.ts';
import { decideAccess, type Grounds, type InformationKind, type Statute } from './access-rules.ts';
import type { Instant } from '../dates.ts';
import type { Caller } from './caller.ts';

/** Holds a question of sharing: may what one area holds of a kind be told to another, in that area's own system? */
export type SharingAsk = { from: AreaKey; to: AreaKey; kind: InformationKind };

/** Holds the grounds of sharing about one citizen. `jointPlanWith`: as the giving area's own system says. */
export type SharingGrounds = Pick<Grounds, 'consented' | 'jointPlanWith'> & { statutes: readonly Statute[] };

/**
 * Decides on what one area's information may be told to another for casework, by the rules that any caseworker there sees it by:
 * on the citizen's `CONSENT` alone, which may be withdrawn, or on something `ELSE`; null where it may not.
 */
export function sharingBasis({ from, to, kind }: SharingAsk, grounds: SharingGrounds): 'CONSENT' | 'ELSE' | null {
  const mayBy = (consented: Grounds['consented']) =>
    decideAccess(
      { caller: anybodyIn(to), area: from, kind, purpose: 'CASEWORK' },
      { ...grounds, consented, own: new Set([to]), party: new Set([to]), glassBroken: false, existence: false },
    ).shows === 'CONTENT';
  if (mayBy([])) return 'ELSE';
  return mayBy(grounds.consented) ? 'CONSENT' : null;
}

const anybodyIn = (area: AreaKey): Caller => ({
  id: '',
  name: '',
  functions: [{ role: 'CASEWORKER', area, unit: area }],
  caseworkerIds: {},
  expiresAt: '9999-12-31T00:00:00.000Z' as Instant,
});
