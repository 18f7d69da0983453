import { randomUUID } from 'node:crypto';
import { createClient, type ExecutionResult } from 'graphql-sse';
import type { RunningMocks } from '../../mocks/index.ts';
import { refusal } from './selections.ts';

/** The `data` of an answer, as the query shapes it. */
// oxlint-disable-next-line typescript/no-explicit-any -- a test reads what it asked for, and fails where it is not there
export type Data = any;
type Variables = Record<string, unknown>;
type Headings = Record<string, string>;

/** An answer of GraphQL over HTTP; `data` as the query shapes it. */
type Answer = {
  status: number;
  data: Data;
  errors?: { message: string; extensions: { code: string; reference?: string } }[];
  headers: Headers;
};

/** A client of a gateway, which asks as personas of the mock identity provider about people of the mocks. */
export type Client = {
  cpr(knownFor: string): string;
  /** The id of a citizen for a persona, by CPR number or by what the citizen is known for. */
  citizenId(persona: string, citizen: string): Promise<string>;
  /** Asks as a persona. */
  ask(persona: string, query: string, variables?: Variables, headers?: Headings): Promise<Answer>;
  /** Asks, and returns the data; throws where there is none. */
  data(persona: string, query: string, variables?: Variables, headers?: Headings): Promise<Data>;
  /**
   * Executes a mutation, with a key of its own unless the input has one, and returns its payload: what `shown` asks of
   * it, and the refusal.
   */
  mutate(persona: string, mutation: string, shown: string, input: object): Promise<Data>;
  /** Subscribes, and returns the answers. */
  follow(
    persona: string,
    query: string,
    variables?: Variables,
    order?: Variables,
  ): Promise<AsyncIterableIterator<ExecutionResult<Data, unknown>>>;
  /** Subscribes, and counts the answers after the first. */
  count(persona: string, query: string, variables?: Variables, order?: Variables): Promise<{ count: number }>;
  /** Ends all subscriptions. */
  unsubscribe(): void;
  /** Posts a body as it is, with whatever headers. */
  post(body: string, headers?: Headings): Promise<Response>;
  /** A token as the mock identity provider gives it, flawed where the order says so. */
  token(persona: string, order?: Variables): Promise<string>;
  /** An `Authorization` header with such a token. */
  authorization(persona: string, order?: Variables): Promise<string>;
};

const json = { 'content-type': 'application/json' };

/** The name of a caseworker in both areas, whom no persona is. */
export const inBothAreas = 'caseworker in both areas';
const others: Record<string, readonly [persona: string, order: Variables]> = {
  [inBothAreas]: [
    'tove',
    {
      functions: [
        { role: 'caseworker', area: 'employment', unit: 'jobcenter' },
        { role: 'caseworker', area: 'social', unit: 'voksenenhed' },
      ],
    },
  ],
};

/** Options of a client. */
type ClientOptions = {
  /** Called before each token is asked for, which then is not kept. */
  setClock?: (() => void) | undefined;
  /** The claims that differ in all tokens. */
  tokenOrder?: Variables;
  /** The longest time of an answer, in milliseconds. */
  patienceMs?: number;
  onToken?: (token: string, persona: string) => void;
  onAnswer?: (answer: Response) => Promise<void>;
};

/** Makes a client of a running gateway, or of one that may move: then `url` returns its current address. */
export function clientOf(url: string | (() => string), mocks: RunningMocks, options: ClientOptions = {}): Client {
  const { setClock, tokenOrder = {}, patienceMs, onToken, onAnswer } = options;
  const endpoint = () => `${typeof url === 'string' ? url : url()}/graphql`;
  const tokens = new Map<string, Promise<string>>();
  const following: (() => void)[] = [];
  const client: Client = {
    cpr(knownFor) {
      const found = mocks.people.find((one) => one.knownFor === knownFor);
      if (!found) throw new Error(`Nobody is known for ${knownFor}`);
      return found.cpr;
    },
    async citizenId(persona, citizen) {
      const cpr = /^\d{10}$/.test(citizen) ? citizen : client.cpr(citizen);
      const query = 'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { id } }';
      return (await client.data(persona, query, { cpr })).citizenByCpr.id as string;
    },
    async post(body, headers = {}) {
      const signal = patienceMs ? AbortSignal.timeout(patienceMs) : null;
      const answer = await fetch(endpoint(), { method: 'POST', headers: { ...json, ...headers }, body, signal });
      await onAnswer?.(answer.clone());
      return answer;
    },
    async token(persona, order = {}) {
      setClock?.();
      const [key, own] = others[persona] ?? [persona, {}];
      const body = JSON.stringify({ persona: key, ...own, ...tokenOrder, ...order });
      const answer = await fetch(`${mocks.identity.url}/token`, { method: 'POST', headers: json, body });
      const { access_token: token } = (await answer.json()) as { access_token: string };
      onToken?.(token, persona);
      return token;
    },
    authorization: async (persona, order) => `Bearer ${await client.token(persona, order)}`,
    async ask(persona, query, variables = {}, headers = {}) {
      if (setClock || !tokens.has(persona)) tokens.set(persona, client.authorization(persona));
      const authorization = (await tokens.get(persona)) ?? '';
      const response = await client.post(JSON.stringify({ query, variables }), { authorization, ...headers });
      const body = (await response.json()) as Pick<Answer, 'data' | 'errors'>;
      return { status: response.status, headers: response.headers, ...body };
    },
    async data(persona, query, variables, headers) {
      const { data, errors } = await client.ask(persona, query, variables, headers);
      if (!data) throw new Error(`${query}: ${JSON.stringify(errors)}`);
      return data;
    },
    async mutate(persona, mutation, shown, input) {
      const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
      const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${shown} ${refusal} } }`;
      const variables = { input: { idempotencyKey: randomUUID(), ...input } };
      return (await client.data(persona, query, variables))[mutation];
    },
    async follow(persona, query, variables = {}, order = {}) {
      const headers = { authorization: await client.authorization(persona, order) };
      const stream = createClient({ url: endpoint(), headers, retryAttempts: 0 });
      following.push(() => stream.dispose());
      return stream.iterate<Data>({ query, variables });
    },
    async count(persona, query, variables, order) {
      const answers = await client.follow(persona, query, variables, order);
      const seen = { count: 0 };
      await answers.next();
      void (async () => {
        for await (const _ of answers) seen.count += 1;
      })().catch(() => {});
      return seen;
    },
    unsubscribe: () => following.forEach((end) => end()),
  };
  return client;
}
