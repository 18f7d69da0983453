import type { Contact, ContactRole, Unit } from '../../src/domain/citizen/case.ts';
import { todayAt, type EmploymentSession } from './session.ts';
import { isOn, periodOf } from './period.ts';
import { dateOf } from './dates.ts';
import { wordIn, type WireContact } from './wire-records.ts';
import { folded, numberOf, trimmed } from './vocabulary.ts';

/**
 * Holds facts of a contact that the contact itself lacks: the name of the responsibility, and whether the person is
 * still employed.
 */
export type ContactDetails = { roleName: string | null; employed: boolean };

const [primaryType, privateType] = [1, 2];

/**
 * Tells whether somebody is a private contact, as a relative or another area's caseworker typed in by hand: not one of
 * the area's.
 */
export const isPrivate = ({ type }: WireContact): boolean => numberOf(type) === privateType;

// A supplementary case has a primary of its own, who is not the citizen's.
const ofAnotherCase = (wire: WireContact): boolean => trimmed(wire.supplementalCaseName) !== null;

/** The part that a contact plays; undefined where the words for it are ones that nobody has taught us. */
export function roleOf({ words }: EmploymentSession, wire: WireContact, { roleName }: ContactDetails): ContactRole | undefined {
  if (ofAnotherCase(wire)) return 'OTHER';
  if (numberOf(wire.type) === primaryType) return 'CASEWORKER';
  return words.roles(wire.responsibilityTypeCode) ?? words.roles(roleName);
}

/** Somebody responsible for a citizen: at work on it while employed, once it has begun, and until the end date has come. */
export function contactOf(session: EmploymentSession, wire: WireContact, details: ContactDetails): Contact {
  const period = periodOf(wire.startDate, wire.endDate);
  const primary = numberOf(wire.type) === primaryType && !ofAnotherCase(wire);
  return {
    area: session.area,
    id: contactId(wire),
    name: wire.name.trim(),
    caseworker: caseworkerOf(session, wire),
    role: roleOf(session, wire, details) ?? 'OTHER',
    roleName: roleNameOf(wire, details, primary),
    primary,
    active: details.employed && isOn(todayAt(session), period),
    unit: unitOf(session, wire),
    from: period.from,
    until: period.until,
  };
}

/** The record's own id where it has one; one actor may have several responsibilities for a citizen. */
export const contactId = (wire: WireContact): string =>
  trimmed(wire.id) ??
  [wire.actorId, trimmed(wire.responsibilityTypeCode) ?? numberOf(wire.type), dateOf(wire.startDate)].join(':');

function roleNameOf(wire: WireContact, { roleName }: ContactDetails, primary: boolean): string {
  const fallback = primary ? 'Primær sagsbehandler' : 'Ikke oplyst';
  const name = trimmed(roleName) ?? trimmed(wire.responsibilityTypeCode) ?? fallback;
  const other = trimmed(wire.supplementalCaseName);
  return other === null ? name : `${name} (${other})`;
}

/** What the municipality's sign-on calls a member of staff; null where the system does not say it. */
function caseworkerOf({ setup, words }: EmploymentSession, { actorId, email }: WireContact): string | null {
  const address = wordIn(email);
  const known = words.names(address) ?? words.names(actorId);
  if (known !== undefined) return known;
  if (setup.caseworkers.by === 'actorId') return actorId.trim();
  if (address === null) return null;
  return setup.caseworkers.by === 'email' ? folded(address) : (address.split('@')[0]?.toUpperCase() ?? null);
}

const unitOf = (session: EmploymentSession, wire: WireContact): Unit | null =>
  session.words.homes(wordIn(wire.email)) ??
  session.words.homes(wire.actorId) ??
  session.words.homes(caseworkerOf(session, wire)) ??
  null;
