import { Axios, type AxiosAdapter, type AxiosResponse, type InternalAxiosRequestConfig } from 'axios';
import { Pool, type Dispatcher } from 'undici';
import type { Limits } from './limits.ts';

/** One message to a system; `path` starts at the origin. */
export type Message = { method: string; path: string; headers: Record<string, string>; body: string | undefined };

/** What came back, unread. */
export type Reply = { status: number; date: string | undefined; retryAfter: string | undefined; text: string };

/** Why nothing whole came back. */
export type Broken = 'unreachable' | 'oversized' | 'stopped';

/** Sends one message to one origin and reads the whole answer; never throws, follows no redirect, knows no proxy. */
export type Exchange = {
  send(message: Message, signal: AbortSignal): Promise<Reply | Broken>;
  close: () => Promise<void>;
};

/** Opens a keep-alive pool to an origin. Aborting the signal ends a message at any point, also in a dripping body. */
export function exchangeWith(
  origin: string,
  { connectMs, bodyBytes }: Pick<Limits, 'connectMs' | 'bodyBytes'>,
): Exchange {
  const pool = new Pool(origin, { connect: { timeout: connectMs }, headersTimeout: 0, bodyTimeout: 0, allowH2: false });
  const axios = new Axios({ adapter: through(pool, bodyBytes), transformRequest: [], transformResponse: [] });
  return {
    async send({ method, path, headers, body }, signal) {
      try {
        return (await axios.request<Reply>({ method, url: path, headers, data: body, signal })).data;
      } catch (error) {
        // The error may hold the token and the body: only its kind goes on.
        return signal.aborted ? 'stopped' : error === oversized ? 'oversized' : 'unreachable';
      }
    },
    close: () => pool.destroy(),
  };
}

const oversized = new Error('The body is larger than agreed');
const stopped = new Error('The call was stopped');

/** axios' own transports cost ten times as much a call, and neither stops a dripping body nor bounds it. */
function through(pool: Pool, bodyBytes: number): AxiosAdapter {
  return (config) =>
    new Promise((resolve, reject) => {
      let controller: Dispatcher.DispatchController | undefined;
      const signal = config.signal as AbortSignal;
      const stop = () => {
        controller?.abort(stopped);
        reject(stopped);
      };
      signal.addEventListener('abort', stop, { once: true });
      const started = (given: Dispatcher.DispatchController) => {
        controller = given;
        if (signal.aborted) stop();
      };
      const done = (reply: Reply | Error) => {
        signal.removeEventListener('abort', stop);
        if (reply instanceof Error) reject(reply);
        else resolve(answered(config, reply));
      };
      pool.dispatch(
        {
          method: (config.method ?? 'get').toUpperCase(),
          path: config.url ?? '/',
          headers: config.headers.toJSON() as Record<string, string>,
          body: config.data,
        },
        collector(bodyBytes, started, done),
      );
    });
}

function collector(
  bodyBytes: number,
  onRequestStart: (controller: Dispatcher.DispatchController) => void,
  done: (reply: Reply | Error) => void,
): Dispatcher.DispatchHandler {
  const chunks: Buffer[] = [];
  let size = 0;
  let head = { status: 0, date: undefined, retryAfter: undefined } as Omit<Reply, 'text'>;
  return {
    onRequestStart,
    onResponseStart(_, status, headers) {
      head = { status, date: single(headers.date), retryAfter: single(headers['retry-after']) };
    },
    onResponseData(controller, chunk) {
      size += chunk.length;
      if (size > bodyBytes) controller.abort(oversized);
      else chunks.push(chunk);
    },
    onResponseEnd: () => done({ ...head, text: Buffer.concat(chunks, size).toString() }),
    onResponseError: (_, error) => done(error),
  };
}

const single = (header: string | string[] | undefined) => (Array.isArray(header) ? header[0] : header);

const answered = (config: InternalAxiosRequestConfig, reply: Reply): AxiosResponse<Reply> => ({
  data: reply,
  status: reply.status,
  statusText: '',
  headers: {},
  config,
});
