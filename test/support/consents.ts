/** The parts of a consent that most tests do not care about: recorded by the area that gives it, and not withdrawn. */
export const recordedUsually = {
  heardBy: 'X',
  recordedByGiver: true,
  unusual: false,
  seen: null,
  withdrawn: null,
  version: 1,
} as const;
