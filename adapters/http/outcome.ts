import type { FaultKind } from '../../src/domain/area-system.ts';
import { instant, type Instant } from '../../src/domain/dates.ts';
import type { Result } from '../../src/domain/result.ts';
import type { Broken, Reply } from './exchange.ts';
import { latest } from './latest.ts';

/** What somebody should look at, told without any of the content. */
export type Alarm = 'foreign-record' | 'upstream-invalid' | 'breaker-open' | 'redirect-refused' | 'oversized';

/** Why an attempt failed; `worn` means the system no longer takes our token (401). */
export type Failure = { ok: false; kind: FaultKind; retryAt: Instant | null; alarm?: Alarm; worn?: true };
export type Outcome<Value> = { ok: true; value: Value; asOf: Instant | null } | Failure;

/** How an answer's body is read: parsed JSON, or undefined where there was none. */
export type Reader<Value> = (body: unknown, status: number) => Result<Value, 'not-understood'>;

/** What reads an answer, asked about status 200 and those in `accepts`. */
export type Reading<Value> = { reads: Reader<Value>; accepts?: readonly number[] };

/** A failure of this kind. */
export const failure = (kind: FaultKind, retryAt: Instant | null = null): Failure => ({ ok: false, kind, retryAt });

/** Whether an outcome tells that the system itself is in trouble, as the breaker counts it. */
export const speaksAgainst = (outcome: Outcome<unknown>): boolean =>
  !outcome.ok && (outcome.kind === 'unreachable' || outcome.kind === 'timed-out');

/** What a reply or its absence comes to; `now` in epoch milliseconds. */
export function outcomeOf<Value>(
  reply: Reply | Exclude<Broken, 'unwanted'>,
  { reads, accepts }: Reading<Value>,
  now: number,
): Outcome<Value> {
  if (reply === 'oversized') return { ...failure('not-understood'), alarm: 'oversized' };
  if (reply === 'unreachable') return failure('unreachable');
  if (reply === 'late') return failure('timed-out');
  if (reply.status === 200 || accepts?.includes(reply.status)) return read(reply, reads);
  return refusal(reply, now);
}

function read<Value>({ text, status, date }: Reply, reads: Reader<Value>): Outcome<Value> {
  let body: unknown;
  try {
    body = text === '' ? undefined : JSON.parse(text);
  } catch {
    return notUnderstood();
  }
  const value = reads(body, status);
  return value.ok ? { ok: true, value: value.value, asOf: saidAt(date) } : notUnderstood();
}

const notUnderstood = (): Failure => ({ ...failure('not-understood'), alarm: 'upstream-invalid' });

function refusal({ status, retryAfter }: Reply, now: number): Failure {
  if (status === 401) return { ...failure('refused-us'), worn: true };
  if (status === 403) return failure('refused-us');
  if (status === 429) return failure('busy', retryAt(retryAfter, now));
  if (status >= 500) return failure('unreachable', retryAt(retryAfter, now));
  const redirect = status >= 300 && status < 400;
  return redirect ? { ...failure('not-understood'), alarm: 'redirect-refused' } : notUnderstood();
}

// A server's Date changes once a second, and reading one costs as much as the rest of this file.
const saidAt = latest((date: string | undefined) => (date === undefined ? null : instant(date)));

/** `Retry-After` is a number of seconds or a date (RFC 9110). */
function retryAt(retryAfter: string | undefined, now: number): Instant | null {
  if (retryAfter === undefined) return null;
  return instant(/^\d+$/.test(retryAfter) ? now + Number(retryAfter) * 1_000 : retryAfter);
}
