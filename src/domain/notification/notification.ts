import type { Cpr } from '../cpr.ts';
import type { Instant } from '../dates.ts';
import type { AreaKey } from '../area.ts';
import type { Actor } from '../parties.ts';

/** Why somebody is told of a decision: they coordinate, are responsible in their area, or are to deliver the support. */
export type RecipientRole = 'COORDINATOR' | 'CASEWORKER' | 'DELIVERER';

/** Why a unit is told in place of a person. */
export type Fallback = 'DEPARTED' | 'AWAY' | 'NOBODY_NAMED';

/** Holds the recipient of a notification: a unit, and by name the one in it whose business it is. `caseworker` is what tokens call that person there. */
export type Recipient = {
  roles: readonly RecipientRole[];
  area: AreaKey;
  unit: string;
  person: { caseworker: string; name: string } | null;
  fallback: Fallback | null;
};

/** Why somebody who might have been told was not. */
export type NotNotifiedReason =
  | 'NO_BASIS'
  | 'NO_OPEN_CASE'
  | 'CITIZEN_NOT_INFORMED'
  | 'NOTHING_NEW'
  | 'BEFORE_HELHED'
  | 'NO_UNIT'
  | 'NO_COORDINATOR';
export type NotNotified = { role: RecipientRole; area: AreaKey | null; reason: NotNotifiedReason };

/** Names the action that the recipient has taken because of the decision. */
export type ActionTaken = 'PLAN_UPDATED' | 'NO_CHANGE' | 'MEETING_WANTED';

/** Why a recipient says that the notification should not have come as it did. */
export type DisputeReason = 'WRONG_CITIZEN' | 'NOT_OURS' | 'CONFLICTS_WITH_PLAN';

/** Names the outcome of a dispute: the notification stands, it should not have been sent, or the decision is corrected. */
export type DisputeOutcome = 'UPHELD' | 'SENT_IN_ERROR' | 'CORRECTING';

/** Names the standing of a notification among people; how its delivery fares is another matter (state.ts). */
export type Standing =
  | 'UNSEEN'
  | 'SEEN'
  | 'ACKNOWLEDGED'
  | 'DISPUTED'
  | 'DISPUTE_SEEN'
  | 'DISPUTE_ANSWERED'
  | 'ANSWER_SEEN'
  | 'WITHDRAWN';

/** Names the escalation of the clocks: reminded, then the backup (anybody in the unit), then the leader. */
export type Escalation = 'NONE' | 'REMINDED' | 'BACKUP' | 'LEADER';

/** Holds a notification of a decision to a recipient (oplysning; not an underretning, which is another thing: D105). */
export type Notification = {
  id: string;
  decision: string;
  citizen: Cpr;
  /** The unit that decided, which a dispute goes to; null where it is not known: then to all of its area. */
  from: { area: AreaKey; unit: string | null };
  recipient: Recipient;
  standing: Standing;
  escalation: Escalation;
  version: number;
  createdAt: Instant;
  /** When it came to stand as it does. */
  enteredAt: Instant;
  /** The last dispute, once there was one; `by` is the id of whoever made it. */
  dispute?: { reason: DisputeReason; at: Instant; by: string | null };
};

/** Names an action on a notification. */
export type NotificationAction =
  | 'NOTIFY'
  | 'SEE'
  | 'ACKNOWLEDGE'
  | 'DISPUTE'
  | 'SEE_DISPUTE'
  | 'ANSWER_DISPUTE'
  | 'SEE_DISPUTE_ANSWER'
  | 'WITHDRAW'
  | 'REMIND'
  | 'TO_BACKUP'
  | 'TO_LEADER';

/** Holds an event of a notification. `by` null: nobody, it came of itself; or somebody in the system there. */
export type NotificationEvent = {
  at: Instant;
  action: NotificationAction;
  by: Actor | null;
  /** With an acknowledgement; null where it was given by closing the task in the area's own system. */
  actionTaken: ActionTaken | null;
  /** With a dispute. */
  reason: DisputeReason | null;
  /** With the answer to a dispute. */
  outcome: DisputeOutcome | null;
  text: string | null;
};

/** Holds a notification after a step, with its event. */
export type NotificationChange = { notification: Notification; event: NotificationEvent };
