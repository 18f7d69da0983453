import { z } from 'zod';
import { addToAll } from './add-to-all.ts';
import type { FaultRule } from './faults.ts';
import type { MockReply, MockRequest } from './operation.ts';
import { personFrom } from '../people/order-person.ts';
import { Refusal } from './refusal.ts';
import type { RunningMock } from './running-mock.ts';

type Asked = Pick<MockRequest, 'method' | 'path' | 'query' | 'body'>;
type Endpoint = (mock: RunningMock, asked: Asked) => MockReply | Promise<MockReply>;

const done: MockReply = { status: 204 };
const answer = (body: unknown, status = 200): MockReply => ({ status, body });

/** The control endpoints that every mock has, by method and path. They need no credentials: all people are invented. */
const endpoints: Readonly<Record<string, Endpoint>> = {
  'GET /_mock/about': (mock) => answer(mock.about()),
  'GET /_mock/people': (mock) => answer(cast(mock)),
  'POST /_mock/people': addPerson,
  'GET /_mock/faults': (mock) => answer(mock.faults.rules()),
  'POST /_mock/faults': (mock, { body }) => {
    mock.faults.add(body as FaultRule);
    return answer(mock.faults.rules(), 201);
  },
  'DELETE /_mock/faults': (mock) => {
    mock.faults.clear();
    return done;
  },
  'GET /_mock/hands': (mock) => answer(mock.hands()),
  'POST /_mock/hands': async (mock, { body }) => answer(await mock.hand(body as { hand: string })),
  'GET /_mock/calls': (mock, { query }) => answer(mock.calls().slice(-lastOf(query))),
  'DELETE /_mock/calls': (mock) => {
    mock.clearCalls();
    return done;
  },
  'GET /_mock/state': (mock) => answer(mock.summary()),
  'GET /_mock/save': (mock) => answer(mock.save()),
  'POST /_mock/load': (mock, { body }) => {
    mock.load(body);
    return done;
  },
  'GET /_mock/clock': (mock) => answer(timeOf(mock)),
  'POST /_mock/clock': moveClock,
  'POST /_mock/reset': (mock) => {
    mock.reset();
    return done;
  },
};

/** Answers a control endpoint under `/_mock/`; what cannot be carried out gets 400 and the reason in words. */
export async function answerControl(mock: RunningMock, asked: Asked): Promise<MockReply> {
  const name = `${asked.method} ${asked.path}`;
  const endpoint = Object.hasOwn(endpoints, name) ? endpoints[name] : undefined;
  if (!endpoint) {
    const error = `No control endpoint ${name}. There are ${Object.keys(endpoints).join(', ')}`;
    return { status: 404, body: { error } };
  }
  try {
    return await endpoint(mock, asked);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: 400, body: { error: error.message } };
  }
}

const move = z.union([
  z.strictObject({ set: z.iso.datetime({ offset: true }) }),
  z.strictObject({ advanceMs: z.int() }),
]);

function moveClock(mock: RunningMock, { body }: Asked): MockReply {
  const { data, error } = move.safeParse(body);
  if (error) throw new Refusal('Say {"set": "2026-11-22T09:30:00Z"} or {"advanceMs": 1000}');
  if ('set' in data) mock.clock.set(data.set);
  else mock.clock.advance(data.advanceMs);
  return answer(timeOf(mock));
}

const timeOf = ({ clock }: RunningMock) => ({ now: clock.now().toISOString() });

/** Reads how many calls are wanted, the last ones; all where the query does not say. */
function lastOf(query: URLSearchParams): number {
  const last = query.get('last');
  if (last === null) return Infinity;
  if (!/^[1-9]\d{0,5}$/.test(last)) throw new Refusal('last must be a number of calls, from 1');
  return Number(last);
}

/** Makes somebody whom all the mocks that run together know, each where the facts say so. */
async function addPerson({ group }: RunningMock, { body }: Asked): Promise<MockReply> {
  const person = personFrom(body);
  await addToAll(group, person);
  const { cpr, givenName, familyName } = person;
  const areas = ['employment', 'social'] as const;
  return answer({ cpr, name: `${givenName} ${familyName}`, knownTo: areas.filter((area) => person.in[area]) }, 201);
}

function cast(mock: RunningMock): unknown {
  const known = mock.people.filter((one) => one.knownFor !== null);
  return known.map(({ cpr, givenName, familyName, knownFor }) => ({
    cpr,
    name: `${givenName} ${familyName}`,
    knownFor,
  }));
}
