import { recordChange } from '../access/audit-change.ts';
import type { Context } from '../context.ts';
import type { OutboxMessage } from '../delivery/outbox.ts';
import type { Cpr } from '../domain/cpr.ts';
import { announce } from './announce.ts';
import type { Filed, Happened } from './filed.ts';
import { keepAnswer, type Attempt } from './idempotency.ts';
import { addEvent, addReferral, changeReferral } from './store.ts';

/** A referral's new version with what led to it; `before` null for one that is new. */
type Change = { filed: Filed; before: number | null; happened: Happened };

/** All that one mutation does: what it changes, what the systems are to be told, and what the caller is answered. */
export type Deed = {
  citizen: Cpr;
  changes: readonly Change[];
  messages: readonly OutboxMessage[];
  answer: Filed;
};

/** Undoes a transaction that somebody else was faster than. */
class Outrun extends Error {}

/** Saves all of it, or nothing (promise 9); false when another attempt, or another change, was first. */
export async function save(mutation: string, attempt: Attempt, deed: Deed, context: Context): Promise<boolean> {
  const { database, keys, outbox, bus, now } = context;
  const at = now();
  try {
    await database.transaction(async (tx) => {
      if (!(await keepAnswer(tx, keys, attempt, JSON.stringify(deed.answer), at))) throw new Outrun();
      for (const { filed, before, happened } of deed.changes) {
        if (before === null) await addReferral(tx, keys, filed);
        else if (!(await changeReferral(tx, keys, filed, before))) throw new Outrun();
        await addEvent(tx, keys, filed.referral.id, happened);
        await announce(bus, tx, filed.referral);
      }
      await outbox.enqueue(tx, deed.messages);
      await recordChange(tx, keys, entryOf(mutation, deed, context), at);
    });
    context.alsoAbout.add(deed.citizen);
    return true;
  } catch (error) {
    if (error instanceof Outrun) return false;
    throw error;
  }
}

function entryOf(mutation: string, { citizen, changes }: Deed, context: Context) {
  const { caller, keys, requestId, purposes, asked } = context;
  return {
    at: context.now(),
    requestId,
    action: 'change' as const,
    actor: { id: caller.id, name: caller.name },
    functions: caller.functions,
    operationName: mutation,
    asked: asked.fields,
    citizens: [{ pseudonym: keys.pseudonym(citizen), shown: true }],
    purposes: [...purposes],
    basis: {},
    sources: [],
    denied: null,
    criteria: changes.map(({ filed, happened }) =>
      JSON.stringify([filed.referral.id, happened.version, happened.event.action]),
    ),
  };
}
