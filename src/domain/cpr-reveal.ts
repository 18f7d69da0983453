import type { Caller, Role } from './access.ts';
import type { AreaKey } from './area-system.ts';

/** Those who need the number for their work. Facilitators call meetings and write minutes; a masked number does for that. */
const mayReveal: ReadonlySet<Role> = new Set(['CASEWORKER', 'INTAKE', 'LEADER', 'SUPPORT_WORKER']);

/** The areas whose citizens' CPR numbers the caller may have shown: where they work in a named unit, in a role that needs it. */
export const areasToReveal = ({ functions }: Caller): ReadonlySet<AreaKey> =>
  new Set(functions.flatMap(({ role, area, unit }) => (mayReveal.has(role) && area && unit ? [area] : [])));
