import type { MockReply, MockRequest } from '../kit/operation.ts';

/** The base path of everything but the token endpoint; the one municipality (instance) here is Norddjurs. */
export const base = '/api/core/mobile/norddjurs/v2';

export type Link = { href: string };

/** Returns a link with host and port, as the vendor often writes it. */
export const absolute = ({ origin }: MockRequest, path: string): Link => ({ href: `${origin}${base}${path}` });

/** Returns a link without host, as the vendor writes it at other times. */
export const relative = (path: string): Link => ({ href: `${base}${path}` });

/** Returns an answer with a body. */
export const ok = (body: unknown, status = 200): MockReply => ({ status, body });

const phrases: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  412: 'Precondition Failed',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

/** Returns an error in the vendor's shape. */
export const failure = (status: number, message: string): MockReply => ({
  status,
  body: { status, error: phrases[status] ?? 'Error', message },
});

/** The vendor's answer to a write on an old version: plain text, not JSON. */
export const conflict: MockReply = {
  status: 409,
  headers: { 'content-type': 'text/plain' },
  body: 'javax.persistence.OptimisticLockException: Row was updated or deleted by another transaction',
};

/** Returns the answer without its links: nothing further is allowed. */
export const withoutLinks = (reply: MockReply): MockReply => ({ ...reply, body: bare(reply.body) });

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === '_links' ? {} : bare(inner)]));
}
