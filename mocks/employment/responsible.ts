import { z } from 'zod';
import type { Operation } from '../kit/operation.ts';
import { staff, units } from '../people/staff.ts';
import { onCitizen, searchByCitizen } from './by-citizen.ts';
import { listed, problem } from './problem.ts';
import type { Register, ResponsibleCaseworker } from './register.ts';
import { put, shown } from './shelf.ts';

const time = z.iso.datetime({ offset: true }).nullable().default(null);
const actors = z.array(
  z.object({
    caseworkerId: z.string(),
    responsibilityCode: z.string(),
    role: z.literal([0, 1]),
    startDate: time,
    endDate: time,
    caseworkerIsActive: z.boolean().default(true),
  }),
);
type Actor = Omit<z.infer<typeof actors>[number], 'caseworkerIsActive'> & { caseworkerIsActive?: boolean };

const names: Readonly<Record<string, string>> = {
  SAGSBEHANDLER: 'Sagsbehandler',
  KOORDINERENDE_SAGSBEHANDLER: 'Koordinerende sagsbehandler',
  MENTOR: 'Mentor',
  'STØTTE-KONTAKTPERSON': 'Støtte- og kontaktperson',
};

/** A responsibility, with what the system itself knows about the member of staff; null for nobody on the staff. */
export function responsibility(id: string, citizenId: string, actor: Actor): ResponsibleCaseworker | null {
  const member = staff.find((one) => one.initials === actor.caseworkerId);
  const unit = units.find((one) => one.key === member?.unit);
  if (!member) return null;
  return {
    ...actor,
    id,
    citizenId,
    caseworkerName: member.name,
    responsibilityName: names[actor.responsibilityCode] ?? actor.responsibilityCode,
    caseworkerIsActive: actor.caseworkerIsActive ?? true,
    unitKey: unit?.key ?? null,
    unitName: unit?.name ?? null,
  };
}

/** Who is responsible for the citizens. The PUT replaces the whole list: a lost-update trap. */
export const responsibleOperations: readonly Operation<Register>[] = [
  onCitizen(
    {
      name: 'caseworkers.byCitizen',
      method: 'GET',
      path: '/responsibleCaseworkers/all/byCitizen/{citizenId}',
      renames: 'caseworkerName',
    },
    ({ id }, _, desk) => listed(shown(desk.state.responsible, desk).get(id) ?? []),
  ),
  searchByCitizen(
    {
      name: 'caseworkers.search',
      path: '/responsibleCaseworkers/search',
      renames: 'caseworkerName',
      enumKey: 'responsibilityCode',
    },
    (desk) => ({ rows: [...shown(desk.state.responsible, desk).values()].flat() }),
  ),
  onCitizen(
    { name: 'responsibleActors.replace', method: 'PUT', path: '/citizens/{citizenId}/responsibleactors', writes: true },
    ({ id }, { body }, desk) => {
      const asked = actors.safeParse(body);
      if (!asked.success) return problem(400, 'The list of responsible actors is malformed.');
      const list = asked.data.map((actor) => responsibility(desk.newUuid(), id, actor));
      if (list.includes(null)) return problem(400, 'There is no such caseworker.');
      put(
        desk.state.responsible,
        id,
        list.filter((one) => one !== null),
        desk,
      );
      return { status: 204 };
    },
  ),
];
