import { setTimeout as wait } from 'node:timers/promises';
import type { FaultRule, RunningMocks } from '../../mocks/index.ts';

/** The gateway's write operations in each system, by the mocks' names. */
const writes: Readonly<Record<string, readonly string[]>> = {
  employment: ['tasks.create', 'tasks.setState', 'journals.create', 'tagAssignments.create', 'tagAssignments.delete'],
  social: ['assignments.create', 'assignments.close', 'notes.create'],
};

/** Of the writes 20 % come to nothing, of the rest 20 % take effect unacknowledged; of what is left 20 % are slow. */
const troubleFor = (operation: string): FaultRule[] => [
  { operation, fault: '503', probability: 0.2 },
  { operation, fault: 'reset-after', probability: 0.2 },
  { operation, fault: 'latency', ms: 300, probability: 0.2 },
];

/** Of everything else, what is read above all, a tenth is slow or fails; more, and the breakers would keep every write at home. */
const trouble: readonly FaultRule[] = [
  { operation: '*', fault: '503', probability: 0.05 },
  { operation: '*', fault: 'latency', ms: 300, probability: 0.05 },
];

/** Makes the systems fail, but for the operations in `spared`. Returns a function that ends it. */
export function injectFaults({ all }: RunningMocks, spared: Readonly<Record<string, readonly string[]>> = {}) {
  for (const [name, operations] of Object.entries(writes)) {
    const whole = (spared[name] ?? []).map((operation): FaultRule => ({ operation, fault: 'latency', ms: 0 }));
    for (const rule of [...whole, ...operations.flatMap(troubleFor), ...trouble]) all[name]?.faults.add(rule);
  }
  return () => {
    for (const name of Object.keys(writes)) all[name]?.faults.clear();
  };
}

/** Compares again until all is settled, or the time is over. Then waits for what may still be written twice or too late. */
export async function settled<Compared>(
  compare: () => Compared | Promise<Compared>,
  isSettled: (compared: Compared) => boolean,
  deadline: number,
): Promise<Compared> {
  while (!isSettled(await compare()) && Date.now() <= deadline) await wait(1_000);
  await wait(3_000);
  return compare();
}

/** Counts writes, at least so many, that took effect without an acknowledgement. */
export const unacknowledgedWrites = (mocks: RunningMocks): number =>
  mocks.calls().filter(({ fault }) => fault === 'reset-after').length;
