import type { Context } from '../context.ts';
import { ledBy } from '../domain/access/break-glass.ts';
import { maskCpr } from '../domain/cpr.ts';
import { seesConflictsOfInterest, type ConflictOfInterest } from '../domain/access/conflict-of-interest.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Result } from '../domain/result.ts';
import { settle } from '../domain/citizen/source.ts';
import type { Resolvers } from '../generated/schema.ts';
import { connection, type PageArgs } from '../platform/paging.ts';
import { endConflictOfInterest, conflictOfInterestId } from './end-conflict-of-interest.ts';
import { declareConflictOfInterest } from './declare-conflict-of-interest.ts';
import { allConflictsOfInterest } from './store.ts';

async function payload(deed: Promise<Result<ConflictOfInterest, Refusal>>) {
  const done = await deed;
  return done.ok ? { keptAway: done.value, refusal: null } : { keptAway: null, refusal: done.error };
}

/** What the caller said, and for leaders what the people in their units said. */
async function listKeptAway(args: PageArgs, { database, keys, caller }: Context) {
  const all = await allConflictsOfInterest(database.db, keys, ledBy(caller).length > 0 ? null : caller.id);
  const seen = all.filter((kept) => seesConflictsOfInterest(caller, kept));
  return connection(settle(seen, []), args, keys, `kept-away.${caller.id}`, (kept) => conflictOfInterestId(kept, keys));
}

/** Who keeps away from whose case; the citizen is never shown, for whoever keeps away may not see them. */
export const conflictOfInterestResolvers: Resolvers = {
  Query: { keptAway: (_, args, context) => listKeptAway(args, context) },
  Mutation: {
    keepAway: (_, { input }, context) => payload(declareConflictOfInterest(input, context)),
    endKeepAway: (_, { input }, context) => payload(endConflictOfInterest(input, context)),
  },
  KeptAway: {
    id: (kept, _, { keys }) => conflictOfInterestId(kept, keys),
    cprMasked: ({ citizen }) => maskCpr(citizen),
  },
};
