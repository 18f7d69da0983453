import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Keys } from '../platform/keys.ts';
import type { Log } from '../platform/log.ts';
import { Anchoring } from './anchoring.ts';
import { forgetOld } from './checkpoint.ts';
import type { Break } from './walk-chains.ts';

/** Looks after the trail while the gateway runs: anchors it, removes what is too old, and says what is wrong with it. */
export type AuditKeeper = {
  /** The chains found broken so far, in what came since their last anchor. `npm run audit:verify` looks at all there is. */
  breaks(): readonly Break[];
  /** Anchors what is new, and removes what is too old. */
  step(): Promise<void>;
  /** Anchors every minute, and removes every hour, from now on. */
  start(): void;
  /** Ends with a last anchor. */
  close(): Promise<void>;
};

type Parts = { database: Database; keys: Keys; clock: Clock; log: Log; anchorFile: string; keepDays: number };

const everyMs = 60_000;
const forgetEveryMs = 3_600_000;

/** Keeps the trail of a database, all chains of it, whichever gateway writes them. */
export function auditKeeper({ database, keys, clock, log, anchorFile, keepDays }: Parts): AuditKeeper {
  const breaks = new Map<string, Break>();
  let forgottenAt = -Infinity;
  let timer: NodeJS.Timeout | undefined;
  let stepping: Promise<void> | null = null;

  const anchors = new Anchoring({
    database,
    keys,
    clock,
    anchorFile,
    found(one) {
      if (breaks.has(one.chain)) return;
      breaks.set(one.chain, one);
      log.error('The audit trail is not whole', { what: one.problem, count: one.seq });
    },
  });

  async function forget(): Promise<void> {
    const now = clock.now();
    if (now.getTime() - forgottenAt < forgetEveryMs) return;
    const count = await forgetOld({ database, keys, keepDays, now });
    forgottenAt = now.getTime();
    if (count > 0) log.info('Audit entries older than they are to be kept were removed', { count });
  }

  async function work(): Promise<void> {
    try {
      await anchors.anchor();
      await forget();
    } catch (error) {
      log.error('The audit trail could not be anchored', { error });
    }
  }

  const step = () => (stepping ??= work().finally(() => (stepping = null)));
  return {
    breaks: () => [...breaks.values()],
    step,
    start() {
      timer = setInterval(() => void step(), everyMs).unref();
    },
    async close() {
      clearInterval(timer);
      await stepping;
      await step();
    },
  };
}
