import { onTestFinished } from 'vitest';
import { person } from '../../mocks/index.ts';
import { startMock, type MockDefinition, type RunningMock } from '../../mocks/kit/mock.ts';
import { rawCall } from './raw-call.ts';

/** The state of a library's mock: its borrowers and loans. */
export type Library = {
  borrowers: { id: number; cpr: string; name: string }[];
  loans: { id: string; title: string; at: string }[];
};

/** Defines a small mock system that shows what the kit does for any system. */
export const library: MockDefinition<Library> = {
  name: 'library',
  operations: [
    {
      name: 'borrowers.one',
      method: 'GET',
      path: '/borrowers/{id}',
      concerns: ({ params }, { state }) =>
        state.borrowers.filter(({ id }) => String(id) === params['id']).map(({ cpr }) => cpr),
      renames: 'name',
      enumKey: 'standing',
      shapeFaults: { inaccessible: () => ({ status: 200, body: { accessible: false } }) },
      handle({ params }, { state }) {
        const found = state.borrowers.find(({ id }) => String(id) === params['id']);
        return found
          ? { status: 200, body: { ...found, standing: 'GOOD' } }
          : { status: 404, body: { problem: 'Nobody' } };
      },
    },
    {
      name: 'loans.list',
      method: 'GET',
      path: '/loans',
      handle: (_, { state }) =>
        state.loans.length === 0 ? { status: 204 } : { status: 200, body: { loans: state.loans } },
    },
    {
      name: 'loans.create',
      method: 'POST',
      path: '/loans',
      writes: true,
      handle({ body }, { state, now, newUuid }) {
        const loan = { id: newUuid(), title: String((body as { title?: unknown }).title), at: now().toISOString() };
        state.loans.push(loan);
        return { status: 201, body: loan };
      },
    },
  ],
  initialState: (people) => ({
    borrowers: people.map(({ cpr, givenName }, index) => ({ id: index + 1, cpr, name: givenName })),
    loans: [],
  }),
  authorised: ({ headers }) => headers['authorization'] === 'Bearer card',
  failure: (status, detail) => ({ status, body: { problem: detail } }),
  summary: ({ loans }) => ({ loans }),
};

/** The first two borrowers of the library. */
export const signe = person({ cpr: '6101901111', givenName: 'Signe' });
export const bo = person({ cpr: '6202802222', givenName: 'Bo' });

/** Starts the library with its two borrowers; it closes with the test. */
export async function startLibrary(): Promise<RunningMock<Library>> {
  const mock = await startMock(library, { people: [signe, bo] });
  onTestFinished(() => mock.close());
  return mock;
}

/** The header that opens the library. */
export const card = { authorization: 'Bearer card' };
/** Sends a read with credentials. */
export const read = (mock: RunningMock<Library>, path: string) => rawCall(mock.url + path, { headers: card });
/** Sends a write. */
export const borrow = (mock: RunningMock<Library>, title: string) =>
  rawCall(`${mock.url}/loans`, { method: 'POST', headers: card, body: { title } });
/** Calls a control endpoint, without credentials. */
export const door = (mock: RunningMock<Library>, method: string, path: string, body?: unknown) =>
  rawCall(`${mock.url}/_mock/${path}`, { method, body });
