import { Client } from 'undici';

/**
 * Where load goes, as whom (each connection as another, while there are any), what is sent in turn, and how long each answer
 * must be in bytes: a partial answer would be a shorter one.
 */
export type Target = { url: string; tokens: readonly string[]; bodies: readonly Buffer[]; lengths: readonly number[] };

/** The head of what is sent. */
export const headersOf = (token: string | undefined) => ({
  authorization: `Bearer ${token}`,
  'content-type': 'application/json',
  accept: 'application/json',
});

/** The result of a stretch of load; latencies in milliseconds, sorted. */
export type Run = { requests: number; seconds: number; latencies: Float64Array; wrong: number };

/** Asks over so many connections for so many seconds, each time as soon as the answer before is there. */
export async function load(
  { url, tokens, bodies, lengths }: Target,
  connections: number,
  seconds: number,
): Promise<Run> {
  const { origin, pathname } = new URL(url);
  const latencies: number[] = [];
  let [next, wrong] = [0, 0];
  const began = performance.now();
  const until = began + seconds * 1_000;
  const one = async (token: string | undefined) => {
    const client = new Client(origin);
    const headers = headersOf(token);
    while (performance.now() < until) {
      const at = next++ % bodies.length;
      const asked = performance.now();
      const answer = await client.request({ method: 'POST', path: pathname, headers, body: bodies[at] ?? null });
      const { byteLength } = await answer.body.arrayBuffer();
      latencies.push(performance.now() - asked);
      if (answer.statusCode !== 200 || byteLength !== lengths[at]) wrong += 1;
    }
    await client.close();
  };
  await Promise.all(Array.from({ length: connections }, (_, at) => one(tokens[at % tokens.length])));
  const took = (performance.now() - began) / 1_000;
  return { requests: latencies.length, seconds: took, latencies: Float64Array.from(latencies).toSorted(), wrong };
}
