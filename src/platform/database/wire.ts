import { Duplex } from 'node:stream';
import type { Worker } from 'node:worker_threads';

/** A message between `pg` and the embedded database's thread: PostgreSQL's wire protocol, by session. */
export type Passing = { session: number; bytes: Uint8Array<ArrayBuffer> };

/** A socket for `pg` that speaks to the embedded database in another thread. `session` tells connections apart. */
export class Wire extends Duplex {
  readonly #thread: Worker;
  readonly #session: number;
  readonly #received = ({ session, bytes }: Passing) => {
    if (session === this.#session) this.push(bytes);
  };
  readonly #stopped = () => this.destroy(new Error('The embedded database has stopped'));

  constructor(thread: Worker, session: number) {
    super();
    this.#thread = thread.on('message', this.#received).once('exit', this.#stopped);
    this.#session = session;
  }

  connect(): this {
    setImmediate(() => this.emit('connect'));
    return this;
  }

  /** `pg` tunes its sockets; this one has nothing to tune. */
  setNoDelay(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#send([chunk]);
    done();
  }

  /** Writes what `pg` corked together in one piece: it is one exchange up to its Sync. */
  override _writev(written: { chunk: Buffer }[], done: () => void): void {
    this.#send(written.map(({ chunk }) => chunk));
    done();
  }

  override _final(done: () => void): void {
    this.push(null);
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#thread.off('message', this.#received).off('exit', this.#stopped);
    done(error);
  }

  #send(chunks: readonly Buffer[]): void {
    const bytes = new Uint8Array(Buffer.concat(chunks));
    this.#thread.postMessage({ session: this.#session, bytes } satisfies Passing, [bytes.buffer]);
  }
}
