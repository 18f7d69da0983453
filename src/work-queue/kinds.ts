import { isBreakGlassShownFor, waitingBreakGlasses } from '../break-glass/find-break-glass.ts';
import { waitingMeetings, waitingRhythms } from '../meeting/work-queue.ts';
import { waitingPlans } from '../plan/work-queue.ts';
import { waitingCases } from '../committee/work-queue.ts';
import type { Policy } from '../config/policy.ts';
import { isShownFor, waitingConsents } from '../consent/find-consent.ts';
import type { Context } from '../context.ts';
import { waitingNotifications } from '../decision/work-queue.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import type { Keys } from '../platform/keys.ts';
import { isReferralShownFor } from '../referral/access.ts';
import { waitingReferrals } from '../referral/work-queue.ts';
import { waitingDeliveries, type FailedDelivery } from './failed-deliveries.ts';
import type { WaitingItem } from '../waiting/find-waiting.ts';
import type { SubjectType, WaitingKinds } from '../waiting/kind.ts';

/** Returns every kind of record that can wait on somebody, from every room. */
export const waitingKinds = (deps: { keys: Keys; policy: Policy }): WaitingKinds => ({
  referral: waitingReferrals(deps),
  notification: waitingNotifications(deps),
  consent: waitingConsents(deps),
  'break-glass': waitingBreakGlasses(deps),
  delivery: waitingDeliveries(deps),
  plan: waitingPlans(deps),
  meeting: waitingMeetings(deps),
  'meeting-rhythm': waitingRhythms(deps),
  'committee-case': waitingCases(deps),
});

type IsShown = (purpose: Purpose, record: never, context: Context) => boolean | Promise<boolean>;

const isShown: Readonly<Record<SubjectType, IsShown>> = {
  referral: isReferralShownFor,
  // All of them are about voluntary support (D75).
  notification: (purpose) => purpose !== 'SANCTION',
  consent: isShownFor,
  'break-glass': isBreakGlassShownFor,
  // No plan, and no case of one, is looked at for a sanction (D75).
  plan: (purpose) => purpose !== 'SANCTION',
  // Nor any meeting.
  meeting: (purpose) => purpose !== 'SANCTION',
  'meeting-rhythm': (purpose) => purpose !== 'SANCTION',
  'committee-case': (purpose) => purpose !== 'SANCTION',
  delivery: (purpose, { referral }: FailedDelivery, context) =>
    referral ? isReferralShownFor(purpose, referral, context) : purpose !== 'SANCTION',
};

/** Returns those items that are shown for a purpose, in their order. */
export async function itemsShownFor<Item extends Pick<WaitingItem, 'about' | 'record'>>(
  purpose: Purpose,
  items: readonly Item[],
  context: Context,
): Promise<Item[]> {
  const shown = await Promise.all(
    items.map(async ({ about, record }) => isShown[about.type](purpose, record as never, context)),
  );
  return items.filter((_, index) => shown[index]);
}
