import type { Config } from '../config/config.ts';
import type { ConfigurableSystem, SystemSettings } from '../config/system-settings.ts';
import type { AreaKey } from '../domain/area.ts';
import type { AreaSystem } from '../domain/citizen/area-system.ts';
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import type { DriftKind, DriftReport } from './drift-report.ts';
import type { ConnectedArea } from './loader.ts';
import type { accessMetrics, systemMetrics } from './metrics.ts';

type Metrics = ReturnType<typeof systemMetrics> & Pick<ReturnType<typeof accessMetrics>, 'alarm'>;

/** Where a connected system reports what happened, without personal data; `shapes` are its own, to compare answers with. */
type SystemDeps = {
  now: () => number;
  alarm: (what: string, facts: { area: AreaKey; call: string }) => void;
  observe: Metrics['upstreamAnswered'];
  drift: {
    shapes: NonNullable<RegisteredSystem['shapes']>;
    tell: (call: string, difference: { kind: DriftKind; path: string }) => void;
  };
};

/** A system that the gateway is started with: an adapter, as the registry has it (D3). */
export type RegisteredSystem = ConfigurableSystem & {
  /** The area's name in Danish. */
  name: string;
  /** The area decides on bostøtte (D33). */
  decidesOnBostoette?: boolean;
  shapes?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  connect(settings: SystemSettings, deps: SystemDeps): AreaSystem;
};

type Deps = { clock: Clock; log: Log; telemetry: Metrics; drift: DriftReport };

/** Connects every area's system, but for those that the operators switched off. */
export function connectAreas(systems: readonly RegisteredSystem[], config: Config, deps: Deps): ConnectedArea[] {
  const areas = systems.map((one) => ({
    key: one.area,
    name: one.name,
    decidesOnBostoette: one.decidesOnBostoette ?? false,
    system: connectOne(one, config, deps),
  }));
  deps.telemetry.watchSystems(areas.flatMap(({ system }) => system ?? []));
  return areas;
}

function connectOne(
  { area, connect, shapes = {} }: RegisteredSystem,
  config: Config,
  { clock, log, telemetry, drift }: Deps,
): AreaSystem | null {
  const settings = config.systems.find((one) => one.area === area);
  if (!settings || config.policy.disabledAreas.includes(area)) return null;
  return connect(settings, {
    now: () => clock.now().getTime(),
    alarm: (what, facts) => {
      log.warn('A system did something to look at', { what, ...facts });
      telemetry.alarm(what, facts);
      if (what === 'unknown-word') drift.add({ ...facts, kind: what, path: null });
    },
    drift: { shapes, tell: (call, difference) => drift.add({ area, call, ...difference }) },
    observe: (facts) => telemetry.upstreamAnswered(facts),
  });
}
