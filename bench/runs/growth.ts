import { lineUp } from '../measure/line-up.ts';
import { round } from '../measure/numbers.ts';
import { inRounds } from '../measure/rounds.ts';
import type { Summary } from '../measure/summary.ts';
import { growing } from '../questions.ts';
import { plot } from '../report/plot.ts';
import { markdown } from '../report/table.ts';
import type { Order, Report } from './report.ts';

type Series = keyof typeof growing;
/** The cost of a size: time on the core for a request, and for each of what grows where a request holds that many. */
type Point = { size: number; cpuMs: number; eachMs: number; p50Ms: number; cpuRatio: number; upstreamCalls: number };

const titles: Readonly<Record<Series, readonly [title: string, x: string, each: string]>> = {
  citizens: ['Citizens in a list', 'citizens', 'citizen'],
  cases: ['Cases of a citizen', 'cases', 'case'],
  users: ['Users at a time', 'users, each with a token of their own', 'request'],
};

/** Measures what more of everything costs, beside FLOOR: citizens in a list, cases of a citizen, users at a time. */
export async function growth(order: Order): Promise<Report> {
  const wanted = (Object.keys(growing) as Series[]).filter(
    (series) => order.query.length === 0 || order.query.includes(series),
  );
  const all = wanted.flatMap((series) => growing[series].map((one) => ({ series, ...one })));
  const questions = all.map(({ asked }) => asked);
  const line = await lineUp(questions, { only: ['helhed'], ...(order.smoke && { mostBodies: 3 }) });
  const told: Record<string, Point[]> = Object.fromEntries(wanted.map((series) => [series, []]));
  const wrong: string[] = [];
  try {
    for (const { series, size, asked } of all) {
      const { summaries } = await inRounds(line, asked, order, order.say);
      const helhed = summaries['helhed'];
      if (!helhed) throw new Error('Helhed is in the line-up');
      told[series]?.push(pointOf(size, series === 'users' ? 1 : size, helhed));
      if (helhed.wrong > 0) wrong.push(`${asked.name}: ${helhed.wrong} answers that are not the ones compared`);
    }
  } finally {
    await line.close();
  }
  return { results: { growth: told }, page: pageOf(told), plots: { 'growth.svg': drawn(told) }, wrong };
}

const pointOf = (size: number, things: number, { cpuMs, p50Ms, cpuRatio, upstreamCalls }: Summary): Point => ({
  size,
  cpuMs,
  eachMs: round(cpuMs / things, 3),
  p50Ms,
  cpuRatio: cpuRatio.median,
  upstreamCalls,
});

const pageOf = (told: Readonly<Record<string, readonly Point[]>>): string =>
  [
    ...Object.entries(told).map(([series, points]) => {
      const [title, , each] = titles[series as Series];
      const head = [title, 'CPU ms', `CPU ms for each ${each}`, 'CPU ÷ FLOOR', 'p50 ms', 'upstream calls'];
      const rows = points.map(({ size, cpuMs, eachMs, cpuRatio, p50Ms, upstreamCalls }) => [
        size,
        cpuMs.toFixed(2),
        eachMs.toFixed(2),
        cpuRatio.toFixed(2),
        p50Ms.toFixed(1),
        upstreamCalls.toFixed(1),
      ]);
      return markdown(head, rows);
    }),
    '![CPU for each, by how many there are](plots/growth.svg)',
  ].join('\n\n');

const drawn = (told: Readonly<Record<string, readonly Point[]>>): string =>
  plot(
    Object.entries(told).map(([series, points]) => {
      const [title, x, each] = titles[series as Series];
      const line = { name: 'Helhed', points: points.map(({ size, eachMs }) => [size, eachMs] as const) };
      return { title, x, y: `CPU ms for each ${each}`, log: true, lines: [line] };
    }),
  );
