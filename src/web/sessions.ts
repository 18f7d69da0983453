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
   * about to expire. Nothing where there is no session (any more): then the browser is told to forget the cookie.
   */
  authorization(request: FastifyRequest, reply: FastifyReply): Promise<string | undefined>;
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
export function openSessions({ store, provider, identity, cookies, clock, log }: SessionDeps): Sessions {
  const now = () => instant(clock.now()) as Instant;
  const left = ({ expiresAt }: Session) => Date.parse(expiresAt) - clock.now().getTime();

  async function tokenOf(id: string): Promise<string | null> {
    for (let look = 0; look < looks; look += 1) {
      const session = await store.find(id, now());
      if (!session) return null;
      if (left(session) > nearExpiry || (!session.refreshToken && left(session) > 0)) return session.accessToken;
      if (await store.claim(session, now(), later(now(), refreshing))) return refreshed(session);
      // Somebody else is at it: what is still good is used meanwhile.
      if (left(session) > 0) return session.accessToken;
      await pause(between);
    }
    return null;
  }

  async function refreshed(session: Session): Promise<string | null> {
    const given = session.refreshToken ? await provider.refresh(session.refreshToken) : err('refused' as const);
    const verified = given.ok ? await identity.verify(`Bearer ${given.value.accessToken}`) : given;
    if (given.ok && verified.ok) {
      await store.save(session, given.value, verified.value.expiresAt);
      return given.value.accessToken;
    }
    // A provider that does not answer may do so before the token expires; one that says no will not change its mind.
    if (!given.ok && given.error === 'away' && left(session) > 0) return session.accessToken;
    log.info('A session could not be refreshed and has ended', { reason: given.ok ? 'token-refused' : given.error });
    await store.remove(session.id);
    return null;
  }

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
      if (secret === null) return undefined;
      const token = await tokenOf(store.idOf(secret));
      if (token !== null) return `Bearer ${token}`;
      clearCookie(reply, cookies().session);
      return undefined;
    },
    async close(request) {
      const secret = readCookie(request, cookies().session);
      if (secret !== null) await store.remove(store.idOf(secret));
    },
  };
}
