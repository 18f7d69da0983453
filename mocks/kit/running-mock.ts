import type { Population } from '../people/person.ts';
import type { MockClock } from './clock.ts';
import type { FaultRule } from './faults.ts';
import type { JournalEntry } from './journal.ts';

/** A mock that listens, with its controls for tests in the same process. */
export type RunningMock<State = unknown> = {
  name: string;
  url: string;
  port: number;
  people: Population;
  state(): State;
  /** The answer to `GET /_mock/state`. */
  summary(): unknown;
  /** The requests that arrived, oldest first, without those to the control endpoints. */
  calls(): readonly JournalEntry[];
  clearCalls(): void;
  /** `add` throws an error that names the problem of a rule that cannot be. */
  faults: { add(rule: FaultRule): void; clear(): void; rules(): readonly FaultRule[] };
  clock: MockClock;
  /** As just started: state, faults, journal and clock. */
  reset(): void;
  /** Stops at once, whatever still hangs. */
  close(): Promise<void>;
};
