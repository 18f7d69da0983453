import { z, type ZodType } from 'zod';
import type { Answer, AreaKey, Call, FaultKind, SystemHealth } from '../src/domain/area-system.ts';
import type { Instant } from '../src/domain/dates.ts';
import { no, yes } from '../src/domain/result.ts';
import { admission } from './http/admission.ts';
import { attempt, type Means } from './http/attempts.ts';
import { authorised, type Ask } from './http/authorised.ts';
import { breaker } from './http/breaker.ts';
import { exchangeWith } from './http/exchange.ts';
import { defaultLimits, type Limits } from './http/limits.ts';
import { failure, type Alarm, type Outcome, type Reader } from './http/outcome.ts';
import { basePath, linkBelow, pathBelow } from './http/path.ts';
import { retryBudget } from './http/retry-budget.ts';
import { readGrant, tokenKeeper, tokenMessage } from './http/token.ts';
import { unwanted, whileWanted } from './http/waiting.ts';

export { segment } from './http/path.ts';

/** Where an area's system is and how the gateway shows who it is; `url` is the base that no call leaves. */
export type SystemSettings = {
  area: AreaKey;
  url: string;
  tokenUrl: string;
  clientId: string;
  clientSecret: string;
  apiKey?: string;
};

/** What an adapter is given: a clock in epoch milliseconds, and where to tell what happened, without personal data. */
export type AdapterDeps = {
  now: () => number;
  alarm: (what: Alarm, facts: { area: AreaKey; call: string }) => void;
  observe: (facts: { area: AreaKey; call: string; outcome: 'ok' | FaultKind; ms: number }) => void;
  limits?: Partial<Limits>;
  random?: () => number;
};

/**
 * One call to a system. `call` names it in faults and logs; `path` is below the system's base; only an `idempotent` one is
 * tried twice; `reads` checks the answer, asked about status 200 and those in `accepts` (without a body: undefined).
 */
export type Request<Wire> = Ask<Wire> & {
  call: string;
  method: 'GET' | 'POST' | 'PUT';
  path: string;
  query?: Record<string, string>;
};

/** The way to one area's system. Nothing it does throws; `pathOf` is null for a link that leaves the system's base. */
export type SystemHttp = {
  send<Wire>(request: Request<Wire>, within: Call): Promise<Answer<Wire>>;
  pathOf(link: string): string | null;
  health: () => SystemHealth;
  close: () => Promise<void>;
};

/** Reads a body by a zod schema, compiled once. */
export function shape<Wire>(schema: ZodType<Wire>): Reader<Wire> {
  const compiled = z.compile(schema);
  return (body) => {
    const parsed = compiled.safeParse(body);
    return parsed.success ? yes(parsed.data) : no('not-understood');
  };
}

/** Connects to one area's system; `tokenRequest.body` is what its token endpoint wants beside the client credentials. */
export function systemHttp(
  settings: SystemSettings,
  deps: AdapterDeps & { tokenRequest: { body: Record<string, string> } },
): SystemHttp {
  const { area } = settings;
  const { now } = deps;
  const base = new URL(settings.url);
  const root = basePath(base);
  const { limits, circuit, ask, close } = wayTo(settings, deps);
  const admit = admission(limits, circuit, now);
  const outcomeOf = <Wire>(request: Request<Wire>, within: Call): Promise<Outcome<Wire>> | Outcome<Wire> => {
    const path = pathBelow(root, request.path, request.query);
    if (path === null) return { ...failure('not-understood'), alarm: 'upstream-invalid' };
    const gone = unwanted(within, now(), limits.leastMs);
    if (gone) return gone;
    const work = admit(() => ask(request, path, within));
    return whileWanted(within, now(), work);
  };
  return {
    async send(request, within) {
      const { call } = request;
      const startedAt = now();
      const outcome = await outcomeOf(request, within);
      const endedAt = now();
      deps.observe({ area, call, outcome: outcome.ok ? 'ok' : outcome.kind, ms: endedAt - startedAt });
      const fetchedAt = new Date(endedAt).toISOString() as Instant;
      if (outcome.ok) return yes({ value: outcome.value, asOf: outcome.asOf, fetchedAt });
      if (outcome.alarm) deps.alarm(outcome.alarm, { area, call });
      return no({ kind: outcome.kind, area, call, retryAt: outcome.retryAt });
    },
    pathOf: (link) => linkBelow(base, link),
    health: circuit.health,
    close,
  };
}

/** The pools, the breaker and the token that all calls to one system share. */
function wayTo(settings: SystemSettings, deps: Parameters<typeof systemHttp>[1]) {
  const { area, clientId: client_id, clientSecret: client_secret } = settings;
  const { now, random = Math.random } = deps;
  const limits = { ...defaultLimits, ...deps.limits };
  const circuit = breaker(limits, now, () => deps.alarm('breaker-open', { area, call: 'any' }));
  const means: Means = { limits, circuit, budget: retryBudget(limits, now), now, random };
  const api = exchangeWith(new URL(settings.url).origin, limits);
  const tokenUrl = new URL(settings.tokenUrl);
  const identity = exchangeWith(tokenUrl.origin, limits);
  const message = tokenMessage(tokenUrl, { client_id, client_secret, ...deps.tokenRequest.body });
  const fetchGrant = () => attempt(identity, message, { reads: readGrant, accepts: [400] }, null, means);
  return {
    limits,
    circuit,
    ask: authorised(api, tokenKeeper(fetchGrant, now), settings.apiKey, means),
    close: async () => {
      await Promise.all([api.close(), identity.close()]);
    },
  };
}
