/** Lets at most `most` pieces of work run at once; the others wait their turn. */
export function runAtMost(most: number): <Value>(work: () => Promise<Value>) => Promise<Value> {
  const waiting: (() => void)[] = [];
  let free = most;
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  const run = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const running = work();
    running.then(leave, leave);
    return running;
  };
  return (work) => {
    if (free === 0) return new Promise<void>((turn) => waiting.push(turn)).then(() => run(work));
    free -= 1;
    return run(work);
  };
}
