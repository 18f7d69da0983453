import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { FaultName, FaultRule } from './faults.ts';
import type { Outcome } from './journal.ts';
import { withHtmlTexts, withOtherDates, withPaddedCodes } from './forms.ts';
import { exchanged, withLastRecord, withNewWord, withRecordTwice, withRenamedKey } from './mangle.ts';
import type { MockReply, Operation, ShapeFault } from './operation.ts';
import { drip, parcel, send, type Parcel } from './wire.ts';

/** A request on its way to an answer. */
export type Scene = {
  /** What the system answers, with all its effects; each time anew. */
  honest(): Promise<MockReply>;
  /** What it would have answered before the last write. */
  stale(): Promise<MockReply>;
  failure(status: number, detail: string): MockReply;
  /** The operation's own way to play a fault of shape. */
  hook(fault: FaultName): ((reply: MockReply) => MockReply) | undefined;
  strangers(): ReadonlyMap<string, string>;
  operation: Pick<Operation<never>, 'writes' | 'renames' | 'enumKey' | 'textKeys' | 'codeKeys'>;
  outgoing: ServerResponse;
  /** Ends when the client has left, or the mock closes. */
  signal: AbortSignal;
};

/** Answers as the system would. */
export async function answer(scene: Scene): Promise<Outcome> {
  return delivered(scene, parcel(await scene.honest()));
}

/** Answers as the fault has it. What is slow takes effect at once and is told late; what hangs has no effect. */
export async function play(scene: Scene, { fault, ms, retryAfter }: FaultRule): Promise<Outcome> {
  const slow = slowness[fault];
  if (slow) return slow(scene, ms);
  const wait = retryAfter ?? (fault === '429' ? String(Math.ceil((ms ?? 1000) / 1000)) : undefined);
  if (fault === '429') return delivered(scene, refusal(scene, fault, wait));
  if (ms !== undefined) await pause(ms, undefined, { signal: scene.signal });
  if (/^\d+$/.test(fault)) return delivered(scene, refusal(scene, fault, wait));
  if (fault === 'reset') return reset(scene);
  const reply = fault === 'html-200' || fault === 'failed-200' ? { status: 200 } : await scene.honest();
  if (fault === 'reset-after') return reset(scene);
  const spoil = spoiling[fault];
  return delivered(scene, spoil ? spoil(reply, scene) : parcel(await misshapen(scene, reply, fault as ShapeFault)));
}

/** The faults in which `ms` is a part of the fault. */
const slowness: Partial<Record<FaultName, (scene: Scene, ms?: number) => Promise<Outcome>>> = {
  async hang(scene, ms) {
    if (ms === undefined) return untilClientLeft(scene.signal);
    await pause(ms, undefined, { signal: scene.signal });
    return reset(scene);
  },
  async latency(scene, ms = 1000) {
    const whole = parcel(await scene.honest());
    await pause(ms, undefined, { signal: scene.signal });
    return delivered(scene, whole);
  },
  async drip(scene, ms = 100) {
    await drip(scene.outgoing, parcel(await scene.honest()), ms, scene.signal);
    return 'answered';
  },
};

const loginPage = '<!doctype html><html lang="da"><title>Log på</title><body><h1>Log på</h1></body></html>';
const blanks = Buffer.alloc(8 * 2 ** 20, ' ');

const spoiling: Partial<Record<FaultName, (reply: MockReply, scene: Scene) => Parcel>> = {
  'html-200': () => ({
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    bytes: Buffer.from(loginPage),
  }),
  'failed-200': (_, { failure }) => parcel({ ...failure(500, 'Fault failed-200 is set'), status: 200 }),
  truncated(reply) {
    const whole = parcel(reply);
    return { ...whole, bytes: whole.bytes.subarray(0, Math.floor(whole.bytes.length / 2)) };
  },
  huge(reply) {
    const whole = parcel(reply);
    return { ...whole, bytes: Buffer.concat([whole.bytes, blanks]) };
  },
  renamed: (reply, { operation }) => parcel({ ...reply, body: withRenamedKey(reply.body, operation.renames ?? '') }),
  charset(reply) {
    const whole = parcel(reply);
    // What has no place in that charset is written as JSON can.
    const text = whole.bytes.toString().replaceAll(/[^\0-\xff]/g, escapedForJson);
    const headers = { ...whole.headers, 'content-type': 'application/json; charset=iso-8859-1' };
    return { ...whole, headers, bytes: Buffer.from(text, 'latin1') };
  },
  bom(reply) {
    const whole = parcel(reply);
    return { ...whole, bytes: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), whole.bytes]) };
  },
  'new-enum': (reply, { operation }) => parcel({ ...reply, body: withNewWord(reply.body, operation.enumKey ?? '') }),
};

const escapedForJson = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

// A hook of the operation goes before what the kit can do in general.
async function misshapen(scene: Scene, reply: MockReply, fault: ShapeFault): Promise<MockReply> {
  const hook = scene.hook(fault);
  if (hook) return hook(reply);
  if (fault === 'stale') return scene.stale();
  const inForm = forms[fault];
  if (inForm) return { ...reply, body: inForm(reply.body, scene) };
  if (fault === 'duplicate')
    return scene.operation.writes ? scene.honest() : { ...reply, body: withRecordTwice(reply.body) };
  return { ...reply, body: exchanged(reply.body, scene.strangers()) };
}

const forms: Partial<Record<ShapeFault, (body: unknown, scene: Scene) => unknown>> = {
  'html-text': (body, { operation }) => withHtmlTexts(body, operation.textKeys),
  'padded-code': (body, { operation }) => withPaddedCodes(body, operation.codeKeys),
  'other-date': (body) => withOtherDates(body),
  partial: (body, { failure }) => withLastRecord(body, failure(500, 'Fault partial is set').body),
};

function refusal({ failure }: Scene, fault: FaultName, retryAfter: string | undefined): Parcel {
  const { headers, ...reply } = failure(Number(fault), `Fault ${fault} is set`);
  return parcel({ ...reply, headers: { ...headers, ...(retryAfter !== undefined && { 'retry-after': retryAfter }) } });
}

function delivered({ outgoing }: Scene, whole: Parcel): Outcome {
  send(outgoing, whole);
  return 'answered';
}

function reset({ outgoing }: Scene): Outcome {
  outgoing.socket?.resetAndDestroy();
  return 'reset';
}

const untilClientLeft = (signal: AbortSignal) =>
  new Promise<Outcome>((resolve) => {
    if (signal.aborted) resolve('client-left');
    else signal.addEventListener('abort', () => resolve('client-left'), { once: true });
  });
