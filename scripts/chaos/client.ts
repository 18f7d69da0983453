import { setTimeout as wait } from 'node:timers/promises';

/** The `data` of a GraphQL answer, as the query shapes it. */
// oxlint-disable-next-line typescript/no-explicit-any -- a query reads what it asked for, and fails where it is not there
type Data = any;

/** A client that sends operations to any running gateway, as a persona. */
export type ChaosClient = {
  /** Asks until there is an answer that will do. Each question is the same every time, its idempotency key too. */
  until(persona: string, query: string, variables: object, willDo: (data: Data) => boolean): Promise<Data>;
};

const patienceMs = 12_000;

/** Makes a client of gateways that come and go. It gives up at `deadline`, in epoch milliseconds. */
export function chaosClient(urls: readonly string[], issuer: string, deadline: number): ChaosClient {
  const tokens = new Map<string, Promise<string>>();
  const headers = { 'content-type': 'application/json' };
  const tokenOf = async (persona: string) => {
    const body = JSON.stringify({ persona, expiresInSeconds: 86_400 });
    const answer = await fetch(`${issuer}/token`, { method: 'POST', headers, body });
    return ((await answer.json()) as { access_token: string }).access_token;
  };
  async function ask(persona: string, query: string, variables: object): Promise<Data> {
    if (!tokens.has(persona)) tokens.set(persona, tokenOf(persona));
    const url = urls[Math.floor(Math.random() * urls.length)];
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { ...headers, authorization: `Bearer ${await tokens.get(persona)}` },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(patienceMs),
    });
    return answer.json();
  }
  return {
    async until(persona, query, variables, willDo) {
      let last: unknown;
      while (Date.now() < deadline) {
        last = await ask(persona, query, variables).catch((error: unknown) => error);
        const { data } = last as { data?: Data };
        if (data && willDo(data)) return data;
        await wait(100 + Math.random() * 200);
      }
      throw new Error(`No answer in time: ${JSON.stringify(last)}`);
    },
  };
}
