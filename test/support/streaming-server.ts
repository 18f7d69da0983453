import { makeExecutableSchema } from '@graphql-tools/schema';
import { createClient } from 'graphql-sse';
import type { Context } from '../../src/context.ts';
import { startApi, visibleTo, type ApiOptions } from './api-server.ts';

/** Something to follow: a board with a text on it, which some may see. */
const typeDefs = /* GraphQL */ `
  ${visibleTo}
  type Query @visibleTo(group: ANYONE) { board(id: ID!): Board }
  type Board @visibleTo(group: ANYONE) { text: String! by: Board secret: String! @visibleTo(roles: [OPERATOR]) }
  type Subscription @visibleTo(group: ANYONE) { boardChanged(id: ID!): Board }
`;

/** The gateway's own route, with a schema of one board in place of ours, and everything behind it real. */
export async function startStreaming(options: ApiOptions) {
  /** `meanwhile`: what happens between a reading and its answer. */
  const board = { text: 'zero', shownTo: new Set(['mette', 'ali']), read: 0, meanwhile: async () => {} };
  const readBoard = async (_: unknown, { id }: { id: string }, { caller, criteria }: Context) => {
    board.read += 1;
    criteria.push(id);
    const { text } = board;
    await board.meanwhile();
    return id === 'board' && board.shownTo.has(caller.id) ? { text } : null;
  };
  const boardChanged = {
    subscribe: (_: unknown, { id }: { id: string }, { changes }: Context) => changes('referral', (one) => one === id),
    resolve: readBoard,
  };
  const resolvers = { Query: { board: readBoard }, Subscription: { boardChanged } };
  const { bus, telemetry, ...api } = await startApi(makeExecutableSchema({ typeDefs, resolvers }), options);
  const { database } = options;
  return {
    ...api,
    board,
    /** Counts the entries of this server in the audit trail. */
    async accounted() {
      const entries = database.db.selectFrom('audit_entry').where('chain', '=', api.trail.chain);
      return (await entries.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count;
    },
    /** Changes the board; resolves when that is committed. */
    async change(text: string) {
      board.text = text;
      await database.transaction((tx) => bus.publish(tx, 'referral', 'board'));
    },
    /** A client as front ends use it, that does not try again. */
    client: (authorization: string) => createClient({ url: api.url, headers: { authorization }, retryAttempts: 0 }),
    openStreams: async () => Number(/^helhed_streams_open (\d+)$/m.exec(await telemetry.metricsText())?.[1]),
    /** The statuses of the answers that were timed. */
    async timed() {
      const counts = /^helhed_http_request_seconds_count\{route="\/graphql",.*status="(\d+)"/gm;
      return [...(await telemetry.metricsText()).matchAll(counts)].map(([, status]) => Number(status));
    },
  };
}
