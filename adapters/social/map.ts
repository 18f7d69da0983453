import type { Person, TaskState } from '../../src/domain/area-system.ts';
import type { Activity, AreaCase, Contact, ContactRole, Happening, Offer, Progress } from '../../src/domain/case.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { instant, type CalendarDate } from '../../src/domain/dates.ts';
import type { NoteThere, TaskThere } from '../../src/domain/marker.ts';
import { dateOf, factsOf, infoOf, isRunning, statusOf, unitOf } from './node.ts';
import { kindUnder, voluntaryUnder } from './paragraph.ts';
import type { WireAssignment, WireNode, WireNote, WireOffer, WirePatient } from './wire.ts';

const progresses = new Map<string | null, Progress>([
  ['Oprettet', 'OPENED'],
  ['Oplyst', 'INFORMED'],
  ['Afgjort', 'DECIDED'],
  ['Afsluttet', 'CLOSED'],
]);
const roles = new Map<string, ContactRole>([
  ['Koordinerende sagsbehandler', 'COORDINATOR'],
  ['Sagsbehandler', 'CASEWORKER'],
  ['Bostøttemedarbejder', 'SUPPORT_PERSON'],
  ['Støtte- og kontaktperson', 'CONTACT_PERSON'],
]);
// The system knows open and closed: neither what is being worked on, nor why something was closed.
const taskStates = new Map<string, TaskState>([
  ['Aktiv', 'OPEN'],
  ['Afsluttet', 'DONE'],
]);
const factsOfCase = [
  'Paragraf',
  'Målgruppe',
  'Sagsgennemgang',
  'Belastninger',
  'Anbragt uden for hjemmet',
  'Følsomme oplysninger',
];
const factsOfGrant = ['Paragraf', 'Visiteret tid', 'Bevilget den', 'Afgjort den', 'Opfølgning den'];

/** A patient as a person. A protected address (`restricted`) goes no further than this (promise 23). */
export const personOf = (
  area: string,
  { fullName, mobileTelephone, primaryEmailAddress, primaryAddress }: WirePatient,
  known: { cpr: Cpr; ref: string; jointPlanWith: readonly string[] },
): Person => ({
  area,
  ...known,
  name: fullName,
  phone: mobileTelephone,
  email: primaryEmailAddress,
  address: primaryAddress?.restricted === false ? addressOf(primaryAddress) : null,
  addressProtected: primaryAddress?.restricted ?? null,
});

/** A pathway (forløb) as a case in the shared vocabulary; a status nobody has heard of is `UNKNOWN`, its word kept. */
export function caseOf(area: string, node: WireNode): AreaCase {
  const info = infoOf(node);
  return {
    area,
    id: String(node.id),
    title: node.name,
    progress: progresses.get(node.pathwayStatus) ?? 'UNKNOWN',
    systemStatus: statusOf(node),
    openedOn: dateOf(node.date),
    closedOn: dateOf(info('Afsluttet den')),
    kle: info('KLE'),
    unit: unitOf(info),
    responsible: info('Ansvarlig'),
    facts: factsOf(info, factsOfCase),
    happenings: [
      ...happening(node.date, 'Sag oprettet'),
      ...happening(info('Oplyst den'), 'Sag oplyst'),
      ...happening(info('Afgjort den'), 'Sag afgjort'),
      ...happening(info('Afsluttet den'), 'Sag lukket'),
    ],
  };
}

/** A grant (indsats) as what the citizen takes part in, on a day. Its hours stay as the system words them. */
export function activityOf(area: string, node: WireNode, today: CalendarDate): Activity {
  const info = infoOf(node);
  const [startsOn, endsOn] = [dateOf(info('Start')), dateOf(info('Slut'))];
  return {
    area,
    id: String(node.id),
    title: node.name,
    kind: kindUnder(info('Paragraf')),
    systemStatus: statusOf(node),
    active: isRunning(node, endsOn, today) && (startsOn === null || startsOn <= today),
    voluntary: voluntaryUnder(info('Paragraf')),
    startsOn,
    endsOn,
    provider: info('Leverandør'),
    facts: factsOf(info, factsOfGrant),
  };
}

/** A professional who works with the citizen, on a day. */
export function contactOf(area: string, node: WireNode, today: CalendarDate): Contact {
  const info = infoOf(node);
  const roleName = info('Rolle') ?? 'Ikke oplyst';
  const until = dateOf(info('Slut'));
  return {
    area,
    id: String(node.id),
    name: node.name,
    caseworker: info('Initialer'),
    role: roles.get(roleName) ?? 'OTHER',
    roleName,
    primary: info('Primær') === 'Ja',
    active: isRunning(node, until, today),
    unit: unitOf(info),
    from: dateOf(node.date),
    until,
  };
}

/** What the area can offer (D28). */
export function offerOf(area: string, { id, name, description, supplier, ...wire }: WireOffer): Offer {
  const paragraph = wire.paragraph && `${wire.paragraph.name} ${wire.paragraph.section}`;
  return { area, id: String(id), title: name, description, kind: kindUnder(paragraph), paragraph, provider: supplier };
}

/** An assignment, whoever made it. */
export const taskOf = ({ id, title, description, assignmentStatus }: WireAssignment): TaskThere => ({
  id: String(id),
  title: title ?? '',
  text: description ?? '',
  state: taskStates.get(assignmentStatus) ?? null,
});

/** A note about a patient, whoever wrote it: the system does not say who, and has no notes on assignments. */
export const noteOf = ({ id, title, text, createdAt }: WireNote): NoteThere => ({
  id: String(id),
  on: null,
  title: title ?? '',
  text: text ?? '',
  by: null,
  at: instant(createdAt),
});

type WireAddress = NonNullable<WirePatient['primaryAddress']>;

function addressOf({ addressLine1: line, postalCode, postalDistrict: city }: WireAddress): Person['address'] {
  return line && postalCode && city ? { line, postalCode, city } : null;
}

function happening(date: string | null, what: string): Happening[] {
  const on = dateOf(date);
  return on ? [{ on, what }] : [];
}
