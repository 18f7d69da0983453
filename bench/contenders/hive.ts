import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { createGatewayRuntime } from '@graphql-hive/gateway';
import { resolvers } from '../hive/resolvers.ts';
import { typeDefs } from '../plain/type-defs.ts';
import { contend } from './contend.ts';

/** Hive Gateway with its defaults: both systems by their OpenAPI files, and resolvers of ours that make one citizen of them. */
await contend(async ({ environment }) => {
  const compose = new URL('../hive/compose.ts', import.meta.url).pathname;
  const env = { ...process.env, ...environment };
  const { stdout: supergraph } = await promisify(execFile)(process.execPath, [compose], { env, maxBuffer: 2 ** 26 });
  const gateway = createGatewayRuntime({
    supergraph,
    additionalTypeDefs: typeDefs.replace('scalar Date', '').replace('type Query', 'extend type Query'),
    additionalResolvers: resolvers as never,
    logging: 'error',
    landingPage: false,
  });
  const server = createServer((request, response) => void gateway(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
});
