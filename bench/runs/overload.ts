import { helhedAlone, type Alone } from '../measure/alone.ts';
import { flood, type Arrival } from '../measure/flood.ts';
import { load, type Target } from '../measure/load.ts';
import { quantile, round } from '../measure/numbers.ts';
import { warm } from '../measure/rounds.ts';
import { oneArea, overviewOfOne } from '../questions.ts';
import { usual } from '../upstream/conditions.ts';
import { markdown } from '../report/table.ts';
import { plot } from '../report/plot.ts';
import type { Order, Report } from './report.ts';

const times = 3;
const calm = 0.5;

/**
 * Helhed under query A: its peak with everybody waiting for their answer; then three times that, whether it answers or not,
 * between two calm stretches at half of it. And what a system that hangs costs those who ask only the other one.
 */
export async function overload({ seconds, warmSeconds, say }: Order): Promise<Report> {
  const bench = await helhedAlone();
  const { process, ...started } = await bench.startHelhed();
  const helhed = { ...started, process };
  try {
    const target = await bench.targetOf(helhed, overviewOfOne);
    await warm({ name: 'helhed', process, target }, 16, warmSeconds);
    process.wake();
    const peak = await peakOf(target, seconds);
    say(`The peak is ${peak.toFixed(0)} a second`);
    const flooded = await floodedWith(target, peak, seconds, say);
    const hung = await withOneHung(bench, target, await bench.targetOf(helhed, oneArea), peak, seconds);
    const results = { peak: Math.round(peak), ...flooded.told, hung };
    return {
      results: { overload: results },
      page: pageOf(results, seconds),
      plots: { 'overload.svg': flooded.drawn },
      wrong: flooded.told.broken > 0 ? [`${flooded.told.broken} answers were neither whole nor a 503`] : [],
    };
  } finally {
    process.stop();
    await bench.close();
  }
}

async function peakOf(target: Target, seconds: number): Promise<number> {
  const found = [];
  for (const connections of [8, 16, 32]) {
    const { requests, wrong, seconds: took } = await load(target, connections, seconds);
    found.push((requests - wrong) / took);
  }
  return Math.max(...found);
}

async function floodedWith(target: Target, peak: number, seconds: number, say: Order['say']) {
  const before = await flood(target, peak * calm, seconds);
  const during = await flood(target, peak * times, seconds * 2);
  const after = await flood(target, peak * calm, seconds);
  const refused = during.filter(({ status }) => status === 503).map(({ ms }) => ms);
  const good = during.filter(({ whole }) => whole);
  const lastRefusal = after.findLast(({ status }) => status === 503);
  const broken = during.length - good.length - refused.length;
  say(`${good.length} whole answers, ${refused.length} refusals, ${broken} others`);
  const inTime = good.filter(({ at, ms }) => at + ms / 1_000 <= seconds * 2);
  const goodput = inTime.length / (seconds * 2);
  const told = {
    goodput: round(goodput),
    goodputOfPeak: round(goodput / peak),
    refusedShare: round(refused.length / during.length),
    refusalMs: {
      p50: round(quantile(refused, 0.5)),
      p95: round(quantile(refused, 0.95)),
      p99: round(quantile(refused, 0.99)),
    },
    answerMs: answerMs(during),
    broken,
    calmMs: { before: answerMs(before), after: answerMs(after) },
    recoveredAfterSeconds: lastRefusal ? round(lastRefusal.at) : 0,
    afterWhole: round(after.filter(({ whole }) => whole).length / after.length),
  };
  return { told, drawn: drawn(before, during, after) };
}

/** Own-area questions at a fifth of the peak beside as many overviews of both areas; then the same, the social system hung. */
async function withOneHung({ upstreams }: Alone, both: Target, own: Target, peak: number, seconds: number) {
  const stretch = async () => {
    const [asked] = await Promise.all([flood(own, peak / 5, seconds * 2), flood(both, peak / 5, seconds * 2)]);
    return { ...answerMs(asked), whole: round(asked.filter(({ whole }) => whole).length / asked.length) };
  };
  const well = await stretch();
  await upstreams.ask({ hung: 'social' });
  const hung = await stretch();
  await upstreams.ask(usual);
  return { well, hung, p95Ratio: round(hung.p95 / well.p95) };
}

const answerMs = (arrivals: readonly Arrival[]) => {
  const all = arrivals.filter(({ whole }) => whole).map(({ ms }) => ms);
  return { p50: round(quantile(all, 0.5)), p95: round(quantile(all, 0.95)) };
};

function drawn(...stretches: readonly (readonly Arrival[])[]): string {
  let offset = 0;
  const all = stretches.flatMap((arrivals) => {
    const from = offset;
    offset += Math.ceil(arrivals.at(-1)?.at ?? 0);
    return arrivals.map((one) => ({ ...one, at: one.at + from, answeredAt: from + one.at + one.ms / 1_000 }));
  });
  const perSecond = (times: readonly number[]) =>
    Array.from({ length: offset }, (_, second): [number, number] => [
      second,
      times.filter((time) => Math.floor(time) === second).length,
    ]);
  const lines = [
    { name: 'asked', points: perSecond(all.map(({ at }) => at)) },
    { name: 'answered', points: perSecond(all.filter(({ whole }) => whole).map(({ answeredAt }) => answeredAt)) },
    {
      name: 'refused',
      points: perSecond(all.filter(({ status }) => status === 503).map(({ answeredAt }) => answeredAt)),
    },
  ];
  return plot([{ title: 'Three times what it can carry', x: 'seconds', y: 'a second', lines }]);
}

type Told = Awaited<ReturnType<typeof floodedWith>>['told'] & {
  peak: number;
  hung: Awaited<ReturnType<typeof withOneHung>>;
};

const pageOf = (told: Told, seconds: number): string =>
  [
    `${told.peak} answers a second to A at its peak. Then ${told.peak * times} a second were asked for, for ${seconds * 2} s.`,
    markdown(
      [
        'goodput ÷ peak',
        'refused',
        'refusal p50 ms',
        'p95',
        'p99',
        'answer p50 ms',
        'p95',
        'other answers',
        'last refusal after',
      ],
      [
        [
          told.goodputOfPeak,
          `${(told.refusedShare * 100).toFixed(0)} %`,
          told.refusalMs.p50,
          told.refusalMs.p95,
          told.refusalMs.p99,
          told.answerMs.p50,
          told.answerMs.p95,
          told.broken,
          `${told.recoveredAfterSeconds} s`,
        ],
      ],
    ),
    '![Answers and refusals in each second](plots/overload.svg)',
    `At half of the peak, an answer took ${told.calmMs.before.p50} ms (p95 ${told.calmMs.before.p95}) before and ${told.calmMs.after.p50} ms (p95 ${told.calmMs.after.p95}) after.`,
    `With the social system hung, a question about the employment area only took ${told.hung.hung.p95} ms at p95, and ${told.hung.well.p95} ms while all was well (${told.hung.p95Ratio} times), with as many overviews of both areas beside it.`,
  ].join('\n\n');
