import { load } from './load.ts';
import type { LineUp } from './line-up.ts';
import { measure, type Ready, type Slot } from './slot.ts';
import { summaryOf, type Measured, type Summary } from './summary.ts';
import type { Question } from '../questions.ts';

/** The number and length of rounds, and the longest time to warm up. */
export type Pace = { rounds: number; seconds: number; warmSeconds: number };

/** The outcome of a query: FLOOR's summary and everybody else's by name, and every slot for how busy the machine was. */
export type Outcome = { question: Question; summaries: Record<string, Summary>; slots: Slot[] };

/** Measures a query in rounds in which everybody has a turn, with FLOOR before and after each of them. */
export async function inRounds(
  line: LineUp,
  question: Question,
  pace: Pace,
  say: (text: string) => void,
): Promise<Outcome> {
  const { upstreams, ready } = line;
  const [floor, ...others] = ready.get(question) ?? [];
  if (!floor) throw new Error('Every query is asked in the line-up');
  const conditions = { connections: question.connections, seconds: pace.seconds, upstreams };
  await upstreams.ask(question.upstream);
  for (const one of [floor, ...others]) await warm(one, question.connections, pace.warmSeconds);
  const slots: Slot[] = [];
  const measured = new Map<string, Measured>([
    [floor.name, []],
    ...others.map(({ name }) => [name, []] as [string, Measured]),
  ]);
  for (let round = 1; round <= pace.rounds; round++) {
    let before = await measure(floor, conditions);
    slots.push(before);
    for (const one of others) {
      const slot = await measure(one, conditions);
      const after = await measure(floor, conditions);
      measured.get(one.name)?.push({ slot, floors: [before, after] });
      measured.get(floor.name)?.push({ slot: after, floors: [before, after] });
      slots.push(slot, after);
      before = after;
    }
    say(`${question.name} round ${round} of ${pace.rounds}`);
  }
  return { question, slots, summaries: Object.fromEntries([...measured].map(([name, all]) => [name, summaryOf(all)])) };
}

/** Load that is not measured: the compiler is at work for a minute before a larger program is as quick as it gets. */
export async function warm({ process, target }: Ready, connections: number, seconds: number): Promise<void> {
  process.wake();
  await load(target, connections, seconds);
  process.halt();
}
