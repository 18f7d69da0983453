import type { Context } from '../context.ts';
import { deadLetters } from '../delivery/dead-letters.ts';
import { settle } from '../domain/citizen/source.ts';
import type { Resolvers } from '../generated/schema.ts';
import { connection } from '../platform/paging.ts';
import { letterId, replayDelivery } from './replay-delivery.ts';

const areaOf = (key: string, { loader }: Context) => loader.areas.find((one) => one.key === key) ?? { key, name: key };

/** What could not be delivered, for those who run the gateway. */
export const deadLetterResolvers: Resolvers = {
  Query: {
    deadLetters: async (_, args, { database, keys }) =>
      connection(settle(await deadLetters(database.db), []), args, keys, 'dead-letters', (one) => one.effect_id),
  },
  Mutation: {
    replayDelivery: async (_, { input }, context) => {
      const done = await replayDelivery(input, context);
      return done.ok ? { deadLetter: done.value, refusal: null } : { deadLetter: null, refusal: done.error };
    },
  },
  DeadLetter: {
    id: (letter, _, { keys }) => letterId(letter, keys),
    area: ({ area }, _, context) => areaOf(area, context),
    kind: ({ kind }) => (kind === 'post' ? 'POST' : 'CLOSE_TASK'),
    queuedAt: (letter) => letter.queued_at,
    failedAt: (letter) => letter.settled_at,
  },
};
