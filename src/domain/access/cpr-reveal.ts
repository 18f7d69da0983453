import type { Caller } from './caller.ts';
import { mayAct } from './acts.ts';
import type { AreaKey } from '../area.ts';

/** The areas whose citizens' CPR numbers the caller may have shown: where they work in a named unit, in a role that needs it. */
export const areasToReveal = (caller: Caller): ReadonlySet<AreaKey> =>
  new Set(caller.functions.flatMap(({ area }) => (area && mayAct('REVEAL_CPR', caller, area) ? [area] : [])));
