import type { TypedDocumentString } from '../generated/graphql.ts';
import { tellOwnChange } from './event-stream.ts';
import { problemOf, type Failure } from './problem.ts';
import { session } from './session.ts';

/** A reply of the gateway: its data, or in Danish why there is none. */
export type Reply<Data> = { data: Data; problem: null } | { data: null; problem: string };

type Body = { data?: unknown; errors?: Failure['errors'] };

/** The longest that the page waits for an answer, in milliseconds; the gateway itself gives up long before. */
const longestWait = 30_000;

/**
 * Asks the gateway. Answers are kept whole, each by its operation and variables: what was seen for two purposes is never mixed. What
 * was kept before a change of the user's own is forgotten with it. A new client has seen nothing, so that leaving a citizen is taking
 * a new one.
 */
export class Client {
  readonly #kept = new Map<string, unknown>();
  readonly #underway = new Map<string, Promise<Reply<unknown>>>();
  #changes = 0;

  /** Returns the answer that a query had last, if any. */
  kept<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables): Data | undefined {
    return this.#kept.get(keyOf(document, variables)) as Data | undefined;
  }

  /** Asks a query, and keeps its answer; those who ask the same at the same time share one request. */
  async query<Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
  ): Promise<Reply<Data>> {
    const key = keyOf(document, variables);
    const changes = this.#changes;
    const asked = this.#underway.get(key) ?? this.send(document, variables);
    this.#underway.set(key, asked);
    const reply = await asked;
    if (this.#underway.get(key) === asked) this.#underway.delete(key);
    if (reply.data !== null && changes === this.#changes) this.#kept.set(key, reply.data);
    return reply as Reply<Data>;
  }

  /** Sends an operation, and keeps nothing of it. */
  async send<Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
  ): Promise<Reply<Data>> {
    const { status, body } = await post(document.toString(), variables);
    const data = (body?.data ?? null) as Data | null;
    if (status === 401) session.refused();
    else if (data !== null) session.accepted();
    if (document.toString().startsWith('mutation')) this.#changed();
    return data === null
      ? { data: null, problem: problemOf({ status, errors: body?.errors }) }
      : { data, problem: null };
  }

  /** Forgets what was true before a change: whatever is asked next is asked anew. */
  #changed(): void {
    this.#changes += 1;
    this.#kept.clear();
    this.#underway.clear();
    tellOwnChange();
  }
}

const keyOf = <Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables) =>
  `${document.toString()} ${JSON.stringify(variables)}`;

/** Posts an operation; status 0 where nobody answered, no body where it is not the gateway's. */
async function post(query: string, variables: unknown): Promise<{ status: number; body: Body | null }> {
  const answer = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(longestWait),
  }).catch(() => null);
  if (!answer) return { status: 0, body: null };
  const body: Body | null = await answer.json().catch(() => null);
  return { status: answer.status, body };
}
