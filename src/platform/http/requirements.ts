import type { FastifyRequest } from 'fastify';
import type { AllowedOrigins } from './cors.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** True for a page that a link on another site may open: it is only read, and shows nothing by itself. */
    navigable?: boolean;
  }
}

/** A host name or address as it stands in a `Host` header, with or without a port. */
const hostShape = /^([\w.-]{1,253}|\[[\da-f:.]{2,45}\])(:\d{1,5})?$/i;
const jsonType = /^application\/json\s*(;\s*(charset\s*=\s*"?utf-8"?\s*)?)?$/i;

/** Headers that proxies and we could each read another one of, were there two. */
const single = ['host', 'content-type', 'content-encoding', 'origin'] as const;

/**
 * Why a request is turned away by its head alone, as an HTTP status; null where it may come in. Nothing is unpacked, JSON is
 * UTF-8, a door has one spelling, and a browser may ask only from the pages of this very host, from an origin that is allowed
 * by name, or to open a page.
 */
export function objection(request: FastifyRequest, allowed: AllowedOrigins): 400 | 403 | 404 | 415 | null {
  const { raw, url, headers } = request;
  const { headersDistinct } = raw;
  if (single.some((name) => (headersDistinct[name]?.length ?? 0) > 1)) return 400;
  if (!hostShape.test(headers.host ?? '')) return 400;
  if (!/^chunked$/i.test(headers['transfer-encoding'] ?? 'chunked')) return 400;
  if (url.split('?', 1)[0]?.includes('%')) return 404;
  if (!/^(identity)?$/i.test(headers['content-encoding'] ?? '')) return 415;
  const type = headers['content-type'];
  if (type !== undefined && /^application\/json/i.test(type) && !jsonType.test(type)) return 415;
  return fromElsewhere(headers) && !opensPage(request) && !allowed.lets(request) ? 403 : null;
}

/** Tells whether a browser goes to a page of ours from a page elsewhere, as it does when somebody follows a link or has logged in. */
function opensPage({ method, headers, routeOptions }: FastifyRequest): boolean {
  const navigates = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  return method === 'GET' && navigates && routeOptions.config.navigable === true;
}

/** Browsers say where a request comes from; those too old for the one header say it in the other. */
function fromElsewhere({ host, origin, 'sec-fetch-site': site }: FastifyRequest['headers']): boolean {
  if (typeof site === 'string') return site !== 'same-origin' && site !== 'none';
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host?.toLowerCase();
}
