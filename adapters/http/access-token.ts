import { z } from 'zod';
import { err, ok } from '../../src/domain/result.ts';
import { failure, type Alarm, type Failure, type Outcome, type Reader, type Reading } from './outcome.ts';

/** The gateway's access token for one system, by client credentials (RFC 6749, 4.4). */
export type AccessTokens = {
  /** Returns the current access token, or null. One that grows old is renewed in the background. */
  current(): string | null;
  /** Fetches a new access token; all who ask meanwhile share one fetch. */
  fetch(): Promise<Outcome<string>>;
  /** Forgets an expired token: the system no longer takes it. */
  drop(token: string): void;
};

/** The name of a token request in faults, logs and metrics. */
export const tokenCall = 'token';

const grantBody = z.compile(
  z.object({
    access_token: z.string().regex(/^[\x21-\x7e]+$/),
    expires_in: z.unknown().optional(),
  }),
);
type GrantBody = z.infer<typeof grantBody>;

/** Reads a token response; null where the endpoint refuses us, for which OAuth has 400 beside 401 (RFC 6749, 5.2). */
const reads: Reader<GrantBody | null> = (body, status) => {
  if (status === 400) return ok(null);
  const grant = grantBody.safeParse(body);
  return grant.success ? ok(grant.data) : err('not-understood');
};

/** Reads a token response. */
export const grantReading: Reading<GrantBody | null> = { reads, accepts: [400] };

/**
 * Keeps an access token, renewed in the background from 80 % of its life on; `now` in epoch milliseconds. Each fetch that fails
 * raises one alarm of its own, unless the circuit is open; the calls that needed the token raise none.
 */
export function accessTokens(
  fetchGrant: () => Promise<Outcome<GrantBody | null>>,
  alarm: (what: Alarm) => void,
  now: () => number,
): AccessTokens {
  let grant: { token: string; renewAt: number; expiresAt: number } | null = null;
  let fetching: Promise<Outcome<string>> | null = null;
  const fetchGranted = async (): Promise<Outcome<string>> => {
    const askedAt = now();
    const outcome = await fetchGrant();
    if (!outcome.ok) return withoutToken(outcome, alarm);
    if (!outcome.value) return withoutToken(failure('refused-us'), alarm);
    const { access_token: token } = outcome.value;
    const lifeMs = lifetimeOf(outcome.value) * 1_000;
    grant = { token, renewAt: askedAt + lifeMs * 0.8, expiresAt: askedAt + lifeMs };
    return { ok: true, value: token, asOf: null };
  };
  const fetch = () => (fetching ??= fetchGranted().finally(() => (fetching = null)));
  return {
    fetch,
    current() {
      const at = now();
      if (!grant || at >= grant.expiresAt) return null;
      if (at >= grant.renewAt) {
        // Should it fail, the next try comes when half of what is left has passed.
        grant.renewAt = (at + grant.expiresAt) / 2;
        void fetch();
      }
      return grant.token;
    },
    drop(token) {
      if (grant?.token === token) grant = null;
    },
  };
}

/** Raises the alarm for a failed token request, and returns the failure for the calls that needed the token. */
function withoutToken({ kind, retryAt, alarm: known }: Failure, alarm: (what: Alarm) => void): Failure {
  if (kind !== 'paused') alarm(known ?? (kind === 'refused-us' ? 'token-refused' : 'token-unreachable'));
  return { ...failure(kind, retryAt), noToken: true };
}

const [shortestLife, longestLife, usualLife] = [10, 86_400, 60];

/**
 * Returns for how many seconds a token is used. Its lifetime is a number or, as Azure AD's version 1 writes it, a text of digits.
 * One that has neither is renewed every minute; none is renewed more often than every ten seconds or less than daily.
 */
function lifetimeOf({ expires_in: lifetime }: GrantBody): number {
  const seconds = typeof lifetime === 'string' && /^\s*\d+(\.\d*)?\s*$/.test(lifetime) ? Number(lifetime) : lifetime;
  if (typeof seconds !== 'number' || Number.isNaN(seconds)) return usualLife;
  return Math.min(longestLife, Math.max(shortestLife, seconds));
}
