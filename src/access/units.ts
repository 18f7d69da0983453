import { worksIn, type Caller } from '../domain/access/caller.ts';
import { mayAct, type Act } from '../domain/access/acts.ts';
import type { AreaSystem } from '../domain/citizen/area-system.ts';
import type { Unit } from '../domain/citizen/case.ts';
import type { Instant } from '../domain/dates.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Area } from '../domain/citizen/source.ts';
import type { Loader } from './loader.ts';
import type { AreaKey } from '../domain/area.ts';
import type { UnitRef } from '../domain/parties.ts';

/** What a unit and its area are called, in Danish. */
export type UnitName = { area: string; unit: string };

/** How a unit is written in a column, and told of on the bus. */
export const unitKey = ({ area, unit }: UnitRef): string => `${area}/${unit}`;

/** The units where the caller works with citizens, as columns have them. */
export const unitsOf = (caller: Caller): string[] =>
  caller.functions.flatMap(({ area, unit }) =>
    area && unit && worksIn(caller, area, unit) ? [unitKey({ area, unit })] : [],
  );

/** The unit that the caller acts for: the one named, or the only one where they have a role for it. */
export function unitToAct(act: Act, named: UnitRef | null, caller: Caller): Result<UnitRef, 'not-yours' | 'which'> {
  if (named) {
    const { area, unit } = named;
    return mayAct(act, caller, area, unit) ? ok({ area, unit }) : err('not-yours');
  }
  const [only, ...others] = new Set(
    caller.functions.flatMap(({ area, unit }) =>
      area && unit && mayAct(act, caller, area, unit) ? [unitKey({ area, unit })] : [],
    ),
  );
  if (!only) return err('not-yours');
  if (others.length > 0) return err('which');
  const [area, unit] = only.split('/') as [string, string];
  return ok({ area, unit });
}

/** An area by its key, with its name. */
export const areaOf = (key: AreaKey, { loader }: { loader: Pick<Loader, 'areas'> }): Area =>
  loader.areas.find((one) => one.key === key) ?? { key, name: key };

/** What each system last said its units are: they change some times a year, and nobody should wait for a system to be up. */
const lastSaid = new WeakMap<AreaSystem, { units: readonly Unit[]; at: Instant }>();
const goodForMs = 24 * 3_600_000;

/** What it takes to ask. */
type Asking = { loader: Pick<Loader, 'areas' | 'call'>; now(): Instant };

/**
 * The units of an area, by its system: none where there is no such area, null where the system is silent and has not said
 * within a day.
 */
export async function unitsOfArea(area: AreaKey, { loader, now }: Asking): Promise<readonly Unit[] | null> {
  const found = loader.areas.find(({ key }) => key === area);
  if (!found) return [];
  if (!found.system) return null;
  const answer = await found.system.units(loader.call);
  if (answer.ok) {
    lastSaid.set(found.system, { units: answer.value.value.items, at: now() });
    return answer.value.value.items;
  }
  const before = lastSaid.get(found.system);
  return before && Date.parse(now()) - Date.parse(before.at) < goodForMs ? before.units : null;
}

/** What a unit and its area are called; the key stands in for a name nobody could say. */
export const nameOf = ({ area, unit }: UnitRef, units: readonly Unit[] | null, asking: Asking): UnitName => ({
  area: areaOf(area, asking).name,
  unit: units?.find(({ key }) => key === unit)?.name ?? unit,
});
