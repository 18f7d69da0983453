import type { OperationContext, MockReply, MockRequest, Operation } from '../kit/operation.ts';
import { cprsOf, onCitizen } from './by-citizen.ts';
import { problem } from './problem.ts';
import type { Citizen, Register } from './register.ts';
import { search, valuesOf } from './search.ts';
import type { SetUp } from './set-ups.ts';
import { shown } from './delayed-store.ts';

type Handles = Operation<Register>['handle'];

const find: Handles = ({ query }, { state }) => {
  const cpr = query.get('cpr');
  if (!cpr) return problem(400, 'cpr is missing.');
  const citizen = [...state.citizens.values()].find((one) => one.cpr === cpr.replace('-', ''));
  return citizen ? { status: 200, body: { citizenId: citizen.id } } : problem(404, 'There is no such citizen.');
};

const contactInformationOf = ({ address, phone, email }: Citizen) => ({
  primaryAddress: { ...address, countryCode: null, start: null, end: null },
  phone: phone && { number: phone, isMobile: true },
  email: email && { address: email },
});

/** A row of a search: flat, its tags null where there are none. */
const rowOf = (citizen: Citizen, context: OperationContext<Register>, { batch }: SetUp) => {
  const own = [...shown(context.state.tagAssignments, context).values()].filter(
    (one) => one.referenceId === citizen.id,
  );
  const tags = own.map(({ tagId, end }) => ({ title: context.state.tags.find(({ id }) => id === tagId)?.title, end }));
  return {
    ...(batch
      ? { id: citizen.id, displayName: citizen.displayName, contactInformation: contactInformationOf(citizen) }
      : {}),
    cpr: citizen.cpr,
    targetGroupCode: citizen.targetGroupCode,
    targetGroupStartDate: citizen.targetGroupStartDate,
    prolongation: null,
    tags: tags.length > 0 ? tags : null,
  };
};

const searchCitizens =
  (setUp: SetUp): Handles =>
  (request, context) =>
    search(request, {
      rows: context.state.citizens.values(),
      filterBy: [
        'targetGroupCode',
        'primaryCaseworkerTeamId',
        ...(setUp.batch ? ['id', 'cpr', 'caseworkerIdentifier'] : []),
      ],
      textOf: (citizen) => citizen.displayName,
      shape: (citizen) => rowOf(citizen, context, setUp),
      pageInfo: setUp.counts ? 'both' : 'hasMore',
      ...(valuesOf(request, 'cpr').length > 0 ? {} : { whenEmpty: problem(404, 'Nothing was found.') }),
    });

/** A search answered with a first row about somebody else. */
const somebodyElse = (reply: MockReply, request: MockRequest, { state }: OperationContext<Register>): MockReply => {
  const { data } = (reply.body ?? {}) as { data?: { id: string }[] };
  const asked = new Set(valuesOf(request, 'cpr'));
  const other = [...state.citizens.values()].find((one) => !asked.has(one.cpr) && one.id !== data?.[0]?.id);
  if (!data || !other) return reply;
  const known = Object.entries(other).filter(([key]) => key in (data[0] ?? {}));
  return {
    ...reply,
    body: { ...(reply.body as object), data: [{ ...data[0], ...Object.fromEntries(known) }, ...data.slice(1)] },
  };
};

/** Lists the operations that look citizens up. */
export const citizenOperations = (setUp: SetUp): readonly Operation<Register>[] => [
  {
    name: 'citizens.find',
    method: 'GET',
    path: '/citizens/find',
    renames: 'citizenId',
    concerns: ({ query }) => [query.get('cpr')?.replace('-', '') ?? ''],
    handle: find,
  },
  {
    name: 'citizens.search',
    method: 'POST',
    path: '/citizensearch',
    renames: 'cpr',
    concerns: (request, context) => [...valuesOf(request, 'cpr'), ...cprsOf(valuesOf(request, 'id'), context)],
    handle: searchCitizens(setUp),
    shapeFaults: { 'foreign-record': somebodyElse },
  },
  onCitizen(
    { name: 'citizens.get', method: 'GET', path: '/citizens/{citizenId}', renames: 'cpr' },
    (citizen, _, context) => ({
      status: 200,
      body: {
        id: citizen.id,
        cpr: citizen.cpr,
        displayName: citizen.displayName,
        contactInformation: contactInformationOf(citizen),
        responsibleActors: (shown(context.state.responsible, context).get(citizen.id) ?? []).map(
          ({ actorId, role }) => ({
            actorId,
            role,
          }),
        ),
      },
    }),
  ),
  onCitizen(
    { name: 'classifications.get', method: 'GET', path: '/classifications/{citizenId}' },
    ({ targetGroupCode }) => ({ status: 200, body: targetGroupCode ? [{ targetGroupCode, end: null }] : [] }),
  ),
];
