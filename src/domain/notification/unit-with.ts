import type { AreaCase, Contact, Unit } from '../citizen/case.ts';
import { contactsInOrder, newestCaseFirst } from '../citizen/citizen.ts';
import type { CalendarDate } from '../dates.ts';
import { inOrder } from '../list-order.ts';
import { onDay } from './recipients.ts';
import type { AreaFacts } from './recipient-facts.ts';

/** Returns the unit that has the citizen: the responsible caseworker's, else that of the newest open case. */
export function unitWith(facts: AreaFacts | undefined, today: CalendarDate): string | null {
  if (!facts) return null;
  const { contacts, openCases, units } = onDay(facts, today);
  const responsible = contactsInOrder(contacts).find(
    (one: Contact) => one.active && one.primary && one.role === 'CASEWORKER',
  );
  const candidates = [responsible?.unit, ...inOrder(newestCaseFirst, openCases).map((one: AreaCase) => one.unit)];
  return candidates.find((unit): unit is Unit => units.some(({ key }) => key === unit?.key))?.key ?? null;
}
