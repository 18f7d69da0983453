import type { Answer, Fault, Listed } from '../../src/domain/citizen/answer.ts';
import type { Found, Person, PersonPage } from '../../src/domain/citizen/area-system.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { instant, type Instant } from '../../src/domain/dates.ts';
import { err, ok, type Result } from '../../src/domain/result.ts';
import type { SystemSession } from './session.ts';

/** Holds an answer for each of several people, each on their own. */
export type PerPerson<Value> = ReadonlyMap<Cpr, Answer<Value>>;

/** Returns the same answer, as true and as old, with its value made into another. */
export const withValue = <From, To>(answer: Answer<From>, make: (value: From) => To): Answer<To> =>
  answer.ok ? ok({ ...answer.value, value: make(answer.value.value) }) : answer;

/** Returns an answer that no call was needed for, or that several gave: true now. */
export const answeredNow = <Value>({ now }: { now: () => number }, value: Value): Answer<Value> =>
  ok({ value, asOf: null, fetchedAt: instant(now()) as Instant });

/** Returns the values of all of these, or the fault of the first that has one. */
export function allOf<Value>(results: readonly Result<Value, Fault>[]): Result<Value[], Fault> {
  const failed = results.find((result) => !result.ok);
  return failed ?? ok(results.flatMap((result) => (result.ok ? [result.value] : [])));
}

/** Asks about several people one by one: each once, in the order given. */
export async function answerEach<Key extends Cpr | Person, Value>(
  keys: readonly Key[],
  ask: (key: Key) => Promise<Answer<Value>>,
): Promise<PerPerson<Value>> {
  const asked = new Map(keys.map((key) => [cprOf(key), key]));
  return new Map(await Promise.all([...asked].map(async ([cpr, key]) => [cpr, await ask(key)] as const)));
}

const cprOf = (key: Cpr | Person): Cpr => (typeof key === 'string' ? key : key.cpr);

/** Returns the answer about somebody of whom nothing could be read, though they are there, perhaps. */
export const unreadPerson = (fault: Fault): Found => ({ kind: 'unread', person: null, fault });

/** Makes a page of people as they were found; whoever was not is left out and counted. Where nobody was, the fault is the answer. */
export function personPage(
  session: SystemSession,
  call: string,
  found: readonly Answer<Found>[],
  { leftOut, ...rest }: Pick<PersonPage, 'leftOut' | 'total' | 'more'>,
): Result<PersonPage, Fault> {
  const read = found.map((answer) => foundPerson(session, call, answer));
  const items = read.flatMap((one) => (one.ok ? [one.value] : []));
  const failed = read.find((one) => !one.ok);
  return failed && items.length === 0 ? failed : ok({ ...rest, items, leftOut: leftOut + read.length - items.length });
}

/** Returns the person who was found, or why there is none. */
export function foundPerson(session: SystemSession, call: string, answer: Answer<Found>): Result<Person, Fault> {
  if (!answer.ok) return answer;
  const { value } = answer.value;
  if (value.kind === 'unread') return err(value.fault);
  return value.kind === 'known' ? ok(value.person) : session.notUnderstood(call);
}

/** A list with nothing in it. */
export const nothing: Listed<never> = { items: [], leftOut: 0 };
