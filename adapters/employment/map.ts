import type { Person, TaskState } from '../../src/domain/area-system.ts';
import type { AreaCase, Contact, ContactRole, Happening, Offer, Progress, Unit } from '../../src/domain/case.ts';
import { instant, type CalendarDate } from '../../src/domain/dates.ts';
import type { NoteThere, TaskThere } from '../../src/domain/marker.ts';
import { dateOf } from './danish-midnight.ts';
import { kindOf } from './map-activity.ts';
import { facts, isOn } from './map-words.ts';
import type { WireCase, WireCitizen, WireNote, WireOffer, WireResponsibility, WireTask } from './wire.ts';

const jointPlanTag = 'Fælles plan';
const jointPlanParties = ['social'];
const progresses = new Map<string, Progress>([
  ['Oprettet', 'OPENED'],
  ['Oplyst', 'INFORMED'],
  ['Afgjort', 'DECIDED'],
  ['Lukket', 'CLOSED'],
]);
const roles = new Map<string, ContactRole>([
  ['KOORDINERENDE_SAGSBEHANDLER', 'COORDINATOR'],
  ['SAGSBEHANDLER', 'CASEWORKER'],
  ['MENTOR', 'MENTOR'],
  ['STØTTE-KONTAKTPERSON', 'CONTACT_PERSON'],
]);
// A task past its deadline may have been started: the system says only one of the two.
const taskStates = new Map<string, TaskState>([
  ['Active', 'OPEN'],
  ['DeadlineExceeded', 'OPEN'],
  ['Started', 'STARTED'],
  ['Completed', 'DONE'],
  ['Canceled', 'CANCELLED'],
]);

/** A citizen as a person; this system knows nothing of protected addresses (D36: the joint plan is a tag). */
export const personOf = (area: string, wire: WireCitizen): Person => ({
  area,
  ref: wire.id,
  cpr: wire.cpr,
  name: wire.displayName || null,
  phone: wire.phone || null,
  email: wire.email || null,
  address: wire.address
    ? { line: wire.address.street, postalCode: wire.address.postalCode, city: wire.address.city }
    : null,
  addressProtected: null,
  jointPlanWith: wire.tags.some((tag) => tag.name === jointPlanTag) ? jointPlanParties : [],
});

/** A case in the shared vocabulary; a status nobody has heard of is `UNKNOWN`, its word kept. */
export const caseOf = (area: string, wire: WireCase): AreaCase => {
  const openedOn = dateOf(wire.createdDate);
  const closedOn = dateOf(wire.closedDate);
  return {
    area,
    id: wire.id,
    title: wire.title,
    progress: progresses.get(wire.status) ?? 'UNKNOWN',
    systemStatus: wire.status,
    openedOn,
    closedOn,
    kle: wire.kleNumber || null,
    unit: unitOf(wire),
    responsible: wire.caseworkerName || null,
    facts: facts({
      Sagsnummer: wire.caseNumber,
      Målgruppe: wire.targetGroupCode,
      Paragraf: wire.paragraph,
      Ydelse: wire.benefitName,
      Kontaktforløb: wire.contactCourse,
    }),
    happenings: happenings({
      'Sag oprettet': openedOn,
      'Sag oplyst': dateOf(wire.informedDate),
      'Sag afgjort': dateOf(wire.decidedDate),
      'Sag lukket': closedOn,
    }),
  };
};

/** Whether we know what part a responsibility's code means. */
export const isKnownRole = ({ responsibilityCode }: WireResponsibility): boolean => roles.has(responsibilityCode);

/** Somebody responsible for a citizen, at work on it while employed and until the end date has come. */
export const contactOf = (area: string, wire: WireResponsibility, today: CalendarDate): Contact => {
  const [from, until] = [dateOf(wire.startDate), dateOf(wire.endDate)];
  return {
    area,
    id: wire.id,
    name: wire.caseworkerName,
    caseworker: wire.caseworkerId || null,
    role: roles.get(wire.responsibilityCode) ?? 'OTHER',
    roleName: wire.responsibilityName,
    primary: wire.role === 1,
    active: wire.caseworkerIsActive && isOn(today, from, until),
    unit: unitOf(wire),
    from,
    until,
  };
};

/** What the area can offer (D28). */
export const offerOf = (area: string, wire: WireOffer): Offer => ({
  area,
  id: wire.id,
  title: wire.title,
  description: wire.description,
  kind: kindOf(wire),
  paragraph: wire.paragraph || null,
  provider: wire.providerName || null,
});

/** A task, whoever made it. */
export const taskOf = ({ id, title, description, state }: WireTask): TaskThere => ({
  id,
  title: title ?? '',
  text: description,
  state: taskStates.get(state) ?? null,
});

/** A journal note, whoever wrote it: the system does not say who. */
export const noteOf = ({ id, referenceId, title, body, createdDate }: WireNote): NoteThere => ({
  id,
  on: referenceId,
  title: title ?? '',
  text: body ?? '',
  by: null,
  at: createdDate ? instant(createdDate) : null,
});

const unitOf = ({
  unitKey,
  unitName,
}: {
  unitKey?: string | null | undefined;
  unitName?: string | null | undefined;
}): Unit | null => (unitKey && unitName ? { key: unitKey, name: unitName } : null);

// Both are made for every case there is: loops, since lists of lists are most of what a case would cost.

function happenings(dates: Record<string, CalendarDate | null>): Happening[] {
  const all: Happening[] = [];
  for (const what of Object.keys(dates)) {
    const on = dates[what];
    if (on) all.push({ on, what });
  }
  return all;
}
