import type { Instant } from '../dates.ts';
import { versionConflict, type Refusal } from '../refusal.ts';
import { err, ok, type Result } from '../result.ts';
import { breakGlassState, isOpen, type BreakGlass } from './break-glass.ts';

/** Ends broken glass before its time; it is reviewed all the same. */
export function endBreakGlass(glass: BreakGlass, expectedVersion: number, now: Instant): Result<BreakGlass, Refusal> {
  const state = breakGlassState(glass);
  if (expectedVersion !== glass.version)
    return err(versionConflict(glass.version, state, 'Nødadgangen er ændret, siden du så den. Se den igen.'));
  if (!isOpen(glass, now))
    return err({ code: 'NOT_POSSIBLE', message: 'Nødadgangen er allerede lukket.', state, allowed: [] });
  return ok({ ...glass, expiresAt: now, version: glass.version + 1 });
}
