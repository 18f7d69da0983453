import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contestants, floor, isThere } from '../contestants.ts';
import { bodiesOf, type Question } from '../questions.ts';
import type { Upstreams } from '../upstream/main.ts';
import { answersOf, mustAgree, type Answers } from './agreement.ts';
import { cores, start, type Pinned } from './process.ts';
import type { Ready } from './slot.ts';

/** Everything that runs, halted: for each query the contenders, FLOOR first; `left`: who could not be started, and why. */
export type LineUp = {
  upstreams: Pinned;
  ready: ReadonlyMap<Question, readonly Ready[]>;
  left: readonly { name: string; why: string }[];
  close(): Promise<void>;
};

/** A contender that runs, and the address that it takes POSTs at. */
export type Started = { name: string; process: Pinned; url: string };

/** The contenders wanted beside FLOOR (nobody named: all), and the most answers to a query that are compared, and asked for. */
export type Wanted = { only: readonly string[]; mostBodies?: number };

/** Starts the upstreams and the contenders, and has each answer every query once, as FLOOR does. */
export async function lineUp(questions: readonly Question[], { only, mostBodies }: Wanted): Promise<LineUp> {
  const folder = await mkdtemp(join(tmpdir(), 'helhed-bench-'));
  const upstreams = await start('upstream/main.ts', cores.other, {});
  const { environment, people, tokens } = upstreams.ready as Upstreams;
  const wanted = contestants.filter(({ name }) => only.length === 0 || only.includes(name));
  const left = wanted.filter((one) => !isThere(one)).map(({ name, needs }) => ({ name, why: `${needs} is not there` }));
  const started: Started[] = [];
  for (const { name } of [floor, ...wanted.filter(isThere)])
    started.push(await startOne(name, environment, await mkdtemp(join(folder, `${name}-`))));
  const ready = new Map<Question, readonly Ready[]>();
  for (const question of questions) {
    const alike = [...ready].find(([other]) => sameAnswers(question, other));
    await upstreams.ask(question.upstream);
    const bodies = bodiesOf(question, people).slice(0, mostBodies);
    ready.set(question, alike?.[1] ?? (await agreeing(started, tokens['mette'] ?? [], bodies)));
  }
  for (const { process } of started) process.halt();
  return {
    upstreams,
    ready,
    left,
    async close() {
      for (const { process } of started) process.stop();
      upstreams.stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** The same question under other conditions needs no second comparison, where what the systems tell is the same. */
const sameAnswers = (one: Question, other: Question) =>
  one.document === other.document &&
  one.list === other.list &&
  one.people === other.people &&
  one.upstream.casesEach === other.upstream.casesEach;

/** Starts a contender by its name, with the systems' settings (and more, where it takes any) and a folder of its own. */
export async function startOne(
  name: string,
  environment: Readonly<Record<string, string>>,
  folder: string,
): Promise<Started> {
  const env = { BENCH_SETTING: JSON.stringify({ environment, folder }) };
  const process = await start(`contenders/${name}.ts`, cores.measured, env);
  return { name, process, url: process.ready as string };
}

/** All of them with what they answered, once that is what the first of them, FLOOR, answered. */
async function agreeing(
  started: readonly Started[],
  tokens: readonly string[],
  bodies: readonly Buffer[],
): Promise<Ready[]> {
  let floors: Answers | null = null;
  const ready: Ready[] = [];
  for (const { name, process, url } of started) {
    try {
      const answers = await answersOf(url, tokens[0] ?? '', bodies);
      mustAgree(answers, (floors ??= answers));
      ready.push({ name, process, target: { url, tokens, bodies, lengths: answers.map(({ bytes }) => bytes) } });
    } catch (cause) {
      throw new Error(`${name} does not answer as FLOOR does`, { cause });
    }
  }
  return ready;
}
