import { setTimeout as wait } from 'node:timers/promises';
import type { RunningMocks } from '../../mocks/index.ts';
import { acknowledged, type Asking } from './acknowledge.ts';
import { clientOf, type Client, type Data } from '../../test/support/client.ts';

/** A client that sends operations to any running gateway, as a persona. */
export type ChaosClient = Asking & {
  /** A client like any other's, whose questions and mutations are repeated until they are answered. */
  patient: Client;
};

/** Makes a client of gateways that come and go. It gives up at `deadline`, in epoch milliseconds. */
export function chaosClient(url: () => string, mocks: RunningMocks, deadline: number): ChaosClient {
  const client = clientOf(url, mocks, { patienceMs: 12_000, tokenOrder: { expiresInSeconds: 86_400 } });
  const chaos: ChaosClient = {
    patient: { ...client },
    async until(persona, query, variables, willDo) {
      let last: unknown;
      while (Date.now() < deadline) {
        last = await client.ask(persona, query, variables).catch((error: unknown) => error);
        const { data } = last as { data?: Data };
        if (data && willDo(data)) return data;
        await wait(100 + Math.random() * 200);
      }
      throw new Error(`No answer in time: ${JSON.stringify(last)}`);
    },
  };
  const isWhole = (data: Data) => Object.values(data).every((part) => part !== null);
  Object.assign(chaos.patient, {
    data: (persona, query, variables = {}) => chaos.until(persona, query, variables, isWhole),
    mutate: (persona, mutation, shown, content) => acknowledged({ persona, mutation, shown, content }, chaos),
    citizenId: async (persona, cpr) =>
      (await chaos.patient.data(persona, 'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { id } }', { cpr })).citizenByCpr
        .id,
  } satisfies Partial<Client>);
  return chaos;
}
