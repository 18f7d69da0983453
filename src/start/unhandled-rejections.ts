import type { Log } from '../platform/log.ts';

/**
 * Logs promises that are rejected when nobody waits for them, in place of ending the process. graphql-js leaves such promises in a
 * list of which another item failed at once, and a bug in one answer must not end all others.
 */
export const logUnhandledRejections = (log: Log): void =>
  void process.on('unhandledRejection', (error) => log.error('A promise that nobody waits for failed', { error }));
