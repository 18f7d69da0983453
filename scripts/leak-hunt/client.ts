import type { RunningMocks } from '../../mocks/index.ts';
import type { Helhed } from '../../test/support/helhed.ts';
import type { Output } from './search.ts';
import { secretsOfToken, type Secret } from './secrets.ts';

/** A client that calls a gateway as personas do, and keeps all responses but the data that they may see. */
export type HuntClient = {
  /** The client that the journeys' helpers take. */
  helhed: Helhed;
  /** Anything over HTTP; all of the answer is kept. */
  send(path: string, init?: RequestInit): Promise<void>;
  /** Errors, headers and bodies that nobody was entitled to. */
  errors(): Output[];
  /** Answers with data: only what may leave nowhere is looked for there. */
  answers(): Output[];
  secrets(): Secret[];
};

const json = { 'content-type': 'application/json' };

/** Makes a client of a gateway that may restart elsewhere: `url` returns its current address. */
export function huntClientAt(url: () => string, mocks: RunningMocks): HuntClient {
  const tokens = new Map<string, Promise<string>>();
  const [kept, answered]: [string[], string[]] = [[], []];
  const secrets: Secret[] = [];

  const token: Helhed['token'] = async (persona, order = {}) => {
    const body = JSON.stringify({ persona, ...order });
    const answer = await fetch(`${mocks.identity.url}/token`, { method: 'POST', headers: json, body });
    const { access_token: given } = (await answer.json()) as { access_token: string };
    secrets.push(...secretsOfToken(given, persona));
    return given;
  };
  const post: Helhed['post'] = async (body, headers = {}) => {
    const answer = await fetch(`${url()}/graphql`, { method: 'POST', headers: { ...json, ...headers }, body });
    const text = await answer.clone().text();
    kept.push(JSON.stringify([...answer.headers]));
    if (answer.status === 200) answered.push(text);
    kept.push(answer.status === 200 ? JSON.stringify((JSON.parse(text) as { errors?: unknown }).errors ?? []) : text);
    return answer;
  };
  const ask: Helhed['ask'] = async (persona, query, variables = {}, headers = {}) => {
    if (!tokens.has(persona)) tokens.set(persona, token(persona));
    const authorization = `Bearer ${await tokens.get(persona)}`;
    const answer = await post(JSON.stringify({ query, variables }), { authorization, ...headers });
    const body = (await answer.json()) as { data: unknown };
    return { status: answer.status, headers: answer.headers, ...body };
  };
  const cpr = (knownFor: string) => mocks.people.find((one) => one.knownFor === knownFor)?.cpr ?? '';
  const output = (where: string, texts: readonly string[]): Output[] => [
    { where, bytes: Buffer.from(texts.join('\n')), text: true },
  ];
  return {
    helhed: { url: url(), mocks, logged: [], ask, post, token, cpr, close: async () => {} },
    async send(path, init = {}) {
      try {
        const answer = await fetch(`${url()}${path}`, init);
        kept.push(JSON.stringify([answer.status, ...answer.headers]), await answer.text());
      } catch {
        // Cut off, by either side: what came before is with those who sent it.
      }
    },
    errors: () => output('HTTP errors and headers', kept),
    answers: () => output('answers with data', answered),
    secrets: () => secrets,
  };
}
