import type { Generated, GeneratedAlways } from 'kysely';
import type { Instant } from '../../domain/dates.ts';
import type { DecisionKind } from '../../domain/decision/decision.ts';
import type { DeliveryFailure } from '../../domain/delivery/delivery.ts';
import type { DiscrepancyField } from '../../domain/discrepancy/discrepancy.ts';
import type { Line } from '../../domain/ledger.ts';
import type { MeetingKind, MeetingState } from '../../domain/meeting/steps.ts';
import type { AccessTables } from './access-tables.ts';
import type { AuditTables } from './audit-tables.ts';
import type { CommitteeTables } from './committee-tables.ts';
import type { GrantTables } from './grant-tables.ts';
import type { PlanTables } from './plan-tables.ts';
import type { ReferralTables } from './referral-tables.ts';
import type { WaitingTables } from './waiting-tables.ts';

/**
 * Entries of books: rows can be added and read, nothing else. `seq` counts from 1 within a book. `units` is negative for what a
 * CORRECT takes away, `citizen` is a pseudonym, `body` is encrypted.
 */
type BookColumns = {
  book: string;
  seq: number;
  id: string;
  kind: Line['kind'];
  units: number;
  reservation_id: string | null;
  corrects_id: string | null;
  citizen: string | null;
  at: Instant;
  body: string;
};

/** Every table, as queries see it. */
export type Tables = AccessTables &
  AuditTables &
  CommitteeTables &
  GrantTables &
  PlanTables &
  ReferralTables &
  WaitingTables & {
    /** The keys that something in this database was written with, told apart by fingerprint. */
    key_fingerprint: { key_id: string; fingerprint: string };
    /**
     * Decisions on bostøtte: rows can be added and read, nothing else. `chain` stands for area and number, in which versions
     * follow each other; `notified` whether anybody was notified; `decided_on` is a date. `body` is encrypted.
     */
    decision: {
      id: string;
      citizen: string;
      area: string;
      chain: string;
      version: number;
      supersedes: string | null;
      kind: DecisionKind;
      notified: boolean;
      decided_on: string;
      body: string;
    };
    /** The notifications of a decision, the unit that decided (`area/unit`), and their standings. `body` is encrypted. */
    notification: {
      id: string;
      decision_id: string;
      citizen: string;
      from_unit: string;
      standing: string;
      /** The seats of those who may look at it. */
      seats: string[];
      version: number;
      created_at: Instant;
      body: string;
    };
    /** The events of notifications: rows can be added and read, nothing else. */
    notification_event: { notification_id: string; version: number; at: Instant; body: string };
    /**
     * The latest settlement of the discrepancies in one field of a citizen's. `citizen` is a pseudonym, `body` is encrypted;
     * `check_at`: when to look next whether the systems agree, null where no task is open.
     */
    discrepancy: {
      id: string;
      citizen: string;
      field: DiscrepancyField;
      version: number;
      check_at: Instant | null;
      body: string;
    };
    /** The events of settlements: rows can be added and read, nothing else. */
    discrepancy_event: { discrepancy_id: string; version: number; at: Instant; body: string };
    /** The books of the drawing right, one for each period. */
    drawing_entry: BookColumns & { decision_id: string | null };
    /** The books of mandates, one for each plan by its id. */
    mandate_entry: BookColumns;
    /**
     * Meetings of every kind. `citizen` is a pseudonym, empty where it is about nobody; `day` is its date in Denmark, `body` is
     * encrypted.
     */
    meeting: {
      id: string;
      citizen: string;
      kind: MeetingKind;
      state: MeetingState;
      version: number;
      day: string;
      at: Instant;
      plan_id: string | null;
      planned_at: Instant;
      body: string;
    };
    /** Questions of sparring forums. `citizen` is a pseudonym, empty where it is anonymous; `body` is encrypted. */
    sparring_item: { id: string; citizen: string; meeting_id: string; version: number; body: string };
    /** The events of meetings: rows can be added and read, nothing else. */
    meeting_event: { meeting_id: string; version: number; at: Instant; body: string };
    /** One row, once there has been any change to the three tables above: how many there have been. */
    access_version: { single: true; version: number };
    /** The answer to an idempotency key; `key` stands for caller and key, `input` for the whole input. */
    idempotency: { key: string; input: string; answer: string; at: Instant };
    /**
     * Message groups: all messages to one area's system about one citizen (by pseudonym), delivered in order. `lease` is the
     * fencing token of whoever delivers (see lease.ts), `due_at` null where nothing waits. `blocked`: the first message is a
     * dead letter, so those behind it wait.
     */
    message_group: {
      id: string;
      area: string;
      lease: Generated<number>;
      due_at: Instant | null;
      blocked: Generated<boolean>;
    };
    /** Message groups with a task that people in the system may still answer, and when to poll for replies next. */
    reply_poll: { message_group: string; area: string; lease: Generated<number>; due_at: Instant };
    /** Messages to the areas' systems, in order by `seq` within a message group. `body` is encrypted. */
    outbox: {
      seq: GeneratedAlways<number>;
      effect_id: string;
      message_group: string;
      subject_type: 'referral' | 'notification' | 'discrepancy' | 'mandate' | 'meeting' | 'plan' | 'committee-case';
      subject_id: string;
      kind: 'post' | 'close-task' | 'mark';
      marker: string;
      /** The mark that a message puts on or takes off. */
      mark: 'JOINT_PLAN' | 'COORDINATOR' | null;
      body: string;
      /** The areas that share this by the citizen's consents; none where it rests on something else. */
      consent_from: readonly string[];
      /** HELD: one of the consents was withdrawn before delivery; the messages behind do not wait. */
      state: Generated<'QUEUED' | 'HELD' | 'DELIVERED' | 'NOT_TAKEN' | 'DEAD'>;
      attempts: Generated<number>;
      /** Until when an attempt may have gone on whose outcome is unknown; null: there is none. */
      in_doubt_until: Instant | null;
      /** Why the last attempt failed, as a fixed word. */
      reason: DeliveryFailure | null;
      /** True if people in the system may still answer: it is a task, and not known to be closed. */
      awaiting_reply: Generated<boolean>;
      replays: Generated<number>;
      queued_at: Instant;
      settled_at: Instant | null;
    };
    /** The acknowledgements of an effect: by the system, the office, a person (promise 13). */
    receipt: {
      effect_id: string;
      layer: 'MACHINE' | 'OFFICE' | 'PERSON';
      state: 'TECH_RECEIVED' | 'IN_INBOX' | 'SEEN' | 'ACKNOWLEDGED' | 'DISPUTED';
      /** The system's own id for what was delivered. */
      system_id: string | null;
      at: Instant;
    };
    /** Replies that were passed on: what people in the systems did with our tasks. */
    external_reply: { effect_id: string; id: string; at: Instant };
  };
