import type { Kysely } from 'kysely';
import { unitKey } from '../access/units.ts';
import type { Policy } from '../config/policy.ts';
import type { NotificationRecord } from '../decision/records.ts';
import { notifications, senderKey } from '../decision/store.ts';
import type { Subject } from '../delivery/message.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import type { AreaKey } from '../domain/area.ts';
import type { Cpr } from '../domain/cpr.ts';
import { dateInDenmark, type Instant } from '../domain/dates.ts';
import { planSeats } from '../domain/plan/parts.ts';
import type { Audience } from '../domain/waiting.ts';
import { meetings } from '../meeting/store.ts';
import { plans, unitsOfPlan, type PlanRecord } from '../plan/store.ts';
import type { DeliveryFailure } from '../domain/delivery/delivery.ts';
import { decidersOf, sendersOf, waitOfDelivery } from '../domain/delivery/failed-delivery.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import { withHolding } from '../referral/access.ts';
import { personQueue } from '../referral/change.ts';
import type { ReferralRecord } from '../referral/records.ts';
import { referrals } from '../referral/store.ts';
import type { WaitingItem } from '../waiting/find-waiting.ts';
import type { WaitingKind, WaitingSubject } from '../waiting/kind.ts';

/** A delivery that failed for good: the record whose message it is, the area that it did not reach, and the reason as a fixed word. */
export type FailedDelivery = {
  area: AreaKey;
  reason: DeliveryFailure | null;
  subject: Subject;
  referral: ReferralRecord | null;
  notification: NotificationRecord | null;
  plan: PlanRecord | null;
};

/** Reads deliveries, by the ids of their effects, with what waits on their senders once they have failed for good. */
export const waitingDeliveries =
  ({ keys, policy }: { keys: Keys; policy: Policy }): WaitingKind =>
  async (db, ids, now) => {
    const deadline = { review: policy.delivery.look, closedDays: policy.referrals.closedDays };
    const rows = await db
      .selectFrom('outbox')
      .innerJoin('message_group', 'message_group.id', 'outbox.message_group')
      .where('effect_id', 'in', ['', ...ids])
      .select(['effect_id as id', 'subject_type', 'subject_id', 'state', 'reason', 'settled_at', 'message_group.area'])
      .execute();
    const read = await Promise.all(
      rows.map(
        async ({ id, state, reason, settled_at, area, subject_type, subject_id }): Promise<WaitingSubject | null> => {
          const subject: Subject = { type: subject_type, id: subject_id };
          const sender = await senderOf(db, subject, { keys, policy, now });
          if (!sender) return null;
          const { citizen, audience, queues, referral = null, notification = null, plan = null } = sender;
          const record: FailedDelivery = { area, reason, subject, referral, notification, plan };
          const wait = waitOfDelivery(state === 'DEAD' ? settled_at : null, audience, deadline);
          return { id, citizen, record, state, wait, queues, clockOn: null, holdsUntil: null };
        },
      ),
    );
    return read.filter((one) => one !== null);
  };

/** The record that a message is of, with those who sent it. */
type Sender = Partial<Pick<FailedDelivery, 'referral' | 'notification' | 'plan'>> & {
  citizen: Cpr;
  audience: Audience | null;
  queues: readonly string[];
};

/** Finds the record that a message is of, with those who sent it and their queues as they are announced. */
async function senderOf(
  db: Kysely<Tables>,
  { type, id }: Subject,
  { keys, policy, now }: { keys: Keys; policy: Policy; now: Instant },
): Promise<Sender | null> {
  if (type === 'plan' || type === 'mandate' || type === 'meeting') {
    // A mandate has its plan's id.
    const planId = type === 'meeting' ? ((await meetings.byId(db, keys, id))?.meeting.plan ?? '') : id;
    const plan = await plans.byId(db, keys, planId);
    if (!plan) return null;
    const { COORDINATOR: concerns, LEADER: leaders } = planSeats(plan.plan, {
      today: dateInDenmark(now),
      policy: policy.plan,
    });
    const audience = { concerns, leaders, except: null };
    return { plan, citizen: plan.plan.citizen, audience, queues: unitsOfPlan(plan.plan) };
  }
  if (type === 'notification') {
    const notification = await notifications.byId(db, keys, id);
    if (!notification) return null;
    const { citizen, from } = notification.notification;
    const audience = decidersOf(notification.notification);
    return { notification, citizen, audience, queues: [senderKey(from)] };
  }
  const found = await referrals.byId(db, keys, id);
  if (!found) return null;
  const referral = await withHolding(found, { database: { db }, keys, now: () => now });
  const { citizen, from, author } = referral.referral;
  const audience = sendersOf(referral.referral);
  return { referral, citizen, audience, queues: [unitKey(from), personQueue(author.id)] };
}

type AboutRecord = Pick<WaitingItem, 'about' | 'record'>;

/** Returns the record that a delivery is of, looked at for the same purpose; neither where it is about something else. */
export function sentIn({ about, record }: AboutRecord): Pick<FailedDelivery, 'referral' | 'notification' | 'plan'> {
  if (about.type !== 'delivery') return { referral: null, notification: null, plan: null };
  const { purpose, referral, notification, plan } = record as FailedDelivery & { purpose: Purpose };
  return {
    referral: referral && { ...referral, purpose },
    notification: notification && { ...notification, purpose },
    plan: plan && { ...plan, purpose },
  };
}

/** Returns what did not arrive of something that waits: a delivery that failed, or what of a referral is held for lack of consent. */
export function undeliveredIn({ about, record }: AboutRecord): FailedDelivery & { state: 'HELD' | 'DEAD' } {
  if (about.type === 'delivery') return { ...(record as FailedDelivery), ...sentIn({ about, record }), state: 'DEAD' };
  const referral = record as ReferralRecord;
  const { id, to } = referral.referral;
  return {
    area: to.area,
    reason: null,
    state: 'HELD',
    subject: { type: 'referral', id },
    referral,
    notification: null,
    plan: null,
  };
}
