import { ownAreas, type Caller, type Role } from './access.ts';
import type { DrawingPolicy } from './drawing-steps.ts';

type Areas = Pick<DrawingPolicy, 'area' | 'from'>;

/** Who reserves and releases: caseworkers and leaders of the area that draws. */
export const mayReserve = (caller: Caller, { area }: Areas): boolean => holds(caller, ['CASEWORKER', 'LEADER'], [area]);

/** Who corrects: leaders of either area. */
export const mayCorrect = (caller: Caller, { area, from }: Areas): boolean => holds(caller, ['LEADER'], [area, from]);

/** Who sees the ledger, and draws where a decision says so: those who work with citizens in either area. */
export const sharesIn = (caller: Caller, { area, from }: Areas): boolean =>
  [area, from].some((one) => ownAreas(caller).has(one));

const holds = ({ functions }: Caller, roles: readonly Role[], areas: readonly string[]): boolean =>
  functions.some(
    ({ role, area, unit }) => roles.includes(role) && area !== null && areas.includes(area) && unit !== null,
  );
