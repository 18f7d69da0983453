import type { Transaction } from 'kysely';
import { unitKey, unitsOf } from '../access/units.ts';
import type { Caller } from '../domain/access/caller.ts';
import type { Referral } from '../domain/referral/referral.ts';
import type { Bus } from '../platform/bus.ts';
import type { Tables } from '../platform/database/tables.ts';

const person = (id: string) => `person:${id}`;

/** Tells that a referral changed, and in whose work queues: the two units', the author's and the owner's. */
export async function announce(bus: Bus, tx: Transaction<Tables>, referral: Referral): Promise<void> {
  const { id, from, to, author, owner } = referral;
  await bus.publish(tx, 'referral', id);
  const queues = new Set([unitKey(from), unitKey(to), person(author.id), ...(owner ? [person(owner.id)] : [])]);
  for (const queue of queues) await bus.publish(tx, 'work-queue', queue);
}

/** The work queues that are the caller's to look at, as they are announced. */
export const queuesOf = (caller: Caller): ReadonlySet<string> => new Set([...unitsOf(caller), person(caller.id)]);
