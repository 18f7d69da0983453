import { z } from 'zod';
import type { OperationContext, Operation } from '../kit/operation.ts';
import { actorBy } from './actors.ts';
import { onCitizen, searchByCitizen } from './by-citizen.ts';
import { listed, problem } from './problem.ts';
import type { PrivateContact, Register, Responsible } from './register.ts';
import { search } from './search.ts';
import type { SetUp } from './set-ups.ts';
import { put, shown } from './delayed-store.ts';

const actors = z.object({
  caseworkers: z.array(
    z.object({
      actorId: z.string(),
      role: z.literal([0, 1]),
      responsibilities: z.array(z.object({ responsibilityCode: z.string(), showInJobnet: z.boolean().nullish() })),
    }),
  ),
  privateContactPersons: z.array(z.object({ actorId: z.string(), responsibilityCodes: z.array(z.string()) })),
});

const nameOf = ({ code }: Responsible, { names, primaryName }: SetUp): string =>
  code === null ? primaryName : (names[code] ?? code);

/** A contact as the list of contacts has them: `type` 1 the primary, 0 others, 2 private. */
const contactOf = ({ actorId, role, code, startDate, endDate }: Responsible) => ({
  actorId,
  name: actorBy(actorId)?.name ?? '',
  type: role,
  responsibilityTypeCode: code,
  startDate,
  endDate,
  mobile: null,
  email: actorBy(actorId)?.email ?? null,
  supplementalCaseTypeId: null,
  supplementalCaseName: null,
});

const privateContactOf = ({ id, name, phone }: PrivateContact) => ({
  actorId: id,
  name,
  type: 2,
  responsibilityTypeCode: privateCode,
  startDate: null,
  endDate: null,
  mobile: phone,
  email: null,
  supplementalCaseTypeId: null,
  supplementalCaseName: null,
});

const privateCode = '77777777-0000-4000-8000-000000000001';

const isHere = ({ actorId }: Responsible, { state }: OperationContext<Register>): boolean =>
  !state.departed.has(actorId);

const contactsOf = (citizenId: string, context: OperationContext<Register>) => [
  ...(shown(context.state.responsible, context).get(citizenId) ?? []).map(contactOf),
  ...context.state.privateContacts.filter((one) => one.citizenId === citizenId).map(privateContactOf),
];

const responsibleOf = (one: Responsible, context: OperationContext<Register>, setUp: SetUp) => ({
  id: one.id,
  caseworkerId: one.actorId,
  responsibilityName: `${nameOf(one, setUp)} `,
  role: one.role,
  endDate: one.endDate,
  caseworkerIsActive: isHere(one, context),
  showInJobnet: null,
});

const privatelyResponsible = ({ id, kind }: PrivateContact) => ({
  id,
  caseworkerId: null,
  responsibilityName: kind,
  role: 0,
  endDate: null,
  caseworkerIsActive: true,
  showInJobnet: null,
});

/** One citizen's, as public clients ask for them. */
const ofOne = (setUp: SetUp): readonly Operation<Register>[] => [
  onCitizen(
    {
      name: 'caseworkers.byCitizen',
      method: 'GET',
      path: '/responsibleCaseworkers/all/byCitizen/{citizenId}',
      renames: 'caseworkerIsActive',
    },
    ({ id }, _, context) =>
      listed([
        ...(shown(context.state.responsible, context).get(id) ?? []).map((one) => responsibleOf(one, context, setUp)),
        ...context.state.privateContacts.filter(({ citizenId }) => citizenId === id).map(privatelyResponsible),
      ]),
  ),
  onCitizen(
    { name: 'contacts.search', method: 'POST', path: '/citizens/{citizenId}/searchContacts', renames: 'actorId' },
    ({ id }, request, context) =>
      search(request, {
        rows: contactsOf(id, context),
        filterBy: [],
        ignored: ['endDate'],
        shape: (row) => row,
        pageInfo: 'totalSearchCount',
      }),
  ),
  onCitizen(
    {
      name: 'privateContacts.search',
      method: 'POST',
      path: '/citizens/{citizenId}/searchPrivateContacts',
      renames: 'name',
    },
    ({ id }, request, { state }) =>
      search(request, {
        rows: state.privateContacts.filter(({ citizenId }) => citizenId === id),
        filterBy: [],
        firstPage: 1,
        shape: ({ id: contactId, name, kind, phone }) => ({ id: contactId, name, kind, phone }),
        pageInfo: 'totalSearchCount',
        whenEmpty: { status: 200, body: null },
      }),
  ),
];

/** Many citizens' at once: assumed. */
const ofMany = (setUp: SetUp): readonly Operation<Register>[] => [
  searchByCitizen<Responsible>(
    {
      name: 'caseworkers.search',
      path: '/responsibleCaseworkers/search',
      renames: 'actorId',
      enumKey: 'responsibilityTypeCode',
    },
    (context) => ({
      rows: [...shown(context.state.responsible, context).values()].flat(),
      shape: (one) => ({
        id: one.id,
        citizenId: one.citizenId,
        ...contactOf(one),
        responsibilityName: `${nameOf(one, setUp)} `,
        caseworkerIsActive: isHere(one, context),
      }),
      pageInfo: 'both',
      whenEmpty: { status: 200, body: null },
      byColumn: true,
    }),
  ),
];

/** Lists the operations on those responsible for citizens. The PUT replaces the whole list, so updates can be lost. */
export const responsibleOperations = (setUp: SetUp): readonly Operation<Register>[] => [
  ...ofOne(setUp),
  ...(setUp.batch ? ofMany(setUp) : []),
  onCitizen(
    { name: 'responsibleActors.replace', method: 'PUT', path: '/citizens/{citizenId}/responsibleactors', writes: true },
    ({ id }, { body }, context) => {
      const asked = actors.safeParse(body);
      if (!asked.success) return problem(400, 'The list of responsible actors is malformed.');
      if (asked.data.caseworkers.some(({ actorId }) => !actorBy(actorId)?.email))
        return problem(400, 'There is no such caseworker.');
      const list = asked.data.caseworkers.flatMap(({ actorId, role, responsibilities }) =>
        (role === 1 ? [null] : responsibilities.map(({ responsibilityCode }) => responsibilityCode)).map(
          (code): Responsible => ({
            id: context.newUuid(),
            citizenId: id,
            actorId,
            code,
            role,
            startDate: null,
            endDate: null,
          }),
        ),
      );
      put(context.state.responsible, id, list, context);
      return { status: 200, body: list.map(({ actorId, role }) => ({ actorId, role })) };
    },
  ),
];
