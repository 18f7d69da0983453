import { sql, type Transaction } from 'kysely';
import { channel } from './database/notifications.ts';
import type { Database } from './database/open-database.ts';
import type { Tables } from './database/tables.ts';
import type { Log } from './log.ts';

/**
 * What can be heard of: a referral or a notification by its id, whose work queue changed and to whom a notification came (a
 * unit's as `area/unit`), a citizen, by pseudonym, to whom somebody's grounds for access changed, the version of everybody's
 * grounds, and an area whose outbox has something new.
 */
export type Topic = 'referral' | 'notification' | 'work-queue' | 'arrival' | 'access' | 'grounds' | 'outbox';

/** The id of what changed; null when some changes may not have been heard, and everything is to be read again. */
type Hears = (id: string | null) => void;

/**
 * Tells all gateways on one database what changed, by topic and id only. It is a knock on the door, not a message: who
 * hears it reads what it is about, and who was away reads everything.
 */
export type Bus = {
  /** Heard everywhere, also here, once the transaction is committed, and never when it is not. The same twice in one is heard once. */
  publish(tx: Transaction<Tables>, topic: Topic, id: string): Promise<void>;
  /** Gives back what ends it. */
  subscribe(topic: Topic, hears: Hears): () => void;
  /** Nothing is heard any more. */
  close(): Promise<void>;
};

/** Opens the bus; resolves when everything published from now on will be heard. */
export async function openBus({ database, log }: { database: Database; log: Log }): Promise<Bus> {
  const subscribers = new Map<string, Set<Hears>>();
  function tell(some: Iterable<Hears>, id: string | null): void {
    for (const hears of some) {
      try {
        hears(id);
      } catch (error) {
        log.error('A subscriber of the bus failed', { error });
      }
    }
  }
  const listening = await database.listen({
    heard(payload) {
      const [, topic = '', id = ''] = /^(\S+) (.*)$/s.exec(payload) ?? [];
      tell([...(subscribers.get(topic) ?? [])], id);
    },
    missed: () =>
      tell(
        [...subscribers.values()].flatMap((some) => [...some]),
        null,
      ),
  });
  return {
    async publish(tx, topic, id) {
      await sql`select pg_notify(${channel}, ${`${topic} ${id}`})`.execute(tx);
    },
    subscribe(topic, hears) {
      const some = subscribers.get(topic) ?? new Set();
      subscribers.set(topic, some.add(hears));
      return () => void some.delete(hears);
    },
    async close() {
      subscribers.clear();
      await listening.close();
    },
  };
}
