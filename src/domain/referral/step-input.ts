import type { StepTexts } from './referral.ts';

/** Holds the input of a step, and the version of the referral that they saw. What the step has no use for is left out. */
export type StepInput = { expectedVersion: number } & {
  [Word in keyof StepTexts]?: StepTexts[Word] | undefined;
};
