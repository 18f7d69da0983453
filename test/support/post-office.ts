import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { systems } from '../../adapters/index.ts';
import { startMocks, type RunningMocks } from '../../mocks/index.ts';
import type { ExternalReply } from '../../src/delivery/poll-replies.ts';
import { openOutbox } from '../../src/delivery/outbox.ts';
import type { DeliveryPolicy } from '../../src/delivery/deliver-once.ts';
import type { Poller } from '../../src/delivery/poller.ts';
import { openWorker } from '../../src/delivery/worker.ts';
import type { AreaSystem } from '../../src/domain/citizen/area-system.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { readConfig } from '../../src/config/config.ts';
import type { Bus } from '../../src/access/bus.ts';
import { openBus } from '../../src/platform/bus.ts';
import type { Database } from '../../src/platform/database/open-database.ts';
import { loadKeys, type Keys } from '../../src/platform/keys.ts';
import { createLog } from '../../src/platform/log.ts';
import type { Engine } from './database.ts';
import { movableClock } from './movable-clock.ts';
import { aPosting, newMarker } from './postings.ts';
import { markerOf, type OutboxMessage } from '../../src/delivery/message.ts';

/** The delivery policy of production, but for short waits. */
export const usual: DeliveryPolicy = {
  firstRetryMs: 25_000,
  longestRetryMs: 52_000_000,
  tries: 7,
  leaseMs: 60_000,
  answersEveryMs: 300_000,
};

/** The outbox and its workers in front of the mock systems. Time is moved by hand, also theirs. */
export type PostOffice = {
  mocks: RunningMocks;
  database: Database;
  bus: Bus;
  keys: Keys;
  clock: ReturnType<typeof movableClock>;
  logged: { level: string; message: string; reason?: string }[];
  /** The outcomes of all tries, by all workers. */
  tried: { area: string; outcome: string; reason: string }[];
  systems: ReadonlyMap<string, AreaSystem>;
  /** The replies of people in the systems, as they were passed on. */
  replies: ExternalReply[];
  /** Enqueues messages in one transaction. */
  send(...messages: OutboxMessage[]): Promise<void>;
  worker(policy?: Partial<DeliveryPolicy>, system?: AreaSystem): Poller;
  advance(ms: number): void;
  /** Nothing queued, nothing written in the systems, no faults. */
  clear(): Promise<void>;
  close(): Promise<void>;
};

const start = '2026-11-23T09:00:00.000Z';

/** Opens a post office with a database and with mocks of the usual people. */
export async function openPostOffice(engine: Engine): Promise<PostOffice> {
  const folder = await mkdtemp(join(tmpdir(), 'helhed-keys-'));
  const store = await engine.fresh();
  const [database, mocks] = await Promise.all([store.open(), startMocks({ only: ['employment', 'social'] })]);
  const clock = movableClock(start);
  for (const mock of Object.values(mocks.all)) mock.clock.set(start);
  const logged: PostOffice['logged'] = [];
  const log = createLog('debug', { write: (line: string) => void logged.push(JSON.parse(line)) });
  const keys = loadKeys({ keyFile: join(folder, 'keys.json') });
  const bus = await openBus({ database, log });
  const outbox = openOutbox({ keys, clock, bus });
  const tried: PostOffice['tried'] = [];
  const replies: ExternalReply[] = [];
  const connected = connectAll(mocks, () => clock.now().getTime());
  return {
    mocks,
    database,
    bus,
    keys,
    clock,
    logged,
    tried,
    replies,
    systems: connected,
    send: (...messages) => database.transaction((tx) => outbox.enqueue(tx, messages)),
    worker(policy = {}, system) {
      const areas = system ? [system] : [...connected.values()];
      return openWorker({
        database,
        bus,
        keys,
        clock,
        log,
        policy: { ...usual, ...policy },
        areas: areas.map((one) => ({ key: one.area, name: one.area, decidesOnBostoette: false, system: one })),
        telemetry: { deliveryTried: (facts) => tried.push(facts) },
        random: () => 0.5,
        onReply: async (_tx, reply) => void replies.push(reply),
      });
    },
    advance(ms) {
      clock.advance(ms);
      for (const mock of Object.values(mocks.all)) mock.clock.advance(ms);
    },
    async clear() {
      await sql`truncate external_reply, receipt, outbox, reply_poll, message_group`.execute(database.db);
      for (const mock of Object.values(mocks.all)) {
        mock.reset();
        mock.clock.set(clock.now());
      }
      tried.length = logged.length = replies.length = 0;
    },
    async close() {
      await bus.close();
      await database.close();
      await Promise.all([...connected.values()].map((one) => one.close()));
      await mocks.close();
      await store.remove();
      await rm(folder, { recursive: true });
    },
  };
}

function connectAll({ environment }: RunningMocks, now: () => number): Map<string, AreaSystem> {
  const config = readConfig({ ...environment, NODE_ENV: 'test' }, systems);
  if (!config.ok) throw new Error('The mocks give settings that will do');
  const deps = { now, alarm: () => {}, observe: () => {}, limits: { failuresToOpen: 1_000, jitterMs: 1 } };
  return new Map(
    config.value.systems.map((settings) => {
      const { connect } = systems.find(({ area }) => area === settings.area)!;
      return [settings.area, connect(settings, deps)] as const;
    }),
  );
}

let effects = 0;

/** Makes a message that writes something new about a citizen. */
export function aMessage(area: string, cpr: string, kind: 'task' | 'note' = 'note'): OutboxMessage {
  const entry = aPosting(kind, { marker: newMarker(), unit: kind === 'task' ? unitIn[area]! : null });
  return { ...about(area, cpr), kind: 'post', entry };
}

/** Makes a message that closes what another one wrote. */
export function closing(message: OutboxMessage): OutboxMessage {
  return { ...about(message.area, message.citizen), kind: 'close-task', marker: markerOf(message), how: 'DONE' };
}

const unitIn: Record<string, string> = { employment: 'jobcenter', social: 'voksenenhed' };

function about(area: string, cpr: string) {
  effects += 1;
  return { area, citizen: cpr as Cpr, subject: { type: 'referral' as const, id: 'R1' }, effectId: `R1:${effects}` };
}

/** Lists the markers of all our entries in a mock system, each as often as it is there. */
export const markersAt = (mocks: RunningMocks, area: string): string[] =>
  [...JSON.stringify(mocks.all[area]!.summary()).matchAll(/(?<!\()Helhed-ref: (HH-[0-9A-Z]{26})/g)].map(
    ([, one]) => one!,
  );
