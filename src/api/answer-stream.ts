import { Readable } from 'node:stream';
import type { ApolloServer, GraphQLResponse } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Context } from '../context.ts';
import type { Caller } from '../domain/access/caller.ts';
import type { Clock } from '../platform/clock.ts';
import { refuse } from '../platform/http/errors.ts';
import { outlastsRequest } from '../platform/http/server.ts';
import type { Telemetry } from '../platform/telemetry.ts';
import { openStreams, type OpenStream, type StreamLimits } from './open-streams.ts';
import { contextOf, type ContextDeps } from './request-context.ts';

/** Dependencies of streams. `streaming` is for tests that cannot wait for the usual times. */
export type StreamDeps = ContextDeps & {
  clock: Clock;
  telemetry: Telemetry;
  maxStreams: number;
  streaming?: { pulseMs: number; graceMs: number };
  /** Tells whether the session that a stream was asked for by is still open. */
  isOpen(request: FastifyRequest): Promise<boolean>;
};

type Handler = (request: FastifyRequest, reply: FastifyReply, caller: Caller) => Promise<FastifyReply>;

const asking = z.object({
  query: z.string().optional(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z.record(z.string(), z.unknown()).nullish(),
});

/** As many as a person may have windows open. */
const streamsPerCaller = 50;

/** The interval of keep-alive comments on a silent stream, and the time that a client that does not read may hold up its end. */
const usual = { pulseMs: 12_000, graceMs: 5_000 };

/** Nobody on the way may hold events back, and a connection that was a stream ends with it. */
const streamed = {
  'content-type': 'text/event-stream; charset=utf-8',
  'x-accel-buffering': 'no',
  connection: 'close',
};

/** Tells whether the client wants its answers as server-sent events. */
export const wantsStream = ({ headers }: FastifyRequest): boolean =>
  /^text\/event-stream\b/i.test(headers.accept ?? '');

/**
 * Answers by the GraphQL over SSE protocol, a connection for each operation. Every answer to a subscription is an operation
 * of its own: what the caller may see is decided anew, and accounted for before it leaves (promises 19 and 20). Answers are
 * made only as fast as the client reads them. A stream ends with its caller's token or session, or once there is nothing to be
 * shown; a gateway that closes breaks it off, which clients take for a reason to connect again.
 */
export function answerStream(app: FastifyInstance, apollo: ApolloServer<Context>, deps: StreamDeps): Handler {
  const limits: StreamLimits = { streams: deps.maxStreams, streamsPerCaller };
  const streams = openStreams(limits, deps);
  app.addHook('preClose', async () => streams.endAll());
  return async (request, reply, caller) => {
    const asked = asking.safeParse(request.body);
    if (!asked.success) return refuse(reply, 400);
    const opened = streams.open(caller);
    if (!opened) return refuse(reply.header('retry-after', '5'), 503);
    reply.raw.once('close', () => opened.end('left'));
    const stream: NonNullable<Context['stream']> = { source: null };
    const answer = () =>
      apollo.executeOperation(requestFrom(asked.data), {
        contextValue: contextOf(request, caller, opened.over, deps, stream),
      });
    const holds = async () => opened.holds() && (await deps.isOpen(request));
    const first = await answer();
    // What may go better in a moment is said in a way that makes clients try again.
    if ((first.http.status ?? 200) >= 500 || first.http.status === 429) return answeredOnce(reply, first);
    outlastsRequest(reply);
    keepAlive(reply, opened, deps.streaming ?? usual);
    const events = eventsOf(first, stream, answer, { over: opened.over, holds });
    return reply.headers(streamed).send(Readable.from(events, { highWaterMark: 1 }));
  };
}

function requestFrom({ query, operationName, variables, extensions }: z.infer<typeof asking>) {
  return {
    ...(query !== undefined && { query }),
    ...(operationName && { operationName }),
    ...(variables && { variables }),
    ...(extensions && { extensions }),
  };
}

function answeredOnce(reply: FastifyReply, { body, http }: GraphQLResponse): FastifyReply {
  for (const [name, value] of http.headers) reply.header(name, value);
  return reply.code(http.status ?? 200).send(body.kind === 'single' ? body.singleResult : body.initialResult);
}

/** A word now and then, so that nobody on the way takes silence for the end; and an end to those who do not let us end. */
function keepAlive({ raw }: FastifyReply, { over }: OpenStream, { pulseMs, graceMs }: typeof usual): void {
  if (raw.destroyed) return;
  const pulse = setInterval(() => {
    if (raw.headersSent && raw.writable && raw.writableLength === 0) raw.write(':\n\n');
  }, pulseMs);
  let grace: NodeJS.Timeout | undefined;
  const ending = () => {
    grace = setTimeout(() => raw.destroy(), graceMs);
  };
  if (over.aborted) ending();
  else over.addEventListener('abort', ending, { once: true });
  raw.once('close', () => {
    over.removeEventListener('abort', ending);
    clearInterval(pulse);
    clearTimeout(grace);
  });
}

async function* eventsOf(
  first: GraphQLResponse,
  { source }: NonNullable<Context['stream']>,
  answer: () => Promise<GraphQLResponse>,
  { over, holds }: { over: AbortSignal; holds(): Promise<boolean> },
): AsyncGenerator<string> {
  yield next(first);
  if (source && showsSomething(first)) {
    for await (const _ of source) {
      if (!(await holds())) break;
      const changed = await answer();
      yield next(changed);
      if (!showsSomething(changed)) break;
    }
  }
  if (over.reason !== 'closing') yield 'event: complete\ndata:\n\n';
}

const next = ({ body }: GraphQLResponse) =>
  `event: next\ndata: ${JSON.stringify(body.kind === 'single' ? body.singleResult : body.initialResult)}\n\n`;

/** A subscription has one field; where it is null, there is no more to follow. */
function showsSomething({ body }: GraphQLResponse): boolean {
  const data = body.kind === 'single' ? body.singleResult.data : null;
  return Object.values(data ?? {}).some((value) => value !== null);
}
