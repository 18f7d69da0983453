import { memoize } from '../../src/domain/bounded-map.ts';
import type { AxiosResponse } from 'axios';
import type { FaultKind } from '../../src/domain/citizen/answer.ts';
import { instant, type Instant } from '../../src/domain/dates.ts';
import type { Result } from '../../src/domain/result.ts';
import { decode } from './decode.ts';

/**
 * An alarm for the operators, without any of the content.
 * - `unknown-word`: a code or a label that the system's settings map to nothing
 * - `certificate-refused`: the server's certificate is not trusted, often since it does not send its whole chain
 *   (`NODE_EXTRA_CA_CERTS` adds to it)
 * - `token-refused`, `token-unreachable`: the token endpoint refused the gateway's credentials, or did not answer
 */
export type Alarm =
  | 'foreign-record'
  | 'upstream-invalid'
  | 'unknown-word'
  | 'breaker-open'
  | 'redirect-refused'
  | 'certificate-refused'
  | 'token-refused'
  | 'token-unreachable'
  | 'oversized';

/** A failed attempt; `expiredToken`: the system no longer takes our token (401), `noToken`: there is none to try with. */
export type Failure = {
  ok: false;
  kind: FaultKind;
  retryAt: Instant | null;
  alarm?: Alarm;
  expiredToken?: true;
  noToken?: true;
};

/** The outcome of an attempt: its value and when the system says that was true, or a failure. */
export type Outcome<Value> = { ok: true; value: Value; asOf: Instant | null } | Failure;

/** A response as it came, its body unread. */
export type Reply = Pick<AxiosResponse<Buffer>, 'status' | 'headers' | 'data'>;

/**
 * Reads a body: parsed JSON, or undefined where there was none. Of a response that is no 2xx the status alone is read, since a
 * refusal may come as plain text.
 */
export type Reader<Value> = (body: unknown, status: number) => Result<Value, 'not-understood'>;

/** Reads responses of status 200 and of those in `accepts`; `inspects` is given each body before it is read. */
export type Reading<Value> = {
  reads: Reader<Value>;
  accepts?: readonly number[];
  inspects?: (body: unknown) => void;
};

/** Returns a failure of this kind. */
export const failure = (kind: FaultKind, retryAt: Instant | null = null): Failure => ({ ok: false, kind, retryAt });

/** Returns whether the system itself is in trouble: what opens the circuit breaker, and what a retry may help. */
export const isSystemFailure = (outcome: Outcome<unknown>): boolean =>
  !outcome.ok && (outcome.kind === 'unreachable' || outcome.kind === 'timed-out');

/** Returns whether nothing of use came back, though somebody waited: what opens the circuit breaker of work that repeats itself. */
export const isAnyFailure = (outcome: Outcome<unknown>): boolean => !outcome.ok && outcome.kind !== 'cancelled';

/** When a response arrived, in epoch milliseconds, and for how long at most a `Retry-After` is obeyed. */
export type Arrival = { now: number; longestWaitMs: number };

/** Returns the outcome of a response. */
export function outcomeOf<Value>(reply: Reply, reading: Reading<Value>, arrival: Arrival): Outcome<Value> {
  const isRead = reply.status === 200 || reading.accepts?.includes(reply.status);
  return isRead ? read(reply, reading, arrival) : refusal(reply, arrival);
}

function read<Value>(reply: Reply, { reads, inspects }: Reading<Value>, { now }: Arrival): Outcome<Value> {
  const { status } = reply;
  let body: unknown;
  if (status < 300) {
    try {
      body = jsonOf(reply);
    } catch {
      return notUnderstood();
    }
  }
  if (inspects && body !== undefined) inspects(body);
  const value = reads(body, status);
  return value.ok ? { ok: true, value: value.value, asOf: statedAt(header(reply, 'date'), now) } : notUnderstood();
}

/** Parses the JSON of a body; undefined for an empty one, throws where it is none. */
function jsonOf(reply: Reply): unknown {
  const text = decode(reply.data, header(reply, 'content-type'));
  if (text === null) throw new SyntaxError('Bytes of another charset');
  return text === '' ? undefined : JSON.parse(text);
}

function header({ headers }: Reply, name: string): string | undefined {
  const value: unknown = headers[name];
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : undefined;
}

const notUnderstood = (): Failure => ({ ...failure('not-understood'), alarm: 'upstream-invalid' });

function refusal(reply: Reply, arrival: Arrival): Failure {
  const { status } = reply;
  if (status === 401) return { ...failure('refused-us'), expiredToken: true };
  if (status === 403) return failure('refused-us');
  if (status === 429) return failure('busy', retryAt(reply, arrival));
  if (status >= 500) return failure('unreachable', retryAt(reply, arrival));
  const redirect = status >= 300 && status < 400;
  return redirect ? { ...failure('not-understood'), alarm: 'redirect-refused' } : notUnderstood();
}

// A server's Date changes once a second, and parsing one costs as much as the rest of this file.
const parsedDate = memoize((date: string | undefined) => {
  const at = Date.parse(date ?? '');
  return { at, stated: Number.isNaN(at) ? null : instant(at) };
}, 1);

/** Returns when a server says that its answer was true; never later than now, however its clock goes. */
function statedAt(date: string | undefined, now: number): Instant | null {
  const { at, stated } = parsedDate(date);
  return at > now ? instant(now) : stated;
}

/** Reads `Retry-After`: a number of seconds or an HTTP date (RFC 9110, 10.2.3); of neither form, it says nothing. */
function retryAt(reply: Reply, { now, longestWaitMs }: Arrival): Instant | null {
  const text = header(reply, 'retry-after')?.trim() ?? '';
  const asked = /^\d+$/.test(text)
    ? now + Number(text) * 1_000
    : /^[a-z]{3}.* GMT$/i.test(text)
      ? Date.parse(text)
      : NaN;
  return Number.isNaN(asked) ? null : instant(Math.min(Math.max(asked, now), now + longestWaitMs));
}
