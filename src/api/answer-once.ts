import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../context.ts';

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/**
 * Answers an operation once, as JSON. An answer made on access grants from memory that had changed by the time its audit entry was
 * stored does not leave: it is made once more, on what the database says now (ADR 22).
 */
export function answerOnce(
  apollo: ApolloServer<Context>,
  contextFor: (request: FastifyRequest, reply: FastifyReply) => Context,
): Handler {
  const execute = (request: FastifyRequest, contextValue: Context) =>
    apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: httpRequest(request), context: async () => contextValue });
  return async (request, reply) => {
    const context = contextFor(request, reply);
    const first = await execute(request, context);
    if (!context.accessGrants.wereOutdated()) return send(reply, first);
    const again = contextFor(request, reply);
    again.accessGrants.bypassCache();
    return send(reply, await execute(request, again));
  };
}

/** Gives Apollo Server the request, with only the headers that it reads. */
function httpRequest({ method, headers, body, url }: FastifyRequest) {
  const relevant = new HeaderMap();
  for (const name of ['content-type', 'accept', 'authorization'] as const)
    if (headers[name]) relevant.set(name, headers[name]);
  return { method, headers: relevant, body, search: method === 'GET' ? new URL(url, 'http://helhed').search : '' };
}

function send(reply: FastifyReply, { status = 200, headers, body }: HTTPGraphQLResponse): FastifyReply {
  if (body.kind !== 'complete') throw new Error('Nothing in our schema is answered in parts');
  reply.code(status);
  for (const [name, value] of headers) reply.header(name, value);
  return reply.send(body.string);
}
