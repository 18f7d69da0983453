import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Bus, Topic } from '../../src/access/bus.ts';
import { openBus } from '../../src/platform/bus.ts';
import type { Database } from '../../src/platform/database/open-database.ts';
import { createLog } from '../../src/platform/log.ts';
import { forEachEngine, type TestDatabase } from '../support/database.ts';

const log = createLog('silent');

/** What a subscriber heard so far. */
function heardBy(bus: Bus, topic: Topic): (string | null)[] {
  const heard: (string | null)[] = [];
  bus.subscribe(topic, (id) => heard.push(id));
  return heard;
}

forEachEngine((engine) => {
  let kept: TestDatabase;
  let database: Database;
  let bus: Bus;
  beforeAll(async () => {
    kept = await engine.fresh();
    database = await kept.open();
  });
  afterAll(async () => {
    await database.close();
    await kept.remove();
  });
  beforeEach(async () => {
    bus = await openBus({ database, log });
  });
  afterEach(() => bus.close());

  const publish = (topic: Topic, ...ids: string[]) =>
    database.transaction(async (tx) => {
      for (const id of ids) await bus.publish(tx, topic, id);
    });

  test('bus: events arrive after commit, in order, at their subscribers only', async () => {
    const [referrals, queue] = [heardBy(bus, 'referral'), heardBy(bus, 'work-queue')];
    await database.transaction(async (tx) => {
      await bus.publish(tx, 'referral', 'HH-1');
      await bus.publish(tx, 'referral', 'HH-2');
      await wait(50);
      expect(referrals).toEqual([]);
    });
    await vi.waitFor(() => expect(referrals).toEqual(['HH-1', 'HH-2']));
    await publish('work-queue', 'social/voksenenhed');
    await vi.waitFor(() => expect(queue).toEqual(['social/voksenenhed']));
    expect(referrals).toEqual(['HH-1', 'HH-2']);
  });

  test('bus: nothing from a rolled-back transaction', async () => {
    const heard = heardBy(bus, 'referral');
    const failing = database.transaction(async (tx) => {
      await bus.publish(tx, 'referral', 'HH-1');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await publish('referral', 'HH-2');
    await vi.waitFor(() => expect(heard).toEqual(['HH-2']));
  });

  test('bus subscriber: stopped ones get nothing, failing ones block nobody', async () => {
    const before: (string | null)[] = [];
    const stop = bus.subscribe('referral', (id) => before.push(id));
    bus.subscribe('referral', () => {
      throw new Error('a bug');
    });
    const heard = heardBy(bus, 'referral');
    await publish('referral', 'HH-1');
    await vi.waitFor(() => expect(heard).toEqual(['HH-1']));
    stop();
    await publish('referral', 'HH-2');
    await vi.waitFor(() => expect(heard).toEqual(['HH-1', 'HH-2']));
    expect(before).toEqual(['HH-1']);
  });

  test('closed bus: no events, the database still works', async () => {
    const heard = heardBy(bus, 'referral');
    await bus.close();
    await publish('referral', 'HH-1');
    await wait(100);
    expect(heard).toEqual([]);
  });

  test.runIf(engine.name === 'postgres')(
    'gateways hear of each other, and after a lost connection are told to read everything again',
    async () => {
      const elsewhere = await kept.open();
      const other = await openBus({ database: elsewhere, log });
      const heard = heardBy(other, 'referral');
      await publish('referral', 'HH-1');
      await vi.waitFor(() => expect(heard).toEqual(['HH-1']));
      await sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name = 'helhed-listening'`.execute(database.db);
      await vi.waitFor(() => expect(heard).toEqual(['HH-1', null]), { timeout: 5_000 });
      await publish('referral', 'HH-2');
      await vi.waitFor(() => expect(heard).toEqual(['HH-1', null, 'HH-2']));
      await other.close();
      await elsewhere.close();
    },
  );
});
