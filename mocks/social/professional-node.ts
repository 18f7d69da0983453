import { staffMember, units } from '../people/staff.ts';
import { relative } from './hal.ts';
import { professionalId } from './organization.ts';
import { filled } from './register-pathways.ts';
import type { Involvement } from './register.ts';

/** Somebody who works with a patient, as a leaf of the tree of pathways. */
export function professionalNode({
  id,
  version,
  patientId,
  initials,
  role,
  primary,
  from,
  until,
}: Involvement): unknown {
  const { name, unit } = staffMember(initials);
  const unitName = units.find((one) => one.key === unit)?.name;
  return {
    type: 'professionalReference',
    id,
    version,
    patientId,
    name,
    date: from,
    pathwayStatus: null,
    workflowState: null,
    additionalInfo: filled({
      Rolle: role,
      Initialer: initials,
      Primær: primary ? 'Ja' : 'Nej',
      Enhedskode: unit,
      Enhed: unitName,
      Slut: until,
    }),
    children: [],
    _links: { referencedObject: relative(`/professionals/${professionalId(initials)}`) },
  };
}
