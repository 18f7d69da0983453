import type { Population, TestPerson } from '../people/person.ts';
import type { Saved } from './saved.ts';
import type { MockClock } from './clock.ts';
import type { FaultName, FaultRule } from './faults.ts';
import type { ListedHand } from './hand.ts';
import type { JournalEntry } from './journal.ts';

/** A description of a running mock for people and pages. */
type About = {
  name: string;
  setUp: string | null;
  describesItself: boolean;
  operations: readonly { name: string; faults: readonly FaultName[] }[];
  mocks: readonly { name: string; port: number }[];
};

/** A mock that listens, with its controls for tests in the same process. */
export type RunningMock<State = unknown> = {
  name: string;
  url: string;
  port: number;
  /** The mocks that were started together, this one among them. */
  group: readonly RunningMock[];
  readonly people: Population;
  /** The answer to `GET /_mock/about`: its set-up, operations with their faults, and the mocks beside it. */
  about(): About;
  state(): State;
  /** The answer to `GET /_mock/state`. */
  summary(): unknown;
  /** The requests that arrived, oldest first, without those to the control endpoints. */
  calls(): readonly JournalEntry[];
  clearCalls(): void;
  /** `add` throws an error that names the problem of a rule that cannot be. */
  faults: { add(rule: FaultRule): void; clear(): void; rules(): readonly FaultRule[] };
  /** The events of the system's own people that can be played. */
  hands(): readonly ListedHand[];
  /** Plays one, `{hand: 'approve-grant', citizen: '8408912204'}`. Rejects, with the reason, what cannot happen. */
  hand(order: { hand: string; [field: string]: unknown }): Promise<unknown>;
  /** Registers somebody in this system alone. */
  addPerson(person: TestPerson): Promise<void>;
  /** The whole state as JSON, with clock, faults and people. */
  save(): Saved;
  /** Goes on from a saved state, with an empty journal. Throws, before anything is changed, for what was not saved so. */
  load(saved: unknown): void;
  clock: MockClock;
  /** As just started: state, faults, journal and clock. */
  reset(): void;
  /** Stops at once, whatever still hangs. */
  close(): Promise<void>;
};
