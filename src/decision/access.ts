import type { AreaResult } from '../access/area-result.ts';
import type { CitizenView } from '../access/citizen-view.ts';
import { hasConflictOfInterest } from '../access/conflicts-of-interest.ts';
import { openId } from '../access/global-id.ts';
import type { ConnectedArea } from '../access/loader.ts';
import type { Context } from '../context.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import type { AreaKey } from '../domain/area.ts';
import { mayViewNotification } from '../domain/notification/parts.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { DecisionRecord, NotificationRecord } from './records.ts';
import { decisionAfter, decisions, decisionsAbout, notifications, notificationsOf } from './store.ts';

/**
 * Returns the decision with a global id, if the caller has to do with the citizen and may see what its area holds; null when
 * there is none, or none for the caller: the two look the same (promise 20).
 */
export async function visibleDecision(
  id: string,
  context: Context,
  asked?: Purpose | null,
): Promise<DecisionRecord | null> {
  const opened = openId(context, 'decision', id, asked);
  return opened && visibleDecisionById(opened.text, context, opened.purpose);
}

/** Returns the same by its own id. */
export const visibleDecisionById = async (
  id: string,
  context: Context,
  purpose?: Purpose,
): Promise<DecisionRecord | null> =>
  ifDecisionVisible(await decisions.byId(context.database.db, context.keys, id), context, purpose);

/** Returns the decision that took the place of one, if the caller may see that one too. */
export const visibleDecisionAfter = async (
  id: string,
  context: Context,
  purpose?: Purpose,
): Promise<DecisionRecord | null> =>
  ifDecisionVisible(await decisionAfter(context.database.db, context.keys, id), context, purpose);

async function ifDecisionVisible(
  record: DecisionRecord | null,
  { guard }: Context,
  purpose: Purpose = 'CASEWORK',
): Promise<DecisionRecord | null> {
  const view = record && (await guard.citizen(record.decision.citizen, purpose));
  const share = view && (await shareOf(view, record.decision.source.area));
  return record && share?.kind === 'content' ? { ...record, purpose } : null;
}

/** Returns the decisions about the citizen of those areas whose content the caller may see, in no order. */
export async function visibleDecisionsAbout(view: CitizenView, { database, keys }: Context): Promise<DecisionRecord[]> {
  const all = await decisionsAbout(database.db, keys, view.cpr);
  const areas = [...new Set(all.map(({ decision }) => decision.source.area))];
  const shares = await Promise.all(areas.map(async (area) => [area, await shareOf(view, area)] as const));
  const shown = new Set(shares.flatMap(([area, share]) => (share?.kind === 'content' ? [area] : [])));
  return all
    .filter(({ decision }) => shown.has(decision.source.area))
    .map((record) => ({ ...record, purpose: view.purpose }));
}

/** Returns what the caller may see of an area's share of the citizen; null where there is no such area. */
export async function shareOf(view: CitizenView, area: AreaKey): Promise<AreaResult | null> {
  const found = view.areas.find(({ key }) => key === area);
  return found ? view.areaResult(found, 'DECISIONS') : null;
}

/** Tells whether an area decides on bostøtte, as the registry declares: whatever its system says, and while that is switched off. */
export const decides = ({ decidesOnBostoette }: ConnectedArea): boolean => decidesOnBostoette;

/** Returns the notification with a global id; null when there is none, or none for the caller: the two look the same (promise 20). */
export async function visibleNotification(id: string, context: Context): Promise<NotificationRecord | null> {
  const { keys, database } = context;
  const opened = openId(context, 'notification', id);
  // All of them are about voluntary support.
  if (!opened || opened.purpose === 'SANCTION') return null;
  const record = await notifications.byId(database.db, keys, opened.text);
  return record && (await isVisible(record, context)) ? { ...record, purpose: opened.purpose } : null;
}

/** Returns the notifications of a decision that the caller may see, in the order in which they were made. */
export async function visibleNotificationsOf(
  { decision, purpose }: DecisionRecord,
  context: Context,
): Promise<NotificationRecord[]> {
  const all = await notificationsOf(context.database.db, context.keys, [decision.id]);
  const seen = await Promise.all(all.map(async (one) => ((await isVisible(one, context)) ? one : null)));
  return seen.filter((one) => one !== null).map((one) => ({ ...one, ...(purpose && { purpose }) }));
}

async function isVisible({ notification }: NotificationRecord, context: Context): Promise<boolean> {
  if (!mayViewNotification(notification, context.caller)) return false;
  return !(await hasConflictOfInterest(notification.citizen, context));
}

/** Refuses in the same words whether there is no such decision, or none for the caller. */
export const unknownDecision: Refusal = {
  code: 'UNKNOWN_DECISION',
  message: 'Afgørelsen findes ikke, eller du har ikke adgang til den.',
};

/** Refuses in the same words whether there is no such notification, or none for the caller. */
export const unknownNotification: Refusal = {
  code: 'UNKNOWN_NOTIFICATION',
  message: 'Beskeden findes ikke, eller du har ikke adgang til den.',
};
