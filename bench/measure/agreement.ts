import { deepStrictEqual } from 'node:assert';
import { headersOf } from './load.ts';

/** The answers of a contender to each body: the parsed data, and its bytes. */
export type Answers = { data: unknown; bytes: number }[];

/** Asks everything once, one after the other; throws where there is anything but whole data. */
export async function answersOf(url: string, token: string, bodies: readonly Buffer[]): Promise<Answers> {
  const headers = headersOf(token);
  const answers: Answers = [];
  for (const body of bodies) {
    const answer = await fetch(url, { method: 'POST', headers, body: new Uint8Array(body) });
    const bytes = await answer.bytes();
    const text = new TextDecoder().decode(bytes);
    const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown[] };
    if (answer.status !== 200 || errors || !data) throw new Error(`Answered ${answer.status}: ${text.slice(0, 500)}`);
    answers.push({ data, bytes: bytes.byteLength });
  }
  return answers;
}

/** Throws at the first answer that is not what FLOOR's is, value by value. */
export function mustAgree(answers: Answers, floors: Answers): void {
  for (const [at, { data }] of answers.entries()) deepStrictEqual(data, floors[at]?.data);
}
