import { Axios, AxiosError } from 'axios';
import { Agent } from 'undici';
import type { Limits } from './limits.ts';
import { failure, type Failure, type Reply } from './outcome.ts';
import { abortReason } from './shared-requests.ts';
import { undiciAdapter } from './undici-adapter.ts';

declare module 'axios' {
  interface AxiosRequestConfig {
    /** The gateway's access token for the system; a request without one carries no API key either. */
    accessToken?: string;
  }
}

/** A request as it is sent: `url` is the path from the origin on, and `data` the body as text. */
export type Message = {
  method: string;
  url: string;
  data: string | null;
  baseURL?: string;
  accessToken?: string;
  /** Cuts the request short, for an `AbortReason`. */
  signal?: AbortSignal;
};

/** Sends requests to one system; never throws what a request or a response holds. */
export type SystemClient = {
  send(message: Message): Promise<Reply | Failure>;
  close(): Promise<void>;
};

/**
 * Creates the axios instance of one system, over undici. It takes every status, follows no redirect, knows no proxy and leaves
 * bodies as they are, whichever adapter is below it.
 */
export function axiosClient(
  origin: string,
  apiKey: string | undefined,
  { connectMs, attemptMs, bodyBytes }: Pick<Limits, 'connectMs' | 'attemptMs' | 'bodyBytes'>,
): SystemClient {
  const agent = new Agent({ connect: { timeout: connectMs }, headersTimeout: 0, bodyTimeout: 0, allowH2: false });
  // `new Axios` rather than `axios.create`: without the transforms and headers that are axios' defaults.
  const client = new Axios({
    adapter: undiciAdapter(agent),
    baseURL: origin,
    headers: { accept: 'application/json' },
    timeout: attemptMs,
    maxContentLength: bodyBytes,
    maxRedirects: 0,
    proxy: false,
    responseType: 'arraybuffer',
    validateStatus: null,
  });
  client.interceptors.request.use(
    (config) => {
      if (config.accessToken === undefined) return config;
      config.headers.set('authorization', `Bearer ${config.accessToken}`);
      if (apiKey !== undefined) config.headers.set('apikey', apiKey);
      if (config.method !== 'get') config.headers.set('content-type', 'application/json');
      return config;
    },
    null,
    { synchronous: true },
  );
  return {
    async send(message) {
      try {
        const { status, headers, data } = await client.request<Buffer>(message);
        return { status, headers, data };
      } catch (error) {
        // What axios throws holds the request, with our secret and a citizen's number: only its kind goes on.
        if (error instanceof AxiosError) return failureOf(error.code, message.signal);
        throw error;
      }
    },
    close: () => agent.destroy(),
  };
}

function failureOf(code: string | undefined, signal: AbortSignal | undefined): Failure {
  if (code === AxiosError.ERR_CANCELED) return failure(abortReason(signal));
  if (code === AxiosError.ECONNABORTED) return failure('timed-out');
  if (code === AxiosError.ERR_BAD_RESPONSE) return { ...failure('not-understood'), alarm: 'oversized' };
  const untrusted = /CERT|SIGNATURE|_ISSUER|HOSTNAME_MISMATCH/.test(code ?? '');
  return untrusted ? { ...failure('unreachable'), alarm: 'certificate-refused' } : failure('unreachable');
}
