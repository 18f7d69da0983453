import type { Found, Person } from './area-system.ts';
import type { Activity, AreaCase, CaseEventKind, Contact } from './case.ts';
import type { CalendarDate, Instant } from '../dates.ts';
import { ascending, danish, descending, type ListOrder } from '../list-order.ts';
import type { Area } from './source.ts';
import type { Answer } from './answer.ts';

/** A person as one area knows them, with the area's name. */
export type PersonRecord = { area: Area; person: Person };

/** One area's answer about a person, and whether the caller may see what it holds (`open`). */
export type Answered = { answer: Answer<Found> | null; open: boolean };

/**
 * Decides whether the address may be shown: when every system answered and none says that it is protected, also those whose
 * content is withheld (promise 23). A system that does not know the person protects nothing.
 */
export const mayShowAddress = (answers: readonly Answered[]): boolean =>
  answers.every(({ answer }) => saysWhoItIs(answer) && personIn(answer)?.addressProtected !== true);

/**
 * Decides what is told of the protection: true on the word of a system whose content the caller may see; false only when all
 * of them are open to the caller and answered; else null. What a closed area knows is not told, nor whether it knows anybody.
 */
export function addressProtection(answers: readonly Answered[]): boolean | null {
  const words = answers.map(({ answer, open }) => (open ? personIn(answer)?.addressProtected : null));
  if (words.includes(true)) return true;
  const allTold = answers.every(({ answer, open }) => open && saysWhoItIs(answer));
  return allTold && words.includes(false) ? false : null;
}

const personIn = (answer: Answer<Found> | null): Person | null => {
  const found = answer?.ok ? answer.value.value : null;
  return found?.kind === 'known' || found?.kind === 'unread' ? found.person : null;
};

const saysWhoItIs = (answer: Answer<Found> | null): boolean =>
  personIn(answer) !== null || (answer?.ok === true && answer.value.value.kind === 'unknown');

/** The first system's word, in the order given, that has one; what the others say shows up among the discrepancies. */
export function firstWord<Key extends 'name' | 'phone' | 'email' | 'address'>(
  seen: readonly PersonRecord[],
  key: Key,
): Person[Key] | null {
  return seen.find((one) => one.person[key] !== null)?.person[key] ?? null;
}

/** Newest first; what has no date last; then by title, so that the order is the same every time. */
export const newestCaseFirst: ListOrder<AreaCase> = [
  descending(({ openedOn }) => openedOn),
  danish(({ title }) => title),
  ascending(({ area }) => area),
  ascending(({ id }) => id),
];

/** Newest first, as cases are. */
export const newestActivityFirst: ListOrder<Activity> = [
  descending(({ startsOn }) => startsOn),
  danish(({ title }) => title),
  ascending(({ area }) => area),
  ascending(({ id }) => id),
];

/** Those at work now first, coordinators and primaries before others, then by name. */
export function contactsInOrder(contacts: readonly Contact[]): Contact[] {
  const rank = (one: Contact) => (one.active ? 0 : 4) + (one.role === 'COORDINATOR' ? 0 : 2) + (one.primary ? 0 : 1);
  return contacts.toSorted(
    (a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'da') || a.id.localeCompare(b.id),
  );
}

/** The coordinator at work now (D55), by the first system that names one. */
export const coordinatorOf = <One extends Contact>(contacts: readonly One[]): One | null =>
  contacts.find((one) => one.role === 'COORDINATOR' && one.active) ?? null;

/** Names what can be on a timeline, in shared words. */
type TimelineEventKind = CaseEventKind | 'ACTIVITY_BEGINS' | 'ACTIVITY_ENDS' | 'DECISION';

/** Something on the timeline that spans the areas; `id` names what it happened to: a case, an activity or a decision. */
export type TimelineEvent = {
  kind: TimelineEventKind;
  on: CalendarDate;
  at: Instant | null;
  area: string;
  event: string;
  about: string;
  id: string;
  ofCase: AreaCase | null;
};

/** Returns the events of all cases and activities, in no order. */
export function timeline(cases: readonly AreaCase[], activities: readonly Activity[]): TimelineEvent[] {
  const ofCases = cases.flatMap((one) =>
    one.events.map(({ kind, on, at, event }, index) => ({
      kind,
      on,
      at,
      area: one.area,
      event,
      about: one.title,
      // A case may have the same happen to it twice on a day.
      id: JSON.stringify(['case', one.id, one.events.slice(0, index).filter((other) => other.on === on).length]),
      ofCase: one,
    })),
  );
  const ofActivities = activities.flatMap((one) => {
    const { area, title: about } = one;
    const id = JSON.stringify(['activity', one.id]);
    const happened = (kind: TimelineEventKind, event: string, on: CalendarDate | null) =>
      on ? [{ kind, on, at: null, area, event, about, id, ofCase: null }] : [];
    return [
      ...happened('ACTIVITY_BEGINS', 'Indsats begynder', one.startsOn),
      ...happened('ACTIVITY_ENDS', 'Indsats slutter', one.endsOn),
    ];
  });
  return [...ofCases, ...ofActivities];
}

/** On one day by time of day, then by area, title and what happened, so that it is the same every time. */
const onOneDay: ListOrder<TimelineEvent> = [
  ascending(({ area }) => area),
  danish(({ about }) => about),
  danish(({ event }) => event),
  ascending(({ id }) => id),
];

/** The orders of a timeline by name. */
export const timelineOrders = {
  NEWEST_FIRST: [descending(({ on }) => on), descending(({ at }) => at), ...onOneDay],
  OLDEST_FIRST: [ascending(({ on }) => on), ascending(({ at }) => at), ...onOneDay],
} satisfies Record<string, ListOrder<TimelineEvent>>;
