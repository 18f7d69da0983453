import type { Answer } from '../../src/domain/citizen/answer.ts';
import type { ListFilter, PersonPage } from '../../src/domain/citizen/area-system.ts';
import { ok } from '../../src/domain/result.ts';
import { personPage } from '../kit/answers.ts';
import { findPerson } from './find.ts';
import { call, membersOf } from './list-members.ts';
import { cprOf } from './person.ts';
import type { SocialSession } from './session.ts';

/**
 * Reads a page of the people of a unit, or of those a caseworker is responsible for. A list tells short records, without e-mail
 * or links, so each person on the page is looked up: one call each, and one more where a view tells of a joint plan.
 * Whoever cannot be read is left out and counted; where nobody can be, the fault is the answer.
 */
export async function listPeople(
  session: SocialSession,
  filter: ListFilter,
  { offset, size }: { offset: number; size: number },
): Promise<Answer<PersonPage>> {
  const members = await membersOf(session, filter);
  if (!members.ok) return members;
  const { items, leftOut } = members.value.value;
  const found = items.slice(offset, offset + size).map(async (one) => {
    const cpr = cprOf(one);
    return cpr ? findPerson(session, cpr) : session.notUnderstood(call);
  });
  // Whoever cannot be read may have been among those wanted.
  const total = leftOut > 0 ? null : items.length;
  const more = offset + size < items.length;
  const page = personPage(session, call, await Promise.all(found), { leftOut, total, more });
  return page.ok ? ok({ ...members.value, value: page.value }) : page;
}
