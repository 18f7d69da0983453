import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Clock } from '../platform/clock.ts';
import { refuse } from '../platform/http/errors.ts';
import type { Keys } from '../platform/keys.ts';
import type { Log } from '../platform/log.ts';
import { attemptSeconds, clearCookie, keepCookie, readCookie, type Cookies } from './cookies.ts';
import { sendMessage, type MessageCode } from './message-page.ts';
import type { LogInProvider, ProviderFault } from './provider.ts';
import { returnPath } from './return-to.ts';
import { isFromOurPage } from './same-origin.ts';
import type { Sessions } from './sessions.ts';

export type LogInDeps = {
  provider: LogInProvider;
  sessions: Sessions;
  cookies(): Cookies;
  publicUrl(): string;
  keys: Keys;
  clock: Clock;
  log: Log;
};

const carried = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
  until: z.number(),
});
type Carried = z.infer<typeof carried>;

const kind = 'log-in';

const told: Readonly<Record<ProviderFault, MessageCode>> = {
  denied: 'denied',
  refused: 'unfinished',
  'not-ours': 'unfinished',
  away: 'away',
};

/**
 * Adds log-in for browsers (ADR 35): `GET /login`, which leads to the identity provider, `GET /callback`, to which that leads
 * back, and `POST /logout`. What changes something and comes with the session's cookie must come from a page of ours.
 */
export function addLogIn(app: FastifyInstance, deps: LogInDeps): void {
  const { provider, sessions, cookies, publicUrl } = deps;
  const page = { config: { navigable: true }, exposeHeadRoute: false };
  refuseForgedRequests(app, deps);
  leadToOurAddress(app, deps);
  app.get('/login', page, (request, reply) => begin(request, reply, deps));
  app.get('/callback', page, (request, reply) => finish(request, reply, deps));
  app.post('/logout', async (request, reply) => {
    await sessions.close(request);
    clearCookie(reply, cookies().session);
    const location = await provider.logOutAddress(`${publicUrl()}/`);
    return location === null ? reply.code(204).send() : reply.send({ location });
  });
}

function refuseForgedRequests(app: FastifyInstance, { cookies, publicUrl }: LogInDeps): void {
  app.addHook('onRequest', async (request, reply) => {
    const reads = request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS';
    if (reads || request.headers.authorization !== undefined) return;
    if (readCookie(request, cookies().session) === null || isFromOurPage(request, publicUrl())) return;
    return refuse(reply, 403);
  });
}

/** Leads whoever opens a page by another name of this machine to the one that the provider knows, where their cookie is kept. */
function leadToOurAddress(app: FastifyInstance, { publicUrl }: LogInDeps): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.method !== 'GET' || !isOtherNameOfThisMachine(request, publicUrl())) return;
    if (request.routeOptions.config.navigable) return reply.redirect(`${publicUrl()}${request.url}`, 302);
  });
}

async function begin(request: FastifyRequest, reply: FastifyReply, deps: LogInDeps): Promise<FastifyReply> {
  const { provider, cookies, publicUrl, keys, clock, log } = deps;
  const returnTo = returnPath((request.query as Record<string, unknown>)['returnTo']);
  const begun = await provider.begin(`${publicUrl()}/callback`);
  if (!begun.ok) {
    log.warn('A log-in could not begin', { reason: begun.error });
    return sendMessage(reply, told[begun.error]);
  }
  const until = clock.now().getTime() + attemptSeconds * 1_000;
  const attempt: Carried = { ...begun.value.attempt, returnTo, until };
  keepCookie(reply, cookies().attempt, keys.seal(kind, JSON.stringify(attempt)));
  return reply.redirect(begun.value.address, 302);
}

async function finish(request: FastifyRequest, reply: FastifyReply, deps: LogInDeps): Promise<FastifyReply> {
  const { provider, sessions, cookies, publicUrl, log } = deps;
  const attempt = attemptOf(request, deps);
  clearCookie(reply, cookies().attempt);
  if (!attempt) return sendMessage(reply, 'unfinished');
  const tokens = await provider.finish(new URL(request.url, publicUrl()), attempt);
  if (!tokens.ok) {
    log.info('A log-in was not finished', { reason: tokens.error });
    return sendMessage(reply, told[tokens.error]);
  }
  const session = await sessions.open(tokens.value);
  if (!session.ok) return sendMessage(reply, session.error);
  keepCookie(reply, cookies().session, session.value);
  return reply.redirect(attempt.returnTo, 303);
}

/** The attempt that a browser carries; null where it has none, another key ring sealed it, or it took too long. */
function attemptOf(request: FastifyRequest, { cookies, keys, clock }: LogInDeps): Carried | null {
  const text = keys.unseal(kind, readCookie(request, cookies().attempt) ?? '');
  const read = text === null ? null : carried.parse(JSON.parse(text));
  return read && clock.now().getTime() < read.until ? read : null;
}

const thisMachine = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** Tells whether somebody called this machine by another of its names. A development server before us has another port. */
function isOtherNameOfThisMachine({ headers: { host = '' } }: FastifyRequest, publicUrl: string): boolean {
  const [called, own] = [new URL(`http://${host}`), new URL(publicUrl)];
  const bothHere = [called, own].every(({ hostname }) => thisMachine.test(hostname));
  return bothHere && called.port === own.port && called.hostname !== own.hostname;
}
