import { createServer, type AddressInfo, type Socket } from 'node:net';

/** A request as it arrived: `head` is everything before the body. */
export type Arrival = { method: string; path: string; head: string; body: string };
export type Departure = { status: 200 | 400 | 401 | 404; body: string };

const words = { 200: 'OK', 400: 'Bad Request', 401: 'Unauthorized', 404: 'Not Found' };

/**
 * HTTP/1.1 with keep-alive and no more of it than the contenders' clients use, so that the upstreams cost next to nothing
 * beside what is measured: a body comes with its length, and one request at a time. `pace.delayMs` may change at any time; what
 * `answer` has nothing to say to is left hanging.
 */
export async function serveBare(
  answer: (arrival: Arrival) => Departure | null,
  pace: { delayMs: number },
): Promise<string> {
  const server = createServer((socket) => {
    socket.setNoDelay(true);
    socket.on('error', () => socket.destroy());
    let waiting = '';
    // Latin-1 keeps a character a byte until the whole request is there.
    socket.on('data', (chunk: Buffer) => {
      waiting += chunk.toString('latin1');
      const arrival = whole(waiting);
      if (!arrival) return;
      waiting = '';
      const departure = answer(arrival);
      if (!departure) return;
      const bytes = wire(departure);
      if (pace.delayMs > 0) setTimeout(() => sendTo(socket, bytes), pace.delayMs);
      else sendTo(socket, bytes);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function whole(text: string): Arrival | null {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const head = text.slice(0, end);
  if (/\r\ntransfer-encoding:/i.test(head)) throw new Error('A body must come with its length');
  const length = Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0);
  if (text.length < end + 4 + length) return null;
  const [method = '', path = ''] = head.slice(0, head.indexOf('\r\n')).split(' ');
  return { method, path, head, body: Buffer.from(text.slice(end + 4, end + 4 + length), 'latin1').toString() };
}

let date = '';
const readClock = () => (date = new Date().toUTCString());
readClock();
setInterval(readClock, 1_000).unref();

function wire({ status, body }: Departure): string {
  const length = Buffer.byteLength(body);
  return `HTTP/1.1 ${status} ${words[status]}\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${length}\r\ndate: ${date}\r\n\r\n${body}`;
}

function sendTo(socket: Socket, text: string): void {
  if (!socket.destroyed) socket.write(text, 'utf8');
}
