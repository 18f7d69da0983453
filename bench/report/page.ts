import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Report } from '../runs/report.ts';
import type { Results } from './results.ts';

const root = join(import.meta.dirname, '../..');
const page = join(root, 'docs/performance.md');
const plots = join(root, 'docs/plots');
const results = join(root, 'bench/results.json');

/** Keeps what a measurement came to: its keys in the results, its plots, and its place on the page. All others stay as they are. */
export async function keep(name: string, report: Report): Promise<void> {
  const known = JSON.parse(await readFile(results, 'utf8')) as object;
  await writeFile(results, JSON.stringify({ ...known, ...report.results }, null, 2));
  await mkdir(plots, { recursive: true });
  for (const [file, svg] of Object.entries(report.plots ?? {})) await writeFile(join(plots, file), svg);
  const text = await readFile(page, 'utf8');
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const [before, after] = [text.indexOf(begin), text.indexOf(end)];
  if (before < 0 || after < before) throw new Error(`${page} has lost its marks ${begin} and ${end}`);
  await writeFile(page, `${text.slice(0, before)}${begin}\n\n${report.page}\n\n${text.slice(after)}`);
  await promisify(execFile)(join(root, 'node_modules/.bin/oxfmt'), [page, results]);
}

/** When and how a run was made, and beside what; for everything but the queries, which tell more. */
export const when = (told: string): string =>
  `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, load average ${(loadavg()[1] ?? 0).toFixed(1)}. ${told}`;

/** The machine, the versions and what else was going on while the queries were measured. */
export function about({ date, machine, versions, rounds, seconds, left }: Results): string {
  const busy = Object.entries(machine.busy)
    .map(
      ([query, { others, asking }]) =>
        `${query} ${others.median.toFixed(2)} (at most ${others.max.toFixed(2)}), ${asking.median.toFixed(2)}`,
    )
    .join('; ');
  return [
    `${date.slice(0, 10)}, ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGb} GB; ${rounds} rounds of ${seconds} s.`,
    `Load average ${machine.loadAverage}. Cores that were busy with other things than the bench, and with asking (load and upstreams): ${busy}.`,
    Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ') + '.',
    ...(left.length > 0 ? [`Not measured: ${left.map(({ name, why }) => `${name} (${why})`).join(', ')}.`] : []),
  ].join('\n\n');
}
