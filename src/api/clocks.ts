import type { ConnectedArea } from '../access/loader.ts';
import { committeeClock, followUpSweep } from '../committee/clocks.ts';
import { openClocks, waitingSweep, type ClockDeps } from '../command/clocks.ts';
import type { Policy } from '../config/policy.ts';
import { notificationClock } from '../decision/clocks.ts';
import { correctionSweep } from '../discrepancy/check-corrections.ts';
import type { Poller } from '../delivery/poller.ts';
import { planClock } from '../plan/clocks.ts';
import { handledSweep } from '../work-queue/list-handled.ts';
import { forumSweep, meetingClock } from '../meeting/work-queue.ts';
import { draftSweep, referralClock } from '../referral/clocks.ts';

/** Opens the clocks of all rooms: what waits is reminded of or worked out anew, old drafts are removed, corrections checked. */
export const clocksIn = (deps: ClockDeps & { policy: Policy; areas: readonly ConnectedArea[] }): Poller =>
  openClocks(
    [
      waitingSweep(
        {
          notification: notificationClock(deps),
          referral: referralClock(deps),
          plan: planClock(deps),
          meeting: meetingClock(deps),
          'committee-case': committeeClock(deps),
        },
        deps,
      ),
      forumSweep(deps),
      draftSweep(deps),
      correctionSweep(deps),
      followUpSweep(deps),
      handledSweep(deps),
    ],
    deps.policy.decisions.everyMs,
    deps,
  );
