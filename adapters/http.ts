import { z, type ZodType } from 'zod';
import type { SystemHealth } from '../src/domain/citizen/area-system.ts';
import type { Instant } from '../src/domain/dates.ts';
import { err, ok } from '../src/domain/result.ts';
import { admission } from './http/admission.ts';
import { attempt, type Ask, type Means } from './http/attempts.ts';
import { authorised } from './http/authorised.ts';
import { breaker } from './http/breaker.ts';
import { driftWatcher, type DriftWatch } from './http/drift.ts';
import { exchangeWith } from './http/exchange.ts';
import { latest } from './http/latest.ts';
import { defaultLimits, type Limits } from './http/limits.ts';
import { failed, failure, speaksAgainst, type Alarm, type Outcome, type Reader, type Reading } from './http/outcome.ts';
import { basePath, linksBelow, pathBelow } from './http/path.ts';
import { places, shareOf } from './http/places.ts';
import { retryBudget } from './http/retry-budget.ts';
import { sharing } from './http/sharing.ts';
import { tokenEndpoint } from './http/token-endpoint.ts';
import { grantReading, toldFetch, tokenCall, tokenKeeper, tokenTrouble } from './http/token.ts';
import { unwanted, wantedWithin } from './http/waiting.ts';
import type { AreaKey } from '../src/domain/area.ts';
import type { Answer, BackgroundWork, Call, FaultKind } from '../src/domain/citizen/answer.ts';
import type { Wanted } from './http/wanted.ts';

export { segment } from './http/path.ts';

/** Where an area's system is and how the gateway shows who it is; `url` is the base that no call leaves. */
export type SystemSettings = {
  area: AreaKey;
  url: string;
  tokenUrl: string;
  clientId: string;
  clientSecret: string;
  apiKey?: string;
  /** Where they differ from the usual ones. */
  limits?: Partial<Limits>;
  /** The municipality's own words and calls, from its settings file; read by the adapter's `setup` schema. */
  setup?: unknown;
};

/** What an adapter is given: a clock in epoch milliseconds, and where to tell what happened, without personal data. */
export type AdapterDeps = {
  now: () => number;
  alarm: (what: Alarm, facts: { area: AreaKey; call: string }) => void;
  /** What became of each call, or why there was none: for some, that another's was `shared`. */
  observe: (facts: { area: AreaKey; call: string; outcome: 'ok' | 'shared' | FaultKind; ms: number }) => void;
  limits?: Partial<Limits>;
  random?: () => number;
  /** Compares answers with recorded shapes, and is told where they differ; without it nothing is compared. */
  drift?: DriftWatch;
  /** Sends nothing that changes what is there: such a call comes to `refused-us`. */
  readOnly?: boolean;
};

/**
 * One call to a system. `call` names it in faults and logs, and says how its answer is read; `path` is below the system's base;
 * `body` becomes JSON, unless there is `json` already; only what is `idempotent` is tried twice. That changes nothing, and others
 * who ask the same meanwhile get the same answer, unless it must be as `fresh` as a call begun now.
 */
export type Request<Wire> = Reading<Wire> & {
  call: string;
  method: 'GET' | 'POST' | 'PUT';
  path: string;
  query?: Record<string, string>;
  body?: unknown;
  json?: string;
  idempotent: boolean;
  fresh?: boolean;
};

/**
 * The way to one area's system. Nothing it does throws; what it answers may have other readers, and is not to be changed.
 * `pathOf` is null for a link that leaves the system's base.
 */
export type SystemHttp = {
  send<Wire>(request: Request<Wire>, within: Call): Promise<Answer<Wire>>;
  pathOf(link: string): string | null;
  health: (work?: BackgroundWork) => SystemHealth;
  close: () => Promise<void>;
};

/**
 * Reads a body by a zod schema that changes nothing: what was read is the body itself, with all that is in it. Compiled when the
 * first one comes, since no start should wait for that.
 */
export function shape<Wire>(schema: ZodType<Wire, Wire>): Reader<Wire> {
  let compiled: ZodType<Wire, Wire> | undefined;
  return (body) => {
    compiled ??= z.compile(schema);
    return compiled.validate(body) ? ok(body) : err('not-understood');
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
  const { limits, health, call, close } = waysTo(settings, deps);
  const { ask, seal } = sharing(now);
  const watched = driftWatcher(deps.drift);
  const tell = telling(area, deps);
  const made = <Wire>(asked: Written<Wire>, wanted: Wanted, within: Call) => {
    const startedAt = now();
    return call(asked, wanted, within).then((outcome) => {
      if (!asked.request.idempotent) seal();
      return tell(asked.request, outcome, now() - startedAt);
    });
  };
  return {
    async send(request, within) {
      const { call, method, idempotent, fresh = false } = request;
      const path = pathBelow(root, request.path, request.query);
      if (path === null) return tell(request, { ...failure('not-understood'), alarm: 'upstream-invalid' }, 0);
      if (deps.readOnly && !idempotent) return tell(request, failure('refused-us'), 0);
      const gone = unwanted(wantedWithin(within), now(), limits.leastMs);
      if (gone) return tell(request, gone, 0);
      const body = request.json ?? (request.body === undefined ? null : JSON.stringify(request.body));
      const name =
        limits.sharing && idempotent && !fresh
          ? `${within.background ?? ''} ${call} ${method} ${path} ${body ?? ''}`
          : null;
      const { joined, answer } = ask(name, within, (wanted) =>
        made({ request: watched(request), path, body }, wanted, within),
      );
      if (joined) deps.observe({ area, call, outcome: 'shared', ms: 0 });
      const told = await answer;
      // Whoever knows that a write is over, or gave it up, is to see what it did.
      if (!idempotent) seal();
      return typeof told === 'string' ? err({ kind: told, area, call, retryAt: null }) : told;
    },
    pathOf: linksBelow(base),
    health,
    close,
  };
}

/** What makes of an outcome the answer that a caller gets, and tells of it. */
function telling(area: AreaKey, deps: AdapterDeps) {
  const { now } = deps;
  // Answers come in crowds, and this costs more than all else that is told of one.
  const clock = latest((at: number) => new Date(at).toISOString() as Instant);
  return <Wire>({ call }: Request<Wire>, outcome: Outcome<Wire>, ms: number): Answer<Wire> => {
    const fetchedAt = clock(now());
    deps.observe({ area, call, outcome: outcome.ok ? 'ok' : outcome.kind, ms });
    if (outcome.ok) return ok({ value: outcome.value, asOf: outcome.asOf, fetchedAt });
    if (outcome.alarm) deps.alarm(outcome.alarm, { area, call });
    return err({ kind: outcome.kind, area, call: outcome.noToken ? tokenCall : call, retryAt: outcome.retryAt });
  };
}

/** A request with its path from the origin on, and its body as it is sent. */
type Written<Wire> = Ask<Wire> & { request: Request<Wire> };

/** Work whose answers make no sense is paused as if there were none: nobody else would stop it. */
const needsSense: ReadonlySet<BackgroundWork | undefined> = new Set(['grant-list', 'grants']);

/** The pool and the places that all calls to one system share; those who ask and each background work have the rest for themselves. */
function waysTo(settings: SystemSettings, deps: Parameters<typeof systemHttp>[1]) {
  const { area, tokenUrl, clientId: client_id, clientSecret: client_secret } = settings;
  const { now, random = Math.random } = deps;
  const limits = { ...defaultLimits, ...settings.limits, ...deps.limits };
  const api = exchangeWith(new URL(settings.url).origin, limits);
  const all = places(limits);
  const background = shareOf(all, places({ concurrent: limits.background, queued: limits.queued }));
  const form = { grant_type: 'client_credentials', client_id, client_secret, ...deps.tokenRequest.body };
  const askForToken = tokenEndpoint(tokenUrl, form, limits);
  const trouble = tokenTrouble((what) => deps.alarm(what, { area, call: tokenCall }));
  const wayFor = (work?: BackgroundWork) => {
    const opened = () => deps.alarm('breaker-open', { area, call: work ?? 'any' });
    const circuit = breaker(limits, now, opened, needsSense.has(work) ? failed : speaksAgainst);
    const means: Means = { limits, circuit, budget: retryBudget(limits, now), now, random };
    const tokens = tokenKeeper(
      toldFetch(() => attempt(askForToken, grantReading, null, means), trouble),
      now,
    );
    const asking = authorised(api, tokens, settings.apiKey, means);
    return { circuit, call: admission(asking, limits, circuit, { now, places: work ? background : all }) };
  };
  const ways = new Map([[undefined, wayFor()]]) as Map<BackgroundWork | undefined, ReturnType<typeof wayFor>>;
  const way = (work?: BackgroundWork) => ways.get(work) ?? ways.set(work, wayFor(work)).get(work)!;
  return {
    limits,
    call: <Value>(asked: Ask<Value>, wanted: Wanted, by: Call) => way(by.background).call(asked, wanted, by),
    health(work?: BackgroundWork): SystemHealth {
      const own = way(work).circuit.health();
      if (work || own.state !== 'up') return own;
      // To those who ask the system does well; what else it fails at, somebody should see.
      const since = [...ways.values()].flatMap(({ circuit }) => circuit.health().since ?? []).toSorted()[0];
      return since ? { state: 'degraded', since, retryAt: null } : own;
    },
    close: api.close,
  };
}
