import type { Answer } from '../../src/domain/area-system.ts';
import { yes } from '../../src/domain/result.ts';

/** The same answer, as true and as old, with its value made into another. */
export const withValue = <From, To>(answer: Answer<From>, make: (value: From) => To): Answer<To> =>
  answer.ok ? yes({ ...answer.value, value: make(answer.value.value) }) : answer;
