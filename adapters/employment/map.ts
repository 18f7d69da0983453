import type { Person } from '../../src/domain/citizen/area-system.ts';
import type { Address, AreaCase, CaseEvent, Offer, Unit } from '../../src/domain/citizen/case.ts';
import { parseCpr, type Cpr } from '../../src/domain/cpr.ts';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { todayAt, type EmploymentSession } from './session.ts';
import { facts } from './facts.ts';
import { isOn, periodOf } from './period.ts';
import { dateOf } from './dates.ts';
import { wordIn, type WireCase, type WireCitizen, type WireOffer, type WireTag } from './wire-records.ts';
import { trimmed } from './vocabulary.ts';

/** The CPR number in a record, without the hyphen that it may be written with. */
export function cprIn({ cpr }: { cpr: string }): Cpr {
  const read = parseCpr(cpr.trim());
  if (!read.ok) throw new Error('The record was read with a CPR number');
  return read.value;
}

/** A citizen as a person; this system knows nothing of protected addresses. */
export function personOf(session: EmploymentSession, wire: WireCitizen, jointPlanWith: readonly string[]): Person {
  const { contactInformation: contact } = wire;
  return {
    area: session.area,
    ref: wire.id,
    cpr: cprIn(wire),
    name: trimmed(wire.displayName),
    phone: wordIn(contact?.phone) ?? wordIn(wire.phone),
    email: wordIn(contact?.email) ?? wordIn(wire.email),
    address: contact?.primaryAddress ? addressOf(contact.primaryAddress, todayAt(session)) : null,
    addressProtected: null,
    jointPlanWith,
  };
}

type WireAddress = NonNullable<NonNullable<WireCitizen['contactInformation']>['primaryAddress']>;

/** An address that somebody lives at on that day: the house number has a field of its own. */
function addressOf(wire: WireAddress, today: CalendarDate): Address | null {
  const street = [trimmed(wire.street), trimmed(wire.building)].filter((part) => part !== null).join(' ');
  const line = [street, trimmed(wire.suite)].filter((part) => part).join(', ');
  const [postalCode, city] = [trimmed(wire.postalCode), trimmed(wire.city)];
  return line && postalCode && city && isOn(today, periodOf(wire.start, wire.end)) ? { line, postalCode, city } : null;
}

/** A tag on a citizen: what it is, and since when and until when they have it. */
export type Tagged = Pick<WireTag, 'id' | 'title' | 'end'> & { start?: string | null | undefined };

/** Returns the areas that share a joint plan with the citizen (D36): a tag that runs, by its title or its id. */
export function jointPlanIn(session: EmploymentSession, tags: readonly Tagged[]): readonly string[] {
  if (tags.length === 0) return [];
  const { area, alarm, setup, words } = session;
  const today = todayAt(session);
  const running = tags.filter(({ start, end }) => isOn(today, periodOf(start, end)));
  if (running.some(({ title, id }) => words.plan.is(title) ?? words.plan.is(id))) return setup.jointPlan.with;
  // Somebody has renamed the tag, or made a second one.
  if (running.some(({ title }) => words.plan.isNearly(title ?? '')))
    alarm('unknown-word', { area, call: 'tagAssignments.list' });
  return [];
}

/** Tells whether a case's status is a known word. */
export const isKnownCase = ({ words }: EmploymentSession, { status }: WireCase): boolean => words.progress(status) !== undefined;

/** A case in the shared vocabulary; a status nobody has heard of is `UNKNOWN`, its word kept. */
export const caseOf = ({ area, words }: EmploymentSession, wire: WireCase): AreaCase => {
  const openedOn = dateOf(wire.createdDate) ?? null;
  const closedOn = dateOf(wire.closedDate) ?? null;
  return {
    area,
    id: wire.id,
    title: wire.title.trim(),
    progress: words.progress(wire.status) ?? 'UNKNOWN',
    systemStatus: wire.status.trim(),
    openedOn,
    closedOn,
    kle: trimmed(wire.kleNumber),
    unit: unitOf(wire),
    responsible: trimmed(wire.caseworkerName),
    facts: facts({
      Sagsnummer: wire.caseNumber,
      Målgruppe: wire.targetGroupCode,
      Paragraf: wire.paragraph,
      Ydelse: wire.benefitName,
      Kontaktforløb: wire.contactCourse,
    }),
    events: eventsIn({
      'Sag oprettet': openedOn,
      'Sag oplyst': dateOf(wire.informedDate),
      'Sag afgjort': dateOf(wire.decidedDate),
      'Sag lukket': closedOn,
    }),
  };
};

/** Maps an offer of the area (D28). */
export const offerOf = ({ area, words }: EmploymentSession, wire: WireOffer): Offer => ({
  area,
  id: wire.id,
  title: wire.title.trim(),
  description: wire.description ?? '',
  kind: words.kinds(wire.activityType) ?? 'OTHER',
  paragraph: trimmed(wire.paragraph),
  provider: trimmed(wire.providerName),
});

const unitOf = ({ unitKey, unitName }: Pick<WireCase, 'unitKey' | 'unitName'>): Unit | null => {
  const [key, name] = [trimmed(unitKey), trimmed(unitName)];
  return key && name ? { key, name } : null;
};

// Made for every case there is: a loop, since lists of lists are most of what a case would cost.
function eventsIn(dates: Record<string, CalendarDate | null | undefined>): CaseEvent[] {
  const all: CaseEvent[] = [];
  for (const event of Object.keys(dates)) {
    const on = dates[event];
    if (on) all.push({ on, event });
  }
  return all;
}
