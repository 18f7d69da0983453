import { setImmediate as next } from 'node:timers/promises';

/** When promises settle. */
export type Turns = {
  /** What `make` comes to, so many turns from now; the id decides between two that are due at once. */
  after<Value>(turns: number, id: string, make: () => Value): Promise<Value>;
  /** Lets turns pass until nothing is left to settle. */
  until<Value>(over: Promise<Value>): Promise<Value>;
};

/** Each promise settles in a turn of its own, and all that follows from it is over before the next begins. */
export function newTime(): Turns {
  let now = 0;
  const due: { at: number; id: string; settle(): void }[] = [];
  return {
    after: (turns, id, make) =>
      handled(
        new Promise((resolve, reject) => {
          due.push({ at: now + turns, id, settle: () => void tried(make).then(resolve, reject) });
        }),
      ),
    async until(over) {
      await next();
      for (let first = soonest(due); first; first = soonest(due)) {
        now = first.at;
        first.settle();
        await next();
      }
      return over;
    },
  };
}

/** Every promise is settled from the start. */
export const noTime = (): Turns => ({
  after: (_turns, _id, make) => handled(tried(make)),
  async until(over) {
    const value = await over;
    await next();
    return value;
  },
});

function soonest(due: { at: number; id: string; settle(): void }[]) {
  due.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return due.shift();
}

const tried = async <Value>(make: () => Value): Promise<Value> => make();

/** An item of a list that comes to nothing may be left behind unread. */
function handled<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => {});
  return promise;
}
