import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSchema, createYoga } from 'graphql-yoga';
import { askWith, type Ask } from '../plain/ask.ts';
import { resolvers } from '../plain/resolvers.ts';
import { typeDefs } from '../plain/type-defs.ts';
import { contend } from './contend.ts';

await contend(async ({ environment }) => {
  const newAsk = askWith(environment);
  const yoga = createYoga<object, Ask>({ schema: createSchema<Ask>({ typeDefs, resolvers }), context: newAsk });
  const server = createServer((request, response) => void yoga(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
});
