import type { RunningMocks } from '../../mocks/index.ts';
import { clientOf, type Client } from '../../test/support/client.ts';
import type { RawReply } from '../../test/support/raw-call.ts';
import type { Output } from './search.ts';
import { secretsOfToken, type Secret } from './secrets.ts';

/** A client that calls a gateway as personas do, and keeps all responses but the data that they may see. */
export type HuntClient = Client & {
  mocks: RunningMocks;
  /** Anything over HTTP; all of the answer is kept. */
  send(path: string, init?: RequestInit): Promise<void>;
  /** Keeps what another client got, but for the headers that a cookie and a log-in's address belong in. */
  keep(reply: Pick<RawReply, 'status' | 'headers' | 'text'>): void;
  /** Adds to the secrets that are searched for. */
  note(secrets: readonly Secret[]): void;
  /** Errors, headers and bodies that nobody was entitled to. */
  errors(): Output[];
  /** Answers with data: only what may leave nowhere is looked for there. */
  answers(): Output[];
  secrets(): Secret[];
};

/** Makes a client of a gateway that may restart elsewhere: `url` returns its current address. */
export function huntClientAt(url: () => string, mocks: RunningMocks): HuntClient {
  const [kept, answered]: [string[], string[]] = [[], []];
  const secrets: Secret[] = [];
  const client = clientOf(url, mocks, {
    onToken: (token, persona) => void secrets.push(...secretsOfToken(token, persona)),
    async onAnswer(answer) {
      const text = await answer.text();
      kept.push(JSON.stringify([...answer.headers]));
      if (answer.status === 200) answered.push(text);
      kept.push(answer.status === 200 ? JSON.stringify((JSON.parse(text) as { errors?: unknown }).errors ?? []) : text);
    },
  });
  const output = (where: string, texts: readonly string[]): Output[] => [
    { where, bytes: Buffer.from(texts.join('\n')), text: true },
  ];
  return {
    ...client,
    mocks,
    async send(path, init = {}) {
      try {
        const answer = await fetch(`${url()}${path}`, init);
        kept.push(JSON.stringify([answer.status, ...answer.headers]), await answer.text());
      } catch {
        // Cut off, by either side: what came before is with those who sent it.
      }
    },
    keep({ status, headers, text }) {
      const { 'set-cookie': _, location: __, ...others } = headers;
      kept.push(JSON.stringify([status, others]));
      (status === 200 ? answered : kept).push(text);
    },
    note: (more) => void secrets.push(...more),
    errors: () => output('HTTP errors and headers', kept),
    answers: () => output('answers with data', answered),
    secrets: () => secrets,
  };
}
