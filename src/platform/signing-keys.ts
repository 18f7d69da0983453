import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey, type RemoteJWKSet } from 'jose';
import { z } from 'zod';
import type { Clock } from './clock.ts';
import type { Log } from './log.ts';

export type Fetch = typeof fetch;
type SigningKeys = {
  /** The key a token says it is signed with; throws where the identity provider has no such key. */
  keyFor: JWTVerifyGetKey;
  /** Tells whether there are keys to verify with; tries to fetch them where there are none. */
  ready(): Promise<boolean>;
};

/** Keys are fetched again after ten minutes: so long may a key that the provider has removed still be good here. */
const maxAge = 10 * 60_000;
/** With the provider away, the keys last seen are good for an hour: longer than its tokens live. */
const maxAgeAlone = 60 * 60_000;
const timeout = 2_000;

const discovery = z.object({ issuer: z.string(), jwks_uri: z.url({ protocol: /^https?$/ }) });

/** The keys of an OpenID Connect provider, found by discovery. Fetches at most ten times in a row, then once every 5 s. */
export function signingKeys(options: { issuer: string; clock: Clock; log: Log; fetch?: Fetch }): SigningKeys {
  const { issuer, log, fetch = globalThis.fetch } = options;
  const now = () => options.clock.now().getTime();
  const mayFetch = allowance(10, 5_000, now);
  let remote: RemoteJWKSet | null = null;
  let fetchedAt = -Infinity;
  let away = false;
  let fetching: Promise<void> | null = null;

  async function load() {
    if (!mayFetch()) return;
    try {
      remote ??= createRemoteJWKSet(await jwksUri(issuer, fetch), onlyWhenTold(fetch));
      await remote.reload();
      fetchedAt = now();
      away = false;
    } catch (error) {
      away = true;
      log.warn('The identity provider did not give its keys', { error });
    }
  }
  const refresh = () => (fetching ??= load().finally(() => (fetching = null)));

  return {
    async keyFor(header, token) {
      if (now() - fetchedAt > maxAge) {
        const refreshed = refresh();
        // With the provider known to be away, nobody waits for it while the keys last seen still do.
        if (!away || now() - fetchedAt > maxAgeAlone) await refreshed;
      }
      if (!remote || now() - fetchedAt > maxAgeAlone) throw new errors.JWKSInvalid('No keys yet');
      try {
        return await remote(header, token);
      } catch (error) {
        if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
        await refresh();
        return remote(header, token);
      }
    },
    async ready() {
      if (!remote?.jwks()) await refresh();
      return remote?.jwks() !== undefined;
    },
  };
}

/** When to fetch is decided here, so that a provider that is away or asked for made-up keys is not asked all the time. */
const onlyWhenTold = (fetch: Fetch) => ({
  cacheMaxAge: Infinity,
  cooldownDuration: Infinity,
  timeoutDuration: timeout,
  [customFetch]: fetch,
});

/** Where the provider keeps its keys, by its own word; a provider that names another issuer than asked is not believed. */
async function jwksUri(issuer: string, fetch: Fetch): Promise<URL> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const reply = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(timeout) });
  if (!reply.ok) throw new Error('Discovery was refused');
  const told = discovery.parse(await reply.json());
  const uri = new URL(told.jwks_uri);
  if (told.issuer !== issuer) throw new Error('Discovery names another issuer');
  if (issuer.startsWith('https:') && uri.protocol !== 'https:') throw new Error('Keys are only fetched over https');
  return uri;
}

/** Says yes `burst` times in a row, and one more for every `everyMs` that passes. */
function allowance(burst: number, everyMs: number, now: () => number): () => boolean {
  let left = burst;
  let at = now();
  return () => {
    left = Math.min(burst, left + (now() - at) / everyMs);
    at = now();
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
