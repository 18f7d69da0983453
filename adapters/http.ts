import { z, type ZodType } from 'zod';
import { memoize } from '../src/domain/bounded-map.ts';
import { ConcurrencyLimiter } from '../src/domain/concurrency-limiter.ts';
import type { AreaKey } from '../src/domain/area.ts';
import type { Answer, BackgroundWork, Call, FaultKind } from '../src/domain/citizen/answer.ts';
import type { SystemHealth } from '../src/domain/citizen/area-system.ts';
import type { Instant } from '../src/domain/dates.ts';
import { err, ok, type Result } from '../src/domain/result.ts';
import { tokenCall } from './http/access-token.ts';
import { axiosClient } from './http/axios-client.ts';
import { driftWatcher, type DriftWatch } from './http/drift.ts';
import { defaultLimits, type Limits } from './http/limits.ts';
import { failure, isAnyFailure, isSystemFailure, type Alarm, type Outcome, type Reading } from './http/outcome.ts';
import { basePath, linksBelow, pathBelow } from './http/path.ts';
import { Pipeline, spent, type PipelineDeps } from './http/pipeline.ts';
import { sharedRequests } from './http/shared-requests.ts';

export { segment } from './http/path.ts';

/** The settings of an area's system: its address, and how the gateway authenticates; `url` is the base that no call leaves. */
export type SystemSettings = {
  area: AreaKey;
  url: string;
  tokenUrl: string;
  clientId: string;
  clientSecret: string;
  apiKey?: string;
  /** Limits that differ from the usual ones. */
  limits?: Partial<Limits>;
  /** The municipality's own words and calls, from its settings file; read by the adapter's `setup` schema. */
  setup?: unknown;
};

/** The dependencies of an adapter: a clock in epoch milliseconds, and where to report what happened, without personal data. */
export type AdapterDeps = {
  now: () => number;
  alarm: (what: Alarm, facts: { area: AreaKey; call: string }) => void;
  /** Counts each call by its outcome; `shared` needed none of its own. */
  observe: (facts: { area: AreaKey; call: string; outcome: 'ok' | 'shared' | FaultKind; ms: number }) => void;
  limits?: Partial<Limits>;
  random?: () => number;
  /** Compares answers with recorded shapes; without it nothing is compared. */
  drift?: DriftWatch;
  /** Sends nothing that changes what is there: such a call comes to `refused-us`. */
  readOnly?: boolean;
};

/**
 * A request to a system. `call` names it in faults and logs, and says how its answer is read; `path` is below the system's base;
 * `body` becomes JSON, unless there is `json` already. Only an `idempotent` request is retried. It changes nothing, and is shared
 * with others who ask the same meanwhile, unless it must be as `fresh` as a call begun now.
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
 * The HTTP client of one area's system. Nothing it does throws; an answer may have other readers, and is not to be changed.
 * `pathOf` returns null for a link that leaves the system's base.
 */
export type SystemHttp = {
  send<Wire>(request: Request<Wire>, within: Call): Promise<Answer<Wire>>;
  pathOf(link: string): string | null;
  health: (work?: BackgroundWork) => SystemHealth;
  close: () => Promise<void>;
};

/**
 * Reads a body by a zod schema that changes nothing: the value is the body itself, with all that is in it. The schema is compiled
 * when the first body comes, since no start should wait for that.
 */
export function shape<Wire>(schema: ZodType<Wire, Wire>): (body: unknown) => Result<Wire, 'not-understood'> {
  let compiled: ZodType<Wire, Wire> | undefined;
  return (body) => {
    compiled ??= z.compile(schema);
    return compiled.validate(body) ? ok(body) : err('not-understood');
  };
}

/** Returns the HTTP client of a system; `tokenRequest.body` is what its token endpoint wants beside the client credentials. */
export function systemHttp(
  settings: SystemSettings,
  deps: AdapterDeps & { tokenRequest: { body: Record<string, string> } },
): SystemHttp {
  const { area } = settings;
  const { now } = deps;
  const base = new URL(settings.url);
  const root = basePath(base);
  const limits = { ...defaultLimits, ...settings.limits, ...deps.limits };
  const { pipelineOf, health, close } = pipelines(settings, limits, deps);
  const { subscribe, seal } = sharedRequests(now);
  const inspected = driftWatcher(deps.drift);
  const report = reporter(area, deps);
  return {
    async send(request, within) {
      const { call, method, idempotent, fresh = false } = request;
      const path = pathBelow(root, request.path, request.query);
      if (path === null) return report(call, { ...failure('not-understood'), alarm: 'upstream-invalid' }, 0);
      if (deps.readOnly && !idempotent) return report(call, failure('refused-us'), 0);
      const over = spent(within, now(), limits);
      if (over) return report(call, over, 0);
      const body = request.json ?? (request.body === undefined ? null : JSON.stringify(request.body));
      const isShared = limits.sharing && idempotent && !fresh;
      const key = isShared ? `${within.background ?? ''} ${call} ${method} ${path} ${body ?? ''}` : null;
      const { joined, answer } = subscribe(key, within, async (budget) => {
        const startedAt = now();
        const prepared = { ...inspected(request), path, body };
        const outcome = await pipelineOf(within.background).call(prepared, budget, within);
        if (!idempotent) seal();
        return report(call, outcome, now() - startedAt);
      });
      if (joined) deps.observe({ area, call, outcome: 'shared', ms: 0 });
      const result = await answer;
      // Whoever knows that a write is over, or gave it up, is to see what it did.
      if (!idempotent) seal();
      return typeof result === 'string' ? err({ kind: result, area, call, retryAt: null }) : result;
    },
    pathOf: linksBelow(base),
    health,
    close,
  };
}

/** Returns what reports an outcome, and makes of it the answer that a caller gets. */
function reporter(area: AreaKey, { now, observe, alarm }: AdapterDeps) {
  // Answers come in crowds, and this costs more than all else that is reported of one.
  const instantAt = memoize((at: number) => new Date(at).toISOString() as Instant, 1);
  return <Wire>(call: string, outcome: Outcome<Wire>, ms: number): Answer<Wire> => {
    const fetchedAt = instantAt(now());
    observe({ area, call, outcome: outcome.ok ? 'ok' : outcome.kind, ms });
    if (outcome.ok) return ok({ value: outcome.value, asOf: outcome.asOf, fetchedAt });
    if (outcome.alarm) alarm(outcome.alarm, { area, call });
    return err({ kind: outcome.kind, area, call: outcome.noToken ? tokenCall : call, retryAt: outcome.retryAt });
  };
}

/** Background work whose wrong answers pause it too: nobody else would stop it. */
const pausedByAnyFailure: ReadonlySet<BackgroundWork | undefined> = new Set(['grant-list', 'grants']);

/** Builds the pipelines of one system: one client and one concurrency limiter, and a circuit breaker for each kind of work. */
function pipelines(settings: SystemSettings, limits: Limits, deps: Parameters<typeof systemHttp>[1]) {
  const { area, apiKey, clientId: client_id, clientSecret: client_secret } = settings;
  const tokenUrl = new URL(settings.tokenUrl);
  const form = { grant_type: 'client_credentials', client_id, client_secret, ...deps.tokenRequest.body };
  const client = axiosClient(new URL(settings.url).origin, apiKey, limits);
  const shared: PipelineDeps = {
    client,
    limiter: new ConcurrencyLimiter(limits),
    limits,
    tokenRequest: {
      method: 'POST',
      baseURL: tokenUrl.origin,
      url: tokenUrl.pathname + tokenUrl.search,
      data: new URLSearchParams(form).toString(),
    },
    now: deps.now,
    random: deps.random ?? Math.random,
    alarm: (what, call) => deps.alarm(what, { area, call }),
  };
  const all = new Map<BackgroundWork | undefined, Pipeline>();
  const pipelineOf = (work?: BackgroundWork): Pipeline => {
    const known = all.get(work);
    if (known) return known;
    const own = new Pipeline(shared, work ?? 'any', pausedByAnyFailure.has(work) ? isAnyFailure : isSystemFailure);
    all.set(work, own);
    return own;
  };
  return {
    pipelineOf,
    health(work?: BackgroundWork): SystemHealth {
      const own = pipelineOf(work).health();
      if (work || own.state !== 'up') return own;
      // To those who ask the system does well; what else it fails at, somebody should see.
      const since = [...all.values()].flatMap((one) => one.health().since ?? []).toSorted()[0];
      return since ? { state: 'degraded', since, retryAt: null } : own;
    },
    close: client.close,
  };
}
