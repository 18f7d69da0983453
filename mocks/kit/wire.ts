import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { MockReply } from './operation.ts';

/** A reply as bytes. */
export type EncodedReply = { status: number; headers: Record<string, string>; bytes: Buffer };

/**
 * Reads the body: parsed JSON, an object for a form, undefined for none. Throws on malformed JSON or more than `most` bytes.
 */
export async function bodyOf(incoming: IncomingMessage, most: number): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw new Error('The body is too large');
    chunks.push(chunk);
  }
  if (size === 0) return undefined;
  const text = Buffer.concat(chunks).toString('utf8');
  // By its first character: `curl -d '{…}'` calls JSON a form.
  const isJson = /^\s*[[{"]/.test(text) || incoming.headers['content-type']?.includes('json');
  return isJson ? (JSON.parse(text) as unknown) : Object.fromEntries(new URLSearchParams(text));
}

/** Encodes a reply: a body as JSON, unless its headers say that it is a text. */
export function encodeReply({ status, headers, body }: MockReply): EncodedReply {
  if (body === undefined) return { status, headers: { ...headers }, bytes: Buffer.alloc(0) };
  if (typeof body === 'string' && headers?.['content-type']?.startsWith('text/'))
    return { status, headers, bytes: Buffer.from(body) };
  const type = { 'content-type': 'application/json; charset=utf-8' };
  return { status, headers: { ...type, ...headers }, bytes: Buffer.from(JSON.stringify(body)) };
}

/** Sends the whole reply at once. */
export function send(outgoing: ServerResponse, { status, headers, bytes }: EncodedReply): void {
  const length = status === 204 ? {} : { 'content-length': String(bytes.length) };
  outgoing.writeHead(status, { ...headers, ...length });
  outgoing.end(bytes);
}

/** Sends a byte every `ms` milliseconds, until the body is whole or the signal stops it. */
export async function drip(
  outgoing: ServerResponse,
  { status, headers, bytes }: EncodedReply,
  ms: number,
  signal: AbortSignal,
): Promise<void> {
  outgoing.writeHead(status, { ...headers, 'content-length': String(bytes.length) });
  for (const byte of bytes) {
    outgoing.write(Buffer.of(byte));
    await pause(ms, undefined, { signal });
  }
  outgoing.end();
}
