import type { Operation } from '../kit/operation.ts';
import { mailboxes } from './mailboxes.ts';
import { searchByCitizen } from './by-citizen.ts';
import { offers } from './offers.ts';
import type { Register } from './register.ts';

/** What is done for the citizens, and what there is to offer. */
export const caseworkOperations: readonly Operation<Register>[] = [
  searchByCitizen(
    { name: 'cases.search', path: '/cases/search', renames: 'title', enumKey: 'status' },
    ({ state }) => ({
      rows: state.cases,
    }),
  ),
  searchByCitizen(
    { name: 'activities.search', path: '/activities/search', renames: 'title', enumKey: 'status' },
    ({ state }) => ({
      rows: state.activities,
    }),
  ),
  searchByCitizen({ name: 'contacts.search', path: '/contacts/search', renames: 'name' }, ({ state }) => ({
    rows: state.privateContacts,
    firstPage: 1,
  })),
  {
    name: 'units.list',
    method: 'GET',
    path: '/units',
    renames: 'key',
    handle: () => ({ status: 200, body: mailboxes }),
  },
  {
    name: 'offers.list',
    method: 'GET',
    path: '/offers',
    renames: 'title',
    enumKey: 'activityType',
    handle: () => ({ status: 200, body: offers }),
  },
];
