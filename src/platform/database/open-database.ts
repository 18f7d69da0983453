import { AsyncLocalStorage } from 'node:async_hooks';
import { fileURLToPath } from 'node:url';
import { Kysely, PostgresDialect, type PostgresPool, type Transaction } from 'kysely';
import pg from 'pg';
import type { Keys } from '../keys.ts';
import type { Log } from '../log.ts';
import { columnValues } from './column-values.ts';
import { startEmbedded } from './embedded.ts';
import { requireKnownKeys } from './known-keys.ts';
import { migrate } from './migrations.ts';
import { listenOnEveryConnection, listenOnServer, type Listener, type Listening } from './listen.ts';
import type { Tables } from './tables.ts';

/** The gateway's own store. `db` is for single statements; inside `transaction` only its `tx` may be used. */
export type Database = {
  db: Kysely<Tables>;
  engine: 'embedded' | 'postgres';
  /** All of it is saved when this resolves, or nothing. */
  transaction<Value>(work: (tx: Transaction<Tables>) => Promise<Value>): Promise<Value>;
  /** Hears what is said on our channel, by any process, when the transaction that said it is committed. */
  listen(listener: Listener): Promise<Listening>;
  /** Tells whether it answers a question right now. */
  healthy(): Promise<boolean>;
  close(): Promise<void>;
};

export type DatabaseOptions = {
  /** `postgres://…`, or `file:DIR` for an embedded one in DIR; without, an embedded one in `dataDir`. */
  url?: string;
  dataDir: string;
  /** With them, a database that was written with others is refused. */
  keys?: Keys;
  log: Log;
};

/** Opens the store with its tables up to date. An embedded one that fails beyond repair ends the process: a restart recovers it. */
export async function openDatabase({ url, dataDir, keys, log }: DatabaseOptions): Promise<Database> {
  const server = url && !url.startsWith('file:');
  const opened = server ? serverPool(url, log) : await embeddedPool(url ? directoryOf(url) : dataDir, log);
  const { pool } = opened;
  pool.on('error', (error) => log.warn('A database connection was lost', { error }));
  // Lost while in use: whoever uses it is told by the query that fails.
  pool.on('connect', (client) => client.on('error', () => {}));
  const database = over(opened, server ? 'postgres' : 'embedded');
  try {
    const count = await migrate(database.db);
    if (keys) await requireKnownKeys(database.db, keys);
    log.info('The database is open', { engine: database.engine, count });
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

const waitForConnection = 5000;

const directoryOf = (url: string) => (url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length));

type Pool = { pool: pg.Pool; listen: Database['listen']; close(): Promise<void> };

function serverPool(connectionString: string, log: Log): Pool {
  const pool = new pg.Pool({
    connectionString,
    max: 10,
    connectionTimeoutMillis: waitForConnection,
    keepAlive: true,
    application_name: 'helhed',
    types: columnValues,
  });
  return { pool, listen: (listener) => listenOnServer(connectionString, listener, log), close: async () => {} };
}

async function embeddedPool(directory: string, log: Log): Promise<Pool> {
  const embedded = await startEmbedded({
    directory,
    stopped() {
      log.fatal('The embedded database stopped; start again to recover it');
      process.exit(1);
    },
  });
  const heard = listenOnEveryConnection();
  const pool = new pg.Pool({
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: waitForConnection,
    user: 'postgres',
    database: 'postgres',
    ssl: false,
    stream: () => embedded.wire(),
    types: columnValues,
    // oxlint-disable-next-line typescript/no-misused-promises -- the pool waits for it, whatever its types say
    onConnect: heard.listenOn,
  });
  return { pool, listen: heard.listen, close: () => embedded.close() };
}

function over({ pool, listen, close }: Pool, engine: Database['engine']): Database {
  const inside = new AsyncLocalStorage<true>();
  const outer: PostgresPool = {
    options: pool.options,
    async connect() {
      // The embedded engine has one connection: this would wait for itself. Refused on both, so that it is found on either.
      if (inside.getStore()) throw new Error('Inside a transaction only the transaction itself may be used');
      return pool.connect();
    },
    end: () => pool.end(),
  };
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: outer }) });
  return {
    db,
    engine,
    transaction: (work) => db.transaction().execute((tx) => inside.run(true, () => work(tx))),
    listen,
    healthy: () =>
      pool.query({ text: 'select 1', query_timeout: 2000 } as pg.QueryConfig).then(
        () => true,
        () => false,
      ),
    async close() {
      await db.destroy();
      await close();
    },
  };
}
