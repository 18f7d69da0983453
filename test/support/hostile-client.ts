import { connect } from 'node:net';
import type { Helhed } from './helhed.ts';

/** The responses on a socket, in order. */
export type Heard = { status: number; head: string; body: string; code: string | null }[];

/** A request as bytes; by default as a well-behaved client sends it. */
export type Bytes = {
  method?: string;
  path?: string;
  /** Whole header lines instead of the usual ones, which are the host, the content type and the caller's token. */
  head?: readonly string[];
  /** Header lines beside the usual ones. */
  more?: readonly string[];
  body?: string | Buffer;
  /** False: the head says nothing of the body's length. */
  length?: boolean;
  /** True if the connection is to stay open after the answer. */
  stays?: boolean;
};

/** The simplest operation. */
export const whoAmI = JSON.stringify({ query: '{ viewer { id } }' });

/** Writes any bytes to a gateway's socket, as `persona`. */
export async function hostileClient(helhed: Helhed, persona = 'mette') {
  const port = Number(new URL(helhed.url).port);
  const authorization = `Authorization: Bearer ${await helhed.token(persona)}`;
  const usual = ['Host: helhed', 'Content-Type: application/json', authorization];
  const bytes = ({
    method = 'POST',
    path = '/graphql',
    head = usual,
    more = [],
    body = whoAmI,
    length = true,
    stays = false,
  }: Bytes = {}) => {
    const sized = length ? [`Content-Length: ${Buffer.byteLength(body)}`] : [];
    const lines = [`${method} ${path} HTTP/1.1`, ...head, ...sized, ...(stays ? [] : ['Connection: close'])];
    return Buffer.concat([Buffer.from(`${[...lines, ...more].join('\r\n')}\r\n\r\n`), Buffer.from(body)]);
  };
  /** Writes bytes, and listens until the gateway hangs up, or nothing has come for a while. */
  const say = (written: string | Buffer, silenceMs = 250) =>
    new Promise<Heard>((resolve) => {
      const heard: Buffer[] = [];
      const socket = connect(port, '127.0.0.1', () => socket.write(written));
      let silence = setTimeout(() => socket.destroy(), Math.max(silenceMs, 3_000));
      socket.on('data', (chunk: Buffer) => {
        heard.push(chunk);
        clearTimeout(silence);
        silence = setTimeout(() => socket.destroy(), silenceMs);
      });
      socket.on('error', () => {});
      socket.on('close', () => {
        clearTimeout(silence);
        resolve(answersIn(Buffer.concat(heard).toString('utf8')));
      });
    });
  return { authorization, usual, bytes, say, send: (request?: Bytes) => say(bytes(request)) };
}

function answersIn(text: string): Heard {
  const answers = text.split(/(?=HTTP\/1\.1 \d{3} )/).filter((one) => one.startsWith('HTTP/1.1'));
  return answers.map((one) => {
    const [head = '', ...rest] = one.split('\r\n\r\n');
    const body = rest.join('\r\n\r\n');
    return { status: Number(head.slice(9, 12)), head, body, code: /"code":"([A-Z_]+)"/.exec(body)?.[1] ?? null };
  });
}
