import { areaOf } from '../access/units.ts';
import { unusableReasonWords } from '../domain/decision/unusable-grant.ts';
import type { Resolvers } from '../generated/schema.ts';
import { grantFeedOf, grantFeeds } from './list-feeds.ts';
import { readGrantFeedNow, readGrantNow } from './read-now.ts';
import { unusableGrantId, unusableGrants } from './unusable-grants.ts';

/** Resolves the grant feeds, the grants that no decision could be made of, and the mutations that have either read now. */
export const grantFeedResolvers: Resolvers = {
  Query: {
    grantFeeds: (_, _args, context) => grantFeeds(context),
    unusableGrants: (_, args, context) => unusableGrants(args, context),
  },
  Mutation: {
    readGrantFeedNow: async (_, { input }, context) => {
      const done = await readGrantFeedNow(input, context);
      return done.ok
        ? { grantFeed: await grantFeedOf(done.value, context), refusal: null }
        : { grantFeed: null, refusal: done.error };
    },
    readGrantNow: async (_, { input }, context) => {
      const done = await readGrantNow(input, context);
      return done.ok ? { grant: done.value, refusal: null } : { grant: null, refusal: done.error };
    },
  },
  UnusableGrant: {
    id: (grant, _, { keys }) => unusableGrantId(grant, keys),
    area: ({ area }, _, context) => areaOf(area, context),
    sentence: ({ reason }) => unusableReasonWords[reason],
  },
};
