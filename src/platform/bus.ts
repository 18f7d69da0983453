import { sql, type Transaction } from 'kysely';
import { channel } from './database/listen.ts';
import type { Database } from './database/open-database.ts';
import type { Tables } from './database/tables.ts';
import type { Log } from './log.ts';

/** A subscriber: receives the id of what changed; null when changes may have been missed, and everything is to be read again. */
type Subscriber = (id: string | null) => void;

/**
 * A bus that announces to all processes on one database what changed, by topic and id only: a subscriber reads anew what it is
 * about, and one that was away reads everything.
 */
export type Bus<Topic extends string> = {
  /** Publishes everywhere, also here, once the transaction is committed, and never when it is not; the same twice in one only once. */
  publish(tx: Transaction<Tables>, topic: Topic, id: string): Promise<void>;
  /** Subscribes until the returned function is called. */
  subscribe(topic: Topic, subscriber: Subscriber): () => void;
  /** Ends all subscriptions. */
  close(): Promise<void>;
};

/** Opens the bus; resolves when everything published from now on will be heard. */
export async function openBus<Topic extends string>({
  database,
  log,
}: {
  database: Database;
  log: Log;
}): Promise<Bus<Topic>> {
  const subscribers = new Map<string, Set<Subscriber>>();
  function notify(some: Iterable<Subscriber>, id: string | null): void {
    for (const receive of some) {
      try {
        receive(id);
      } catch (error) {
        log.error('A subscriber of the bus failed', { error });
      }
    }
  }
  const listening = await database.listen({
    heard(payload) {
      const [, topic = '', id = ''] = /^(\S+) (.*)$/s.exec(payload) ?? [];
      notify([...(subscribers.get(topic) ?? [])], id);
    },
    missed: () =>
      notify(
        [...subscribers.values()].flatMap((some) => [...some]),
        null,
      ),
  });
  return {
    async publish(tx, topic, id) {
      await sql`select pg_notify(${channel}, ${`${topic} ${id}`})`.execute(tx);
    },
    subscribe(topic, subscriber) {
      const some = subscribers.get(topic) ?? new Set();
      subscribers.set(topic, some.add(subscriber));
      return () => void some.delete(subscriber);
    },
    async close() {
      subscribers.clear();
      await listening.close();
    },
  };
}
