import { helhedAlone } from '../measure/alone.ts';
import { flood } from '../measure/flood.ts';
import { load } from '../measure/load.ts';
import { quantile, round } from '../measure/numbers.ts';
import { warm } from '../measure/rounds.ts';
import { overviewOfOne } from '../questions.ts';
import { when } from '../report/page.ts';
import { plot } from '../report/plot.ts';
import { markdown } from '../report/table.ts';
import type { Order, Report } from './report.ts';

/** The memory of the process at a time, in seconds from the beginning; `heapMb` after everything that is not needed was let go of. */
type Sample = { at: number; rssMb: number; heapMb: number; p50Ms: number; p99Ms: number };

const everySeconds = 10;
const share = 0.4;

/** Query A at less than half of what is possible, for so many seconds; what the process holds must not grow. */
export async function soak({ seconds, warmSeconds, say }: Order): Promise<Report> {
  const bench = await helhedAlone();
  const helhed = await bench.startHelhed();
  const { process } = helhed;
  try {
    const target = await bench.targetOf(helhed, overviewOfOne);
    await warm({ name: 'helhed', process, target }, overviewOfOne.connections, warmSeconds);
    process.wake();
    const { requests, seconds: took } = await load(target, overviewOfOne.connections, 3);
    const perSecond = (requests / took) * share;
    say(`${perSecond.toFixed(0)} requests a second for ${seconds} s`);
    const samples: Sample[] = [];
    let others = 0;
    for (let at = 0; at < seconds; at += everySeconds) {
      const arrivals = await flood(target, perSecond, Math.min(everySeconds, seconds - at));
      const { heapMb } = await process.ask<{ heapMb: number }>({ memory: 'held' });
      const ms = arrivals.map((one) => one.ms);
      others += arrivals.filter(({ whole }) => !whole).length;
      const [p50Ms, p99Ms] = [round(quantile(ms, 0.5), 1), round(quantile(ms, 0.99), 1)];
      samples.push({ at: at + everySeconds, rssMb: round(process.rssMb(), 1), heapMb: round(heapMb, 1), p50Ms, p99Ms });
    }
    const results = {
      perSecond: round(perSecond, 1),
      others,
      heap: grownIn(samples, 'heapMb'),
      rss: grownIn(samples, 'rssMb'),
      samples,
    };
    return {
      results: { soak: results },
      page: pageOf(results, seconds),
      plots: { 'soak.svg': drawn(samples) },
      wrong: others > 0 ? [`${others} answers were not whole`] : [],
    };
  } finally {
    process.stop();
    await bench.close();
  }
}

/** Medians of the second and of the last quarter, and what lies between them: the first is left to warming up. */
function grownIn(samples: readonly Sample[], what: 'heapMb' | 'rssMb') {
  const quarter = (number: number) => {
    const some = samples.slice((samples.length * number) / 4, (samples.length * (number + 1)) / 4);
    return quantile(
      some.map((one) => one[what]),
      0.5,
    );
  };
  const [from, to] = [quarter(1), quarter(3)];
  return { fromMb: from, toMb: to, grownMb: round(to - from, 1) };
}

const drawn = (samples: readonly Sample[]): string => {
  const line = (name: string, of: 'rssMb' | 'heapMb') => ({
    name,
    points: samples.map((sample) => [sample.at, sample[of]] as const),
  });
  return plot([
    { title: 'Memory under load', x: 'seconds', y: 'MB', lines: [line('RSS', 'rssMb'), line('heap', 'heapMb')] },
  ]);
};

type Told = { perSecond: number; heap: ReturnType<typeof grownIn>; rss: ReturnType<typeof grownIn> } & {
  samples: readonly Sample[];
};

const pageOf = ({ perSecond, heap, rss, samples }: Told, seconds: number): string =>
  [
    when(`A, ${perSecond.toFixed(0)} times a second for ${seconds} s.`),
    markdown(
      ['memory', 'second quarter, MB', 'last quarter, MB', 'grown, MB'],
      [
        ['RSS', rss.fromMb, rss.toMb, rss.grownMb],
        ['heap in use after collecting', heap.fromMb, heap.toMb, heap.grownMb],
      ],
    ),
    `Answers took ${samples[0]?.p50Ms} ms (p99 ${samples[0]?.p99Ms}) in the first ten seconds and ${samples.at(-1)?.p50Ms} ms (p99 ${samples.at(-1)?.p99Ms}) in the last.`,
    '![RSS and heap over time](plots/soak.svg)',
  ].join('\n\n');
