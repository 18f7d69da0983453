import { randomUUID } from 'node:crypto';
import type { Data } from '../../test/support/client.ts';
import { refusal } from '../../test/support/selections.ts';

/** A part of a client that asks until there is an answer. */
export type Asking = {
  /** Asks until there is an answer that will do. Each question is the same every time, its idempotency key too. */
  until(
    persona: string,
    query: string,
    variables: Record<string, unknown>,
    willDo: (data: Data) => boolean,
  ): Promise<Data>;
};

/** Systems that do not answer just now: the same is asked for again, under the same key. */
const passing = new Set(['SOURCE_UNAVAILABLE', 'UNKNOWN', 'UNKNOWN_CITIZEN', 'UNKNOWN_UNIT']);

/**
 * Executes a mutation once, and repeats it until it is acknowledged. A `StaleBasis` is answered with a reason,
 * under the same key: of two keys both could be carried out, where an answer to the first is only late. Returns the payload: what
 * `shown` asks of it, and the refusal.
 */
export async function acknowledged(
  { persona, mutation, shown, content }: { persona: string; mutation: string; shown: string; content: object },
  client: Asking,
): Promise<Data> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${shown} ${refusal} } }`;
  const plain = { idempotencyKey: randomUUID(), ...content };
  const reasoned = { ...plain, staleReason: 'Borgeren sidder her nu' };
  const answers = ({ [mutation]: done }: Data) =>
    done && Object.values(done).some((part) => part !== null) && !passing.has(done.refusal?.code);
  for (let input: object = plain; ;) {
    const done = (await client.until(persona, query, { input }, answers))[mutation];
    const code = done.refusal?.code;
    if (code === 'STALE_BASIS') input = reasoned;
    // The input without a reason was executed after all: repeating it returns its answer.
    else if (code === 'IDEMPOTENCY_MISMATCH' && input === reasoned) input = plain;
    else return done;
  }
}
