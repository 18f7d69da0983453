import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { knock } from './doors.ts';
import type { Faults } from './faults.ts';
import type { Journal, JournalEntry } from './journal.ts';
import type { Keeper } from './keeper.ts';
import type { MockDefinition, MockReply, MockRequest, Operation, ShapeFault } from './operation.ts';
import { answer, play, type Scene } from './play.ts';
import { router } from './routing.ts';
import type { RunningMock } from './running-mock.ts';
import { strangers } from './strangers.ts';
import { bodyOf, parcel, send } from './wire.ts';

export type House<State> = {
  definition: MockDefinition<State>;
  mock: RunningMock<State>;
  keeper: Keeper<State>;
  faults: Faults<State>;
  journal: Journal;
};

/** Receives each request: the doors, or the vendor's operations with their faults, written into the journal. */
export function reception<State>(house: House<State>): RequestListener {
  const { definition, mock } = house;
  const find = router(definition.operations);
  return (incoming, outgoing) => {
    outgoing.sendDate = false;
    outgoing.setHeader('date', mock.clock.now().toUTCString());
    const failed = (status: number, detail: string) => {
      if (outgoing.headersSent) outgoing.destroy();
      else send(outgoing, parcel(definition.failure(status, detail)));
    };
    const answered = read(incoming, mock.url).then(
      async (request) => {
        if (request.path.startsWith('/_mock/')) return send(outgoing, parcel(behindDoor(house, request)));
        const route = find(request.method, request.path);
        if (route) return serve(house, { ...request, params: route.params }, route.operation, incoming, outgoing);
        house.journal.add({
          ...arrival(house, incoming, request, 'unknown', []),
          status: 404,
          outcome: 'answered',
          ms: 0,
        });
        return send(outgoing, parcel(definition.failure(404, 'No such operation')));
      },
      () => failed(400, 'The body could not be read'),
    );
    answered.catch((error: unknown) => failed(500, `The mock itself failed: ${String(error)}`));
  };
}

function behindDoor<State>({ definition, keeper, mock }: House<State>, { method, path, body }: MockRequest): MockReply {
  const own = definition.doors?.[`${method} ${path}`];
  return own ? own(keeper.desk(), body) : knock(mock, method, path, body);
}

async function serve<State>(
  house: House<State>,
  request: MockRequest,
  operation: Operation<State>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const citizens = operation.concerns?.(request, house.keeper.desk()) ?? [];
  const rule = house.faults.next(operation, citizens);
  const entry = arrival(house, incoming, request, operation.name, citizens);
  entry.fault = rule?.fault ?? null;
  house.journal.add(entry);
  const left = new AbortController();
  outgoing.once('close', () => outgoing.writableFinished || left.abort());
  const scene = sceneOf(house, request, operation, citizens, outgoing, left.signal);
  const began = performance.now();
  try {
    entry.outcome = await (rule ? play(scene, rule) : answer(scene));
    entry.status = entry.outcome === 'answered' ? outgoing.statusCode : null;
  } catch (error) {
    entry.outcome = left.signal.aborted ? 'client-left' : 'failed';
    if (!left.signal.aborted) throw error;
  } finally {
    entry.ms = Math.round(performance.now() - began);
  }
}

function sceneOf<State>(
  { definition, keeper, mock }: House<State>,
  request: MockRequest,
  operation: Operation<State>,
  citizens: readonly string[],
  outgoing: ServerResponse,
  signal: AbortSignal,
): Scene {
  return {
    async honest() {
      const allowed = operation.open || definition.authorised(request, keeper.desk());
      return allowed ? keeper.answer(operation, request) : definition.failure(401, 'Missing or invalid credentials');
    },
    stale: () => keeper.staleAnswer(operation, request),
    failure: definition.failure,
    hook(fault) {
      const own = operation.shapeFaults?.[fault as ShapeFault];
      return own && ((reply) => own(reply, request, keeper.desk()));
    },
    strangers: () => strangers(request, citizens, mock.people, keeper.desk().newUuid),
    operation,
    outgoing,
    signal,
  };
}

const arrival = <State>(
  { mock }: House<State>,
  incoming: IncomingMessage,
  { method, body }: MockRequest,
  operation: string,
  citizens: readonly string[],
): JournalEntry => ({
  at: mock.clock.now().toISOString(),
  operation,
  method,
  path: incoming.url ?? '',
  body,
  citizens,
  fault: null,
  status: null,
  outcome: 'under-way',
  ms: null,
});

async function read(incoming: IncomingMessage, origin: string): Promise<MockRequest> {
  const url = new URL(`${origin}${incoming.url ?? '/'}`);
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, [value].flat().join(', ')]),
  );
  return {
    method: incoming.method ?? 'GET',
    path: url.pathname,
    params: {},
    query: url.searchParams,
    headers,
    body: await bodyOf(incoming),
    origin,
  };
}
