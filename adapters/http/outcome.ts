import { instant, type Instant } from '../../src/domain/dates.ts';
import type { Result } from '../../src/domain/result.ts';
import { decode } from './decode.ts';
import type { Broken, Reply } from './exchange.ts';
import { latest } from './latest.ts';
import type { FaultKind } from '../../src/domain/citizen/answer.ts';

/**
 * What somebody should look at, told without any of the content.
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

/** Why an attempt failed; `worn` means the system no longer takes our token (401), `noToken` that there is none to try with. */
export type Failure = {
  ok: false;
  kind: FaultKind;
  retryAt: Instant | null;
  alarm?: Alarm;
  worn?: true;
  noToken?: true;
};
export type Outcome<Value> = { ok: true; value: Value; asOf: Instant | null } | Failure;

/**
 * How an answer is read: its body, parsed JSON, or undefined where there was none. Of an answer that is no 2xx the status alone
 * is read, since a refusal may come as plain text.
 */
export type Reader<Value> = (body: unknown, status: number) => Result<Value, 'not-understood'>;

/** What reads an answer, asked about status 200 and those in `accepts`; `meets` looks at the body before it is read. */
export type Reading<Value> = {
  reads: Reader<Value>;
  accepts?: readonly number[];
  meets?: (body: unknown) => void;
};

/** A failure of this kind. */
export const failure = (kind: FaultKind, retryAt: Instant | null = null): Failure => ({ ok: false, kind, retryAt });

/** Whether an outcome tells that the system itself is in trouble, as the breaker counts it. */
export const speaksAgainst = (outcome: Outcome<unknown>): boolean =>
  !outcome.ok && (outcome.kind === 'unreachable' || outcome.kind === 'timed-out');

/** Whether nothing of use came back, though somebody waited for it: the brake of work that comes back of itself. */
export const failed = (outcome: Outcome<unknown>): boolean => !outcome.ok && outcome.kind !== 'cancelled';

/** When a reply came, in epoch milliseconds, and for how long at most we stay away because it asks us to. */
export type Arrival = { now: number; longestWaitMs: number };

/** What a reply or its absence comes to. */
export function outcomeOf<Value>(
  reply: Reply | Exclude<Broken, 'unwanted'>,
  reading: Reading<Value>,
  arrival: Arrival,
): Outcome<Value> {
  if (reply === 'oversized') return { ...failure('not-understood'), alarm: 'oversized' };
  if (reply === 'unreachable') return failure('unreachable');
  if (reply === 'untrusted') return { ...failure('unreachable'), alarm: 'certificate-refused' };
  if (reply === 'late') return failure('timed-out');
  if (reply.status === 200 || reading.accepts?.includes(reply.status)) return read(reply, reading, arrival);
  return refusal(reply, arrival);
}

function read<Value>(reply: Reply, { reads, meets }: Reading<Value>, { now }: Arrival): Outcome<Value> {
  const { status, date } = reply;
  let body: unknown;
  if (status < 300) {
    try {
      body = bodyOf(reply);
    } catch {
      return notUnderstood();
    }
  }
  if (meets && body !== undefined) meets(body);
  const value = reads(body, status);
  return value.ok ? { ok: true, value: value.value, asOf: saidAt(date, now) } : notUnderstood();
}

/** The JSON of a body, undefined for an empty one; throws where it is none. */
function bodyOf({ bytes, contentType }: Reply): unknown {
  const text = decode(bytes, contentType);
  if (text === null) throw new SyntaxError('Bytes of another charset');
  return text === '' ? undefined : JSON.parse(text);
}

const notUnderstood = (): Failure => ({ ...failure('not-understood'), alarm: 'upstream-invalid' });

function refusal({ status, retryAfter }: Reply, arrival: Arrival): Failure {
  if (status === 401) return { ...failure('refused-us'), worn: true };
  if (status === 403) return failure('refused-us');
  if (status === 429) return failure('busy', retryAt(retryAfter, arrival));
  if (status >= 500) return failure('unreachable', retryAt(retryAfter, arrival));
  const redirect = status >= 300 && status < 400;
  return redirect ? { ...failure('not-understood'), alarm: 'redirect-refused' } : notUnderstood();
}

// A server's Date changes once a second, and reading one costs as much as the rest of this file.
const dateSaid = latest((date: string | undefined) => {
  const at = Date.parse(date ?? '');
  return { at, said: Number.isNaN(at) ? null : instant(at) };
});

/** When a server says that its answer was true; never later than now, however its clock goes. */
function saidAt(date: string | undefined, now: number): Instant | null {
  const { at, said } = dateSaid(date);
  return at > now ? instant(now) : said;
}

/** `Retry-After` is a number of seconds or an HTTP date (RFC 9110, 10.2.3); of neither form, it says nothing. */
function retryAt(retryAfter: string | undefined, { now, longestWaitMs }: Arrival): Instant | null {
  const text = retryAfter?.trim() ?? '';
  const asked = /^\d+$/.test(text)
    ? now + Number(text) * 1_000
    : /^[a-z]{3}.* GMT$/i.test(text)
      ? Date.parse(text)
      : NaN;
  return Number.isNaN(asked) ? null : instant(Math.min(Math.max(asked, now), now + longestWaitMs));
}
