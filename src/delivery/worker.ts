import type { ConnectedArea } from '../access/loader.ts';
import type { AreaSystem } from '../domain/citizen/area-system.ts';
import type { BackgroundWork, Call } from '../domain/citizen/answer.ts';
import { instant, later, type Instant } from '../domain/dates.ts';
import { claimMessages } from './claim-messages.ts';
import { deliverOnce, type DeliverDeps, type DeliveryPolicy } from './deliver-once.ts';
import { pollReplies, type OnReply } from './poll-replies.ts';
import { allPollers, poller, type Poller } from './poller.ts';
import { pollLeases } from './reply-polls.ts';

export type WorkerDeps = DeliverDeps & { areas: readonly ConnectedArea[]; onReply: OnReply };

/** The number of message groups of one system that one gateway delivers, and polls for replies, at a time. */
const [deliveriesAtOnce, pollsAtOnce] = [10, 4];
/** The interval at which a worker looks on its own whether something is due, in milliseconds: for retries, and where the bus was not heard. */
const everyMs = 1_000;

/**
 * Opens the worker that delivers the outbox's messages to the areas' systems and polls those for replies. Each system has pollers
 * of its own, so that a slow or dead one keeps no other waiting. `step` does by hand what is due, `close` breaks off what is
 * under way.
 */
export function openWorker(deps: WorkerDeps): Poller {
  const closing = new AbortController();
  const systems = deps.areas.flatMap(({ system }) => (system ? [system] : []));
  const deliveries = new Map(systems.map((system) => [system.area, deliveryPoller(system, closing.signal, deps)]));
  const replies = systems.map((system) => replyPoller(system, closing.signal, deps));
  const all = allPollers([...deliveries.values(), ...replies]);
  const unsubscribe = deps.bus.subscribe('outbox', (area) => {
    for (const [key, one] of deliveries) if (area === null || area === key) one.wake();
  });
  return {
    ...all,
    async close() {
      unsubscribe();
      closing.abort();
      await all.close();
    },
  };
}

function deliveryPoller(system: AreaSystem, signal: AbortSignal, deps: WorkerDeps): Poller {
  const { database, clock, policy, log } = deps;
  const { leaseMs } = policy;
  return poller({
    work: 'deliveries',
    concurrency: deliveriesAtOnce,
    everyMs,
    log,
    async claim(limit) {
      const now = instant(clock.now()) as Instant;
      if (isPaused(system, 'deliveries', now)) return [];
      const claim = { area: system.area, now, limit, leaseMs, attemptMs: attemptMs(policy) };
      const messages = await claimMessages(database, claim);
      return messages.map((message) => () => deliverOnce(message, system, signal, deps));
    },
  });
}

function replyPoller(system: AreaSystem, signal: AbortSignal, deps: WorkerDeps): Poller {
  const { database, clock, policy, log, keys, onReply } = deps;
  return poller({
    work: 'replies',
    concurrency: pollsAtOnce,
    everyMs,
    log,
    async claim(limit) {
      const now = instant(clock.now()) as Instant;
      if (isPaused(system, 'replies', now)) return [];
      const until = later(now, policy.answersEveryMs);
      const due = await pollLeases.claim(database.db, { area: system.area, now, until, limit });
      const call: Call = { deadline: new Date(now).getTime() + attemptMs(policy), signal, background: 'replies' };
      return due.map(
        ({ message_group: group }) =>
          () =>
            pollReplies(group, { database, keys, system, call, now, onReply }),
      );
    },
  });
}

/** Behind an open circuit everything would only be put back. */
const isPaused = (system: AreaSystem, work: BackgroundWork, now: Instant): boolean =>
  [system.health(), system.health(work)].some(({ retryAt }) => retryAt !== null && retryAt > now);

/** Returns how long an attempt may take: it is over well before the lease ends, also by the clock of another gateway. */
const attemptMs = ({ leaseMs }: DeliveryPolicy) => leaseMs * 0.6;
