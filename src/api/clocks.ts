import { openClocks, waitingSweep, type ClockDeps } from '../command/clocks.ts';
import type { Policy } from '../config/policy.ts';
import { notificationClock } from '../decision/clocks.ts';
import type { Poller } from '../delivery/poller.ts';
import { draftSweep, referralClock } from '../referral/clocks.ts';

/** Opens the clocks of all rooms: what waits is reminded of or worked out anew, and old drafts are removed. */
export const clocksIn = (deps: ClockDeps & { policy: Policy }): Poller =>
  openClocks(
    [waitingSweep({ notification: notificationClock(deps), referral: referralClock(deps) }, deps), draftSweep(deps)],
    deps.policy.decisions.everyMs,
    deps,
  );
