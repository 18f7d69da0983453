import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Population } from '../people/person.ts';
import { population } from '../people/population.ts';
import { randomSource } from './random-source.ts';
import { mockClock, type MockClock } from './clock.ts';
import { faults } from './faults.ts';
import { journal } from './journal.ts';
import { addressOf, isLoopback } from './host.ts';
import { mockState } from './mock-state.ts';
import { runningMock } from './run-mock.ts';
import type { MockDefinition } from './operation.ts';
import { requestListener } from './request-listener.ts';
import type { RunningMock } from './running-mock.ts';

export type { MockDefinition, Operation } from './operation.ts';
export type { RunningMock } from './running-mock.ts';

/**
 * Options of a mock. `port`: a free one by default. `host`: 127.0.0.1. `seed`: 1. `people`: the population of the seed.
 * `clock`: real time, until moved. `group`: the mocks that are started together, to which it adds itself.
 */
export type MockOptions = {
  port?: number;
  host?: string;
  seed?: number;
  people?: Population;
  clock?: MockClock;
  group?: RunningMock[];
};

/** Starts a mock system and resolves when it listens. */
export async function startMock<State>(
  definition: MockDefinition<State>,
  options: MockOptions = {},
): Promise<RunningMock<State>> {
  const { seed = 1, people = population(seed), clock = mockClock(), host = '127.0.0.1', group = [] } = options;
  const chance = randomSource(seed + 1);
  const parts = {
    definition,
    state: mockState(definition, people, seed, clock),
    faults: faults(definition.operations, chance.random),
    chance,
    journal: journal(),
    clock,
    group,
  };
  const server = createServer();
  await listening(server, options.port ?? 0, host);
  const { port } = server.address() as AddressInfo;
  const where = { url: `http://${addressOf(host)}:${port}`, port, close: () => closed(server) };
  const mock = runningMock(parts, where);
  group.push(mock);
  server.on('request', requestListener({ ...parts, mock, isOpen: !isLoopback(host) }));
  return mock;
}

function listening(server: Server, port: number, host: string): Promise<void> {
  // Idle connections outlive the clients' own pools, so that no reuse ever meets a closing socket.
  server.keepAliveTimeout = 120_000;
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isHost = error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN';
      reject(isHost ? new Error('The host must be an address of this machine, as 127.0.0.1 or 0.0.0.0') : error);
    });
    server.listen(port, host, resolve);
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
