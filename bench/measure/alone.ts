import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bodiesOf, type Question } from '../questions.ts';
import type { Upstreams } from '../upstream/main.ts';
import { answersOf } from './agreement.ts';
import { startOne, type Started } from './line-up.ts';
import type { Target } from './load.ts';
import { cores, start, type Pinned } from './process.ts';

/** The upstreams, and Helhed as often as it is started; nobody to compare it with. */
export type Alone = {
  upstreams: Pinned & { ready: Upstreams };
  /** The folder that Helhed keeps from one start to the next, with its keys and the embedded database. */
  folder: string;
  /** Starts Helhed with these settings beside those of the bench. */
  startHelhed(settings?: Readonly<Record<string, string>>): Promise<Started>;
  /** Makes the target of load from a question: each body has been answered once, wholly. */
  targetOf(helhed: Started, question: Question, persona?: string): Promise<Target>;
  close(): Promise<void>;
};

export async function helhedAlone(): Promise<Alone> {
  const folder = await mkdtemp(join(tmpdir(), 'helhed-bench-'));
  const upstreams = (await start('upstream/main.ts', cores.other, {})) as Alone['upstreams'];
  const { environment, people, tokens } = upstreams.ready;
  return {
    upstreams,
    folder,
    startHelhed: (settings = {}) => startOne('helhed', { ...environment, ...settings }, folder),
    async targetOf({ url }, question, persona = 'mette') {
      const own = tokens[persona] ?? [];
      const bodies = bodiesOf(question, people);
      const answers = await answersOf(url, own[0] ?? '', bodies);
      return { url, tokens: own, bodies, lengths: answers.map(({ bytes }) => bytes) };
    },
    async close() {
      upstreams.stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
