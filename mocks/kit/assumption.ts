/** A behaviour that no recording holds: keys of an operation's answers beside the recorded ones, or a description. */
export type Assumption = { operation: string; keys?: readonly string[]; says: string };
