import type { ConnectedArea } from '../access/loader.ts';
import type { Context } from '../context.ts';
import type { Unit } from '../domain/case.ts';
import type { UnitRef } from '../domain/referral.ts';
import type { Area } from '../domain/source.ts';
import type { UnitName } from './postings.ts';

/** The units of an area, by its system: none where there is no such area, null where the system could not say. */
export async function unitsOfArea(area: string, { loader }: Context): Promise<readonly Unit[] | null> {
  const found = connected(area, loader.areas);
  if (!found) return [];
  const answer = found.system ? await found.system.units(loader.call) : null;
  return answer?.ok ? answer.value.value.items : null;
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
