import { worksIn, type Caller } from '../domain/access/caller.ts';
import { mayAct, unitsToAct, type Act } from '../domain/access/acts.ts';
import type { AreaSystem } from '../domain/citizen/area-system.ts';
import type { Unit } from '../domain/citizen/case.ts';
import type { Instant } from '../domain/dates.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Area } from '../domain/citizen/source.ts';
import type { Loader } from './loader.ts';
import type { AreaKey } from '../domain/area.ts';
import type { UnitRef } from '../domain/parties.ts';
import { lacksIn, type Staffing } from '../domain/access/staffing.ts';
import type { Log } from '../platform/log.ts';
import type { accessMetrics } from './metrics.ts';

/** The Danish names of a unit and its area. */
export type UnitName = { area: string; unit: string };

/** Writes a unit as columns have it, and messages on the bus. */
export const unitKey = ({ area, unit }: UnitRef): string => `${area}/${unit}`;

/** Lists the units where the caller works with citizens, as columns have them. */
export const unitKeysOf = (caller: Caller): string[] =>
  caller.functions.flatMap(({ area, unit }) =>
    area && unit && worksIn(caller, area, unit) ? [unitKey({ area, unit })] : [],
  );

/** Finds the unit that the caller acts for: the one named, or the only one where they have a role for it. */
export function unitToAct(act: Act, named: UnitRef | null, caller: Caller): Result<UnitRef, 'not-yours' | 'which'> {
  if (named) {
    const { area, unit } = named;
    return mayAct(act, caller, area, unit) ? ok({ area, unit }) : err('not-yours');
  }
  const [only, ...others] = unitsToAct(act, caller);
  if (!only) return err('not-yours');
  return others.length > 0 ? err('which') : ok(only);
}

/** Finds an area by its key, with its name. */
export const areaOf = (key: AreaKey, { loader }: { loader: Pick<Loader, 'areas'> }): Area =>
  loader.areas.find((one) => one.key === key) ?? { key, name: key };

/** The last known units of each system: they change some times a year, and nobody should wait for a system to be up. */
const lastKnownUnits = new WeakMap<AreaSystem, { units: readonly Unit[]; at: Instant }>();
const goodForMs = 24 * 3_600_000;

type UnitDeps = { loader: Pick<Loader, 'areas' | 'call'>; now(): Instant };

/**
 * Lists the units of an area, by its system: none where there is no such area, null where the system is silent and has not
 * answered within a day.
 */
export async function unitsOfArea(area: AreaKey, { loader, now }: UnitDeps): Promise<readonly Unit[] | null> {
  const found = loader.areas.find(({ key }) => key === area);
  if (!found) return [];
  if (!found.system) return null;
  const answer = await found.system.units(loader.call);
  if (answer.ok) {
    lastKnownUnits.set(found.system, { units: answer.value.value.items, at: now() });
    return answer.value.value.items;
  }
  const before = lastKnownUnits.get(found.system);
  return before && Date.parse(now()) - Date.parse(before.at) < goodForMs ? before.units : null;
}

/** Names a unit and its area; the key stands in for a name that is not known. */
export const nameOf = ({ area, unit }: UnitRef, units: readonly Unit[] | null, deps: UnitDeps): UnitName => ({
  area: areaOf(area, deps).name,
  unit: units?.find(({ key }) => key === unit)?.name ?? unit,
});

/** Reports the units that lack somebody to receive or to lead, as far as the policy says, to those who run the gateway. */
export function reportUnderstaffedUnits(
  staffing: Staffing,
  log: Log,
  telemetry: Pick<ReturnType<typeof accessMetrics>, 'unitLacks'>,
): void {
  for (const { area, unit, lacks } of lacksIn(staffing)) {
    log.warn('A unit lacks somebody', { area, what: unit, reason: lacks });
    telemetry.unitLacks({ area, unit, lacks });
  }
}
