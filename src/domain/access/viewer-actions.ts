import { unitsToAct } from './acts.ts';
import { ownAreas, type Caller, type Role } from './caller.ts';

/** Names what somebody can begin without a citizen or a record of Helhed's at hand. */
export type ViewerAction = 'BREAK_GLASS' | 'DECLARE_CONFLICT_OF_INTEREST' | 'COMMIT_AUDIT_SAMPLE' | 'READ_GRANT_FEED';

/** Tells whether a caller may declare a conflict of interest: whoever works with citizens in a unit. */
export const mayDeclareConflict = (caller: Caller): boolean => ownAreas(caller).size > 0;

/** Tells whether a caller may break glass from some unit. */
export const mayBreakGlass = (caller: Caller): boolean => unitsToAct('BREAK_GLASS', caller).length > 0;

const has = (role: Role, { functions }: Caller): boolean => functions.some((one) => one.role === role);

/** Returns what a caller can begin without a citizen. The last two are opened by the schema's `@visibleTo`. */
export function viewerActions(caller: Caller): ViewerAction[] {
  const allowed: Record<ViewerAction, boolean> = {
    BREAK_GLASS: mayBreakGlass(caller),
    DECLARE_CONFLICT_OF_INTEREST: mayDeclareConflict(caller),
    COMMIT_AUDIT_SAMPLE: has('AUDITOR', caller),
    READ_GRANT_FEED: has('OPERATOR', caller),
  };
  return (Object.keys(allowed) as ViewerAction[]).filter((action) => allowed[action]);
}
