import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../context.ts';
import type { Caller } from '../domain/access.ts';
import type { Identity } from '../platform/identity.ts';
import { contextOf, type ContextParts } from './request-context.ts';
import { streamingAnswers, wantsStream, type StreamParts } from './subscriptions.ts';

export type RouteParts = ContextParts & Omit<StreamParts, 'apollo'> & { identity: Identity };

/**
 * `POST /graphql`: who asks is settled before anything is read of what they ask; all who may not get the same 401. Answered
 * once as JSON, or, for `accept: text/event-stream`, for as long as a subscription lasts.
 */
export function graphqlRoute(app: FastifyInstance, apollo: ApolloServer<Context>, parts: RouteParts): void {
  const callers = new WeakMap<FastifyRequest, Caller>();
  const callerOf = (request: FastifyRequest) => callers.get(request) as Caller;
  const answerOnce = fastifyApolloHandler(apollo, {
    context: async (request, reply) => contextOf(request, callerOf(request), whenGone(reply), parts),
  });
  const answerAsStream = streamingAnswers(app, { ...parts, apollo });
  app.post('/graphql', {
    onRequest: async (request, reply) => {
      const verified = await parts.identity.verify(request.headers.authorization);
      if (!verified.ok) return unauthenticated(reply);
      callers.set(request, verified.value);
    },
    handler(request, reply) {
      return wantsStream(request)
        ? answerAsStream(request, reply, callerOf(request))
        : answerOnce.call(app, request, reply);
    },
  });
}

function whenGone(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort());
  return gone.signal;
}

function unauthenticated(reply: FastifyReply) {
  const error = { message: 'A valid bearer token is needed.', extensions: { code: 'UNAUTHENTICATED' } };
  return reply
    .code(401)
    .header('www-authenticate', 'Bearer')
    .send({ errors: [error] });
}
