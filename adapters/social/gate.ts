/** Lets at most `places` pieces of work run at once; the others wait their turn. */
export function gate(places: number): <Value>(work: () => Promise<Value>) => Promise<Value> {
  const waiting: (() => void)[] = [];
  let free = places;
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
