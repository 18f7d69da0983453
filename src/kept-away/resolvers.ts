import type { Context } from '../context.ts';
import { ledBy } from '../domain/break-glass.ts';
import { maskCpr } from '../domain/cpr.ts';
import { seesKeptAway, type KeptAway } from '../domain/kept-away.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Result } from '../domain/result.ts';
import { settle } from '../domain/source.ts';
import type { Resolvers } from '../generated/schema.ts';
import { connection, type PageArgs } from '../platform/paging.ts';
import { endKeepAway, keptAwayId } from './end-keep-away.ts';
import { keepAway } from './keep-away.ts';
import { allKeptAway } from './kept-away-store.ts';

async function payload(deed: Promise<Result<KeptAway, Refusal>>) {
  const done = await deed;
  return done.ok ? { keptAway: done.value, refusal: null } : { keptAway: null, refusal: done.why };
}

/** What the caller said, and for leaders what the people in their units said. */
async function listKeptAway(args: PageArgs, { database, keys, caller, alsoAbout }: Context) {
  const all = await allKeptAway(database.db, keys, ledBy(caller).length > 0 ? null : caller.id);
  const seen = all.filter((kept) => seesKeptAway(caller, kept));
  const page = connection(settle(seen, []), args, keys, `kept-away.${caller.id}`, (kept) => keptAwayId(kept, keys));
  for (const { citizen } of page.nodes ?? []) alsoAbout.add(citizen);
  return page;
}

/** Who keeps away from whose case; the citizen is never shown, for whoever keeps away may not see them. */
export const keptAwayResolvers: Resolvers = {
  Query: { keptAway: (_, args, context) => listKeptAway(args, context) },
  Mutation: {
    keepAway: (_, { input }, context) => payload(keepAway(input, context)),
    endKeepAway: (_, { input }, context) => payload(endKeepAway(input, context)),
  },
  KeptAway: {
    id: (kept, _, { keys }) => keptAwayId(kept, keys),
    cprMasked: ({ citizen }) => maskCpr(citizen),
  },
};
