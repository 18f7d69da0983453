import type { AreaKey } from './area.ts';

/** Names a person by their id, and the name they had at the time. */
export type Actor = { id: string; name: string };

/** Names a unit of an area, by keys. */
export type UnitRef = { area: AreaKey; unit: string };

/** Returns a caller as records name them. */
export const asActor = ({ id, name }: Actor): Actor => ({ id, name });
