import type { Caller, Reach } from '../domain/access/caller.ts';
import type { Statute } from '../domain/access/access-rules.ts';
import type { VoluntaryPolicy } from '../domain/law/voluntary-support.ts';
import type { AccessGrantsOf } from './access-grants.ts';
import type { LastKnownAnswers } from './last-known-answers.ts';
import type { Loader } from './loader.ts';

export type GuardDeps = {
  caller: Caller;
  loader: Loader;
  accessGrants: AccessGrantsOf;
  lastKnown: LastKnownAnswers;
  policy: AccessPolicy;
};

/** What is decided by. `existence`: whether it may be told that there is something where its content may not be shown. */
type AccessPolicy = {
  statutes: readonly Statute[];
  existence: boolean;
  within: Reach;
  sanctions: VoluntaryPolicy;
};
