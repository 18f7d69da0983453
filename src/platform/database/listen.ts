import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Log } from '../log.ts';

/** The one channel of ours; what is said on it begins with its topic. */
export const channel = 'helhed';

/** Hears what is said on the channel. `missed`: the connection was gone for a while, so anything may have been said. */
export type Listener = { heard(payload: string): void; missed(): void };

/** Stops hearing. */
export type Listening = { close(): Promise<void> };

const pulseMs = 30_000;
const [firstPauseMs, longestPauseMs] = [100, 5_000];

/**
 * Listens on a PostgreSQL server through a connection of its own, for as long as the process lives: when it is lost, a new
 * one is made, after 0.1 s and then ever longer up to 5 s. Rejects only when there is none to begin with.
 */
export async function listenOnServer(connectionString: string, listener: Listener, log: Log): Promise<Listening> {
  const closing = new AbortController();
  let connection = await connect(connectionString, listener);

  async function reconnect(): Promise<boolean> {
    for (let tries = 0; !closing.signal.aborted; tries += 1) {
      const pause = Math.min(firstPauseMs * 2 ** tries, longestPauseMs) * (0.5 + Math.random() / 2);
      try {
        await wait(pause, undefined, { signal: closing.signal });
        connection = await connect(connectionString, listener);
        return true;
      } catch (error) {
        if (!closing.signal.aborted) log.warn('The database cannot be listened to', { error });
      }
    }
    return false;
  }

  async function listen(): Promise<void> {
    for (;;) {
      await connection.lost;
      if (closing.signal.aborted) return;
      log.warn('The connection that listens to the database was lost');
      if (!(await reconnect())) return;
      if (closing.signal.aborted) await connection.end();
      else listener.missed();
    }
  }

  const listening = listen();
  return {
    async close() {
      closing.abort();
      await connection.end();
      await listening;
    },
  };
}

type Connection = { lost: Promise<void>; end(): Promise<void> };

/** A connection that listens. A question now and then finds out when the other end has gone without a word. */
async function connect(connectionString: string, { heard }: Listener): Promise<Connection> {
  const client = new pg.Client({
    connectionString,
    connectionTimeoutMillis: 5_000,
    query_timeout: 5_000,
    application_name: 'helhed-listening',
  });
  const { promise: lost, resolve } = Promise.withResolvers<void>();
  // What is wrong with the connection also ends it.
  client.on('error', () => {}).once('end', resolve);
  client.on('notification', ({ payload }) => heard(payload ?? ''));
  try {
    await client.connect();
    await client.query(`listen ${channel}`);
  } catch (error) {
    void client.end();
    throw error;
  }
  const pulse = setInterval(() => void client.query('select 1').catch(() => client.end()), pulseMs);
  void lost.then(() => clearInterval(pulse));
  return { lost, end: () => client.end() };
}

/**
 * Listens on the one connection that the embedded database has, by whoever it is used; what a transaction of ours says comes
 * back with its commit. A connection that takes the place of a lost one listens too.
 */
export function listenOnEveryConnection() {
  const listeners = new Set<Listener>();
  let connected = false;
  return {
    async listenOn(client: pg.ClientBase): Promise<void> {
      client.on('notification', ({ payload }) => {
        for (const { heard } of listeners) heard(payload ?? '');
      });
      await client.query(`listen ${channel}`);
      if (connected) for (const { missed } of listeners) missed();
      connected = true;
    },
    async listen(listener: Listener): Promise<Listening> {
      listeners.add(listener);
      return { close: async () => void listeners.delete(listener) };
    },
  };
}
