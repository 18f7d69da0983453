/** Something a mock does that no recording holds: in an operation's answers these keys beside the recorded ones, or in words. */
export type Assumption = { operation: string; keys?: readonly string[]; says: string };
