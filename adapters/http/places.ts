import { ShortLivedMap } from '../../src/domain/short-lived-map.ts';
import type { Limits } from './limits.ts';
import type { Call } from '../../src/domain/citizen/answer.ts';
import type { Wanted } from './wanted.ts';

/** The places for calls to one system, and the line before them. Whoever took a place leaves it again. */
export type Places = {
  /** Whether there is a place, now or in its turn; false where the line is full, or once nobody wants it any longer. */
  take(wanted: Wanted, by: Call): boolean | Promise<boolean>;
  leave(): void;
};

/** A share of all places: whoever takes one of it takes one of all. */
export const shareOf = (all: Places, share: Places): Places => ({
  async take(wanted, by) {
    if (!(await share.take(wanted, by))) return false;
    if (await all.take(wanted, by)) return true;
    share.leave();
    return false;
  },
  leave() {
    all.leave();
    share.leave();
  },
});

/** As many places as calls may run at once. In the line, requests take turns, however many calls each has waiting. */
export function places({ concurrent, queued }: Pick<Limits, 'concurrent' | 'queued'>): Places {
  const lines = new ShortLivedMap<Call, Set<(itIs: boolean) => void>>();
  let [free, waiting] = [concurrent, 0];
  const wait = (wanted: Wanted, by: Call) =>
    new Promise<boolean>((resolve) => {
      const line = lines.get(by) ?? new Set();
      const turn = (itIs: boolean) => {
        waiting -= 1;
        line.delete(turn);
        if (line.size === 0) lines.delete(by);
        wanted.work = null;
        resolve(itIs);
      };
      waiting += 1;
      line.add(turn);
      lines.set(by, line);
      wanted.work = { end: () => turn(false) };
    });
  const next = () => {
    const [by, line] = lines.first() ?? [];
    if (!by || !line) return;
    // Its next call comes after those of all other requests.
    lines.delete(by);
    lines.set(by, line);
    const [turn] = line;
    turn?.(true);
  };
  return {
    take(wanted, by) {
      if (free === 0) return waiting < queued && wait(wanted, by);
      free -= 1;
      return true;
    },
    leave() {
      if (waiting === 0) free += 1;
      else next();
    },
  };
}
