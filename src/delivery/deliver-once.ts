import type { AreaSystem } from '../domain/citizen/area-system.ts';
import type { Call } from '../domain/citizen/answer.ts';
import { instant, later, type Instant } from '../domain/dates.ts';
import { afterAttempt, type Attempt, type DeliverySchedule } from '../domain/delivery/delivery.ts';
import type { Bus } from '../access/bus.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Keys } from '../platform/keys.ts';
import type { Log } from '../platform/log.ts';
import { attemptDelivery, type DeliveryAttempt } from './attempt.ts';
import type { ClaimedMessage } from './claim-messages.ts';
import { holdClaimed } from './consent-hold.ts';
import type { deliveryMetrics } from './metrics.ts';
import { messageIn } from './outbox.ts';
import { recordAttempt } from './record-attempt.ts';

/** Settings of deliveries: a message group is leased for `leaseMs`, replies are polled for every `answersEveryMs`. */
export type DeliveryPolicy = DeliverySchedule & { leaseMs: number; answersEveryMs: number };

/** Dependencies of a delivery; `random` gives numbers from 0 up to 1, `signal` breaks an attempt off. */
export type DeliverDeps = {
  database: Database;
  bus: Bus;
  keys: Keys;
  clock: Clock;
  log: Log;
  telemetry: ReturnType<typeof deliveryMetrics>;
  policy: DeliveryPolicy;
  random(): number;
};

/**
 * Delivers a claimed message to its system, exactly once as far as a system without idempotency keys lets us:
 *
 * 1. The message was saved in the transaction of the change it tells of (outbox.ts), so none is lost.
 * 2. Whoever delivers has claimed its message group under a lease with a fencing token (claim-messages.ts), so that one worker
 *    at a time attempts the first message of a group, and those behind it wait.
 * 3. From the claim on the message is in doubt: whoever comes after a crash or a lost acknowledgement looks for its marker in
 *    the system before writing again (attempt.ts), so none is doubled.
 * 4. The outcome is recorded under the same token (record-attempt.ts): a worker whose lease has ended records nothing.
 */
export async function deliverOnce(
  message: ClaimedMessage,
  system: AreaSystem,
  signal: AbortSignal,
  deps: DeliverDeps,
): Promise<void> {
  const { database, bus, clock, log, telemetry, policy, random } = deps;
  const { area } = system;
  if (await isHeld(message, deps)) return;
  const { attempt, there } = await attemptOnce(message, system, signal, deps);
  const now = instant(clock.now()) as Instant;
  const verdict = afterAttempt(attempt, { tries: message.attempts, now, chance: random(), schedule: policy });
  const pollAt = later(now, policy.answersEveryMs);
  const inTime = await recordAttempt(database, bus, message, { attempt, there, verdict }, { now, pollAt });
  const reason = 'reason' in attempt ? attempt.reason : 'none';
  telemetry.deliveryTried({ area, outcome: inTime ? verdict.kind : 'too-late', reason });
  if (!inTime) log.warn('A delivery took longer than its lease', { area, what: message.kind });
  else if (verdict.kind === 'dead') log.error('A delivery has failed for good', { area, what: message.kind, reason });
  if (there.length > 1) log.error('A delivery is there more than once', { area, count: there.length });
}

/** Returns whether a consent that a message is shared by has run out, and the message is held; what cannot be read is left to the attempt. */
async function isHeld(message: ClaimedMessage, { database, bus, keys, clock }: DeliverDeps): Promise<boolean> {
  if (message.consent_from.length === 0) return false;
  const now = instant(clock.now()) as Instant;
  return holdClaimed(message, messageIn(message, keys), { database, bus, keys, now });
}

/** Attempts a delivery once; a bug of ours counts as a failed attempt too, or it would go on forever. */
async function attemptOnce(
  message: ClaimedMessage,
  system: AreaSystem,
  signal: AbortSignal,
  { clock, keys, log }: DeliverDeps,
): Promise<DeliveryAttempt> {
  const call: Call = { deadline: new Date(message.until).getTime(), signal, background: 'deliveries' };
  const now = instant(clock.now()) as Instant;
  try {
    const { in_doubt_until: inDoubtUntil, written_at: writtenAt } = message;
    const earlierMarkers = message.earlier_markers ?? [];
    const attempted = { system, call, now, inDoubtUntil, writtenAt, earlierMarkers };
    return await attemptDelivery(messageIn(message, keys), attempted);
  } catch (error) {
    log.error('A delivery could not even be tried', { area: system.area, error });
    return { attempt: broken, there: [] };
  }
}

const broken: Attempt = { kind: 'failed', reason: 'broken', retryAt: null, counts: true, unsure: true };
