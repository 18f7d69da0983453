import type { Desk, MockReply, MockRequest, Operation } from '../kit/operation.ts';
import { cprsOf, onCitizen } from './by-citizen.ts';
import { listed, problem } from './problem.ts';
import type { Register, Tag } from './register.ts';
import { search, valuesOf } from './search.ts';
import { shown } from './shelf.ts';

type Handles = Operation<Register>['handle'];

const find: Handles = ({ query }, { state }) => {
  const cpr = query.get('cpr');
  if (!cpr) return problem(400, 'cpr is missing.');
  const citizen = [...state.citizens.values()].find((one) => one.cpr === cpr.replace('-', ''));
  return citizen ? { status: 200, body: { citizenId: citizen.id } } : problem(404, 'There is no such citizen.');
};

const tagsOf = (citizen: { id: string }, desk: Desk<Register>): Tag[] => {
  const own = [...shown(desk.state.tagAssignments, desk).values()].filter((one) => one.referenceId === citizen.id);
  return desk.state.tags.filter((tag) => own.some((one) => one.tagId === tag.id));
};

const searchCitizens: Handles = (request, desk) =>
  search(request, {
    rows: desk.state.citizens.values(),
    filterBy: ['id', 'cpr', 'unitKey', 'caseworkerIdentifier'],
    textOf: (row) => String(row['displayName']),
    whole: (row) => ({ ...row, tags: tagsOf(row, desk) }),
  });

/** A search answered with somebody in first place who was not asked for. */
const somebodyElse = (reply: MockReply, request: MockRequest, { state }: Desk<Register>): MockReply => {
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

/** Who the citizens are. */
export const citizenOperations: readonly Operation<Register>[] = [
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
    path: '/citizens/search',
    renames: 'cpr',
    concerns: (request, desk) => [...valuesOf(request, 'cpr'), ...cprsOf(valuesOf(request, 'id'), desk)],
    handle: searchCitizens,
    shapeFaults: { 'foreign-record': somebodyElse },
  },
  onCitizen(
    { name: 'citizens.get', method: 'GET', path: '/citizens/{citizenId}', renames: 'displayName' },
    (citizen, _, desk) => ({
      status: 200,
      body: { ...citizen, tags: tagsOf(citizen, desk) },
    }),
  ),
  onCitizen(
    { name: 'classifications.get', method: 'GET', path: '/classifications/{citizenId}' },
    ({ id }, _, { state }) => {
      const targetGroupCode = state.targetGroups.get(id);
      return targetGroupCode ? { status: 200, body: { citizenId: id, targetGroupCode } } : { status: 204 };
    },
  ),
  {
    name: 'alerts.list',
    method: 'GET',
    path: '/alerts',
    concerns: ({ query }, desk) => cprsOf([query.get('citizenId')], desk),
    handle: ({ query }, { state }) => {
      const citizenId = query.get('citizenId');
      return citizenId
        ? listed(state.alerts.filter((one) => one.citizenId === citizenId))
        : problem(400, 'citizenId is missing.');
    },
  },
];
