import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { load, type Target } from './load.ts';
import { quantileOfSorted } from './numbers.ts';
import { cpuMsOf, type Pinned } from './process.ts';

/** A contender, ready to be asked. */
export type Ready = { name: string; process: Pinned; target: Target };

/** The result of one stretch of load on one contender. `cpuMs` is per request; `busy` are shares of one core. */
export type Slot = {
  rps: number;
  cpuMs: number;
  p50Ms: number;
  p99Ms: number;
  upstreamCalls: number;
  rssMb: number;
  wrong: number;
  /** `others`: what does not belong to the bench, and what the machine's host takes; `asking`: load and upstreams together. */
  busy: { measured: number; asking: number; others: number };
};

export type Conditions = { connections: number; seconds: number; upstreams: Pinned };

/** Wakes a contender, lets it find its feet, measures it, and halts it again. */
export async function measure({ process: contender, target }: Ready, conditions: Conditions): Promise<Slot> {
  const { connections, seconds, upstreams } = conditions;
  contender.wake();
  await pause(50);
  await load(target, connections, Math.min(0.5, seconds / 4));
  const asking = () => cpuMsOf(process.pid) + upstreams.cpuMs();
  const before = { cpu: contender.cpuMs(), asking: asking(), machine: machineMs(), ...(await callsAt(upstreams)) };
  const run = await load(target, connections, seconds);
  const after = { cpu: contender.cpuMs(), asking: asking(), machine: machineMs(), ...(await callsAt(upstreams)) };
  const rssMb = contender.rssMb();
  contender.halt();
  const share = (ms: number) => ms / 1_000 / run.seconds;
  const [measured, asked] = [share(after.cpu - before.cpu), share(after.asking - before.asking)];
  return {
    rps: run.requests / run.seconds,
    cpuMs: (after.cpu - before.cpu) / run.requests,
    p50Ms: quantileOfSorted(run.latencies, 0.5),
    p99Ms: quantileOfSorted(run.latencies, 0.99),
    upstreamCalls: (after.calls - before.calls) / run.requests,
    rssMb,
    wrong: run.wrong,
    busy: { measured, asking: asked, others: Math.max(0, share(after.machine - before.machine) - measured - asked) },
  };
}

const callsAt = (upstreams: Pinned) => upstreams.ask<{ calls: number }>({});

/** Returns the time that all cores together have been busy or taken away, in milliseconds. */
function machineMs(): number {
  const [, user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = (
    readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? ''
  )
    .split(/\s+/)
    .map(Number);
  return (user + nice + system + irq + softirq + steal) * 10;
}
