import type { ConnectedArea } from '../access/loader.ts';
import type { AreaSystem } from '../domain/citizen/area-system.ts';
import { instant, type Instant, later } from '../domain/dates.ts';
import { afterAttempt, type Attempt, type DeliverySchedule } from '../domain/delivery/delivery.ts';
import type { Bus } from '../platform/bus.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Keys } from '../platform/keys.ts';
import type { Log } from '../platform/log.ts';
import type { Telemetry } from '../platform/telemetry.ts';
import { pollReplies, type OnReply } from './poll-replies.ts';
import { heldInHand } from './holding.ts';
import { deliver, type DeliveryAttempt } from './deliver.ts';
import { claimReplyPolls } from './reply-polls.ts';
import { messageIn } from './outbox.ts';
import { poller, type Poller } from './poller.ts';
import { releaseLease, claimLeases, type Lease } from './leases.ts';
import type { BackgroundWork, Call } from '../domain/citizen/answer.ts';

/** How deliveries are made. A lane is leased for `leaseMs`; answers in the systems are looked for every `answersEveryMs`. */
export type DeliveryPolicy = DeliverySchedule & { leaseMs: number; answersEveryMs: number };

export type WorkerDeps = {
  database: Database;
  bus: Bus;
  areas: readonly ConnectedArea[];
  keys: Keys;
  clock: Clock;
  log: Log;
  telemetry: Pick<Telemetry, 'deliveryTried'>;
  policy: DeliveryPolicy;
  /** From 0 up to 1. */
  random(): number;
  onAnswer: OnReply;
};

/** How many lanes of one system are seen to at a time, by one gateway. */
const atOnce = 10;
const looksAtOnce = 4;
/** How often a worker looks on its own whether something is due: in case it did not hear of it, and for retries. */
const everyMs = 1_000;

/** Takes the outbox's messages to the areas' systems, and brings back what people there answer. */
export type Worker = {
  /** Does by hand what is due, and says how many messages and looks that was. */
  step(): Promise<number>;
  /** Works on its own from now on. */
  start(): void;
  /** Breaks off what is under way; resolves when nothing is. */
  close(): Promise<void>;
};

/** A worker for all areas that have a system; each has its own hands, so that a slow or dead one keeps no other waiting. */
export function openWorker(parts: WorkerDeps): Worker {
  const leaving = new AbortController();
  const works = parts.areas.flatMap(({ system }) =>
    system ? [{ area: system.area, ...shiftsFor(system, leaving.signal, parts) }] : [],
  );
  const shifts = works.flatMap(({ deliveries, looks }) => [deliveries, looks]);
  const silence = parts.bus.subscribe('outbox', (area) => {
    for (const one of works) if (area === null || area === one.area) one.deliveries.wake();
  });
  return {
    async step() {
      const counts = await Promise.all(shifts.map((shift) => shift.step()));
      return counts.reduce((sum, count) => sum + count, 0);
    },
    start() {
      for (const shift of shifts) shift.start();
    },
    async close() {
      silence();
      leaving.abort();
      await Promise.all(shifts.map((shift) => shift.close()));
    },
  };
}

function shiftsFor(system: AreaSystem, signal: AbortSignal, parts: WorkerDeps): { deliveries: Poller; looks: Poller } {
  const { database, clock, policy, log, keys, onAnswer } = parts;
  const { area } = system;
  const { leaseMs, answersEveryMs } = policy;
  const deliveries = poller({
    atOnce,
    everyMs,
    log,
    async take(most) {
      const now = instant(clock.now()) as Instant;
      if (isPaused(system, 'deliveries', now)) return [];
      const turns = await claimLeases(database, { area, now, most, leaseMs, tryMs: tryMs(policy) });
      return turns.map((turn) => () => see(turn, system, signal, parts));
    },
  });
  const looks = poller({
    atOnce: looksAtOnce,
    everyMs,
    log,
    async take(most) {
      const now = instant(clock.now()) as Instant;
      if (isPaused(system, 'replies', now)) return [];
      const lanes = await claimReplyPolls(database, { area, now, most, everyMs: answersEveryMs });
      const call: Call = { deadline: new Date(now).getTime() + tryMs(policy), signal, background: 'replies' };
      return lanes.map((lane) => () => pollReplies(lane, { database, keys, system, call, now, onAnswer }));
    },
  });
  return { deliveries, looks };
}

/** Behind an open breaker everything would only be put back. */
const isPaused = (system: AreaSystem, work: BackgroundWork, now: Instant): boolean =>
  [system.health(), system.health(work)].some(({ retryAt }) => retryAt !== null && retryAt > now);

/** How long a try may take: it is over well before the lease ends, also by the clock of another gateway. */
const tryMs = ({ leaseMs }: DeliveryPolicy) => leaseMs * 0.6;

async function see(turn: Lease, system: AreaSystem, signal: AbortSignal, parts: WorkerDeps): Promise<void> {
  const { database, bus, clock, log, telemetry, policy, random } = parts;
  const { area } = system;
  if (await isHeld(turn, parts)) return;
  const { attempt, there } = await triedOnce(turn, { system, signal, parts });
  const now = instant(clock.now()) as Instant;
  const verdict = afterAttempt(attempt, { tries: turn.tries, now, chance: random(), schedule: policy });
  const lookAt = later(now, policy.answersEveryMs);
  const inTime = await releaseLease(database, bus, turn, { attempt, there, verdict }, { now, lookAt });
  const reason = 'reason' in attempt ? attempt.reason : 'none';
  telemetry.deliveryTried({ area, outcome: inTime ? verdict.kind : 'too-late', reason });
  if (!inTime) log.warn('A delivery took longer than its lease', { area, what: turn.kind });
  else if (verdict.kind === 'dead') log.error('A delivery has failed for good', { area, what: turn.kind, reason });
  if (there.length > 1) log.error('A delivery is there more than once', { area, count: there.length });
}

/** Whether the consent that it is told by has run out; what cannot be read is left to the try. */
async function isHeld(turn: Lease, { database, bus, keys, clock }: WorkerDeps): Promise<boolean> {
  if (!turn.consent_from) return false;
  const now = instant(clock.now()) as Instant;
  return heldInHand(turn, messageIn(turn, keys), { database, bus, keys, now });
}

type Trying = { system: AreaSystem; signal: AbortSignal; parts: WorkerDeps };

/** One try; what is wrong with us rather than with the system counts as a failed one too, or it would go on forever. */
async function triedOnce(turn: Lease, { system, signal, parts }: Trying): Promise<DeliveryAttempt> {
  const { clock, keys, log } = parts;
  const call: Call = { deadline: new Date(turn.until).getTime(), signal, background: 'deliveries' };
  const now = instant(clock.now()) as Instant;
  try {
    return await deliver(messageIn(turn, keys), {
      system,
      call,
      now,
      triedUntil: turn.tried_until,
      writtenAt: turn.written_at,
    });
  } catch (error) {
    log.error('A delivery could not even be tried', { area: system.area, error });
    return { attempt: broken, there: [] };
  }
}

const broken: Attempt = { kind: 'failed', reason: 'broken', retryAt: null, counts: true, unsure: true };
