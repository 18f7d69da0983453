import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../domain/access/caller.ts';
import { leadingToo } from '../domain/access/staffing.ts';
import { refuse } from '../platform/http/errors.ts';
import type { Identity } from '../platform/identity.ts';
import type { TrustedDocuments } from '../config/trusted-documents.ts';
import { answering } from './answering.ts';
import type { GraphqlServer } from './apollo.ts';
import { withTrustedDocument } from './asked-document.ts';
import { contextOf, type ContextDeps } from './request-context.ts';
import { streamingAnswers, wantsStream, type StreamDeps } from './subscriptions.ts';

export type RouteDeps = ContextDeps &
  Omit<StreamDeps, 'apollo'> & { identity: Identity; trustedDocuments?: TrustedDocuments };

/**
 * `POST /graphql`: who asks is settled before anything is read of what they ask; all who may not get the same 401. Answered
 * once as JSON, or, for `accept: text/event-stream`, for as long as a subscription lasts. `GET /graphql` is for what names
 * nobody (by-address.ts), and not there at all where only trusted documents are answered.
 */
export function graphqlRoute(app: FastifyInstance, server: GraphqlServer, parts: RouteDeps): void {
  const callers = new WeakMap<FastifyRequest, Caller>();
  const callerOf = (request: FastifyRequest) => callers.get(request) as Caller;
  const answerOnce = answering(server, (request, reply) =>
    contextOf(request, callerOf(request), whenGone(reply), parts),
  );
  const answerAsStream = streamingAnswers(app, { ...parts, apollo: server.apollo });
  const settleWhoAsks = async (request: FastifyRequest, reply: FastifyReply) => {
    const verified = await parts.identity.verify(onlyAuthorization(request));
    if (!verified.ok) return unauthenticated(reply);
    callers.set(request, leadingToo(verified.value, parts.policy.staffing));
  };
  app.post('/graphql', {
    onRequest: [settleWhoAsks, refuseUnreadable],
    preHandler: async (request, reply) => {
      const asked = withTrustedDocument(request.body, parts.trustedDocuments ?? null);
      if (!asked.ok) return refuse(reply, 400, asked.error === 'untrusted' ? 'UNTRUSTED_DOCUMENT' : undefined);
      request.body = asked.value;
    },
    handler(request, reply) {
      return wantsStream(request) ? answerAsStream(request, reply, callerOf(request)) : answerOnce(request, reply);
    },
  });
  if (parts.trustedDocuments) return;
  app.get('/graphql', { exposeHeadRoute: false, onRequest: [settleWhoAsks, refuseUnreadable], handler: answerOnce });
}

/** An address is in many logs; and a mutation must not be carried out and then answered in a way nobody reads. */
async function refuseUnreadable(request: FastifyRequest, reply: FastifyReply) {
  const posted = request.method === 'POST';
  if (posted && request.url.includes('?')) return refuse(reply, 400, 'QUERY_STRING');
  if (!wantsJson(request) && !(posted && wantsStream(request))) return refuse(reply, 406);
}

/** Of two tokens, neither is believed. */
function onlyAuthorization({ raw, headers }: FastifyRequest): string | undefined {
  return raw.headersDistinct['authorization']?.length === 1 ? headers.authorization : undefined;
}

const json = /^\s*(\*\/\*|application\/(\*|json|graphql-response\+json))\s*(;(?!\s*q=0(\.0*)?\s*$)|$)/i;

const wantsJson = ({ headers }: FastifyRequest): boolean =>
  headers.accept === undefined || headers.accept.split(',').some((one) => json.test(one));

function whenGone(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  // Without a reason of ours, an error with a stack is made for it each time.
  reply.raw.once('close', () => gone.abort('closed'));
  return gone.signal;
}

function unauthenticated(reply: FastifyReply) {
  const error = {
    message: 'Du er ikke logget på, eller din adgang er udløbet. Log på igen.',
    extensions: { code: 'UNAUTHENTICATED' },
  };
  return reply
    .code(401)
    .header('www-authenticate', 'Bearer')
    .send({ errors: [error] });
}
