import type { MockRequest } from '../kit/operation.ts';
import { staffMember, units } from '../people/staff.ts';
import { dayWritten } from './dates.ts';
import { absolute } from './hal.ts';
import { shownAs } from './register-pathways.ts';
import type { Involvement, Register } from './register.ts';

/** Returns a professional as a leaf of the pathway tree, with what the municipality's view shows of them. */
export function professionalNode(one: Involvement, request: MockRequest, { setUp }: Register): unknown {
  const { id, initials, role, primary, from, until } = one;
  const { name, unit } = staffMember(initials);
  return {
    type: 'professionalReference',
    id,
    version: 0,
    name,
    date: dayWritten(from),
    children: [],
    activityIdentifier: { identifier: `PROFESSIONAL:${id}`, type: 'PROFESSIONAL', activityId: id, _links: {} },
    additionalInfo: shownAs(
      {
        Rolle: role,
        Initialer: initials,
        Primær: primary ? 'Ja' : 'Nej',
        Enhedskode: unit,
        Enhed: units.find((each) => each.key === unit)?.name,
        Slut: until,
      },
      setUp.labels.professional,
    ),
    _links: { self: absolute(request, `/pathwayProfessionals/${id}`) },
  };
}
