import type { Transaction } from 'kysely';
import type { Caller } from '../domain/access/caller.ts';
import type { Cpr } from '../domain/cpr.ts';
import type { Instant } from '../domain/dates.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import { recordChange } from '../audit-trail/change.ts';
import { keptAnswerOf, digestOf, keepAnswer, type IdempotentAttempt } from './idempotency.ts';
import { keyOf } from './reference.ts';

/** Who asks for a change, in which request, and what it is made in. */
export type CommandDeps = {
  database: Database;
  keys: Keys;
  caller: Caller;
  requestId: string;
  asked: { fields: readonly string[] };
  purposes: ReadonlySet<string>;
  now(): Instant;
};

/**
 * A change that has been decided and can be made. `save` makes it as part of a transaction; false, and nothing is saved, when
 * somebody else was faster. `did` says for the audit trail what it comes to, `answer` is JSON and is given again later.
 */
export type PreparedChange<Answer> = {
  answer: Answer;
  citizens: readonly Cpr[];
  auditDetails: readonly string[];
  save(tx: Transaction<Tables>): Promise<boolean>;
};

/** How a thing is decided, and what the caller gets who asks for it again: they may have lost the right to see it. */
export type Command<Answer> = {
  decide(): Promise<Result<PreparedChange<Answer>, Refusal>>;
  again(answer: Answer): Result<Answer, Refusal>;
};

/**
 * Does a thing once for a caller's idempotency key, however often and from how many sides it is asked for (promise 10), and
 * saves all of it with its audit entry, or nothing (promise 9). A "no" is not kept: nothing happened, and the same key may be
 * tried again. `decide` may be asked more than once.
 */
export async function executeCommand<Answer>(
  mutation: string,
  input: { idempotencyKey: string },
  asking: CommandDeps,
  { decide, again }: Command<Answer>,
): Promise<Result<Answer, Refusal>> {
  const { keys, caller, database } = asking;
  if (!/^[\x21-\x7e]{8,200}$/.test(input.idempotencyKey)) return err(unusableKey);
  const attempt = { mark: keyOf(keys, caller, input.idempotencyKey), input: digestOf(keys, mutation, input) };
  const earlier = async (): Promise<Result<Answer, Refusal> | null> => {
    const before = await keptAnswerOf(database.db, keys, attempt);
    if (before.kind === 'mismatch') return err(mismatch);
    return before.kind === 'answered' ? again(JSON.parse(before.answer) as Answer) : null;
  };
  for (;;) {
    const before = await earlier();
    if (before) return before;
    const decided = await decide();
    // A "no" may come of what the same key did a moment ago.
    if (!decided.ok) return (await earlier()) ?? decided;
    // Outrun by the same key, or by another change: what is there now decides anew.
    if (await save(mutation, attempt, decided.value, asking)) return ok(decided.value.answer);
  }
}

/** Undoes a transaction that somebody else was faster than. */
class Outrun extends Error {}

async function save<Answer>(
  mutation: string,
  attempt: IdempotentAttempt,
  deed: PreparedChange<Answer>,
  asking: CommandDeps,
): Promise<boolean> {
  const { database, keys, now } = asking;
  const at = now();
  try {
    await database.transaction(async (tx) => {
      if (!(await keepAnswer(tx, keys, attempt, JSON.stringify(deed.answer), at))) throw new Outrun();
      if (!(await deed.save(tx))) throw new Outrun();
      await recordChange(tx, keys, changeEntry(asking, mutation, deed), at);
    });
    return true;
  } catch (error) {
    if (error instanceof Outrun) return false;
    throw error;
  }
}

/** The audit trail's entry about a change that somebody asked for. */
export function changeEntry(
  { caller, keys, requestId, purposes, asked, now }: CommandDeps,
  operationName: string,
  { citizens, auditDetails }: Pick<PreparedChange<unknown>, 'citizens' | 'auditDetails'>,
) {
  return {
    at: now(),
    requestId,
    action: 'change' as const,
    actor: { id: caller.id, name: caller.name },
    functions: caller.functions,
    operationName,
    asked: asked.fields,
    citizens: citizens.map((citizen) => ({ pseudonym: keys.pseudonym(citizen), shown: true })),
    purposes: [...purposes],
    basis: {},
    sources: [],
    denied: null,
    criteria: auditDetails,
  };
}

/** That the caller has used the key for something else. */
export const mismatch: Refusal = {
  code: 'IdempotencyMismatch',
  message: 'Nøglen er brugt før til noget andet. Brug en ny nøgle.',
};

const unusableKey: Refusal = {
  code: 'InvalidText',
  message: '»idempotencyKey« skal være 8–200 almindelige tegn uden mellemrum.',
  field: 'idempotencyKey',
};
