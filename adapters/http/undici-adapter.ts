import { AxiosError, AxiosHeaders, CanceledError, type AxiosAdapter, type AxiosResponse } from 'axios';
import type { Dispatcher } from 'undici';

type Config = Parameters<AxiosAdapter>[0];

/**
 * Returns an axios adapter that sends requests with an undici dispatcher. The origin is `baseURL` and the path is `url`, each as it
 * stands. `timeout`, `signal` and `maxContentLength` end an exchange at any point, also in a dripping body. No redirect is followed
 * and no proxy is known. An error holds a code, and nothing of the request or the response.
 */
export const undiciAdapter =
  (dispatcher: Dispatcher): AxiosAdapter =>
  (config) =>
    new Promise((resolve, reject) => {
      const { baseURL = '', url = '/', method = 'get', headers, data } = config;
      dispatcher.dispatch(
        {
          origin: baseURL,
          path: url,
          method: method.toUpperCase(),
          headers,
          body: (data as string | undefined) ?? null,
        },
        new ResponseHandler(config, resolve, reject),
      );
    });

/** Collects one response. A class, since closures made for each call are collected late (ADR 28). */
class ResponseHandler implements Dispatcher.DispatchHandler {
  readonly #config: Config;
  readonly #resolve: (response: AxiosResponse<Buffer>) => void;
  readonly #reject: (error: AxiosError) => void;
  readonly #timer: NodeJS.Timeout;
  #controller: Dispatcher.DispatchController | null = null;
  #error: AxiosError | null = null;
  #status = 0;
  #headers: Headers = {};
  #chunks: Buffer[] = [];
  #size = 0;

  constructor(config: Config, resolve: (response: AxiosResponse<Buffer>) => void, reject: (error: AxiosError) => void) {
    this.#config = config;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#timer = setTimeout(() => this.#abort(new AxiosError('Timed out', AxiosError.ECONNABORTED)), config.timeout);
    config.signal?.addEventListener?.('abort', this, { once: true });
  }

  /** Handles the abort event of the signal. */
  handleEvent() {
    this.#abort(new CanceledError());
  }

  onRequestStart(controller: Dispatcher.DispatchController) {
    this.#controller = controller;
    if (this.#error) controller.abort(this.#error);
  }

  onResponseStart(_: unknown, status: number, headers: Headers) {
    this.#status = status;
    this.#headers = headers;
  }

  onResponseData(_: unknown, chunk: Buffer) {
    this.#size += chunk.length;
    this.#chunks.push(chunk);
    if (this.#size > (this.#config.maxContentLength ?? Infinity))
      this.#abort(new AxiosError('Response too large', AxiosError.ERR_BAD_RESPONSE));
  }

  onResponseEnd() {
    this.#release();
    const [first] = this.#chunks;
    this.#resolve({
      status: this.#status,
      statusText: '',
      headers: new AxiosHeaders(this.#headers as Record<string, string>),
      config: this.#config,
      data: first && this.#chunks.length === 1 ? first : Buffer.concat(this.#chunks, this.#size),
    });
  }

  onResponseError(_: unknown, error: Error & { code?: string }) {
    this.#fail(this.#error ?? new AxiosError('No response', error.code ?? AxiosError.ERR_NETWORK));
  }

  #abort(error: AxiosError) {
    this.#error = error;
    this.#controller?.abort(error);
    this.#fail(error);
  }

  #fail(error: AxiosError) {
    this.#release();
    this.#reject(error);
  }

  #release() {
    clearTimeout(this.#timer);
    this.#config.signal?.removeEventListener?.('abort', this);
  }
}

type Headers = Parameters<NonNullable<Dispatcher.DispatchHandler['onResponseStart']>>[2];
