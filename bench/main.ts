import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cores } from './measure/process.ts';
import { keep } from './report/page.ts';
import type { Order, Report } from './runs/report.ts';

/** The measurements by name; without a name the queries are measured. */
const runs: Readonly<Record<string, () => Promise<(order: Order) => Promise<Report>>>> = {
  queries: async () => (await import('./runs/queries.ts')).queries,
  growth: async () => (await import('./runs/growth.ts')).growth,
  age: async () => (await import('./runs/age.ts')).age,
  overload: async () => (await import('./runs/overload.ts')).overload,
  page: async () => (await import('./runs/page.ts')).page,
  start: async () => (await import('./runs/start.ts')).start,
  soak: async () => (await import('./runs/soak.ts')).soak,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '6' },
    seconds: { type: 'string' },
    warm: { type: 'string', default: '60' },
    only: { type: 'string', default: '' },
    query: { type: 'string', default: '' },
    most: { type: 'string', default: '1000000' },
    smoke: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
  },
});
const [name = 'queries'] = positionals;
const run = await runs[name]?.();
if (!run) throw new Error(`There is ${Object.keys(runs).join(', ')}; no ${name}`);
const { smoke } = values;
const usualSeconds = { overload: 10, soak: 600 }[name] ?? 3;
const named = (list: string) => list.split(',').filter(Boolean);
const pace = smoke
  ? { rounds: 1, seconds: 0.3, warmSeconds: 0.2 }
  : {
      rounds: Number(values.rounds),
      seconds: Number(values.seconds ?? usualSeconds),
      warmSeconds: Number(values.warm),
    };
const order: Order = {
  ...pace,
  only: named(values.only),
  query: named(values.query),
  most: Number(values.most),
  smoke,
  say: (text) => console.log(`${new Date().toISOString().slice(11, 19)} ${text}`),
};

if (name === 'queries' && !smoke && !existsSync(`${import.meta.dirname}/node_modules`)) {
  order.say('Installing the peers that Helhed is compared with (npm ci in bench/)');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: import.meta.dirname, stdio: 'inherit' });
}
// A browser is several processes, which a caseworker's machine runs side by side.
if (name !== 'page')
  execFileSync('taskset', ['-a', '-c', '-p', String(cores.other), String(process.pid)], { stdio: 'ignore' });

order.say('Starting, and comparing answers');
const report = await run(order);
console.log(`\n${report.page}`);
if (!smoke && !values['dry-run']) await keep(name, report);
for (const why of report.wrong) console.error(why);
process.exit(report.wrong.length > 0 ? 1 : 0);
