import { randomUUID } from 'node:crypto';
import { auditKeeper } from './audit-trail/keeper.ts';
import { auditTrail } from './audit-trail/audit-trail.ts';
import { accessGrantsCache } from './access/access-grants-cache.ts';
import { lastKnownAnswers } from './access/last-known-answers.ts';
import { connectAreas, type RegisteredSystem } from './access/connect-areas.ts';
import { type ConnectedArea, findTimes } from './access/loader.ts';
import { graphqlServer } from './api/graphql-server.ts';
import { replyRecorder } from './api/record-reply.ts';
import { graphqlRoute } from './api/route.ts';
import { gatewayTelemetry, type GatewayTelemetry } from './api/telemetry.ts';
import type { Topic } from './access/bus.ts';
import { callersBy } from './access/claims.ts';
import { raiseAlarms } from './access/metrics.ts';
import { clocksIn } from './api/clocks.ts';
import { executableSchema } from './api/executable-schema.ts';
import type { Config } from './config/config.ts';
import { readGrant } from './decision/read-grant.ts';
import { openFollowing } from './grant-feed/follow-grants.ts';
import { grantFeedFigures } from './grant-feed/feed-alarm.ts';
import { instant, type Instant } from './domain/dates.ts';
import { openOutbox } from './delivery/outbox.ts';
import { openWorker } from './delivery/worker.ts';
import { openBus } from './platform/bus.ts';
import type { Clock } from './platform/clock.ts';
import { openDatabase } from './platform/database/open-database.ts';
import { addGraphiql, type Development } from './platform/graphiql.ts';
import { driftReport } from './access/drift-report.ts';
import { createHttpServer } from './platform/http/server.ts';
import { identity } from './platform/identity.ts';
import { loadKeys } from './platform/keys.ts';
import type { Log } from './platform/log.ts';
import { reportUnderstaffedUnits } from './access/units.ts';
import { openWaitingTable } from './waiting/waiting-table.ts';
import { waitingKinds } from './work-queue/kinds.ts';
import { webFrontEnd } from './web/front-end.ts';

/** A running gateway. */
export type Gateway = {
  url: string;
  /** Delivers what is due now, and says how many messages that was. */
  deliver(): Promise<number>;
  /** Follows the areas' grants and the clocks as far as they are due now, and says how much that was. */
  follow(): Promise<number>;
  close(): Promise<void>;
};

/** Holds the dependencies of a gateway beside its settings: the areas' systems among them; `byHand` is for tests that cannot wait. */
export type GatewayDeps = {
  clock: Clock;
  log: Log;
  development?: Development;
  systems: readonly RegisteredSystem[];
  /** Nothing is delivered but by `deliver`, or nothing followed but by `follow`. */
  byHand?: readonly ('deliver' | 'follow')[];
};

/** Puts the gateway together and opens its door; `identity` and every system's settings must be in the config. */
export async function startGateway(config: Config, deps: GatewayDeps): Promise<Gateway> {
  if (!config.identity) throw new Error('A gateway needs an identity provider');
  const { clock, log, development } = deps;
  if (development && !config.development) throw new Error('Development log-in has no place in production');
  if (!config.development && !config.trustedDocuments)
    log.warn('Any operation is answered, not only trusted documents');
  const telemetry = gatewayTelemetry();
  const opening = openStore(config, deps);
  // Built while the database starts.
  const schema = executableSchema();
  const store = await opening;
  const callerOf = callersBy(config.policy.identity, telemetry.claimsIgnored);
  const callers = identity({ ...config.identity, clock, log, callerOf });
  const drift = driftReport(() => clock.now().getTime(), telemetry.upstreamDrifted);
  const areas = connectAreas(deps.systems, config, { clock, log, telemetry, drift });
  const common = { ...config, ...store, areas, clock, log, telemetry, drift };
  const apollo = graphqlServer({ ...common, schema, door: config.policy.door, newId: randomUUID });
  await apollo.start();
  reportUnderstaffedUnits(config.policy.staffing, log, telemetry);
  const { worker, following, clocks } = workIn(store, areas, { config, deps, telemetry });
  const address = { url: config.publicUrl ?? '' };
  const web = webFrontEnd({
    ...common,
    identity: callers,
    issuer: config.identity.issuer,
    publicUrl: () => address.url,
  });
  const http = createHttpServer({
    ...config,
    log,
    telemetry,
    ready: async () => readiness({ identity: await callers.ready(), database: await store.database.healthy() }),
    routes: (app) => {
      const alarm = raiseAlarms(log, telemetry);
      graphqlRoute(app, apollo, { ...common, sessions: web, identity: callers, alarm });
      web.addTo(app);
      if (development) addGraphiql(app, development);
    },
  });
  const url = await http.listen(config.host, config.port);
  address.url ||= url;
  const byHand = new Set(deps.byHand);
  if (!byHand.has('deliver')) worker.start();
  if (!byHand.has('follow')) for (const one of [following, clocks]) one.start();
  return {
    url,
    deliver: () => worker.step(),
    follow: async () => (await following.step()) + (await clocks.step()),
    async close() {
      await Promise.all([http.drain(), worker.close(), following.close(), clocks.close()]);
      await apollo.stop();
      await Promise.all(areas.flatMap(({ system }) => (system ? [system.close()] : [])));
      await store.close();
    },
  };
}

type Store = Awaited<ReturnType<typeof openStore>>;
type WorkDeps = { config: Config; deps: GatewayDeps; telemetry: GatewayTelemetry };

/** Starts what goes on without anybody asking: deliveries and their answers, decisions that the areas' systems tell of, clocks. */
function workIn(store: Store, areas: readonly ConnectedArea[], { config, deps, telemetry }: WorkDeps) {
  const { clock, log } = deps;
  const { policy } = config;
  const kept = { ...store, areas, clock, log, policy };
  const worker = openWorker({
    ...kept,
    telemetry,
    policy: policy.delivery,
    random: Math.random,
    onReply: replyRecorder(kept),
  });
  telemetry.watchGrantFeeds(() => grantFeedFigures(kept));
  const reading = { ...kept, passedOver: telemetry.grantPassedOver };
  const following = openFollowing({
    ...kept,
    telemetry,
    readGrant: (watch, grants, call) => readGrant(watch, grants, call, reading),
  });
  return { worker, following, clocks: clocksIn(kept) };
}

const readiness = (checks: Record<string, boolean>) => ({ ok: Object.values(checks).every(Boolean), checks });

/** Opens the gateway's storage: its keys, its database, and the audit trail in it. */
async function openStore({ keyFile, databaseUrl, dataDir, anchorFile, policy }: Config, { clock, log }: GatewayDeps) {
  const keys = loadKeys({ keyFile, log });
  const database = await openDatabase({ ...(databaseUrl && { url: databaseUrl }), dataDir, keys, log });
  const bus = await openBus<Topic>({ database, log });
  const trail = auditTrail({ database, keys, clock, log });
  const keeper = auditKeeper({ database, keys, clock, log, anchorFile, keepDays: policy.audit.keepDays });
  keeper.start();
  const now = () => instant(clock.now()) as Instant;
  const waiting = await openWaitingTable(database.db, { kinds: waitingKinds({ keys, policy }), policy, keys, now });
  const [grounds, known] = [accessGrantsCache({ database, now }), lastKnownAnswers({ keys, now })];
  bus.subscribe('access-version', (version) => grounds.invalidate(version === null ? null : Number(version)));
  bus.subscribe('access', (citizen) => known.forget(citizen));
  return {
    keys,
    database,
    bus,
    outbox: openOutbox({ keys, clock, bus }),
    waiting,
    auditTrail: trail,
    auditBreaks: keeper.breaks,
    accessGrantsCache: grounds,
    lastKnown: known,
    findTimes: findTimes(),
    async close() {
      await trail.close();
      await keeper.close();
      await bus.close();
      await database.close();
    },
  };
}
