import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Log } from '../log.ts';

/** Returns the headers that an answer to a request has beside its own. */
type HeadersFor = (request: IncomingMessage) => Record<string, string>;

/** An error in the shape GraphQL clients know, used for every door. Fixed words: nothing of what was sent comes back. */
const errorBody = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });

const words: Record<number, readonly [code: string, message: string]> = {
  400: ['BAD_REQUEST', 'Forespørgslen kunne ikke læses.'],
  403: ['CROSS_ORIGIN', 'En browser kan kun spørge fra Helheds egen adresse.'],
  404: ['NOT_FOUND', 'Her er ikke noget.'],
  405: ['METHOD_NOT_ALLOWED', 'Metoden bruges ikke her.'],
  406: ['NOT_ACCEPTABLE', 'Svaret er application/json eller text/event-stream.'],
  408: ['REQUEST_TIMEOUT', 'Forespørgslen kom ikke frem i tide.'],
  417: ['EXPECTATION_FAILED', 'Helhed kan ikke det, som forespørgslen forventer.'],
  413: ['PAYLOAD_TOO_LARGE', 'Forespørgslen er for stor.'],
  415: ['UNSUPPORTED_MEDIA_TYPE', 'Forespørgslen skal være application/json.'],
  431: ['HEADERS_TOO_LARGE', 'Forespørgslens hoved er for stort.'],
  503: ['OVERLOADED', 'Helhed har for travlt lige nu. Prøv igen om lidt.'],
};

/** Refusals that say more than their status does. */
const particular = {
  UNTRUSTED_DOCUMENT: 'Forespørgslen er ikke blandt dem, Helhed svarer på her.',
  QUERY_STRING: 'Forespørgslen skal stå i kroppen, ikke i adressen.',
  LOG_IN_UNAVAILABLE: 'Kommunens log-in svarer ikke lige nu. Prøv igen om lidt.',
};

/** Answers with a status and its fixed words, or more particular ones. */
export function refuse(reply: FastifyReply, status: number, why?: keyof typeof particular): FastifyReply {
  const [code, message] = why
    ? [why, particular[why]]
    : (words[status] ?? ['BAD_REQUEST', 'Forespørgslen kunne ikke læses.']);
  return reply.code(status).send(errorBody(code, message));
}

/**
 * Answers at once, with nothing made of the request: most of what a refusal costs otherwise is what is set up for a request that
 * is to be answered.
 */
export function turnAway(request: IncomingMessage, response: ServerResponse, headers: Record<string, string>): void {
  const head = { ...headers, 'retry-after': '1', 'content-type': 'application/json; charset=utf-8' };
  response.once('close', () => noteAnswered(request));
  response.writeHead(503, { ...head, 'content-length': overloaded.length }).end(overloaded);
}

/** Answers what expects of us something else than `100-continue`, which Node's server would do without a word. */
export function answerExpectations({ server }: FastifyInstance, headersFor: HeadersFor): void {
  const body = Buffer.from(JSON.stringify(errorBody(...(words[417] as [string, string]))));
  server.on('checkExpectation', (request, response) => {
    const head = { ...headersFor(request), connection: 'close', 'content-type': 'application/json; charset=utf-8' };
    response.writeHead(417, { ...head, 'content-length': body.length }).end(body);
  });
}

const overloaded = Buffer.from(JSON.stringify(errorBody(...(words[503] as [string, string]))));

/** Makes every error JSON. What the client did wrong is not logged; what we did is, under the reference the client gets. */
export function answerErrors(app: FastifyInstance, log: Log): void {
  app.setErrorHandler((error, request, reply) => {
    const status = statusOf(error);
    if (status < 500) return refuse(reply, status);
    log.error('A request failed', { requestId: request.id, status, error });
    if (status === 503) return refuse(reply.header('retry-after', '1'), 503);
    return reply.code(500).send(errorBody('INTERNAL_SERVER_ERROR', `Der skete en fejl. Reference: ${request.id}`));
  });
  app.setNotFoundHandler((request, reply) => {
    const allowed = methodsAt(app, request);
    return allowed.length > 0 ? refuse(reply.header('allow', allowed.join(', ')), 405) : refuse(reply, 404);
  });
}

/** Connections whose last request was answered before all of it had come. */
const answeredEarly = new WeakSet<Socket>();

/** Headers of the answer to the request that a connection is in the middle of, for when it is broken off. */
const headersUnderWay = new WeakMap<Socket, Record<string, string>>();

/**
 * Remembers who was answered early, so that nobody gets two answers to one request when the rest of it stays away, and who may
 * read what is said of a request that never came whole.
 */
export function watchRequests(app: FastifyInstance, headersFor: HeadersFor): void {
  app.addHook('onRequest', async ({ raw }) => {
    answeredEarly.delete(raw.socket);
    headersUnderWay.set(raw.socket, headersFor(raw));
  });
  app.addHook('onResponse', async ({ raw }) => {
    headersUnderWay.delete(raw.socket);
    noteAnswered(raw);
  });
}

function noteAnswered({ complete, socket }: IncomingMessage): void {
  if (complete) answeredEarly.delete(socket);
  else answeredEarly.add(socket);
}

/** Answers a connection that did not get as far as a request: too slow (408), too much head (431), or no HTTP (400). */
export function answerBrokenConnection(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable || answeredEarly.has(socket)) return void socket.destroy();
  const status = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 }[error.code ?? ''] ?? 400;
  const body = JSON.stringify(errorBody(...(words[status] as [string, string])));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
    ...Object.entries(headersUnderWay.get(socket) ?? {}).map((header) => header.join(': ')),
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

function statusOf(error: unknown): number {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : 500;
  return typeof status === 'number' && status >= 400 && status <= 599 ? status : 500;
}

function methodsAt(app: FastifyInstance, request: FastifyRequest): string[] {
  const url = request.url.replace(/[?#].*$/, '');
  return (['GET', 'HEAD', 'POST'] as const).filter((method) => app.hasRoute({ url, method }));
}
