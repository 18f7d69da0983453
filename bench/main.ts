import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { lineUp } from './measure/line-up.ts';
import { cores } from './measure/process.ts';
import { inRounds, type Outcome } from './measure/rounds.ts';
import { questions } from './questions.ts';
import { resultsOf } from './report/results.ts';
import { rewriteTable } from './report/page.ts';
import { table } from './report/table.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '6' },
    seconds: { type: 'string', default: '3' },
    warm: { type: 'string', default: '60' },
    only: { type: 'string', default: '' },
    query: { type: 'string', default: '' },
    smoke: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
  },
});
const { smoke } = values;
const pace = smoke
  ? { rounds: 1, seconds: 0.3, warmSeconds: 0.2 }
  : { rounds: Number(values.rounds), seconds: Number(values.seconds), warmSeconds: Number(values.warm) };
const named = (list: string) => list.split(',').filter(Boolean);
// A short look needs no peers: only what Helhed's own packages can start.
const only = named(values.only || (smoke ? 'helhed,apollo-defaults' : ''));
const wanted = named(values.query || (smoke ? 'A,B' : ''));
const asked = questions.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const here = import.meta.dirname;

if (!smoke && !existsSync(`${here}/node_modules`)) {
  console.log('Installing the peers that Helhed is compared with (npm ci in bench/) …');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });
}
execFileSync('taskset', ['-a', '-c', '-p', String(cores.other), String(process.pid)], { stdio: 'ignore' });

const say = (text: string) => console.log(`${new Date().toISOString().slice(11, 19)} ${text}`);
say('Starting everybody, and comparing all answers with FLOOR’s');
const line = await lineUp(asked, only, smoke ? 5 : Infinity);
for (const { name, why } of line.left) say(`${name} is left out: ${why}`);
const outcomes: Outcome[] = [];
try {
  for (const question of asked) outcomes.push(await inRounds(line, question, pace, say));
} finally {
  await line.close();
}

const results = await resultsOf(outcomes, line.left, pace);
console.log(`\n${table(results)}`);
if (!smoke && !values['dry-run']) {
  await writeFile(`${here}/results.json`, `${JSON.stringify(results, null, 2)}\n`);
  await rewriteTable(results);
}
const wrong = outcomes.flatMap(({ summaries }) => Object.entries(summaries)).filter(([, one]) => one.wrong > 0);
for (const [name, one] of wrong) console.error(`${name} gave ${one.wrong} answers that are not the ones compared`);
process.exitCode = wrong.length > 0 ? 1 : 0;
