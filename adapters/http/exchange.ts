import { Pool, type Dispatcher } from 'undici';
import type { Limits } from './limits.ts';
import type { Wanted, Work } from './wanted.ts';

/** One message to a system; `path` starts at the origin, `headers` are names and values in turn. */
type Message = { method: string; path: string; headers: string[]; body: string | null };

/** What came back, unread. */
export type Reply = {
  status: number;
  date: string | undefined;
  retryAfter: string | undefined;
  contentType: string | undefined;
  bytes: Buffer;
};

/** Why nothing whole came back: among others it was `late`, its certificate was not trusted, or nobody wanted it any longer. */
export type Broken = 'unreachable' | 'untrusted' | 'oversized' | 'late' | 'unwanted';

/** Why there is no connection: an error that says so by its code, which Node gives a certificate it cannot trust. */
export const unreached = (error: unknown): 'unreachable' | 'untrusted' =>
  /CERT|SIGNATURE|_ISSUER|HOSTNAME_MISMATCH/.test(String((error as { code?: unknown } | null)?.code))
    ? 'untrusted'
    : 'unreachable';

/** Sends messages to one origin and reads whole answers; never throws, follows no redirect, knows no proxy. */
export type Exchange = {
  /** Takes `ms` at most, and goes on only while it is wanted, where that is asked. */
  send(message: Message, ms: number, wanted: Wanted | null): Promise<Reply | Broken>;
  close(): Promise<void>;
};

/** Opens a keep-alive pool to an origin. What ends a message ends it at any point, also in a dripping body. */
export function exchangeWith(
  origin: string,
  { connectMs, bodyBytes }: Pick<Limits, 'connectMs' | 'bodyBytes'>,
): Exchange {
  const pool = new Pool(origin, { connect: { timeout: connectMs }, headersTimeout: 0, bodyTimeout: 0, allowH2: false });
  return {
    send: (message, ms, wanted) =>
      new Promise((resolve) => {
        const answer = new Answer(bodyBytes, wanted, resolve);
        answer.endAfter(ms);
        pool.dispatch(message, answer);
      }),
    close: () => pool.destroy(),
  };
}

const ended = new Error('The call was ended');

/** An answer as it arrives. A class, since of everything that one call needs there is a new one. */
class Answer implements Dispatcher.DispatchHandler, Work {
  #controller: Dispatcher.DispatchController | null = null;
  #timer: NodeJS.Timeout | undefined;
  #status = 0;
  #date: string | undefined;
  #retryAfter: string | undefined;
  #contentType: string | undefined;
  #chunks: Buffer[] | null = null;
  #size = 0;
  #broken: Broken | null = null;
  readonly #bodyBytes: number;
  readonly #wanted: Wanted | null;
  readonly #tell: (what: Reply | Broken) => void;

  constructor(bodyBytes: number, wanted: Wanted | null, tell: (what: Reply | Broken) => void) {
    this.#bodyBytes = bodyBytes;
    this.#wanted = wanted;
    this.#tell = tell;
    if (wanted) wanted.work = this;
  }

  endAfter(ms: number) {
    this.#timer = setTimeout(() => this.#end('late'), ms);
  }

  onRequestStart(controller: Dispatcher.DispatchController) {
    this.#controller = controller;
    if (this.#broken) controller.abort(ended);
  }

  onResponseStart(_: unknown, status: number, headers: IncomingHttpHeaders) {
    this.#status = status;
    this.#date = single(headers['date']);
    this.#retryAfter = single(headers['retry-after']);
    this.#contentType = single(headers['content-type']);
  }

  onResponseData(_: unknown, chunk: Buffer) {
    this.#size += chunk.length;
    if (this.#size > this.#bodyBytes) this.#end('oversized');
    else if (this.#chunks) this.#chunks.push(chunk);
    else this.#chunks = [chunk];
  }

  onResponseEnd() {
    this.#done({
      status: this.#status,
      date: this.#date,
      retryAfter: this.#retryAfter,
      contentType: this.#contentType,
      bytes: this.#bytes(),
    });
  }

  onResponseError(_: unknown, error: unknown) {
    if (!this.#broken) this.#done(unreached(error));
  }

  #bytes() {
    const only = this.#chunks?.length === 1 && this.#chunks[0];
    return only || Buffer.concat(this.#chunks ?? [], this.#size);
  }

  end() {
    this.#end('unwanted');
  }

  #end(why: Broken) {
    this.#broken = why;
    this.#controller?.abort(ended);
    this.#done(why);
  }

  #done(what: Reply | Broken) {
    clearTimeout(this.#timer);
    if (this.#wanted) this.#wanted.work = null;
    this.#tell(what);
  }
}

type IncomingHttpHeaders = Parameters<NonNullable<Dispatcher.DispatchHandler['onResponseStart']>>[2];

const single = (header: string | string[] | undefined) => (Array.isArray(header) ? header[0] : header);
