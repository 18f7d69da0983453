import type { Caller } from '../domain/access/caller.ts';
import type { Cpr } from '../domain/cpr.ts';
import type { Instant } from '../domain/dates.ts';
import { asActor } from '../domain/parties.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { recordChange } from '../audit-trail/change.ts';
import type { Database } from '../platform/database/open-database.ts';
import { attemptOf, keepAnswer, keptAnswerOf, type Attempt } from './idempotency.ts';
import { saveChange, type Change, type SaveDeps } from './save-change.ts';
import type { Alarm } from '../access/metrics.ts';

/** The caller and request of a command, and what its change is saved with. A request's context has all of it. */
export type CommandDeps = SaveDeps & {
  database: Database;
  caller: Caller;
  requestId: string;
  asked: { fields: readonly string[] };
  purposes: ReadonlySet<string>;
  /** Is told what a command would do in place of it being done; null or left out where it is done. */
  preview?: ((change: Change) => void) | null;
  alarm(what: Alarm): void;
  now(): Instant;
};

/**
 * A change that was decided and can be saved. `answer` is JSON: it is kept for the idempotency key and given again. `citizens`
 * and `auditDetails` go into the audit entry, with those of whom nothing is shown and only the `pseudonyms` are known. `alarms` are
 * raised once the change is saved.
 */
export type PreparedChange<Answer> = Change & {
  answer: Answer;
  citizens: readonly Cpr[];
  pseudonyms?: readonly string[];
  auditDetails: readonly string[];
  alarms?: readonly Alarm[];
};

/**
 * Executes a mutation once for a caller's idempotency key, however often and from how many sides it is sent (promise 10). One
 * transaction saves the change, enqueues its messages, announces it, writes the audit entry and keeps the answer: all of it, or
 * nothing (promise 9). A refusal is not kept: nothing happened, and the same key may be tried again. `prepare` checks, asks and
 * decides; it runs again when another change was first. `checkRepeat` refuses a kept answer that the caller may no longer see.
 * With `preview` it goes as far as the change, and saves nothing.
 */
export async function executeCommand<Answer>(
  mutation: string,
  input: { idempotencyKey: string },
  deps: CommandDeps,
  prepare: () => Promise<Result<PreparedChange<Answer>, Refusal>>,
  checkRepeat: (answer: Answer) => Result<Answer, Refusal> = ok,
): Promise<Result<Answer, Refusal>> {
  const { keys, caller, database, preview } = deps;
  if (!/^[\x21-\x7e]{8,200}$/.test(input.idempotencyKey)) return err(unusableKey);
  if (preview) {
    const prepared = await prepare();
    if (prepared.ok) preview(prepared.value);
    return prepared.ok ? ok(prepared.value.answer) : prepared;
  }
  const attempt = attemptOf(keys, caller, mutation, input);
  const repeated = async (): Promise<Result<Answer, Refusal> | null> => {
    const kept = await keptAnswerOf(database.db, keys, attempt);
    if (kept.kind === 'mismatch') return err(mismatch);
    return kept.kind === 'answered' ? checkRepeat(JSON.parse(kept.answer) as Answer) : null;
  };
  for (;;) {
    const before = await repeated();
    if (before) return before;
    const prepared = await prepare();
    // A refusal may come of what the same key did a moment ago.
    if (!prepared.ok) return (await repeated()) ?? prepared;
    const { answer, alarms = [] } = prepared.value;
    if (await commit(mutation, attempt, prepared.value, deps)) {
      for (const alarm of alarms) deps.alarm(alarm);
      return ok(answer);
    }
  }
}

/** Undoes a transaction when the same key or another change was first. */
class Outrun extends Error {}

async function commit<Answer>(
  mutation: string,
  attempt: Attempt,
  change: PreparedChange<Answer>,
  deps: CommandDeps,
): Promise<boolean> {
  const { database, keys, caller, now } = deps;
  const at = now();
  try {
    await database.transaction(async (tx) => {
      if (!(await keepAnswer(tx, keys, attempt, JSON.stringify(change.answer), at))) throw new Outrun();
      if (!(await saveChange(tx, change, deps, { by: asActor(caller), at }))) throw new Outrun();
      await recordChange(tx, keys, changeEntry(deps, mutation, change), at);
    });
    return true;
  } catch (error) {
    if (error instanceof Outrun) return false;
    throw error;
  }
}

function changeEntry(
  { caller, keys, requestId, purposes, asked, now }: CommandDeps,
  operationName: string,
  { citizens, pseudonyms = [], auditDetails }: PreparedChange<unknown>,
) {
  return {
    at: now(),
    requestId,
    action: 'change' as const,
    actor: { id: caller.id, name: caller.name },
    functions: caller.functions,
    operationName,
    asked: asked.fields,
    citizens: [
      ...citizens.map((citizen) => ({ pseudonym: keys.pseudonym(citizen), shown: true })),
      ...pseudonyms.map((pseudonym) => ({ pseudonym, shown: false })),
    ],
    purposes: [...purposes],
    basis: {},
    sources: [],
    denied: null,
    criteria: auditDetails,
  };
}

const mismatch: Refusal = {
  code: 'IDEMPOTENCY_MISMATCH',
  message: 'Nøglen er brugt før til noget andet. Brug en ny nøgle.',
};

const unusableKey: Refusal = {
  code: 'INVALID_TEXT',
  message: '»idempotencyKey« skal være 8–200 almindelige tegn uden mellemrum.',
  field: 'idempotencyKey',
};
