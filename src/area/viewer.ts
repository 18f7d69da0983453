import type { Resolvers } from '../generated/schema.ts';

/** Who asks. */
export const viewerResolvers: Resolvers = { Query: { viewer: (_, _args, { caller }) => caller } };
