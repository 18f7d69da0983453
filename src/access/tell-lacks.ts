import { lacksIn, type Staffing } from '../domain/access/staffing.ts';
import type { Log } from '../platform/log.ts';
import type { Telemetry } from '../platform/telemetry.ts';

/** Tells those who run the gateway which units lack somebody to receive or to lead, as far as the policy says; nobody by name. */
export function tellLacks(staffing: Staffing, log: Log, telemetry: Pick<Telemetry, 'unitLacks'>): void {
  for (const { area, unit, lacks } of lacksIn(staffing)) {
    log.warn('A unit lacks somebody', { area, what: unit, reason: lacks });
    telemetry.unitLacks({ area, unit, lacks });
  }
}
