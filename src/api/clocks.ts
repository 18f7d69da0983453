import { notificationClock } from '../decision/clocks.ts';
import { openClocks } from '../command/clocks.ts';
import type { Poller } from '../delivery/poller.ts';
import { draftSweep, referralClock } from '../referral/clocks.ts';

/** Sweeps every room by time: notifications and referrals are reminded of, and old drafts are removed. */
export const clocksIn = (
  parts: Parameters<typeof notificationClock>[0] & Parameters<typeof referralClock>[0],
): Poller =>
  openClocks(
    [notificationClock(parts), referralClock(parts), draftSweep(parts)],
    parts.policy.decisions.everyMs,
    parts,
  );
