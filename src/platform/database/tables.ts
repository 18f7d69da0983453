import type { Generated, GeneratedAlways } from 'kysely';
import type { Instant } from '../../domain/dates.ts';
import type { DecisionKind } from '../../domain/decision/decision.ts';
import type { AccessTables } from './access-tables.ts';
import type { AuditTables } from './audit-tables.ts';
import type { GrantTables } from './grant-tables.ts';
import type { ReferralTables } from './referral-tables.ts';

/** Every table, as queries see it. */
export type Tables = AccessTables &
  AuditTables &
  GrantTables &
  ReferralTables & {
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
    /**
     * Who was told of a decision, and where that stands. Units are `area/unit`, `caseworker` is `area/name there`, `from_unit`
     * decided. `open`: somebody has yet to do something. `clock_on`: the date when it escalates next. `body` is encrypted.
     */
    notification: {
      id: string;
      decision_id: string;
      citizen: string;
      unit: string;
      caseworker: string | null;
      from_unit: string;
      standing: string;
      open: boolean;
      version: number;
      clock_on: string | null;
      created_at: Instant;
      body: string;
    };
    /** What happened to notifications: rows can be added and read, nothing else. */
    notification_event: { notification_id: string; version: number; at: Instant; body: string };
    /**
     * The ledger of the drawing right: rows can be added and read, nothing else. `seq` counts from 1 within a period. `citizen`
     * is a pseudonym, `body` is encrypted.
     */
    drawing_entry: {
      period: string;
      seq: number;
      id: string;
      kind: 'ALLOT' | 'RESERVE' | 'DRAW' | 'RELEASE' | 'CORRECT';
      /** What a CORRECT takes away is negative. */
      minutes: number;
      reservation_id: string | null;
      corrects_id: string | null;
      decision_id: string | null;
      citizen: string | null;
      at: Instant;
      body: string;
    };
    /** One row, once there has been any change to the three tables above: how many there have been. */
    access_version: { single: true; version: number };
    /** What was answered to an idempotency key; `key` stands for caller and key, `input` for the whole input. */
    idempotency: { key: string; input: string; answer: string; at: Instant };
    /**
     * Everything for one area's system about one citizen (by pseudonym), in order. `due_at`: when somebody is to see to it
     * next, null where nothing waits; whoever takes it moves that to the end of their lease, with a `turn` nobody has had.
     * `dead`: its first message can not be delivered, so those behind it wait. `look_at`: when to look for answers next.
     */
    lane: {
      id: string;
      area: string;
      turn: Generated<number>;
      due_at: Instant | null;
      dead: Generated<boolean>;
      look_at: Instant | null;
    };
    /** What the areas' systems were or are to be told, in order by `seq` within a lane. `body` is encrypted. */
    outbox: {
      seq: GeneratedAlways<number>;
      effect_id: string;
      lane: string;
      subject_type: 'referral' | 'notification';
      subject_id: string;
      kind: 'post' | 'close-task';
      marker: string;
      body: string;
      /** The area that shares this by the citizen's consent; null where it rests on something else. */
      consent_from: string | null;
      /** HELD: the consent was taken back before it was delivered; others do not wait. */
      state: Generated<'QUEUED' | 'HELD' | 'DELIVERED' | 'NOT_TAKEN' | 'DEAD'>;
      tries: Generated<number>;
      /** Until when a try may have gone on whose outcome nobody knows; null: there is none. */
      tried_until: Instant | null;
      /** Why the last try failed, as a fixed word. */
      reason: string | null;
      /** Whether people in the system may still answer it: it is a task, and not known to be closed. */
      awaiting_answer: Generated<boolean>;
      replays: Generated<number>;
      /** Stands for the caller and idempotency key of the last replay. */
      replay_key: string | null;
      queued_at: Instant;
      settled_at: Instant | null;
    };
    /** Who has acknowledged an effect: the system, the office, a person (promise 13). */
    receipt: {
      effect_id: string;
      layer: 'MACHINE' | 'OFFICE' | 'PERSON';
      state: 'TECH_RECEIVED' | 'IN_INBOX' | 'SEEN' | 'ACKNOWLEDGED' | 'DISPUTED';
      /** The system's own id for what was delivered. */
      system_id: string | null;
      at: Instant;
    };
    /** What people in the systems did with our tasks and was passed on. */
    answer: { effect_id: string; id: string; at: Instant };
  };
