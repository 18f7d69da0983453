import type { FastifyRequest } from 'fastify';

/**
 * Tells whether a request was made by a page of ours, and not by one that merely has the browser send our cookie along: from
 * another site, another port of this host or a neighbouring name. Browsers say so in `Sec-Fetch-Site`; those that do not, in `Origin`.
 */
export function isFromOurPage({ headers }: FastifyRequest, publicUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  return site === undefined ? headers.origin === new URL(publicUrl).origin : site === 'same-origin';
}
