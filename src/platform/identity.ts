import { hash } from 'node:crypto';
import { errors, jwtVerify } from 'jose';
import { BoundedMap } from '../domain/bounded-map.ts';
import type { Instant } from '../domain/dates.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Clock } from './clock.ts';
import type { Log } from './log.ts';
import { signingKeys, type Fetch } from './signing-keys.ts';

/** Identifies callers by their bearer tokens. */
export type Identity<Caller> = {
  /** Verifies an `Authorization` header. Every refusal is the same: its reason is logged as a code, and shown to nobody. */
  verify(authorization: string | undefined): Promise<Result<Caller, 'unauthenticated'>>;
  /** Returns whether the identity provider's keys are at hand. */
  ready(): Promise<boolean>;
};

/** A caller, who is one no longer than the token says. */
type Expiring = { expiresAt: Instant };

const algorithms = ['RS256', 'PS256', 'ES256'] as const;
const bearer = /^Bearer ([\w-]{1,4096}\.[\w-]{1,8192}\.[\w-]{1,1400})$/i;
/** A provider signs other things with the same keys, such as its word that somebody has signed out. */
const accessToken = /^(application\/)?(at\+)?jwt$/i;
const mostRemembered = 10_000;
const rememberedMs = 60_000;

/**
 * Verifies OpenID Connect bearer tokens (promise 24). A verified token is remembered for at most a minute and never past
 * its end, since checking a signature costs more than most answers; so a key that is removed at the provider stays good
 * for that minute on top of the ten that keys are kept (see signing-keys.ts).
 */
export function identity<Caller extends Expiring>(options: {
  issuer: string;
  audience: string;
  clock: Clock;
  log: Log;
  fetch?: Fetch;
  /** Returns the caller whom a verified token's claims describe, or as a code why they describe none. */
  callerOf(claims: unknown): Result<Caller, string>;
}): Identity<Caller> {
  const { issuer, audience, clock, log, callerOf } = options;
  const keys = signingKeys(options);
  // By the hash of their token: never the token itself.
  const remembered = new BoundedMap<string, { caller: Caller; until: number }>(mostRemembered);
  function refused(reason: string) {
    log.info('A token was refused', { reason });
    return err('unauthenticated' as const);
  }

  return {
    ready: keys.ready,
    async verify(authorization) {
      const token = bearer.exec(authorization ?? '')?.[1];
      if (!token) return refused(authorization ? 'not-a-bearer-token' : 'no-token');
      const mark = hash('sha256', token, 'base64');
      const known = remembered.get(mark);
      if (known && clock.now().getTime() < known.until) return ok(known.caller);
      try {
        const { payload, protectedHeader } = await jwtVerify(token, keys.keyFor, {
          issuer,
          audience,
          algorithms: [...algorithms],
          requiredClaims: ['exp', 'sub'],
          clockTolerance: 5,
          currentDate: clock.now(),
        });
        if (!accessToken.test(protectedHeader.typ ?? 'JWT')) return refused('typ-not-understood');
        const caller = callerOf(payload);
        if (!caller.ok) return refused(caller.error);
        const until = Math.min(clock.now().getTime() + rememberedMs, Date.parse(caller.value.expiresAt));
        remembered.set(mark, { caller: caller.value, until });
        return caller;
      } catch (error) {
        return refused(reasonOf(error));
      }
    },
  };
}

function reasonOf(error: unknown): string {
  if (error instanceof errors.JWTClaimValidationFailed) return `claim.${error.claim}`;
  return error instanceof errors.JOSEError ? error.code : 'unexpected';
}
