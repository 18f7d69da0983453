import { setTimeout as wait } from 'node:timers/promises';
import type { RunningMocks } from '../../mocks/index.ts';
import { clientOf, type Data } from '../../test/support/client.ts';

/** A client that sends operations to any running gateway, as a persona. */
export type ChaosClient = {
  /** Asks until there is an answer that will do. Each question is the same every time, its idempotency key too. */
  until(
    persona: string,
    query: string,
    variables: Record<string, unknown>,
    willDo: (data: Data) => boolean,
  ): Promise<Data>;
};

/** Makes a client of gateways that come and go. It gives up at `deadline`, in epoch milliseconds. */
export function chaosClient(url: () => string, mocks: RunningMocks, deadline: number): ChaosClient {
  const client = clientOf(url, mocks, { patienceMs: 12_000, tokenOrder: { expiresInSeconds: 86_400 } });
  return {
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
}
