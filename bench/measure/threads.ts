import { readdirSync, readFileSync } from 'node:fs';

/** Time on a core of each thread of a process so far, in milliseconds, by the thread's number. */
export const threadsOf = (pid: number): Map<string, number> =>
  new Map(
    readdirSync(`/proc/${pid}/task`).map((thread) => {
      const nanoseconds = Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]);
      return [thread, nanoseconds / 1e6];
    }),
  );

/** The first thread runs the program; of the others those that did more than this many milliseconds are worth a line. */
export function threadsBetween(pid: number, before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>) {
  const spent = [...after].map(([thread, ms]) => ({ thread: nameOf(pid, thread), ms: ms - (before.get(thread) ?? 0) }));
  return spent.filter(({ ms }) => ms > 20).toSorted((a, b) => b.ms - a.ms);
}

function nameOf(pid: number, thread: string): string {
  if (thread === String(pid)) return 'main';
  return readFileSync(`/proc/${pid}/task/${thread}/comm`, 'utf8').trim();
}
