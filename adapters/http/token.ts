import { z } from 'zod';
import { err, ok } from '../../src/domain/result.ts';
import { type Alarm, failure, type Failure, type Outcome, type Reader } from './outcome.ts';

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
export function tokenKeeper(fetchGrant: () => Promise<Outcome<GrantBody>>, now: () => number): Tokens {
  let grant: Grant | null = null;
  let fetching: Promise<Outcome<string>> | null = null;
  const fetchOnce = () => (fetching ??= fetched().finally(() => (fetching = null)));
  const fetched = async (): Promise<Outcome<string>> => {
    const askedAt = now();
    const outcome = await fetchGrant();
    if (!outcome.ok) return outcome;
    const lifeMs = lifeOf(outcome.value) * 1_000;
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

const grantBody = z.compile(
  z.object({
    access_token: z.string().regex(/^[\x21-\x7e]+$/),
    expires_in: z.unknown().optional(),
  }),
);
type GrantBody = z.infer<typeof grantBody>;

const [shortestLife, longestLife, usualLife] = [10, 86_400, 60];

/**
 * For how many seconds a token is used: a number or, as Azure AD's version 1 writes it, a text of digits. One that does not say
 * it in either form is renewed every minute; and whatever it says, not more often than every ten seconds or less than daily.
 */
function lifeOf({ expires_in: told }: GrantBody): number {
  const seconds = typeof told === 'string' && /^\s*\d+(\.\d*)?\s*$/.test(told) ? Number(told) : told;
  if (typeof seconds !== 'number' || Number.isNaN(seconds)) return usualLife;
  return Math.min(longestLife, Math.max(shortestLife, seconds));
}

/** Reads a token endpoint's answer; null where it refuses us, for which OAuth has 400 beside 401 (RFC 6749, 5.2). */
const readGrant: Reader<GrantBody | null> = (body, status) => {
  if (status === 400) return ok(null);
  const grant = grantBody.safeParse(body);
  return grant.success ? ok(grant.data) : err('not-understood');
};

/** How a token endpoint's answer is read. */
export const grantReading = { reads: readGrant, accepts: [400] };

/** Fetches a grant; each time it fails is told once, as the token's trouble and not that of a call that needed it. */
export function toldFetch(
  fetchGrant: () => Promise<Outcome<GrantBody | null>>,
  tell: (outcome: Outcome<unknown>) => void,
): () => Promise<Outcome<GrantBody>> {
  return async () => {
    const outcome = await fetchGrant();
    const come = outcome.ok ? (outcome.value ? { ...outcome, value: outcome.value } : failure('refused-us')) : outcome;
    tell(come);
    if (come.ok) return come;
    const { alarm: _, worn: __, ...why } = come;
    return { ...why, noToken: true };
  };
}

/** The name of fetching a token in faults, logs and metrics. */
export const tokenCall = 'token';

/** Raises an alarm for each fetch of a token that came to nothing; one that the breaker did not let out is none. */
export function tokenTrouble(alarm: (what: Alarm) => void): (outcome: Outcome<unknown>) => void {
  const kindOf = ({ kind, alarm: known }: Failure): Alarm =>
    known ?? (kind === 'refused-us' ? 'token-refused' : 'token-unreachable');
  return (outcome) => {
    if (!outcome.ok && outcome.kind !== 'paused') alarm(kindOf(outcome));
  };
}
