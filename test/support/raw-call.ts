import { request, type IncomingHttpHeaders } from 'node:http';

/** A call's outcome as seen from the wire; `status` is null where no answer began. */
export type RawReply = {
  ended: 'whole' | 'reset' | 'left';
  status: number | null;
  headers: IncomingHttpHeaders;
  text: string;
  /** The text as JSON; undefined where it is none. */
  json: unknown;
  chunks: number;
};

type RawCall = { method?: string; headers?: Record<string, string>; body?: unknown; leaveAfterMs?: number };

/** Sends a call with Node's own client, on a connection of its own. */
export function rawCall(
  url: string,
  { method = 'GET', headers = {}, body, leaveAfterMs }: RawCall = {},
): Promise<RawReply> {
  return new Promise((resolve) => {
    const seen: RawReply = { ended: 'reset', status: null, headers: {}, text: '', json: undefined, chunks: 0 };
    const call = request(url, { method, agent: false, headers: { 'content-type': 'application/json', ...headers } });
    const leaving =
      leaveAfterMs === undefined
        ? undefined
        : setTimeout(() => {
            seen.ended = 'left';
            call.destroy();
          }, leaveAfterMs);
    const finish = () => {
      clearTimeout(leaving);
      resolve({ ...seen, json: parsed(seen.text) });
    };
    call.on('error', finish);
    call.on('response', (reply) => {
      seen.status = reply.statusCode ?? null;
      seen.headers = reply.headers;
      reply.setEncoding('utf8');
      reply.on('data', (chunk: string) => {
        seen.chunks += 1;
        seen.text += chunk;
      });
      reply.on('end', () => {
        seen.ended = 'whole';
        finish();
      });
      reply.on('error', finish);
    });
    call.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
