import { payloadOf } from '../command/payload.ts';
import type { Context } from '../context.ts';
import { ledBy } from '../domain/access/break-glass.ts';
import { mayEnd, seesConflictsOfInterest, type ConflictOfInterest } from '../domain/access/conflict-of-interest.ts';
import { settle } from '../domain/citizen/source.ts';
import { maskCpr } from '../domain/cpr.ts';
import { ascending, descending, type ListOrder } from '../domain/list-order.ts';
import type { Resolvers } from '../generated/schema.ts';
import { connection, type PageArgs } from '../platform/paging.ts';
import { declareConflictOfInterest } from './declare-conflict-of-interest.ts';
import { declarationId, endConflictOfInterest } from './end-conflict-of-interest.ts';
import { declarationsBy } from './store.ts';

/** Resolves declared conflicts of interest (inhabilitet); the citizen is never shown, for whoever declared it may not see them. */
export const conflictOfInterestResolvers: Resolvers = {
  Query: { conflictsOfInterest: (_, args, context) => listDeclarations(args, context) },
  Mutation: {
    declareConflictOfInterest: (_, { input }, context) =>
      payloadOf('conflictOfInterest', declareConflictOfInterest(input, context)),
    endConflictOfInterest: (_, { input }, context) =>
      payloadOf('conflictOfInterest', endConflictOfInterest(input, context)),
  },
  ConflictOfInterest: {
    id: (declared, _, { keys }) => declarationId(declared, keys),
    cprMasked: ({ citizen }) => maskCpr(citizen),
    allowedActions: (declared, _, { caller }) => (mayEnd(caller, declared) ? ['END'] : []),
  },
};

const newestFirst: ListOrder<ConflictOfInterest> = [
  descending(({ at }) => at),
  ascending(({ citizen }) => citizen),
  ascending(({ by }) => by.id),
];

/** Lists the caller's own declarations, and for leaders those of the people in their units. */
async function listDeclarations(args: PageArgs, context: Context) {
  const { database, keys, caller } = context;
  const all = await declarationsBy(database.db, keys, ledBy(caller).length > 0 ? null : caller.id);
  const seen = all.filter((one) => seesConflictsOfInterest(caller, one));
  return connection(settle(seen, []), { name: ['conflicts-of-interest'], order: newestFirst }, args, context);
}
