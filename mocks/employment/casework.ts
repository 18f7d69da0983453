import type { Operation } from '../kit/operation.ts';
import { onCitizen, searchByCitizen } from './by-citizen.ts';
import { offersIn } from './offers.ts';
import { listed } from './problem.ts';
import type { Activity, Case, Register } from './register.ts';
import type { SetUp } from './set-ups.ts';

const whole = { pageInfo: 'both', whenEmpty: { status: 200, body: null }, byColumn: true } as const;

/**
 * Lists the operations on cases, activities and offers, for many citizens at once and one by one. All of it is assumed.
 */
export const caseworkOperations = (setUp: SetUp): readonly Operation<Register>[] => [
  ...(setUp.batch ? ofMany : []),
  onCitizen(
    {
      name: 'cases.byCitizen',
      method: 'GET',
      path: '/citizens/{citizenId}/cases',
      renames: 'title',
      enumKey: 'status',
    },
    ({ id }, _, { state }) => listed(state.cases.filter(({ citizenId }) => citizenId === id)),
  ),
  onCitizen(
    {
      name: 'activities.byCitizen',
      method: 'GET',
      path: '/citizens/{citizenId}/activities',
      renames: 'title',
      enumKey: 'status',
    },
    ({ id }, _, { state }) => listed(state.activities.filter(({ citizenId }) => citizenId === id)),
  ),
  {
    name: 'offers.list',
    method: 'GET',
    path: '/offers',
    renames: 'title',
    enumKey: 'activityType',
    handle: () => ({ status: 200, body: offersIn(setUp) }),
  },
];

const ofMany: readonly Operation<Register>[] = [
  searchByCitizen<Case>(
    { name: 'cases.search', path: '/cases/search', renames: 'title', enumKey: 'status' },
    ({ state }) => ({ rows: state.cases, shape: (one) => one, ...whole }),
  ),
  searchByCitizen<Activity>(
    { name: 'activities.search', path: '/activities/search', renames: 'title', enumKey: 'status' },
    ({ state }) => ({ rows: state.activities, shape: (one) => one, ...whole }),
  ),
];
