import type { ListFilter, Person, PersonPage } from '../../src/domain/citizen/area-system.ts';
import { err } from '../../src/domain/result.ts';
import { withValue } from './with-value.ts';
import type { SocialSession } from './session.ts';
import { membersOf } from './list-members.ts';
import { cprOf, findPerson } from './find.ts';
import type { WireShortPatient } from './wire.ts';
import type { Answer } from '../../src/domain/citizen/answer.ts';

type Slice = { offset: number; size: number };

const call = 'lists.patients';

/**
 * A page of the people of a unit, or of those a caseworker is responsible for. A list tells short records, without e-mail or
 * links, so each person on the page is looked up: one call each, and one more where a view tells of a joint plan.
 * Whoever cannot be read is left out and counted; where nobody can be, the fault is the answer.
 */
export async function listPeople(
  session: SocialSession,
  filter: ListFilter,
  { offset, size }: Slice,
): Promise<Answer<PersonPage>> {
  const members = await membersOf(session, filter);
  if (!members.ok) return members;
  const { items: all, leftOut: unread } = members.value.value;
  const shown = all.slice(offset, offset + size);
  const answers = await Promise.all(shown.map((one) => personOn(session, one)));
  const items = answers.flatMap((answer) => (answer.ok ? [answer.value.value] : []));
  const failed = answers.find((answer) => !answer.ok);
  if (failed && items.length === 0) return failed;
  const leftOut = unread + answers.length - items.length;
  // Whoever cannot be read may have been among those wanted.
  const total = unread > 0 ? null : all.length;
  return withValue(members, () => ({ items, leftOut, total, more: offset + size < all.length }));
}

/** A person on a list, who must be the one that a search for their number finds. */
async function personOn(session: SocialSession, patient: WireShortPatient): Promise<Answer<Person>> {
  const cpr = cprOf(patient);
  if (!cpr) return session.notUnderstood(call);
  const found = await findPerson(session, cpr);
  if (!found.ok) return found;
  const { value } = found.value;
  if (value.kind === 'unread') return err(value.fault);
  return value.kind === 'known' ? withValue(found, () => value.person) : session.notUnderstood(call);
}
