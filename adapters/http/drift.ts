import { differences, sightingOf, type Difference, type Shapes, type Sighting } from './shapes.ts';

/** The shapes that are expected of each call's answers, and where differences are told. */
export type DriftWatch = {
  shapes: Shapes;
  tell: (call: string, difference: Difference) => void;
  /** Has every answer looked at, of calls without an expected shape too, and is told what it is made of. */
  everything?: (call: string, sighting: Sighting) => void;
};

type Called = { call: string; inspects?: (body: unknown) => void };

const [first, oneIn] = [20, 100];

/** Has the first twenty answers of each call compared with what is expected, and one in a hundred after that. */
export function driftWatcher(watch: DriftWatch | undefined): <Request extends Called>(request: Request) => Request {
  const asked = new Map<string, number>();
  return (request) => {
    const { call } = request;
    const shape = watch?.shapes[call];
    if (!watch || (!shape && !watch.everything)) return request;
    const times = asked.get(call) ?? 0;
    asked.set(call, times + 1);
    if (times >= first && times % oneIn !== 0 && !watch.everything) return request;
    const inspects = (body: unknown) => {
      const sighting = sightingOf([body], shape);
      watch.everything?.(call, sighting);
      if (shape) for (const difference of differences(shape, sighting)) watch.tell(call, difference);
    };
    return { ...request, inspects };
  };
}
