import { HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../context.ts';
import type { GraphqlServer } from './apollo.ts';

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/**
 * Answers an operation once, as JSON. An answer made on grounds from memory that had changed by the time it was accounted for
 * does not leave: it is made once more, on what the database says now (ADR 22).
 */
export function answering(
  { apollo, known }: GraphqlServer,
  contextFor: (request: FastifyRequest, reply: FastifyReply) => Context,
): Handler {
  async function answered(request: FastifyRequest, contextValue: Context): Promise<HTTPGraphQLResponse> {
    const quick = await known?.answer(request, contextValue);
    if (quick) return quick;
    const context = async () => contextValue;
    const answer = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: asked(request), context });
    known?.heard(request, answer);
    return answer;
  }
  return async (request, reply) => {
    const context = contextFor(request, reply);
    const first = await answered(request, context);
    if (!context.accessGrants.wereOutdated()) return send(reply, first);
    const again = contextFor(request, reply);
    again.accessGrants.bypassCache();
    return send(reply, await answered(request, again));
  };
}

/** Of the headers only those that the GraphQL server looks at. */
function asked({ method, headers, body, url }: FastifyRequest) {
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
