import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contestants, floor, isThere, type Contestant } from '../contestants.ts';
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

type Started = { name: string; process: Pinned; url: string };

/** Starts the upstreams and the contenders, and has each answer every query once, or at most so many of each, as FLOOR does. */
export async function lineUp(
  questions: readonly Question[],
  only: readonly string[],
  mostBodies = Infinity,
): Promise<LineUp> {
  const folder = await mkdtemp(join(tmpdir(), 'helhed-bench-'));
  const upstreams = await start('upstream/main.ts', cores.other, {});
  const { environment, people, token } = upstreams.ready as Upstreams;
  const wanted = contestants.filter(({ name }) => only.length === 0 || only.includes(name));
  const left = wanted
    .filter((one) => !isThere(one))
    .map(({ name, needs }) => ({ name, why: `${needs} is not installed` }));
  const started: Started[] = [];
  for (const one of [floor, ...wanted.filter(isThere)]) started.push(await startOne(one, environment, folder));
  const ready = new Map<Question, Ready[]>();
  for (const question of questions) {
    // The same question under other conditions needs no second comparison.
    const alike = [...ready].find(([one]) => one.document === question.document);
    ready.set(
      question,
      alike?.[1] ?? (await agreeing(started, token, bodiesOf(question, people).slice(0, mostBodies))),
    );
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

async function startOne({ name }: Contestant, environment: Upstreams['environment'], folder: string): Promise<Started> {
  const setting = { environment, folder: await mkdtemp(join(folder, `${name}-`)) };
  const process = await start(`contenders/${name}.ts`, cores.measured, {
    BENCH_SETTING: JSON.stringify(setting),
  });
  return { name, process, url: process.ready as string };
}

/** All of them with what they answered, once that is what the first of them, FLOOR, answered. */
async function agreeing(started: readonly Started[], token: string, bodies: readonly Buffer[]): Promise<Ready[]> {
  let floors: Answers | null = null;
  const ready: Ready[] = [];
  for (const { name, process, url } of started) {
    try {
      const answers = await answersOf(url, token, bodies);
      mustAgree(answers, (floors ??= answers));
      ready.push({ name, process, target: { url, token, bodies, lengths: answers.map(({ bytes }) => bytes) } });
    } catch (cause) {
      throw new Error(`${name} does not answer as FLOOR does`, { cause });
    }
  }
  return ready;
}
