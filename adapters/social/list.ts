import type { ListFilter, Person, PersonPage } from '../../src/domain/citizen/area-system.ts';
import { err } from '../../src/domain/result.ts';
import { withValue } from './answer.ts';
import type { Visit } from './client.ts';
import { membersOf } from './members.ts';
import { cprOf, findOne } from './person.ts';
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
  visit: Visit,
  filter: ListFilter,
  { offset, size }: Slice,
): Promise<Answer<PersonPage>> {
  const members = await membersOf(visit, filter);
  if (!members.ok) return members;
  const { items: all, leftOut: unread } = members.value.value;
  const shown = all.slice(offset, offset + size);
  const answers = await Promise.all(shown.map((one) => personOn(visit, one)));
  const items = answers.flatMap((answer) => (answer.ok ? [answer.value.value] : []));
  const failed = answers.find((answer) => !answer.ok);
  if (failed && items.length === 0) return failed;
  const leftOut = unread + answers.length - items.length;
  // Whoever cannot be read may have been among those wanted.
  const total = unread > 0 ? null : all.length;
  return withValue(members, () => ({ items, leftOut, total, more: offset + size < all.length }));
}

/** A person on a list, who must be the one that a search for their number finds. */
async function personOn(visit: Visit, patient: WireShortPatient): Promise<Answer<Person>> {
  const cpr = cprOf(patient);
  if (!cpr) return visit.notUnderstood(call);
  const found = await findOne(visit, cpr);
  if (!found.ok) return found;
  const { value } = found.value;
  if (value.kind === 'unread') return err(value.fault);
  return value.kind === 'known' ? withValue(found, () => value.person) : visit.notUnderstood(call);
}
