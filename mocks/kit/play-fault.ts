import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { FaultName, FaultRule } from './faults.ts';
import type { Outcome } from './journal.ts';
import { withHtmlTexts, withOtherDates, withPaddedCodes } from './forms.ts';
import { exchanged, withLastRecord, withNewWord, withRecordTwice, withRenamedKey } from './corrupt-json.ts';
import type { MockReply, Operation, ShapeFault } from './operation.ts';
import { drip, encodeReply, send, type EncodedReply } from './wire.ts';

/** A request that is being answered. */
export type Exchange = {
  /** Executes the operation, with all its effects; each time anew. */
  reply(): Promise<MockReply>;
  /** The reply from before the last write. */
  staleReply(): Promise<MockReply>;
  failure(status: number, detail: string): MockReply;
  /** The operation's own way to play a fault of shape. */
  hook(fault: FaultName): ((reply: MockReply) => MockReply) | undefined;
  otherIdentifiers(): ReadonlyMap<string, string>;
  operation: Pick<Operation<never>, 'writes' | 'renames' | 'enumKey' | 'textKeys' | 'codeKeys'>;
  outgoing: ServerResponse;
  /** Ends when the client has left, or the mock closes. */
  signal: AbortSignal;
};

/** Sends the answer that the system would give. */
export async function sendReply(exchange: Exchange): Promise<Outcome> {
  return delivered(exchange, encodeReply(await exchange.reply()));
}

/**
 * Sends the answer that a fault rule demands. A slow answer takes effect at once and is sent late; a hanging one has no
 * effect.
 */
export async function playFault(exchange: Exchange, { fault, ms, retryAfter }: FaultRule): Promise<Outcome> {
  const slow = slowness[fault];
  if (slow) return slow(exchange, ms);
  const wait = retryAfter ?? (fault === '429' ? String(Math.ceil((ms ?? 1000) / 1000)) : undefined);
  if (fault === '429') return delivered(exchange, refusal(exchange, fault, wait));
  if (ms !== undefined) await pause(ms, undefined, { signal: exchange.signal });
  if (/^\d+$/.test(fault)) return delivered(exchange, refusal(exchange, fault, wait));
  if (fault === 'reset') return reset(exchange);
  const reply = fault === 'html-200' || fault === 'failed-200' ? { status: 200 } : await exchange.reply();
  if (fault === 'reset-after') return reset(exchange);
  const spoil = spoiling[fault];
  return delivered(
    exchange,
    spoil ? spoil(reply, exchange) : encodeReply(await misshapen(exchange, reply, fault as ShapeFault)),
  );
}

/** The faults in which `ms` is a part of the fault. */
const slowness: Partial<Record<FaultName, (exchange: Exchange, ms?: number) => Promise<Outcome>>> = {
  async hang(exchange, ms) {
    if (ms === undefined) return untilClientLeft(exchange.signal);
    await pause(ms, undefined, { signal: exchange.signal });
    return reset(exchange);
  },
  async latency(exchange, ms = 1000) {
    const whole = encodeReply(await exchange.reply());
    await pause(ms, undefined, { signal: exchange.signal });
    return delivered(exchange, whole);
  },
  async drip(exchange, ms = 100) {
    await drip(exchange.outgoing, encodeReply(await exchange.reply()), ms, exchange.signal);
    return 'answered';
  },
};

const loginPage = '<!doctype html><html lang="da"><title>Log på</title><body><h1>Log på</h1></body></html>';
const blanks = Buffer.alloc(8 * 2 ** 20, ' ');

const spoiling: Partial<Record<FaultName, (reply: MockReply, exchange: Exchange) => EncodedReply>> = {
  'html-200': () => ({
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    bytes: Buffer.from(loginPage),
  }),
  'failed-200': (_, { failure }) => encodeReply({ ...failure(500, 'Fault failed-200 is set'), status: 200 }),
  truncated(reply) {
    const whole = encodeReply(reply);
    return { ...whole, bytes: whole.bytes.subarray(0, Math.floor(whole.bytes.length / 2)) };
  },
  huge(reply) {
    const whole = encodeReply(reply);
    return { ...whole, bytes: Buffer.concat([whole.bytes, blanks]) };
  },
  renamed: (reply, { operation }) =>
    encodeReply({ ...reply, body: withRenamedKey(reply.body, operation.renames ?? '') }),
  charset(reply) {
    const whole = encodeReply(reply);
    // Characters outside that charset are escaped.
    const text = whole.bytes.toString().replaceAll(/[^\0-\xff]/g, escapedForJson);
    const headers = { ...whole.headers, 'content-type': 'application/json; charset=iso-8859-1' };
    return { ...whole, headers, bytes: Buffer.from(text, 'latin1') };
  },
  bom(reply) {
    const whole = encodeReply(reply);
    return { ...whole, bytes: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), whole.bytes]) };
  },
  'new-enum': (reply, { operation }) =>
    encodeReply({ ...reply, body: withNewWord(reply.body, operation.enumKey ?? '') }),
};

const escapedForJson = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

// A hook of the operation goes before what the kit can do in general.
async function misshapen(exchange: Exchange, reply: MockReply, fault: ShapeFault): Promise<MockReply> {
  const hook = exchange.hook(fault);
  if (hook) return hook(reply);
  if (fault === 'stale') return exchange.staleReply();
  const inForm = forms[fault];
  if (inForm) return { ...reply, body: inForm(reply.body, exchange) };
  if (fault === 'duplicate')
    return exchange.operation.writes ? exchange.reply() : { ...reply, body: withRecordTwice(reply.body) };
  return { ...reply, body: exchanged(reply.body, exchange.otherIdentifiers()) };
}

const forms: Partial<Record<ShapeFault, (body: unknown, exchange: Exchange) => unknown>> = {
  'html-text': (body, { operation }) => withHtmlTexts(body, operation.textKeys),
  'padded-code': (body, { operation }) => withPaddedCodes(body, operation.codeKeys),
  'other-date': (body) => withOtherDates(body),
  partial: (body, { failure }) => withLastRecord(body, failure(500, 'Fault partial is set').body),
};

function refusal({ failure }: Exchange, fault: FaultName, retryAfter: string | undefined): EncodedReply {
  const { headers, ...reply } = failure(Number(fault), `Fault ${fault} is set`);
  return encodeReply({
    ...reply,
    headers: { ...headers, ...(retryAfter !== undefined && { 'retry-after': retryAfter }) },
  });
}

function delivered({ outgoing }: Exchange, whole: EncodedReply): Outcome {
  send(outgoing, whole);
  return 'answered';
}

function reset({ outgoing }: Exchange): Outcome {
  outgoing.socket?.resetAndDestroy();
  return 'reset';
}

const untilClientLeft = (signal: AbortSignal) =>
  new Promise<Outcome>((resolve) => {
    if (signal.aborted) resolve('client-left');
    else signal.addEventListener('abort', () => resolve('client-left'), { once: true });
  });
