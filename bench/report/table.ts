import { contestants, floor } from '../contestants.ts';
import { questions } from '../questions.ts';
import type { Results } from './results.ts';

type Spread = { min: number; median: number; max: number };

const spread = ({ min, median, max }: Spread) => `${median.toFixed(2)} (${min.toFixed(2)}–${max.toFixed(2)})`;

const header = [
  'contender',
  'rps ÷ FLOOR',
  'CPU per request ÷ FLOOR',
  'rps',
  'CPU ms',
  'p50 ms',
  'p99 ms',
  'upstream calls',
  'RSS MB',
];

/** A table in Markdown. */
export const markdown = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** All queries as Markdown: medians of the rounds, with the least and the most in brackets. */
export const table = ({ queries }: Results): string =>
  questions
    .filter(({ name }) => queries[name])
    .map(({ name, what, connections }) => {
      const summaries = queries[name] ?? {};
      const rows = [floor, ...contestants].flatMap((one) => {
        const found = summaries[one.name];
        if (!found) return [];
        const { rpsRatio, cpuRatio, rps, cpuMs, p50Ms, p99Ms, upstreamCalls, rssMb } = found;
        const plain = [
          rps.toFixed(1),
          cpuMs.toFixed(2),
          p50Ms.toFixed(1),
          p99Ms.toFixed(1),
          upstreamCalls.toFixed(1),
          rssMb,
        ];
        return [[one.name, spread(rpsRatio), spread(cpuRatio), ...plain]];
      });
      return `**${name}**: ${what}, ${connections} at a time\n\n${markdown(header, rows)}`;
    })
    .join('\n\n');
