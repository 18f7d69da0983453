import type { CitizenView } from './access/citizen-view.ts';
import type { RequestGrants } from './access/access-grants.ts';
import type { Guard } from './access/guard.ts';
import type { Loader, FindTimes } from './access/loader.ts';
import type { Break } from './audit-trail/walk-chains.ts';
import type { Caller } from './domain/access/caller.ts';
import type { Change } from './command/save-change.ts';
import type { Outbox } from './delivery/outbox.ts';
import type { Section } from './domain/citizen/area-system.ts';
import type { Cpr } from './domain/cpr.ts';
import type { Instant } from './domain/dates.ts';
import type { Refusal } from './domain/refusal.ts';
import type { Bus, Topic } from './access/bus.ts';
import type { Database } from './platform/database/open-database.ts';
import type { DriftReport } from './access/drift-report.ts';
import type { Keys } from './platform/keys.ts';
import type { Policy } from './config/policy.ts';
import type { AreaKey } from './domain/area.ts';
import type { WaitingTable } from './waiting/waiting-table.ts';
import type { Alarm } from './access/metrics.ts';

/**
 * Holds the fields and arguments of an operation, found by one walk before it runs: for the audit trail and for
 * `Citizen.completeness`.
 */
export type Asked = {
  /** Type and field names, `Citizen.cases`, in the order they first appear. */
  fields: readonly string[];
  /** Sections asked of citizens, with the one area a section is limited to, or null for all. */
  sections: readonly { section: Section | 'decisions'; only: AreaKey | null }[];
};

/** The context of one request, handed to every resolver. */
export type Context = {
  requestId: string;
  /** By `performance.now()`. */
  startedAt: number;
  caller: Caller;
  accessGrants: RequestGrants;
  guard: Guard;
  findTimes: FindTimes;
  loader: Loader;
  keys: Keys;
  database: Database;
  outbox: Outbox;
  waiting: WaitingTable;
  bus: Bus;
  /** Comes by after every change on a topic that concerns a subscriber, until the subscription is over. */
  changes(topic: Topic, concerns: (id: string) => boolean): AsyncIterable<void>;
  /** Where what a subscription waits for is kept once it has begun; null for what is answered once. */
  stream: { source: AsyncIterable<unknown> | null } | null;
  policy: Policy;
  /** Counts how the systems' answers differ from what this gateway expects. */
  drift: DriftReport;
  /** Has those who run the gateway look at something that somebody did or found, without saying who or about whom. */
  alarm(what: Alarm): void;
  /** The chains of the audit trail that are known not to hold. */
  auditBreaks(): readonly Break[];
  now(): Instant;
  asked: Asked;
  /** The type or field that the caller's roles did not open, when the operation was turned away. */
  denied: string | null;
  /** Search criteria and purposes given, for the audit trail. */
  criteria: string[];
  /** Citizens of the records that are handed out (audit-registration.ts), without a look-up in the areas' systems. */
  handedOut: Set<Cpr>;
  /** The citizens that the operation names in its arguments, by number or by ids of ours, whether or not anything is looked up. */
  named: { cprs: ReadonlySet<Cpr>; ids: ReadonlySet<string> };
  /** Is told what a command would do in place of it being done; null where it is done. */
  preview: ((change: Change) => void) | null;
  /** The refusals, by the field that refused. */
  refused: { field: string; refusal: Refusal }[];
  purposes: Set<string>;
};

/** The model of the Citizen type's resolvers. */
export type CitizenModel = CitizenView;
