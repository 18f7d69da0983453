import type { Desk, MockReply, MockRequest, Operation } from '../kit/operation.ts';
import { problem } from './problem.ts';
import type { Citizen, Register } from './register.ts';
import { search, valuesOf, type Searched } from './search.ts';

/** The CPR numbers of the citizens with these ids. */
export const cprsOf = (ids: readonly (string | null | undefined)[], { state }: Desk<Register>): string[] =>
  ids.flatMap((id) => state.citizens.get(id ?? '')?.cpr ?? []);

type Described = Pick<Operation<Register>, 'name' | 'path' | 'renames' | 'enumKey'>;

/** An operation on the one citizen in its path; 404 for anybody else. */
export const onCitizen = (
  operation: Described & Pick<Operation<Register>, 'method' | 'writes'>,
  handle: (citizen: Citizen, request: MockRequest, desk: Desk<Register>) => MockReply,
): Operation<Register> => ({
  ...operation,
  concerns: ({ params }, desk) => cprsOf([params['citizenId']], desk),
  handle: (request, desk) => {
    const citizen = desk.state.citizens.get(request.params['citizenId'] ?? '');
    return citizen ? handle(citizen, request, desk) : problem(404, 'There is no such citizen.');
  },
});

/** A search among records that belong to citizens. */
export const searchByCitizen = <Record extends object>(
  operation: Described,
  searched: (desk: Desk<Register>) => Omit<Searched<Record>, 'filterBy'>,
): Operation<Register> => ({
  ...operation,
  method: 'POST',
  concerns: (request, desk) => cprsOf(valuesOf(request, 'citizenId'), desk),
  handle: (request, desk) => search(request, { filterBy: ['id', 'citizenId'], ...searched(desk) }),
  shapeFaults: { 'foreign-record': ofSomebodyElse },
});

/** A search answered with a first record that belongs to a citizen who was not asked for. */
function ofSomebodyElse(reply: MockReply, request: MockRequest, { state }: Desk<Register>): MockReply {
  const { data } = (reply.body ?? {}) as { data?: object[] };
  const asked = new Set(valuesOf(request, 'citizenId'));
  const citizenId = [...state.citizens.keys()].find((id) => !asked.has(id));
  const foreign = { citizenId, ...(data?.[0] && 'referenceId' in data[0] ? { referenceId: citizenId } : {}) };
  return data
    ? { ...reply, body: { ...(reply.body as object), data: [{ ...data[0], ...foreign }, ...data.slice(1)] } }
    : reply;
}
