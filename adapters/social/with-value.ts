import { ok } from '../../src/domain/result.ts';
import type { Answer } from '../../src/domain/citizen/answer.ts';

/** The same answer, as true and as old, with its value made into another. */
export const withValue = <From, To>(answer: Answer<From>, make: (value: From) => To): Answer<To> =>
  answer.ok ? ok({ ...answer.value, value: make(answer.value.value) }) : answer;
