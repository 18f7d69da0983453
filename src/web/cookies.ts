import type { FastifyReply, FastifyRequest } from 'fastify';

/** A cookie of ours, by its name in this gateway; it is never readable by a script. */
export type Cookie = { name: string; secure: boolean; sameSite: 'Strict' | 'Lax'; maxAgeSeconds: number | null };

/** The two cookies of log-in: the session, and an attempt to log in that is under way. */
export type Cookies = { session: Cookie; attempt: Cookie };

/** Limits how long an attempt may take, in seconds: long enough to find one's second factor. */
export const attemptSeconds = 600;

/**
 * Returns the cookies of a gateway at an address. Over https their names begin with `__Host-`, so that no other host can set
 * them; on plain http, which is for this machine only, browsers would not keep such a cookie. The attempt is `Lax`, since it
 * is read when the identity provider sends the browser back from another site.
 */
export function cookiesAt(publicUrl: string): Cookies {
  const secure = publicUrl.startsWith('https:');
  const named = (name: string) => `${secure ? '__Host-' : ''}${name}`;
  return {
    session: { name: named('helhed'), secure, sameSite: 'Strict', maxAgeSeconds: null },
    attempt: { name: named('helhed-login'), secure, sameSite: 'Lax', maxAgeSeconds: attemptSeconds },
  };
}

/** Reads a cookie of a request; null where there is none, and the empty text, which is nothing of ours, where there are two. */
export function readCookie({ headers }: FastifyRequest, { name }: Cookie): string | null {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
  const values = pairs.filter((pair) => pair.startsWith(`${name}=`)).map((pair) => pair.slice(name.length + 1));
  return values.length > 1 ? '' : (values[0] ?? null);
}

/** Has the browser keep a cookie. */
export const keepCookie = (reply: FastifyReply, cookie: Cookie, value: string): FastifyReply =>
  reply.header('set-cookie', written(cookie, value, cookie.maxAgeSeconds));

/** Has the browser forget a cookie. */
export const clearCookie = (reply: FastifyReply, cookie: Cookie): FastifyReply =>
  reply.header('set-cookie', written(cookie, '', 0));

const written = ({ name, secure, sameSite }: Cookie, value: string, maxAge: number | null) =>
  [
    `${name}=${value}`,
    'Path=/',
    'HttpOnly',
    `SameSite=${sameSite}`,
    ...(secure ? ['Secure'] : []),
    ...(maxAge === null ? [] : [`Max-Age=${maxAge}`]),
  ].join('; ');
