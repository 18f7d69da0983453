import type { Instant } from './dates.ts';

/** Holds one problem with an input: the field, the code of its refusal, and a Danish sentence to show beside the field. */
export type Problem = { field: string; code: Refusal['code']; message: string };

/** Holds a refusal, with the problems of all fields where there is more to put right than it says itself. */
export type Refusal = Reason & { problems?: readonly Problem[] };

/** Our own "no": its code for programs, a Danish sentence for the caseworker, and facts that help them go on. States and actions are those of the thing it is about. */
type Reason =
  | { code: 'VersionConflict'; message: string; currentVersion: number; currentState: string }
  | { code: 'IdempotencyMismatch'; message: string }
  | { code: 'NotPossible'; message: string; state: string; allowed: readonly string[] }
  | { code: 'NotAllowed'; message: string }
  | { code: 'UnknownUnit'; message: string; units: readonly string[] }
  | { code: 'OwnArea'; message: string }
  | { code: 'Missing'; message: string; fields: readonly string[] }
  | { code: 'InvalidText'; message: string; field: string }
  | { code: 'InvalidDate'; message: string; field: string }
  | { code: 'LeaderNeeded'; message: string }
  | { code: 'StalePreview'; message: string }
  | { code: 'UnknownCitizen'; message: string }
  | { code: 'UnknownReferral'; message: string }
  | { code: 'UnknownDelivery'; message: string }
  | { code: 'UnknownGrant'; message: string }
  | { code: 'UnknownGrantFeed'; message: string }
  | { code: 'Overdraft'; message: string; available: number }
  | { code: 'NotCovered'; message: string }
  | { code: 'InvalidHours'; message: string; field: string }
  | { code: 'UnknownReservation'; message: string }
  | { code: 'UnknownEntry'; message: string }
  | { code: 'UnknownDecision'; message: string }
  | { code: 'DecisionExists'; message: string; currentVersion: number }
  | { code: 'UnknownNotification'; message: string }
  | { code: 'UnknownAuditSample'; message: string }
  | { code: 'UnknownBreakGlass'; message: string }
  | { code: 'UnknownConflictOfInterest'; message: string }
  | { code: 'StaleBasis'; message: string; asOf: Instant | null }
  | { code: 'InvalidArea'; message: string; field: string; areas: readonly string[] }
  | { code: 'UnknownConsent'; message: string }
  | { code: 'ConsentMissing'; message: string }
  | { code: 'SourceUnavailable'; message: string };

/** Returns the refusal of what was decided on another version than the current one (promise 16). */
export const versionConflict = (currentVersion: number, currentState: string, message: string): Refusal => ({
  code: 'VersionConflict',
  message,
  currentVersion,
  currentState,
});
