import type { CitizenView } from '../access/citizen-view.ts';
import type { AreaResult } from '../access/area-result.ts';
import { openId } from '../access/global-id.ts';
import type { ConnectedArea } from '../access/loader.ts';
import type { Context } from '../context.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import type { Refusal } from '../domain/refusal.ts';
import { decisionAfter, decisionById, decisionsAbout } from './decision-store.ts';
import type { DecisionRecord } from './records.ts';
import type { AreaKey } from '../domain/area.ts';

/**
 * The decision with a global id, if the caller has to do with the citizen and may see what its area holds; null when there is
 * none, or none for the caller: the two look the same (promise 20).
 */
export async function visibleDecision(
  id: string,
  context: Context,
  asked?: Purpose | null,
): Promise<DecisionRecord | null> {
  const opened = openId(context, 'decision', id, asked);
  return opened && visibleById(opened.text, context, opened.purpose);
}

/** The same by its own id. */
export const visibleById = async (id: string, context: Context, purpose?: Purpose): Promise<DecisionRecord | null> =>
  ifVisible(await decisionById(context.database.db, context.keys, id), context, purpose);

/** What took the place of a decision, if the caller may see that one too. */
export const visibleAfter = async (id: string, context: Context, purpose?: Purpose): Promise<DecisionRecord | null> =>
  ifVisible(await decisionAfter(context.database.db, context.keys, id), context, purpose);

/** What those areas decided about the citizen whose content the caller may see, newest first. */
export async function decisionsShown(view: CitizenView, { database, keys }: Context): Promise<DecisionRecord[]> {
  const decisions = await decisionsAbout(database.db, keys, view.cpr);
  const areas = [...new Set(decisions.map(({ decision }) => decision.source.area))];
  const shares = await Promise.all(areas.map(async (area) => [area, await shareOf(view, area)] as const));
  const shown = new Set(shares.flatMap(([area, share]) => (share?.kind === 'content' ? [area] : [])));
  return decisions
    .filter(({ decision }) => shown.has(decision.source.area))
    .toSorted(newestFirst)
    .map((filed) => ({ ...filed, purpose: view.purpose }));
}

/** What the caller may see of an area's share of the citizen; null where there is no such area. */
export async function shareOf(view: CitizenView, area: AreaKey): Promise<AreaResult | null> {
  const found = view.areas.find(({ key }) => key === area);
  return found ? view.areaResult(found, 'DECISIONS') : null;
}

/** Whether an area decides on bostøtte, as the registry declares: whatever its system tells of, and also while that is switched off. */
export const decides = ({ decidesOnBostoette }: ConnectedArea): boolean => decidesOnBostoette;

/** The same words whether there is no such decision, or none for the caller. */
export const unknownDecision: Refusal = {
  code: 'UnknownDecision',
  message: 'Afgørelsen findes ikke, eller du har ikke adgang til den.',
};

async function ifVisible(
  filed: DecisionRecord | null,
  { guard }: Context,
  purpose: Purpose = 'CASEWORK',
): Promise<DecisionRecord | null> {
  const view = filed && (await guard.citizen(filed.decision.citizen, purpose));
  const share = view && (await shareOf(view, filed.decision.source.area));
  return filed && share?.kind === 'content' ? { ...filed, purpose } : null;
}

function newestFirst({ decision: one }: DecisionRecord, { decision: other }: DecisionRecord): number {
  return (
    other.decidedOn.localeCompare(one.decidedOn) ||
    other.registeredAt.localeCompare(one.registeredAt) ||
    other.id.localeCompare(one.id)
  );
}
