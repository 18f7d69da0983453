import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { contestants } from './contestants.ts';
import { lineUp } from './measure/line-up.ts';
import { load } from './measure/load.ts';
import { cores } from './measure/process.ts';
import { threadsBetween, threadsOf } from './measure/threads.ts';
import { questions } from './questions.ts';
import { costsIn, profileOf, type Allocations, type Cost, type Profile } from './report/costs.ts';

// Where one contender's time goes, or its memory: node bench/profile.ts --of helhed --query A --seconds 10 --what bytes

const { values } = parseArgs({
  options: {
    of: { type: 'string', default: 'helhed' },
    query: { type: 'string', default: 'A' },
    seconds: { type: 'string', default: '10' },
    warm: { type: 'string', default: '60' },
    what: { type: 'string', default: 'time' },
    top: { type: 'string', default: '40' },
    file: { type: 'string', default: '/tmp/bench.cpuprofile' },
  },
});
const seconds = Number(values.seconds);
execFileSync('taskset', ['-a', '-c', '-p', String(cores.other), String(process.pid)], { stdio: 'ignore' });
const question = questions.find(({ name }) => name === values.query);
if (!question || !contestants.some(({ name }) => name === values.of))
  throw new Error('There is no such query or contender');
const line = await lineUp([question], { only: [values.of] });
try {
  const [, contender] = line.ready.get(question) ?? [];
  if (!contender) throw new Error(`${values.of} cannot be started here`);
  const { process: profiled, target } = contender;
  await line.upstreams.ask(question.upstream);
  profiled.wake();
  await load(target, question.connections, Number(values.warm));
  const before = threadsOf(profiled.pid);
  const plain = await load(target, question.connections, seconds);
  const threads = threadsBetween(profiled.pid, before, threadsOf(profiled.pid));
  const what = values.what === 'bytes' ? 'bytes' : 'time';
  await profiled.ask({ profile: 'start', of: what });
  const { requests } = await load(target, question.connections, seconds);
  await profiled.ask({ profile: 'stop', of: what, file: values.file });
  console.log(`${values.of}, ${question.name}: ${(plain.requests / plain.seconds).toFixed(1)} requests a second`);
  console.log('\nCPU by thread, ms per request');
  for (const { thread, ms } of threads) console.log(`${(ms / plain.requests).toFixed(3).padStart(9)}  ${thread}`);
  const told: unknown = JSON.parse(await readFile(values.file, 'utf8'));
  const allocated = what === 'bytes' ? profileOf(told as Allocations) : null;
  const whole = allocated
    ? allocated.bytes / 1_024 / requests
    : (threads.find(({ thread }) => thread === 'main')?.ms ?? 0) / plain.requests;
  const print = (title: string, costs: readonly Cost[]) => {
    console.log(`\nMain thread, ${title}, ${allocated ? 'KB' : 'ms'} per request, of ${whole.toFixed(3)}`);
    for (const { name, share } of costs.slice(0, Number(values.top)))
      console.log(`${(share * whole).toFixed(3).padStart(9)}  ${name}`);
  };
  const { places, functions, below } = costsIn(allocated ?? (told as Profile));
  print('by package and file of ours', places);
  print('by function itself', functions);
  print('by function with all below it', below);
} finally {
  await line.close();
}
process.exit();
