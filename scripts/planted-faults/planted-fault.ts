/** A planted fault that breaks a promise: a text of our code, its replacement, and the tests that must then fail. */
export type PlantedFault = {
  promise: number;
  fault: string;
  file: string;
  text: string;
  instead: string;
  tests: readonly string[];
};
