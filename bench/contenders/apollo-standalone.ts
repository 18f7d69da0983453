import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { askWith, type Ask } from '../plain/ask.ts';
import { resolvers } from '../plain/resolvers.ts';
import { typeDefs } from '../plain/type-defs.ts';
import { contend } from './contend.ts';

await contend(async ({ environment }) => {
  const newAsk = askWith(environment);
  const server = new ApolloServer<Ask>({ typeDefs, resolvers });
  const { url } = await startStandaloneServer(server, { listen: { port: 0 }, context: async () => newAsk() });
  return url;
});
