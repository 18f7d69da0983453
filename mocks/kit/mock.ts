import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Population } from '../people/person.ts';
import { population } from '../people/population.ts';
import { randomSource } from './random-source.ts';
import { mockClock, type MockClock } from './clock.ts';
import { faults } from './faults.ts';
import { journal } from './journal.ts';
import { mockState } from './mock-state.ts';
import type { MockDefinition } from './operation.ts';
import { requestListener } from './request-listener.ts';
import type { RunningMock } from './running-mock.ts';

export type { MockDefinition, Operation } from './operation.ts';
export type { RunningMock } from './running-mock.ts';

/**
 * Options of a mock. `port`: a free one by default. `seed`: 1. `people`: the population of the seed. `clock`: real
 * time, until moved.
 */
export type MockOptions = { port?: number; seed?: number; people?: Population; clock?: MockClock };

/** Starts a mock system on 127.0.0.1 and resolves when it listens. */
export async function startMock<State>(
  definition: MockDefinition<State>,
  options: MockOptions = {},
): Promise<RunningMock<State>> {
  const { seed = 1, people = population(seed), clock = mockClock() } = options;
  const rules = faults(definition.operations, randomSource(seed + 1).random);
  const calls = journal();
  const state = mockState(definition, people, seed, clock);
  const server = createServer();
  await listening(server, options.port ?? 0);
  const { port } = server.address() as AddressInfo;
  const mock: RunningMock<State> = {
    name: definition.name,
    url: `http://127.0.0.1:${port}`,
    port,
    people,
    state: () => state.context().state,
    summary: () => definition.summary(state.context().state),
    calls: calls.entries,
    clearCalls: calls.clear,
    faults: rules,
    clock,
    reset() {
      clock.reset();
      state.reset();
      rules.clear();
      calls.clear();
    },
    close: () => closed(server),
  };
  server.on('request', requestListener({ definition, mock, state, faults: rules, journal: calls }));
  return mock;
}

function listening(server: Server, port: number): Promise<void> {
  // Idle connections outlive the clients' own pools, so that no reuse ever meets a closing socket.
  server.keepAliveTimeout = 120_000;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
