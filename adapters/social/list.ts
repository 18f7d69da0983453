import type { Answer, ListFilter, Person, PersonPage, Told } from '../../src/domain/area-system.ts';
import { withValue } from './answer.ts';
import type { Visit } from './client.ts';
import { membersOf } from './members.ts';
import { overlap, sizeOf, slotsOf } from './pages.ts';
import { cprOf, personFrom } from './person.ts';
import type { WirePatient } from './wire.ts';

type Slice = { offset: number; size: number };

/**
 * A page of the people of a unit, or of those a caseworker is responsible for; without either, of nobody.
 * Whoever cannot be read is left out and counted; where nobody can be, the fault is the answer.
 */
export async function listPeople(
  visit: Visit,
  filter: ListFilter,
  { offset, size }: Slice,
): Promise<Answer<PersonPage>> {
  const members = await membersOf(visit, filter);
  if (!members.ok) return members;
  const { pages, wanted } = members.value.value;
  const needed = wanted ? { pages, before: 0 } : overlap(pages, offset, size);
  const slots = await slotsOf(visit, needed.pages);
  if (!slots.ok) return slots;
  const kept = wanted ? slots.value.filter((slot) => slot !== null && wanted(slot)) : slots.value;
  const shown = kept.slice(offset - needed.before, offset - needed.before + size);
  const readable = shown.filter((slot) => slot !== null);
  const answers = await Promise.all(readable.map((slot) => personIn(visit, { ...members.value, value: slot })));
  const items = answers.flatMap((answer) => (answer.ok ? [answer.value.value] : []));
  const failed = answers.find((answer) => !answer.ok);
  if (failed && items.length === 0) return failed;
  const unread = (wanted ? slots.value : shown).filter((slot) => slot === null).length;
  const leftOut = unread + answers.length - items.length;
  const count = wanted ? kept.length : sizeOf(pages);
  // Whoever cannot be read may have been among those wanted.
  const total = wanted && unread > 0 ? null : count;
  return withValue(members, () => ({ items, leftOut, total, more: offset + size < count }));
}

async function personIn(visit: Visit, patient: Told<WirePatient>): Promise<Answer<Person>> {
  const cpr = cprOf(patient.value);
  return cpr ? personFrom(visit, patient, cpr) : visit.notUnderstood('lists.patients');
}
