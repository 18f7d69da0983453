import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { TrustedDocuments } from '../config/trusted-documents.ts';
import type { Context } from '../context.ts';
import type { Caller } from '../domain/access/caller.ts';
import { leadingToo } from '../domain/access/staffing.ts';
import { ok, type Result } from '../domain/result.ts';
import { refuse } from '../platform/http/errors.ts';
import type { Identity } from '../platform/identity.ts';
import { answerOnce } from './answer-once.ts';
import { answerStream, wantsStream, type StreamDeps } from './answer-stream.ts';
import { contextOf, type ContextDeps } from './request-context.ts';
import { withTrustedDocument } from './trusted-document.ts';

/** Dependencies of the route. */
export type RouteDeps = ContextDeps &
  Omit<StreamDeps, 'isOpen'> & {
    identity: Identity<Caller>;
    trustedDocuments?: TrustedDocuments;
    sessions?: BrowserSessions;
  };

/** The sessions of browsers that logged in. */
type BrowserSessions = {
  /** Returns the `Authorization` that a request's session stands for; `away`: only the provider, which does not answer, can tell. */
  authorization(request: FastifyRequest, reply: FastifyReply): Promise<Result<string | undefined, 'away'>>;
  isOpen(request: FastifyRequest): Promise<boolean>;
};

/**
 * Adds `POST /graphql`: who asks is settled before anything is read of what they ask; all who may not get the same 401. Answered
 * once as JSON, or, for `accept: text/event-stream`, for as long as a subscription lasts. `GET /graphql` is for what names
 * nobody (get-requests.ts), and not there at all where only trusted documents are answered.
 */
export function graphqlRoute(app: FastifyInstance, apollo: ApolloServer<Context>, deps: RouteDeps): void {
  const { identity, policy, trustedDocuments = null, sessions } = deps;
  const callers = new WeakMap<FastifyRequest, Caller>();
  const callerOf = (request: FastifyRequest) => callers.get(request) as Caller;
  const authenticate = async (request: FastifyRequest, reply: FastifyReply) => {
    const asSession = request.headers.authorization === undefined && request.method === 'POST';
    const session = asSession && sessions ? await sessions.authorization(request, reply) : ok(undefined);
    if (!session.ok) return refuse(reply.header('retry-after', '5'), 503, 'LOG_IN_UNAVAILABLE');
    const verified = await identity.verify(session.value ?? onlyAuthorization(request));
    if (!verified.ok) return unauthenticated(reply);
    callers.set(request, leadingToo(verified.value, policy.staffing));
  };
  const onRequest = [authenticate, refuseUnreadable];
  const once = answerOnce(apollo, (request, reply) => contextOf(request, callerOf(request), whenGone(reply), deps));
  const stream = answerStream(app, apollo, {
    ...deps,
    isOpen: async (request) => (await sessions?.isOpen(request)) ?? true,
  });
  app.post('/graphql', {
    onRequest,
    preHandler: async (request, reply) => {
      const asked = withTrustedDocument(request.body, trustedDocuments);
      if (!asked.ok) return refuse(reply, 400, asked.error === 'untrusted' ? 'UNTRUSTED_DOCUMENT' : undefined);
      request.body = asked.value;
    },
    handler: (request, reply) =>
      wantsStream(request) ? stream(request, reply, callerOf(request)) : once(request, reply),
  });
  if (!trustedDocuments) app.get('/graphql', { exposeHeadRoute: false, onRequest, handler: once });
}

/** Refuses query strings, which are in many logs, and media types in which nobody would read the answer to a mutation. */
async function refuseUnreadable(request: FastifyRequest, reply: FastifyReply) {
  const posted = request.method === 'POST';
  if (posted && request.url.includes('?')) return refuse(reply, 400, 'QUERY_STRING');
  if (!wantsJson(request) && !(posted && wantsStream(request))) return refuse(reply, 406);
}

/** Gives the request's token; of two, neither is believed. */
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
