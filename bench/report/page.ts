import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Results } from './results.ts';
import { table } from './table.ts';

const root = join(import.meta.dirname, '../..');
const page = join(root, 'docs/performance.md');
const [begin, end] = ['<!-- bench: begin -->', '<!-- bench: end -->'];

/** Writes the run into the page between its two marks; what people wrote around them stays. */
export async function rewriteTable(results: Results): Promise<void> {
  const text = await readFile(page, 'utf8');
  const [before, after] = [text.indexOf(begin), text.indexOf(end)];
  if (before < 0 || after < before) throw new Error(`${page} has lost its marks ${begin} and ${end}`);
  const block = `${begin}\n\n${about(results)}\n\n${table(results)}\n\n`;
  await writeFile(page, text.slice(0, before) + block + text.slice(after));
  await promisify(execFile)(join(root, 'node_modules/.bin/oxfmt'), [page, join(root, 'bench/results.json')]);
}

function about({ date, machine, versions, rounds, seconds, left }: Results): string {
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
