import type { Person } from '../../src/domain/citizen/area-system.ts';
import { parseCpr, type Cpr } from '../../src/domain/cpr.ts';
import type { Link } from './session.ts';
import type { WirePatient } from './wire.ts';

/** Returns the CPR number of a patient's record; null where it has none, as one who is anonymous. */
export function cprOf({ patientIdentifier }: Pick<WirePatient, 'patientIdentifier'>): Cpr | null {
  const { type, identifier } = patientIdentifier;
  const cpr = type.toLowerCase() === 'cpr' ? parseCpr(identifier.trim()) : null;
  return cpr?.ok ? cpr.value : null;
}

/** A `Person.ref`: the patient's id, and the links that only the patient's record has. */
type Ref = { id: number; preferences: string | null; view: string | null; programs: string | null };

/** Reads the `ref` of a person. */
export const readRef = (ref: string): Ref => JSON.parse(ref) as Ref;

/**
 * Maps a patient to a person; `view` leads to all their pathways. A protected address (`restricted`) goes no further than this
 * (promise 23), nor does a phone number unless the system says that it is not protected.
 */
export function personOf(
  area: string,
  patient: WirePatient,
  known: { cpr: Cpr; view: Link; jointPlanWith: readonly string[] },
): Person {
  const { id, _links } = patient;
  const ref: Ref = {
    id,
    preferences: hrefOf(_links.patientPreferences),
    view: hrefOf(known.view),
    programs: hrefOf(_links.activePrograms),
  };
  return {
    area,
    ref: JSON.stringify(ref),
    cpr: known.cpr,
    name: patient.fullName || null,
    phone: phoneOf(patient),
    email: patient.primaryEmailAddress || null,
    address: addressOf(patient.primaryAddress),
    addressProtected: patient.primaryAddress?.restricted ?? null,
    jointPlanWith: known.jointPlanWith,
  };
}

const hrefOf = (link: Link): string | null => link?.href ?? null;

function phoneOf({ telephonesRestricted, mobileTelephone, homeTelephone, workTelephone }: WirePatient): string | null {
  return telephonesRestricted === false ? mobileTelephone || homeTelephone || workTelephone || null : null;
}

function addressOf(address: WirePatient['primaryAddress']): Person['address'] {
  if (address?.restricted !== false) return null;
  const { addressLine1: line, postalCode, postalDistrict: city } = address;
  return line && postalCode && city ? { line, postalCode, city } : null;
}
