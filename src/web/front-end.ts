import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config.ts';
import { ok } from '../domain/result.ts';
import type { Database } from '../platform/database/open-database.ts';
import { cookiesAt } from './cookies.ts';
import { addLogIn, type LogInDeps } from './log-in.ts';
import { addPage, isBuilt, pageFolder } from './page.ts';
import { logInProvider } from './provider.ts';
import { sessionStore } from './session-store.ts';
import { openSessions, type SessionDeps, type Sessions } from './sessions.ts';

/** The doors for browsers: log-in where there is a client for it, and the caseworker's page. */
export type WebFrontEnd = {
  addTo(app: FastifyInstance): void;
} & Pick<Sessions, 'authorization' | 'isOpen'>;

type Deps = Pick<Config, 'client' | 'web'> &
  Pick<LogInDeps, 'publicUrl' | 'keys' | 'clock' | 'log'> &
  Pick<SessionDeps, 'identity'> & { database: Database; issuer: string; policy: Config['policy'] };

/** Returns the doors for browsers. Without a client for log-in nobody has a session. */
export function webFrontEnd(deps: Deps): WebFrontEnd {
  const { client, web, issuer, policy, database, keys, publicUrl, log } = deps;
  const page = (app: FastifyInstance) => addPage(app, web ? pageFolder : null);
  if (!client) {
    if (web && isBuilt(pageFolder)) log.warn('The page is served and nobody can log in: OIDC_CLIENT_ID is not set');
    return { addTo: page, authorization: async () => ok(undefined), isOpen: async () => true };
  }
  const provider = logInProvider({
    issuer,
    clientId: client.id,
    clientSecret: client.secret,
    scope: policy.identity.scope,
  });
  const cookies = () => cookiesAt(publicUrl());
  const sessions = openSessions({ ...deps, cookies, provider, store: sessionStore(database, keys) });
  return {
    addTo(app) {
      addLogIn(app, { ...deps, provider, sessions, cookies });
      page(app);
    },
    ...sessions,
  };
}
