/** How long it took of late to find somebody in a system, in milliseconds: nobody is answered no sooner (promise 20). */
export type FindTimes = {
  add(ms: number): void;
  longest(): number;
};

/** Keeps the times of the last so many that were found. */
export function findTimes(most = 64): FindTimes {
  const times: number[] = [];
  return {
    add(ms) {
      if (times.push(ms) > most) times.shift();
    },
    longest: () => Math.max(0, ...times),
  };
}
