import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { answerControl } from './control.ts';
import type { Faults } from './faults.ts';
import type { Journal, JournalEntry } from './journal.ts';
import type { MockState } from './mock-state.ts';
import type { MockDefinition, MockReply, MockRequest, Operation, ShapeFault } from './operation.ts';
import { sendReply, playFault, type Exchange } from './play-fault.ts';
import { router } from './routing.ts';
import { pageReply } from './page.ts';
import type { RunningMock } from './running-mock.ts';
import { otherIdentifiers } from './other-identifiers.ts';
import { bodyOf, encodeReply, send } from './wire.ts';

export type ListenerDeps<State> = {
  definition: MockDefinition<State>;
  mock: RunningMock<State>;
  state: MockState<State>;
  faults: Faults<State>;
  journal: Journal;
  /** true: listens beyond this machine. Links then lead to the host by which a client came. */
  isOpen: boolean;
};

/** Handles each request, control endpoint or operation with its fault, and writes it into the journal. */
export function requestListener<State>(deps: ListenerDeps<State>): RequestListener {
  const { definition, mock } = deps;
  const find = router(definition.operations);
  return (incoming, outgoing) => {
    outgoing.sendDate = false;
    outgoing.setHeader('date', mock.clock.now().toUTCString());
    const failed = (status: number, detail: string) => {
      if (outgoing.headersSent) outgoing.destroy();
      else send(outgoing, encodeReply(definition.failure(status, detail)));
    };
    const answered = read(incoming, originOf(incoming, deps)).then(
      async (request) => {
        if (isControl(request.path)) return send(outgoing, encodeReply(await controlReply(deps, request)));
        const route = find(request.method, request.path);
        const page = route ? null : pageReply(request.method, request.path, definition.openapi);
        if (page) return send(outgoing, page);
        if (route) return serve(deps, { ...request, params: route.params }, route.operation, incoming, outgoing);
        deps.journal.add({
          ...arrival(deps, incoming, request, 'unknown', []),
          status: 404,
          outcome: 'answered',
          ms: 0,
        });
        return send(outgoing, encodeReply(definition.failure(404, 'No such operation')));
      },
      () =>
        isControl(incoming.url ?? '')
          ? send(outgoing, encodeReply({ status: 400, body: { error: 'The body could not be read: it must be JSON' } }))
          : failed(400, 'The body could not be read'),
    );
    answered.catch((error: unknown) => failed(500, `The mock itself failed: ${String(error)}`));
  };
}

function controlReply<State>(
  { definition, state, mock }: ListenerDeps<State>,
  request: MockRequest,
): MockReply | Promise<MockReply> {
  const own = definition.controls?.[`${request.method} ${request.path}`];
  return own ? own(state.context(), request.body) : answerControl(mock, request);
}

async function serve<State>(
  deps: ListenerDeps<State>,
  request: MockRequest,
  operation: Operation<State>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const citizens = operation.concerns?.(request, deps.state.context()) ?? [];
  const rule = deps.faults.next(operation, citizens);
  const entry = arrival(deps, incoming, request, operation.name, citizens);
  entry.fault = rule?.fault ?? null;
  deps.journal.add(entry);
  const gone = new AbortController();
  outgoing.once('close', () => outgoing.writableFinished || gone.abort());
  const exchange = exchangeOf(deps, request, operation, citizens, outgoing, gone.signal);
  const began = performance.now();
  try {
    entry.outcome = await (rule ? playFault(exchange, rule) : sendReply(exchange));
    entry.status = entry.outcome === 'answered' ? outgoing.statusCode : null;
  } catch (error) {
    entry.outcome = gone.signal.aborted ? 'client-left' : 'failed';
    if (!gone.signal.aborted) throw error;
  } finally {
    entry.ms = Math.round(performance.now() - began);
  }
}

function exchangeOf<State>(
  { definition, state, mock }: ListenerDeps<State>,
  request: MockRequest,
  operation: Operation<State>,
  citizens: readonly string[],
  outgoing: ServerResponse,
  signal: AbortSignal,
): Exchange {
  return {
    async reply() {
      const allowed = operation.open || definition.authorised(request, state.context());
      return allowed ? state.answer(operation, request) : definition.failure(401, 'Missing or invalid credentials');
    },
    staleReply: () => state.staleAnswer(operation, request),
    failure: definition.failure,
    hook(fault) {
      const own = operation.shapeFaults?.[fault as ShapeFault];
      return own && ((reply) => own(reply, request, state.context()));
    },
    otherIdentifiers: () => otherIdentifiers(request, citizens, mock.people, state.context().newUuid),
    operation,
    outgoing,
    signal,
  };
}

const arrival = <State>(
  { mock }: ListenerDeps<State>,
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

/** Checks that a path is of a control endpoint, and not of the page. */
const isControl = (path: string): boolean => path.startsWith('/_mock/') && !path.startsWith('/_mock/page/');

const originOf = <State>({ headers }: IncomingMessage, { mock, isOpen }: ListenerDeps<State>): string =>
  isOpen && /^[\w.:[\]-]+$/.test(headers.host ?? '') ? `http://${headers.host}` : mock.url;

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
    body: await bodyOf(incoming, url.pathname.startsWith('/_mock/') ? 50_000_000 : 1_000_000),
    origin,
  };
}
