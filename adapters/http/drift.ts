import { differences, sightingOf, type Difference, type Shapes } from './shapes.ts';

/** The shapes that are expected of each call's answers, and where differences are told. */
export type DriftWatch = { shapes: Shapes; tell: (call: string, difference: Difference) => void };

type Called = { call: string; meets?: (body: unknown) => void };

const [first, oneIn] = [20, 100];

/** Has the first twenty answers of each call compared with what is expected, and one in a hundred after that. */
export function driftWatcher(watch: DriftWatch | undefined): <Request extends Called>(request: Request) => Request {
  const asked = new Map<string, number>();
  return (request) => {
    const shape = watch?.shapes[request.call];
    if (!watch || !shape) return request;
    const times = asked.get(request.call) ?? 0;
    asked.set(request.call, times + 1);
    if (times >= first && times % oneIn !== 0) return request;
    const meets = (body: unknown) => {
      for (const difference of differences(shape, sightingOf([body]))) watch.tell(request.call, difference);
    };
    return { ...request, meets };
  };
}
