import { z } from 'zod';
import { no, yes } from '../../src/domain/result.ts';
import { failure, type Outcome, type Reader } from './outcome.ts';

/** The gateway's own access token for one system, fetched by client credentials (RFC 6749, 4.4). */
export type Tokens = {
  /** The token in hand, or null; one that grows old is renewed in the background. */
  held(): string | null;
  /** A new token; all who ask meanwhile share one fetch. */
  fetched(): Promise<Outcome<string>>;
  /** The system no longer takes this token. */
  drop(token: string): void;
};

type Grant = { token: string; renewAt: number; expiresAt: number };

/** Keeps a token, renewed in the background from 80 % of its life on; `now` in epoch milliseconds. */
export function tokenKeeper(fetchGrant: () => Promise<Outcome<GrantBody | null>>, now: () => number): Tokens {
  let grant: Grant | null = null;
  let fetching: Promise<Outcome<string>> | null = null;
  const fetchOnce = () => (fetching ??= fetched().finally(() => (fetching = null)));
  const fetched = async (): Promise<Outcome<string>> => {
    const askedAt = now();
    const outcome = await fetchGrant();
    if (!outcome.ok) return outcome;
    if (!outcome.value) return failure('refused-us');
    const lifeMs = outcome.value.expires_in * 1_000;
    grant = { token: outcome.value.access_token, renewAt: askedAt + lifeMs * 0.8, expiresAt: askedAt + lifeMs };
    return { ok: true, value: grant.token, asOf: null };
  };
  return {
    held() {
      const time = now();
      if (!grant || time >= grant.expiresAt) return null;
      if (time >= grant.renewAt) {
        // Should it fail, the next try comes when half of what is left has passed.
        grant.renewAt = (time + grant.expiresAt) / 2;
        void fetchOnce();
      }
      return grant.token;
    },
    fetched: fetchOnce,
    drop(token) {
      if (grant?.token === token) grant = null;
    },
  };
}

// A server that does not say how long a token lives gets it renewed every minute.
const grantBody = z.compile(
  z.object({
    access_token: z.string().regex(/^[\x21-\x7e]+$/),
    expires_in: z.number().positive().default(60),
  }),
);
type GrantBody = z.infer<typeof grantBody>;

/** Reads a token endpoint's answer; null where it refuses us, for which OAuth has 400 beside 401 (RFC 6749, 5.2). */
export const readGrant: Reader<GrantBody | null> = (body, status) => {
  if (status === 400) return yes(null);
  const grant = grantBody.safeParse(body);
  return grant.success ? yes(grant.data) : no('not-understood');
};
