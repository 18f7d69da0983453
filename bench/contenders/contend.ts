import { Session } from 'node:inspector/promises';
import { writeFile } from 'node:fs/promises';

/** The options of a contender's start: the systems' settings as environment variables, and a folder of its own. */
export type Setting = { environment: Readonly<Record<string, string>>; folder: string };

/**
 * A command to a running contender: to write down where its time goes, or what it allocates, to stop that, and to tell
 * what memory it holds.
 */
export type Order =
  | { profile: 'start'; of: 'time' | 'bytes' }
  | { profile: 'stop'; of: 'time' | 'bytes'; file: string }
  | { memory: 'held' };

/** Starts a contender in this process, and tells the bench at which address it takes POSTs. */
export async function contend(start: (setting: Setting) => Promise<string>): Promise<void> {
  const setting = JSON.parse(process.env['BENCH_SETTING'] ?? '{}') as Setting;
  const url = await start(setting);
  process.on('message', (order: Order) => void obey(order));
  process.on('disconnect', () => process.exit());
  process.send?.({ ready: url });
}

const session = new Session();

async function obey(order: Order): Promise<void> {
  if ('memory' in order) {
    session.connect();
    await session.post('HeapProfiler.collectGarbage');
    session.disconnect();
    process.send?.({ heapMb: process.memoryUsage().heapUsed / 2 ** 20 });
    return;
  }
  if (order.profile === 'start') await begin(order.of);
  else await writeFile(order.file, JSON.stringify(await profiled(order.of)));
  process.send?.({ obeyed: true });
}

async function begin(of: 'time' | 'bytes'): Promise<void> {
  session.connect();
  if (of === 'bytes') {
    const allOfIt = { includeObjectsCollectedByMajorGC: true, includeObjectsCollectedByMinorGC: true };
    await session.post('HeapProfiler.startSampling', { samplingInterval: 16_384, ...allOfIt });
    return;
  }
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
}

async function profiled(of: 'time' | 'bytes'): Promise<object> {
  const told = of === 'bytes' ? session.post('HeapProfiler.stopSampling') : session.post('Profiler.stop');
  const { profile } = await told;
  session.disconnect();
  return profile;
}
