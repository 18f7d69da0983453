import type { Operation } from '../kit/operation.ts';
import { cprsOf } from './by-citizen.ts';
import { listed, problem } from './problem.ts';
import type { Register } from './register.ts';
import type { SetUp } from './set-ups.ts';

/** Lists the operations on alerts and on the system's own code lists. */
export const listOperations = ({ names }: SetUp): readonly Operation<Register>[] => [
  {
    name: 'alerts.list',
    method: 'GET',
    path: '/alerts',
    concerns: ({ query }, context) => cprsOf([query.get('referenceId')], context),
    handle: ({ query }, { state }) => {
      const referenceId = query.get('referenceId');
      return referenceId
        ? listed(state.alerts.filter((one) => one.referenceId === referenceId))
        : problem(400, 'referenceId is missing.');
    },
  },
  {
    name: 'taxonomies.get',
    method: 'GET',
    path: '/taxonomies/{code}',
    renames: 'taxons',
    handle: ({ params }) =>
      params['code'] === 'CASEWORKER_RESPONSIBILITY'
        ? {
            status: 200,
            body: {
              name: 'Caseworker responsibility',
              code: params['code'],
              taxons: Object.entries(names).map(([code, name]) => ({ name, code })),
            },
          }
        : problem(404, 'There is no such list of codes.'),
  },
];
