import type { Instant } from './dates.ts';

/** Holds one problem with an input: the field, the code of its refusal, and a Danish sentence to show beside the field. */
export type Problem = { field: string; code: Refusal['code']; message: string };

/** Holds a refusal, with the problems of all fields where there is more to put right than it says itself. */
export type Refusal = Reason & { problems?: readonly Problem[] };

/** Our own "no": its code for programs, a Danish sentence for the caseworker, and facts that help them go on. States and actions are those of the thing it is about. */
type Reason =
  | { code: 'VERSION_CONFLICT'; message: string; currentVersion: number; currentState: string }
  | { code: 'IDEMPOTENCY_MISMATCH'; message: string }
  | { code: 'NOT_POSSIBLE'; message: string; state: string; allowed: readonly string[] }
  | { code: 'NOT_ALLOWED'; message: string }
  | { code: 'UNKNOWN_UNIT'; message: string; units: readonly string[] }
  | { code: 'UNKNOWN_LEGAL_BASIS'; message: string; legalBases: readonly string[] }
  | { code: 'OWN_AREA'; message: string }
  | { code: 'MISSING'; message: string; fields: readonly string[] }
  | { code: 'INVALID_TEXT'; message: string; field: string }
  | { code: 'INVALID_DATE'; message: string; field: string }
  | { code: 'LEADER_NEEDED'; message: string }
  | { code: 'STALE_PREVIEW'; message: string }
  | { code: 'UNKNOWN_CITIZEN'; message: string }
  | { code: 'UNKNOWN_REFERRAL'; message: string }
  | { code: 'UNKNOWN_DELIVERY'; message: string }
  | { code: 'UNKNOWN_GRANT'; message: string }
  | { code: 'UNKNOWN_GRANT_FEED'; message: string }
  | { code: 'OVERDRAFT'; message: string; availableMinutes: number }
  | { code: 'OVERDRAFT'; message: string; availableOere: number }
  | { code: 'NOT_COVERED'; message: string; prefill?: string }
  | { code: 'INVALID_AMOUNT'; message: string; field: string }
  | { code: 'UNKNOWN_RESERVATION'; message: string }
  | { code: 'UNKNOWN_ENTRY'; message: string }
  | { code: 'UNKNOWN_DECISION'; message: string }
  | { code: 'DECISION_EXISTS'; message: string; currentVersion: number }
  | { code: 'UNKNOWN_NOTIFICATION'; message: string }
  | { code: 'UNKNOWN_AUDIT_SAMPLE'; message: string }
  | { code: 'UNKNOWN_BREAK_GLASS'; message: string }
  | { code: 'UNKNOWN_CONFLICT_OF_INTEREST'; message: string }
  | { code: 'STALE_BASIS'; message: string; asOf: Instant | null }
  | { code: 'INVALID_AREA'; message: string; field: string; areas: readonly string[] }
  | { code: 'UNKNOWN_DISCREPANCY'; message: string }
  | { code: 'UNKNOWN_CONSENT'; message: string }
  | { code: 'MEETING_FULL'; message: string; places: number }
  | { code: 'CONSENT_MISSING'; message: string }
  | { code: 'PLAN_EXISTS'; message: string; planId: string | null }
  | { code: 'COMMITTEE_NEEDED'; message: string; changes: readonly string[]; prefill: string | null }
  | { code: 'NO_CONSENT'; message: string; areas: readonly string[] }
  | { code: 'UNKNOWN'; message: string; what: string }
  | { code: 'INVALID_LEVEL'; message: string; field: string; least: number; most: number }
  | { code: 'NOT_READY'; message: string; items: readonly string[] }
  | { code: 'NOT_QUORATE'; message: string; present: number; needed: number; missing: readonly string[] }
  | { code: 'WRONG_MEMBERS'; message: string; rules: readonly string[] }
  | { code: 'SOURCE_UNAVAILABLE'; message: string };

/** Returns the refusal of what was decided on another version than the current one (promise 16). */
export const versionConflict = (currentVersion: number, currentState: string, message: string): Refusal => ({
  code: 'VERSION_CONFLICT',
  message,
  currentVersion,
  currentState,
});
