import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { lockDirectory } from './directory-lock.ts';
import type { Assignment } from './embedded-thread.ts';
import { Wire } from './wire.ts';

/** A PostgreSQL in a thread of this process. It has one session: a new wire ends the one before, with its transaction. */
export type Embedded = { wire(): Wire; close(): Promise<void> };

export type EmbeddedOptions = {
  /** Where it keeps its files; nobody else may use it meanwhile. */
  directory: string;
  /** Told when the thread ended by itself. Nothing acknowledged is lost; a new process finds it all. */
  stopped(): void;
  /** The interval at which it vacuums and checkpoints, in milliseconds. */
  tidyEvery?: number;
};

/** Starts the embedded database, which makes its files at the first start. */
export async function startEmbedded({ directory, stopped, tidyEvery = 600_000 }: EmbeddedOptions): Promise<Embedded> {
  const lock = lockDirectory(directory);
  try {
    const workerData: Assignment = { home: join(directory, 'postgres'), tidyEvery };
    const thread = new Worker(new URL('./embedded-thread.ts', import.meta.url), { workerData });
    await ready(thread);
    return running(thread, stopped, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

function ready(thread: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    const failed = (why: Error | number) => {
      reject(why instanceof Error ? why : new Error('The embedded database could not start: is the disk full?'));
    };
    thread.once('error', failed).once('exit', failed);
    thread.once('message', () => {
      thread.off('error', failed).off('exit', failed);
      resolve();
    });
  });
}

function running(thread: Worker, stopped: () => void, lock: { release(): void }): Embedded {
  let sessions = 0;
  thread.on('error', stopped);
  thread.on('exit', stopped);
  return {
    wire: () => new Wire(thread, (sessions += 1)),
    async close() {
      thread.off('error', stopped).off('exit', stopped);
      const ended = once(thread, 'exit');
      thread.postMessage('stop', []);
      await ended;
      lock.release();
    },
  };
}
