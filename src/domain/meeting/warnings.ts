import type { Contact, ContactRole } from '../citizen/case.ts';
import { dateInWords, type CalendarDate } from '../dates.ts';
import type { CoordinatorLeft } from '../plan/coordinator-left.ts';
import { addMonths } from '../working-days.ts';
import type { DueMeeting } from './rhythm.ts';

/** Holds a warning about those who work with a citizen who has a plan; it hinders nothing. */
export type PlanWarning = { code: 'MANY_SUPPORT_PERSONS' | 'NO_CITIZEN_MEETING' | 'COORDINATOR_LEFT'; message: string };

/** Holds how many support persons in so many months are not too many (D72). */
export type SupportPolicy = { months: number; atMost: number };

/** Holds what the warnings rest on. `contacts` of both areas; those that are not known warn of nothing. `left`: the coordinator has left. */
export type WarningFacts = {
  left: CoordinatorLeft | null;
  contacts: readonly Contact[];
  due: readonly DueMeeting[];
  today: CalendarDate;
};

/** Returns the warnings about a plan on a day. */
export function planWarnings({ left, contacts, due, today }: WarningFacts, policy: SupportPolicy): PlanWarning[] {
  const count = supportPersons(contacts, today, policy.months);
  const missed = due.some(({ kind, dueOn }) => kind === 'CITIZEN' && today > dueOn);
  return [
    ...(count > policy.atMost ? [manySupportPersons(count, policy)] : []),
    ...(missed ? [noCitizenMeeting] : []),
    ...(left ? [coordinatorLeft(left)] : []),
  ];
}

const supportRoles: ReadonlySet<ContactRole> = new Set(['MENTOR', 'SUPPORT_PERSON', 'CONTACT_PERSON']);

/** Counts the different support persons of so many months, those who have stopped among them (D72). */
function supportPersons(contacts: readonly Contact[], today: CalendarDate, months: number): number {
  const since = addMonths(today, -months);
  const recent = contacts.filter(
    ({ role, from, until }) =>
      supportRoles.has(role) && (from === null || from <= today) && (until === null || until >= since),
  );
  return new Set(recent.map(({ area, caseworker, name }) => `${area} ${caseworker ?? name}`)).size;
}

const manySupportPersons = (count: number, { months }: SupportPolicy): PlanWarning => ({
  code: 'MANY_SUPPORT_PERSONS',
  message: `Borgeren har haft ${count} støttepersoner på ${months} måneder.`,
});
const noCitizenMeeting: PlanWarning = {
  code: 'NO_CITIZEN_MEETING',
  message: 'Koordinatoren har ikke holdt det møde med borgeren, der skal være mellem to tværfaglige møder.',
};
const coordinatorLeft = ({ since }: CoordinatorLeft): PlanWarning => ({
  code: 'COORDINATOR_LEFT',
  message: `Efter fagsystemet er koordinatoren stoppet, senest ${dateInWords(since)}. Planen skal have en anden.`,
});
