import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** The origins whose pages may ask `/graphql`: with a bearer token, never with a cookie. */
export type AllowedOrigins = {
  lets(request: Head): boolean;
  /** Returns what lets the page read the answer, whichever it is; nothing where the request comes from no such page. */
  headersFor(request: Head): Record<string, string>;
};

/** The head of a request, as far as its origin is to be told by it. */
type Head = Pick<IncomingMessage, 'url' | 'headers'>;

const path = '/graphql';
const readable = { 'access-control-expose-headers': 'retry-after, x-request-id', vary: 'origin' };
const preflight = {
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers': 'authorization, content-type, x-request-timeout-ms',
  'access-control-max-age': '600',
};

/**
 * Lets pages of these origins in (CORS): answers their preflight requests, and their requests can be read. Credentials are never
 * allowed, so a browser sends no cookie of ours along. Without origins nothing changes.
 */
export function allowOrigins(app: FastifyInstance, origins: readonly string[] = []): AllowedOrigins {
  const known = new Set(origins);
  const lets = ({ url, headers }: Head) => url?.split('?', 1)[0] === path && known.has(headers.origin ?? '');
  if (known.size > 0) app.options(path, async (_request, reply) => reply.headers(preflight).code(204).send());
  return {
    lets,
    headersFor: (request) =>
      lets(request) ? { ...readable, 'access-control-allow-origin': request.headers.origin ?? '' } : {},
  };
}
