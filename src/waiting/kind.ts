import type { Kysely } from 'kysely';
import type { Cpr } from '../domain/cpr.ts';
import type { BreakGlassState } from '../domain/access/break-glass.ts';
import type { ConsentState } from '../domain/consent/steps.ts';
import type { Standing } from '../domain/notification/notification.ts';
import type { ReferralState } from '../domain/referral/steps.ts';
import type { CalendarDate, Instant } from '../domain/dates.ts';
import type { DeliveryWait } from '../domain/delivery/failed-delivery.ts';
import type { NotificationWait } from '../domain/notification/clocks.ts';
import type { MeetingWait } from '../domain/meeting/clocks.ts';
import type { MeetingState } from '../domain/meeting/steps.ts';
import type { CaseWait } from '../domain/committee/clocks.ts';
import type { CaseState } from '../domain/committee/steps.ts';
import type { PlanWait } from '../domain/plan/clocks.ts';
import type { PlanState } from '../domain/plan/steps.ts';
import type { ReferralWait } from '../domain/referral/clocks.ts';
import type { Wait } from '../domain/waiting.ts';
import type { Tables } from '../platform/database/tables.ts';

/** Names what any record can wait for. */
export type WaitingFor =
  | ReferralWait
  | NotificationWait
  | DeliveryWait
  | PlanWait
  | MeetingWait
  | CaseWait
  | 'GLASS_REVIEW'
  | 'CONSENT_REVIEW';

/** Names a kind of record that can wait on somebody. */
export type SubjectType =
  | 'referral'
  | 'notification'
  | 'consent'
  | 'break-glass'
  | 'delivery'
  | 'plan'
  | 'meeting'
  | 'meeting-rhythm'
  | 'committee-case';

/** A record that can wait on somebody, by its kind and its own id. */
export type SubjectRef = { type: SubjectType; id: string };

/** Names the state that a record is left in: a referral's, a notification's, a consent's, a review's, a plan's or a delivery's. */
export type RecordState =
  | ReferralState
  | Standing
  | ConsentState
  | BreakGlassState
  | PlanState
  | `MEETING_${MeetingState}`
  | `CASE_${CaseState}`
  | 'QUEUED'
  | 'HELD'
  | 'DELIVERED'
  | 'NOT_TAKEN'
  | 'DEAD';

/**
 * A record with what it awaits, and of whom. `clockOn` is the first day on which its clock acts; `holdsUntil` the last day on which
 * all of this holds where nothing is written meanwhile, null where no day ends it. `queues` are the work queues to announce it to
 * whenever it is worked out, of a kind whose changes do not announce themselves.
 */
export type WaitingSubject = {
  id: string;
  /** null: it is about nobody. */
  citizen: Cpr | null;
  record: object;
  state: RecordState;
  wait: Wait<WaitingFor> | null;
  clockOn: CalendarDate | null;
  holdsUntil: CalendarDate | null;
  queues?: readonly string[];
};

/**
 * A kind of record that can wait on somebody: how those with some ids are read, as things stand at an instant. A record that awaits
 * several things comes once for each.
 */
export type WaitingKind = (
  db: Kysely<Tables>,
  ids: readonly string[],
  now: Instant,
) => Promise<readonly WaitingSubject[]>;

/** Every kind of record that can wait on somebody. A new kind is an entry here, and a trigger beside those of the others. */
export type WaitingKinds = Readonly<Record<SubjectType, WaitingKind>>;
