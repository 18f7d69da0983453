import type { MockReply, MockRequest } from '../kit/operation.ts';

/** Where everything but the token endpoint lies; the one municipality (instance) here is Norddjurs. */
export const base = '/api/core/mobile/norddjurs/v2';

export type Link = { href: string };

/** A link as the vendor often writes it: with host and port. */
export const absolute = ({ origin }: MockRequest, path: string): Link => ({ href: `${origin}${base}${path}` });

/** A link as the vendor writes it at other times. */
export const relative = (path: string): Link => ({ href: `${base}${path}` });

/** An answer with a body. */
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

/** The vendor's shape of an error. */
export const failure = (status: number, message: string): MockReply => ({
  status,
  body: { status, error: phrases[status] ?? 'Error', message },
});

/** The vendor's answer to a write of what somebody else has changed: plain text, and no JSON. */
export const conflict: MockReply = {
  status: 409,
  headers: { 'content-type': 'text/plain' },
  body: 'javax.persistence.OptimisticLockException: Row was updated or deleted by another transaction',
};

/** The answer without any link: nothing further is allowed. */
export const withoutLinks = (reply: MockReply): MockReply => ({ ...reply, body: bare(reply.body) });

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === '_links' ? {} : bare(inner)]));
}
