import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { instant, later, type Instant } from '../domain/dates.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Clock } from '../platform/clock.ts';
import type { Identity } from '../platform/identity.ts';
import type { Log } from '../platform/log.ts';
import { clearCookie, readCookie, type Cookies } from './cookies.ts';
import type { LogInProvider, Tokens } from './provider.ts';
import type { Session, SessionStore } from './session-store.ts';

/** The sessions of browsers that logged in. */
export type Sessions = {
  /** Opens a session for what the provider gave, and returns the cookie's value. */
  open(tokens: Tokens): Promise<Result<string, 'stranger'>>;
  /**
   * Returns the `Authorization` header that a request's session stands for, with an access token that was refreshed where it was
   * about to expire. Nothing where there is no session (any more): then the browser is told to forget the cookie. `away`: the
   * token has expired, and the provider does not say whether there may be another; the session waits for its answer.
   */
  authorization(request: FastifyRequest, reply: FastifyReply): Promise<Result<string | undefined, 'away'>>;
  /** Tells whether a request's session is still open; true for a request that came without one. */
  isOpen(request: FastifyRequest): Promise<boolean>;
  close(request: FastifyRequest): Promise<void>;
};

export type SessionDeps = {
  store: SessionStore;
  provider: LogInProvider;
  identity: Identity<{ expiresAt: Instant }>;
  cookies(): Cookies;
  clock: Clock;
  log: Log;
};

/** A session ends after a working day, however often it is refreshed. Milliseconds, as are all of these. */
const longest = 12 * 3_600_000;
/** An access token with less time left is refreshed. */
const nearExpiry = 60_000;
/** Somebody who refreshes has this long; the others then try themselves. */
const refreshing = 10_000;
/** The times, and the milliseconds between them, that those look again whose token has expired while somebody else refreshes it. */
const [looks, between] = [60, 100];

/** Returns the sessions that are kept in a store. A session has one refresh in flight, over all gateways on the database. */
export function openSessions(deps: SessionDeps): Sessions {
  const { store, identity, cookies, clock } = deps;
  const now = () => instant(clock.now()) as Instant;
  const tokenOf = freshTokens(deps);
  return {
    async open(tokens) {
      const verified = await identity.verify(`Bearer ${tokens.accessToken}`);
      if (!verified.ok) return err('stranger');
      const secret = randomBytes(32).toString('base64url');
      const times = { now: now(), expiresAt: verified.value.expiresAt, endsAt: later(now(), longest) };
      await store.add(store.idOf(secret), tokens, times);
      return ok(secret);
    },
    async authorization(request, reply) {
      const secret = readCookie(request, cookies().session);
      if (secret === null) return ok(undefined);
      const token = await tokenOf(store.idOf(secret));
      if (token.ok) return ok(`Bearer ${token.value}`);
      if (token.error === 'away') return err('away');
      clearCookie(reply, cookies().session);
      return ok(undefined);
    },
    async isOpen(request) {
      const secret = request.headers.authorization === undefined ? readCookie(request, cookies().session) : null;
      return secret === null || (await store.find(store.idOf(secret), now())) !== null;
    },
    async close(request) {
      const secret = readCookie(request, cookies().session);
      if (secret !== null) await store.remove({ id: store.idOf(secret) });
    },
  };
}

/** Returns how an access token is found that is good for a session, refreshed by the one who claims that. */
function freshTokens({ store, provider, identity, clock, log }: SessionDeps) {
  const now = () => instant(clock.now()) as Instant;
  const left = ({ expiresAt }: Session) => Date.parse(expiresAt) - clock.now().getTime();

  /** Refreshes a session; null where somebody else has done so meanwhile. */
  async function refresh(session: Session): Promise<Result<string, 'ended' | 'away'> | null> {
    const given = session.refreshToken ? await provider.refresh(session.refreshToken) : err('refused' as const);
    const verified = given.ok ? await identity.verify(`Bearer ${given.value.accessToken}`) : given;
    if (given.ok && verified.ok) {
      await store.save(session, given.value, verified.value.expiresAt);
      return ok(given.value.accessToken);
    }
    // A provider that does not answer, or nothing that we understand, may do so in a moment; its no to this token is final.
    if (!given.ok && given.error !== 'refused') return left(session) > 0 ? ok(session.accessToken) : err('away');
    // A refresh token is good once: where somebody refreshed beside us, the no is to the one that is used up.
    if (!(await store.remove(session))) return null;
    log.info('A session could not be refreshed and has ended', { reason: given.ok ? 'token-refused' : given.error });
    return err('ended');
  }

  return async function tokenOf(id: string): Promise<Result<string, 'ended' | 'away'>> {
    for (let look = 0; look < looks; look += 1) {
      const session = await store.find(id, now());
      if (!session) return err('ended');
      if (left(session) > nearExpiry || (!session.refreshToken && left(session) > 0)) return ok(session.accessToken);
      if (await store.claim(session, now(), later(now(), refreshing))) {
        const refreshed = await refresh(session);
        if (refreshed) return refreshed;
      } else {
        // Somebody else is at it: what is still good is used meanwhile.
        if (left(session) > 0) return ok(session.accessToken);
        await pause(between);
      }
    }
    return err('away');
  };
}
