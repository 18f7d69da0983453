import type { OperationContext, MockReply, MockRequest, Operation } from '../kit/operation.ts';
import { problem } from './problem.ts';
import type { Citizen, Register } from './register.ts';
import { search, valuesOf, type Searched } from './search.ts';

/** Returns the CPR numbers of the citizens with these ids. */
export const cprsOf = (ids: readonly (string | null | undefined)[], { state }: OperationContext<Register>): string[] =>
  ids.flatMap((id) => state.citizens.get(id ?? '')?.cpr ?? []);

type Described = Pick<Operation<Register>, 'name' | 'path' | 'renames' | 'enumKey'>;

/** Makes an operation on the one citizen in its path; anybody else gets 404. */
export const onCitizen = (
  operation: Described & Pick<Operation<Register>, 'method' | 'writes'>,
  handle: (citizen: Citizen, request: MockRequest, context: OperationContext<Register>) => MockReply,
): Operation<Register> => ({
  ...operation,
  concerns: ({ params }, context) => cprsOf([params['citizenId']], context),
  handle: (request, context) => {
    const citizen = context.state.citizens.get(request.params['citizenId'] ?? '');
    return citizen ? handle(citizen, request, context) : problem(404, 'There is no such citizen.');
  },
});

/** Makes a search among records that belong to citizens. */
export const searchByCitizen = <Record extends object>(
  operation: Described,
  searched: (context: OperationContext<Register>) => Omit<Searched<Record>, 'filterBy'>,
): Operation<Register> => ({
  ...operation,
  method: 'POST',
  concerns: (request, context) => cprsOf(valuesOf(request, 'citizenId'), context),
  handle: (request, context) => search(request, { filterBy: ['id', 'citizenId'], ...searched(context) }),
  shapeFaults: { 'foreign-record': ofSomebodyElse },
});

/** A search answered with a first record that belongs to a citizen who was not asked for. */
function ofSomebodyElse(reply: MockReply, request: MockRequest, { state }: OperationContext<Register>): MockReply {
  const { data } = (reply.body ?? {}) as { data?: object[] };
  const asked = new Set(valuesOf(request, 'citizenId'));
  const citizenId = [...state.citizens.keys()].find((id) => !asked.has(id));
  const foreign = { citizenId, ...(data?.[0] && 'referenceId' in data[0] ? { referenceId: citizenId } : {}) };
  return data
    ? { ...reply, body: { ...(reply.body as object), data: [{ ...data[0], ...foreign }, ...data.slice(1)] } }
    : reply;
}
