import type { Person } from '../../src/domain/citizen/area-system.ts';
import type { Offer } from '../../src/domain/citizen/case.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { kindUnder } from './activity-kind.ts';
import type { WireOffer, WirePatient } from './wire.ts';
import type { Words } from './vocabulary.ts';

/**
 * A patient as a person. A protected address (`restricted`) goes no further than this (promise 23), nor does a phone number
 * unless the system says that it is not protected.
 */
export const personOf = (
  area: string,
  patient: WirePatient,
  known: { cpr: Cpr; ref: string; jointPlanWith: readonly string[] },
): Person => ({
  area,
  ...known,
  name: patient.fullName || null,
  phone: phoneOf(patient),
  email: patient.primaryEmailAddress || null,
  address: addressOf(patient.primaryAddress),
  addressProtected: patient.primaryAddress?.restricted ?? null,
});

/** Maps an offer of the area (D28). */
export function offerOf(area: string, wire: WireOffer, words: Words): Offer {
  const { id, name, description, supplier } = wire;
  const paragraph = wire.paragraph && `${wire.paragraph.name} ${wire.paragraph.section}`;
  const kind = kindUnder(paragraph, words);
  return { area, id: String(id), title: name, description, kind, paragraph, provider: supplier || null };
}

function phoneOf({ telephonesRestricted, mobileTelephone, homeTelephone, workTelephone }: WirePatient): string | null {
  return telephonesRestricted === false ? mobileTelephone || homeTelephone || workTelephone || null : null;
}

function addressOf(address: WirePatient['primaryAddress']): Person['address'] {
  if (address?.restricted !== false) return null;
  const { addressLine1: line, postalCode, postalDistrict: city } = address;
  return line && postalCode && city ? { line, postalCode, city } : null;
}
