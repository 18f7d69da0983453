import type { Found, Person } from './area-system.ts';
import type { Activity, Address, AreaCase, Contact } from './case.ts';
import type { CalendarDate } from '../dates.ts';
import { phoneForm, textForm } from '../normal-form.ts';
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
export function casesInOrder(cases: readonly AreaCase[]): AreaCase[] {
  return cases.toSorted(
    (a, b) => newestFirst(a.openedOn, b.openedOn) || a.title.localeCompare(b.title, 'da') || a.id.localeCompare(b.id),
  );
}

/** Newest first, as `casesInOrder`. */
export function activitiesInOrder(activities: readonly Activity[]): Activity[] {
  return activities.toSorted(
    (a, b) => newestFirst(a.startsOn, b.startsOn) || a.title.localeCompare(b.title, 'da') || a.id.localeCompare(b.id),
  );
}

/** Those at work now first, coordinators and primaries before others, then by name. */
export function contactsInOrder(contacts: readonly Contact[]): Contact[] {
  const rank = (one: Contact) => (one.active ? 0 : 4) + (one.role === 'COORDINATOR' ? 0 : 2) + (one.primary ? 0 : 1);
  return contacts.toSorted(
    (a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'da') || a.id.localeCompare(b.id),
  );
}

/** The coordinator at work now (D55), by the first system that names one. */
export const coordinatorOf = (contacts: readonly Contact[]): Contact | null =>
  contacts.find((one) => one.role === 'COORDINATOR' && one.active) ?? null;

/** Something on the timeline that spans the areas; `caseId` where it belongs to a case. */
export type TimelineEvent = { on: CalendarDate; area: string; event: string; about: string; ofCase: AreaCase | null };

/** Returns the events of all cases and activities, newest first. */
export function timeline(cases: readonly AreaCase[], activities: readonly Activity[]): TimelineEvent[] {
  const ofCases = cases.flatMap((one) =>
    one.happenings.map(({ on, event }) => ({ on, area: one.area, event, about: one.title, ofCase: one })),
  );
  const ofActivities = activities.flatMap((one) => [
    ...(one.startsOn
      ? [{ on: one.startsOn, area: one.area, event: 'Indsats begynder', about: one.title, ofCase: null }]
      : []),
    ...(one.endsOn
      ? [{ on: one.endsOn, area: one.area, event: 'Indsats slutter', about: one.title, ofCase: null }]
      : []),
  ]);
  return [...ofCases, ...ofActivities].toSorted(newestEventFirst);
}

/** The order of a timeline: newest first; on one day by area, title and what happened, so that it is the same every time. */
export function newestEventFirst(a: TimelineEvent, b: TimelineEvent): number {
  return (
    newestFirst(a.on, b.on) ||
    a.area.localeCompare(b.area) ||
    a.about.localeCompare(b.about, 'da') ||
    a.event.localeCompare(b.event, 'da')
  );
}

/** A fact that two systems tell differently: both values, both sources. */
export type Discrepancy = {
  field: 'NAME' | 'PHONE' | 'ADDRESS' | 'COORDINATOR';
  values: { area: Area; value: string }[];
};

/** Where the systems disagree. Addresses are compared only when `addresses` says that they may be shown. */
export function discrepancies(
  seen: readonly PersonRecord[],
  contacts: readonly Contact[],
  addresses: boolean,
): Discrepancy[] {
  const named = (area: Area) => coordinatorOf(contacts.filter((one) => one.area === area.key))?.name ?? null;
  return [
    differing('NAME', seen, ({ person }) => person.name),
    differing('PHONE', seen, ({ person }) => person.phone, phoneForm),
    ...(addresses ? [differing('ADDRESS', seen, ({ person }) => person.address && written(person.address))] : []),
    differing('COORDINATOR', seen, ({ area }) => named(area)),
  ].filter((one) => one !== null);
}

/** An address on one line: `Storegade 1, 8500 Grenaa`. */
const written = (address: Address): string => `${address.line}, ${address.postalCode} ${address.city}`;

function differing(
  field: Discrepancy['field'],
  seen: readonly PersonRecord[],
  wordOf: (one: PersonRecord) => string | null,
  sense = textForm,
): Discrepancy | null {
  const values = seen.flatMap((one) => {
    const value = wordOf(one);
    return value === null ? [] : [{ area: one.area, value }];
  });
  return new Set(values.map(({ value }) => sense(value))).size > 1 ? { field, values } : null;
}

function newestFirst(a: CalendarDate | null, b: CalendarDate | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? 1 : -1;
}
