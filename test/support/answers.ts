import type { Found, Person } from '../../src/domain/citizen/area-system.ts';
import type { Answer, Call } from '../../src/domain/citizen/answer.ts';

/** Returns a call with enough time and a caller who stays. */
export const soon = (): Call => ({ deadline: Date.now() + 8_000, signal: new AbortController().signal });

/** Returns the value of a system's answer; throws when it did not answer. */
export function told<Value>(answer: Answer<Value> | undefined): Value {
  if (!answer?.ok) throw new Error(`The system did not answer: ${JSON.stringify(answer)}`);
  return answer.value.value;
}

/** Returns the person that a system knows; throws when it knows nobody. */
export function personIn(answer: Answer<Found> | undefined): Person {
  const found = told(answer);
  if (found.kind !== 'known') throw new Error('The system knows nobody');
  return found.person;
}
