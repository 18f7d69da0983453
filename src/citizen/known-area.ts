import type { Context } from '../context.ts';
import { badInput } from '../platform/errors.ts';
import type { AreaKey } from '../domain/area.ts';

/** The area a caller names, or null when none is named; refused when there is no such area. */
export function knownArea(area: string | null | undefined, { loader }: Context): AreaKey | null {
  if (area === null || area === undefined) return null;
  if (!loader.areas.some(({ key }) => key === area))
    throw badInput('The argument "area" names no area; see Query.areas.');
  return area;
}
