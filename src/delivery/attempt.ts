import type { AreaSystem, Entry, Mark, Person, StoredEntry } from '../domain/citizen/area-system.ts';
import { type Instant, later } from '../domain/dates.ts';
import { failedBy, type Attempt } from '../domain/delivery/delivery.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Call, Fault } from '../domain/citizen/answer.ts';
import type { OutboxMessage } from './message.ts';

/** The outcome of an attempt, and what of ours is in the system now, where we know: more than one is one too many. */
export type DeliveryAttempt = { attempt: Attempt; there: readonly StoredEntry[] };

/** Dependencies of an attempt; `inDoubtUntil`: until when an earlier one may have gone on whose outcome is unknown. */
export type AttemptDeps = {
  system: AreaSystem;
  call: Call;
  now: Instant;
  inDoubtUntil: Instant | null;
  /** When the task that is to be closed was delivered, or the last change of the same mark. */
  writtenAt?: Instant | null;
  /** The markers of earlier tasks that asked for the same mark, on or off. */
  earlierMarkers?: readonly string[];
};

/**
 * Attempts to deliver a message to its system. What may have been written before is looked for by its marker first, once it would
 * show, and only then written again: the systems know no idempotency keys (promise 10).
 */
export async function attemptDelivery(message: OutboxMessage, deps: AttemptDeps): Promise<DeliveryAttempt> {
  const { system, call, now, inDoubtUntil } = deps;
  const shows = inDoubtUntil && later(inDoubtUntil, system.visibleAfterMs);
  if (shows && shows > now) return { attempt: { kind: 'not-now', until: shows }, there: [] };
  const found = await personIn(system, message, call);
  if (!found.ok) return { attempt: stillUnsure(found.error, deps), there: [] };
  switch (message.kind) {
    case 'post':
      return post(message.entry, found.value, deps);
    case 'close-task':
      return closeTask(message, found.value, deps);
    case 'mark':
      return setMark(message, found.value, deps);
  }
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

/** Reasons why nothing is written about a person whom the system does not know under this number, or keeps from us. */
const hopeless = { unknown: 'unknown-person', inaccessible: 'inaccessible', renumbered: 'new-cpr' } as const;

type Message<Kind extends OutboxMessage['kind']> = Extract<OutboxMessage, { kind: Kind }>;

async function post(entry: Entry, person: Person, deps: AttemptDeps): Promise<DeliveryAttempt> {
  const { system, call, inDoubtUntil } = deps;
  if (inDoubtUntil) {
    const looked = await system.posted(person, [entry.marker], call);
    if (!looked.ok) return { attempt: stillUnsure(failedBy(looked.error, false), deps), there: [] };
    if (looked.value.value.length > 0) return { attempt: delivered, there: looked.value.value };
  }
  const answer = await system.post(person, entry, call);
  // A system without notes is no failure: nobody could mend it by trying again, and what comes behind need not wait.
  if (!answer.ok && answer.error.kind === 'not-configured' && entry.kind === 'note')
    return { attempt: { kind: 'not-taken', reason: answer.error.kind }, there: [] };
  if (!answer.ok) return { attempt: failedBy(answer.error, true), there: [] };
  return { attempt: delivered, there: [answer.value.value] };
}

/** Closes every copy of a task; closing one again does no harm, so there is no doubt to resolve. */
async function closeTask(
  { marker, how }: Message<'close-task'>,
  person: Person,
  deps: AttemptDeps,
): Promise<DeliveryAttempt> {
  const { system, call, now, writtenAt } = deps;
  const looked = await system.posted(person, [marker], call);
  if (!looked.ok) return { attempt: failedBy(looked.error, false), there: [] };
  const there = looked.value.value;
  // A task that does not show yet is no failed attempt.
  const shows = writtenAt && later(writtenAt, system.visibleAfterMs);
  if (there.length === 0 && shows && shows > now) return { attempt: { kind: 'not-now', until: shows }, there };
  if (there.length === 0) return { attempt: notThere, there };
  for (const { id } of there) {
    const answer = await system.closeTask(person, id, how, call);
    if (!answer.ok) return { attempt: failedBy(answer.error, false), there };
  }
  return { attempt: delivered, there };
}

/**
 * Puts a mark on, or takes it off. A change of the same mark that does not show yet is waited for, or this one would look at what
 * was before it. Where the system does not keep the mark, people there are asked by a task, until it is as it should be.
 */
async function setMark(message: Message<'mark'>, person: Person, deps: AttemptDeps): Promise<DeliveryAttempt> {
  const { system, call, now, writtenAt } = deps;
  const shows = writtenAt && later(writtenAt, system.visibleAfterMs);
  if (shows && shows > now) return { attempt: { kind: 'not-now', until: shows }, there: [] };
  const answer = await system.mark(person, message.mark, message.on, call);
  if (!answer.ok) return { attempt: failedBy(answer.error, true), there: [] };
  return answer.value.value === 'written' ? { attempt: delivered, there: [] } : askForMark(message, person, deps);
}

/** Closes what was asked for before, and asks for what does not show; twice is once, since our own task is found again. */
async function askForMark(message: Message<'mark'>, person: Person, deps: AttemptDeps): Promise<DeliveryAttempt> {
  const { system, call, earlierMarkers = [] } = deps;
  const { task } = message;
  const looked = await system.posted(person, [...earlierMarkers, task.marker], call);
  if (!looked.ok) return { attempt: stillUnsure(failedBy(looked.error, false), deps), there: [] };
  const { value: there } = looked.value;
  for (const { id } of there.filter((one) => one.marker !== task.marker && isOpen(one))) {
    const closed = await system.closeTask(person, id, 'CANCELLED', call);
    if (!closed.ok) return { attempt: stillUnsure(failedBy(closed.error, false), deps), there: [] };
  }
  const asked = there.filter(({ marker }) => marker === task.marker);
  if (asked.length > 0) return { attempt: delivered, there: asked };
  const shown = await isMarked(message.mark, person, deps);
  if (!shown.ok) return { attempt: stillUnsure(failedBy(shown.error, false), deps), there: [] };
  return shown.value === message.on ? { attempt: delivered, there: [] } : post(task, person, deps);
}

/** Tells whether the system shows a mark on a person. */
async function isMarked(mark: Mark, person: Person, { system, call }: AttemptDeps): Promise<Result<boolean, Fault>> {
  if (mark.kind === 'JOINT_PLAN') return ok(person.jointPlanWith.length > 0);
  const answer = (await system.contacts([person], call)).get(person.cpr);
  if (!answer) throw new Error('A system answers for everyone it is asked about');
  if (!answer.ok) return answer;
  return ok(answer.value.value.items.some((one) => one.role === 'COORDINATOR' && one.active && one.name === mark.name));
}

const isOpen = ({ kind, state }: StoredEntry): boolean => kind === 'task' && state !== 'DONE' && state !== 'CANCELLED';

const delivered: Attempt = { kind: 'delivered' };
const notThere: Attempt = { kind: 'failed', reason: 'not-there', retryAt: null, counts: true, unsure: false };

/** Keeps the doubt about an earlier attempt where this one did not get so far as to resolve it. */
const stillUnsure = (attempt: Attempt, { inDoubtUntil }: AttemptDeps): Attempt =>
  attempt.kind === 'failed' ? { ...attempt, unsure: inDoubtUntil !== null } : attempt;
