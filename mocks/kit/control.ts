import { z } from 'zod';
import type { FaultRule } from './faults.ts';
import type { MockReply } from './operation.ts';
import type { RunningMock } from './running-mock.ts';

const move = z.union([
  z.strictObject({ set: z.iso.datetime({ offset: true }) }),
  z.strictObject({ advanceMs: z.int() }),
]);

const done: MockReply = { status: 204 };
const refused = (error: unknown): MockReply => ({
  status: 400,
  body: { error: error instanceof Error ? error.message : 'Bad request' },
});

/** Answers the control endpoints under `/_mock/`. They need no credentials, since all people are invented. */
export function answerControl(mock: RunningMock, method: string, path: string, body: unknown): MockReply {
  switch (`${method} ${path}`) {
    case 'POST /_mock/faults':
      return addFaults(mock, body);
    case 'GET /_mock/faults':
      return { status: 200, body: mock.faults.rules() };
    case 'DELETE /_mock/faults':
      mock.faults.clear();
      return done;
    case 'GET /_mock/calls':
      return { status: 200, body: mock.calls() };
    case 'DELETE /_mock/calls':
      mock.clearCalls();
      return done;
    case 'GET /_mock/state':
      return { status: 200, body: mock.summary() };
    case 'GET /_mock/people':
      return { status: 200, body: cast(mock) };
    case 'POST /_mock/reset':
      mock.reset();
      return done;
    case 'POST /_mock/clock':
      return moveClock(mock, body);
    default:
      return { status: 404, body: { error: `No control endpoint ${method} ${path}` } };
  }
}

function addFaults(mock: RunningMock, body: unknown): MockReply {
  try {
    mock.faults.add(body as FaultRule);
    return { status: 201, body: mock.faults.rules() };
  } catch (error) {
    return refused(error);
  }
}

function moveClock(mock: RunningMock, body: unknown): MockReply {
  const { data, error } = move.safeParse(body);
  if (error) return refused(new Error('Say {"set": "2026-11-22T09:30:00Z"} or {"advanceMs": 1000}'));
  if ('set' in data) mock.clock.set(data.set);
  else mock.clock.advance(data.advanceMs);
  return { status: 200, body: { now: mock.clock.now().toISOString() } };
}

function cast(mock: RunningMock): unknown {
  const known = mock.people.filter((one) => one.knownFor !== null);
  return known.map(({ cpr, givenName, familyName, knownFor }) => ({
    cpr,
    name: `${givenName} ${familyName}`,
    knownFor,
  }));
}
