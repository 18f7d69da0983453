import type { AreaSystem, Person, StoredEntry } from '../domain/citizen/area-system.ts';
import { type Instant, later } from '../domain/dates.ts';
import { failedBy, type Attempt } from '../domain/delivery/delivery.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Call } from '../domain/citizen/answer.ts';
import type { OutboxMessage } from './message.ts';

/** What a try came to, and what of ours is in the system now, where we know: more than one is one too many. */
export type DeliveryAttempt = { attempt: Attempt; there: readonly StoredEntry[] };

/** How a message is brought to a system, and until when a try may have gone on whose outcome nobody knows. */
export type DeliveryDeps = {
  system: AreaSystem;
  call: Call;
  now: Instant;
  triedUntil: Instant | null;
  /** When the task that is to be closed was delivered. */
  writtenAt?: Instant | null;
};

/**
 * Brings one message to its system. What may have been written before is looked for first, once it would show, and only
 * then written again: the systems know no idempotency keys (promise 10).
 */
export async function deliver(message: OutboxMessage, errands: DeliveryDeps): Promise<DeliveryAttempt> {
  const { system, call, now, triedUntil } = errands;
  const shows = triedUntil && later(triedUntil, system.visibleAfterMs);
  if (shows && shows > now) return { attempt: { kind: 'not-now', until: shows }, there: [] };
  const found = await personIn(system, message, call);
  if (!found.ok) return { attempt: stillUnsure(found.error, errands), there: [] };
  return message.kind === 'post' ? post(message, found.value, errands) : closeTask(message, found.value, errands);
}

async function personIn(system: AreaSystem, { citizen }: OutboxMessage, call: Call): Promise<Result<Person, Attempt>> {
  const answer = (await system.find([citizen], call)).get(citizen);
  if (!answer) throw new Error('A system answers for everyone it is asked about');
  if (!answer.ok) return err(failedBy(answer.error, false));
  const found = answer.value.value;
  if (found.kind === 'known') return ok(found.person);
  if (found.kind === 'unread') return err(failedBy(found.fault, false));
  return err({ kind: 'hopeless', reason: hopeless[found.kind] });
}

/** Why nothing is written about a person whom the system does not know under this number, or keeps from us. */
const hopeless = { unknown: 'unknown-person', inaccessible: 'inaccessible', renumbered: 'new-cpr' } as const;

type Message<Kind extends OutboxMessage['kind']> = Extract<OutboxMessage, { kind: Kind }>;

async function post({ posting }: Message<'post'>, person: Person, errands: DeliveryDeps): Promise<DeliveryAttempt> {
  const { system, call, triedUntil } = errands;
  if (triedUntil) {
    const looked = await system.posted(person, [posting.marker], call);
    if (!looked.ok) return { attempt: stillUnsure(failedBy(looked.error, false), errands), there: [] };
    if (looked.value.value.length > 0) return { attempt: delivered, there: looked.value.value };
  }
  const answer = await system.post(person, posting, call);
  // A system without notes is no failure: nobody could mend it by trying again, and what comes behind need not wait.
  if (!answer.ok && answer.error.kind === 'not-configured' && posting.kind === 'note')
    return { attempt: { kind: 'not-taken', reason: answer.error.kind }, there: [] };
  if (!answer.ok) return { attempt: failedBy(answer.error, true), there: [] };
  return { attempt: delivered, there: [answer.value.value] };
}

/** Every copy of the task is closed; closing again what is closed does no harm, so there is nothing to be unsure of. */
async function closeTask(
  { marker, how }: Message<'close-task'>,
  person: Person,
  errands: DeliveryDeps,
): Promise<DeliveryAttempt> {
  const { system, call, now, writtenAt } = errands;
  const looked = await system.posted(person, [marker], call);
  if (!looked.ok) return { attempt: failedBy(looked.error, false), there: [] };
  const there = looked.value.value;
  // A task that does not show yet is no failed try.
  const shows = writtenAt && later(writtenAt, system.visibleAfterMs);
  if (there.length === 0 && shows && shows > now) return { attempt: { kind: 'not-now', until: shows }, there };
  if (there.length === 0) return { attempt: notThere, there };
  for (const { id } of there) {
    const answer = await system.closeTask(person, id, how, call);
    if (!answer.ok) return { attempt: failedBy(answer.error, false), there };
  }
  return { attempt: delivered, there };
}

const delivered: Attempt = { kind: 'delivered' };
const notThere: Attempt = { kind: 'failed', reason: 'not-there', retryAt: null, counts: true, unsure: false };

/** A try that did not come so far as to find out what an earlier one had done. */
const stillUnsure = (attempt: Attempt, { triedUntil }: DeliveryDeps): Attempt =>
  attempt.kind === 'failed' ? { ...attempt, unsure: triedUntil !== null } : attempt;
