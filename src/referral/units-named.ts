import type { ConnectedArea } from '../access/loader.ts';
import type { Context } from '../context.ts';
import type { AreaSystem } from '../domain/area-system.ts';
import type { Unit } from '../domain/case.ts';
import type { Instant } from '../domain/dates.ts';
import type { UnitRef } from '../domain/referral.ts';
import type { Area } from '../domain/source.ts';
import type { UnitName } from './postings.ts';

/** What each system last said its units are: they change some times a year, and no referral should wait for a system to be up. */
const lastSaid = new WeakMap<AreaSystem, { units: readonly Unit[]; at: Instant }>();
const goodForMs = 24 * 3_600_000;

/**
 * The units of an area, by its system: none where there is no such area, null where the system is silent and has not said
 * within a day.
 */
export async function unitsOfArea(area: string, { loader, now }: Context): Promise<readonly Unit[] | null> {
  const found = connected(area, loader.areas);
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
export function nameOf({ area, unit }: UnitRef, units: readonly Unit[] | null, context: Context): UnitName {
  return {
    area: areaOf(area, context).name,
    unit: units?.find(({ key }) => key === unit)?.name ?? unit,
  };
}

/** An area by its key, with its name. */
export const areaOf = (key: string, { loader }: Context): Area => ({
  key,
  name: connected(key, loader.areas)?.name ?? key,
});

const connected = (area: string, areas: readonly ConnectedArea[]) => areas.find(({ key }) => key === area);
