import { missing } from './free-text.ts';
import { refuseAll } from './problems.ts';
import { versionConflict, type Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import { asSentence, listed, type Field, type StepWords } from './words.ts';

/** Names the types of a subject's procedure: its actions, its states, and the parts that people have in it. */
export type Kind = { action: string; state: string; part: string };

/**
 * Holds a row of a step table: an action, the states it is taken from, where it leads, the parts that may take it, and the fields
 * it needs. `BEFORE`: to where it was before; `SAME`: it stays where it is; `GONE`: nothing is left of it. Nobody in `by`: it
 * comes of itself, of the clock or of another system.
 */
export interface Step<K extends Kind> {
  action: K['action'];
  from: readonly K['state'][];
  to: K['state'] | 'BEFORE' | 'SAME' | 'GONE';
  by: readonly K['part'][];
  needs: readonly Field[];
}

type Row<K extends Kind> = readonly [
  action: K['action'],
  from: readonly K['state'][],
  to: Step<K>['to'],
  by: readonly K['part'][],
  needs?: readonly Field[],
];

/** Returns a step table, written as rows. */
export const stepTable = <K extends Kind>(rows: readonly Row<K>[]): readonly Step<K>[] =>
  rows.map(([action, from, to, by, needs = []]) => ({ action, from, to, by, needs }));

/** Returns the step for an action from a state; undefined where the table has none. */
export const findStep = <K extends Kind>(
  table: readonly Step<K>[],
  action: K['action'],
  state: K['state'],
): Step<K> | undefined => table.find((step) => step.action === action && step.from.includes(state));

/** Returns the actions that somebody with these parts can take from a state, in the table's order, but for those that are hindered. */
export const actionsFrom = <K extends Kind>(
  table: readonly Step<K>[],
  state: K['state'],
  parts: ReadonlySet<K['part']>,
  hindrance: (step: Step<K>) => Refusal | null = () => null,
): K['action'][] =>
  table
    .filter((step) => step.from.includes(state) && isFor(step, parts) && hindrance(step) === null)
    .map(({ action }) => action);

const isFor = <K extends Kind>({ by }: Step<K>, parts: ReadonlySet<K['part']>): boolean =>
  by.some((part) => parts.has(part));

/** Holds the refusals of a step, as a subject words them. */
type Refusals<K extends Kind> = {
  versionConflict(version: number, state: K['state']): Refusal;
  notPossible(state: K['state'], allowed: readonly K['action'][], action: K['action']): Refusal;
  notAllowed(step: Step<K>): Refusal;
};

type Check = 'version' | 'possible' | 'allowed';

/** Holds the procedure of a subject: its step table, its words, and where it differs from the usual refusals or their order. */
export interface Procedure<K extends Kind> {
  table: readonly Step<K>[];
  words: StepWords<K>;
  refusals?: Partial<Refusals<K>>;
  order?: readonly [Check, Check, Check];
}

/** Holds an attempt to take a step: on a subject as it stands, and as it was seen, by somebody with these parts. */
export type StepAttempt<K extends Kind> = {
  action: K['action'];
  state: K['state'];
  version: number;
  expectedVersion: number;
  parts: ReadonlySet<K['part']>;
};

/** Holds a subject's own checks: whether something else hinders a step, a needed field is absent, or the input is wrong. */
type OwnChecks<K extends Kind> = {
  hindrance?(step: Step<K>): Refusal | null;
  isAbsent?(field: Field): boolean;
  wrong?(step: Step<K>): readonly (Refusal | null)[];
};

/**
 * Returns the step that an attempt may take, or the first refusal in a fixed order: changed since it was seen, not possible in
 * its state, not for the caller, hindered; then all that is missing or wrong in its input, at once. A subject that is not found was
 * refused before.
 */
export function checkStep<K extends Kind>(
  { table, words, refusals, order = ['version', 'possible', 'allowed'] }: Procedure<K>,
  { action, state, version, expectedVersion, parts }: StepAttempt<K>,
  { hindrance = () => null, isAbsent = () => false, wrong = () => [] }: OwnChecks<K> = {},
): Result<Step<K>, Refusal> {
  const refuse = { ...usualRefusals(words), ...refusals };
  const step = findStep(table, action, state) ?? table.find((one) => one.action === action);
  if (!step) throw new Error(`${action} is no action of the table`);
  const checks: Record<Check, () => Refusal | null> = {
    version: () => (expectedVersion === version ? null : refuse.versionConflict(version, state)),
    possible: () =>
      step.from.includes(state) ? null : refuse.notPossible(state, actionsFrom(table, state, parts, hindrance), action),
    allowed: () => (isFor(step, parts) ? null : refuse.notAllowed(step)),
  };
  for (const check of order) {
    const refusal = checks[check]();
    if (refusal) return err(refusal);
  }
  const absent = step.needs.filter(isAbsent);
  const problems = [absent.length > 0 ? missing(absent) : null, ...wrong(step)];
  const refusal = hindrance(step) ?? refuseAll(problems, step.needs);
  return refusal ? err(refusal) : ok(step);
}

const usualRefusals = <K extends Kind>({ thing, states, parts }: StepWords<K>): Refusals<K> => ({
  versionConflict: (version, state) =>
    versionConflict(
      version,
      state,
      `${asSentence(thing)} er ændret, siden du så ${itIn(thing)}; ${itIn(thing)} står nu som »${states[state]}«. Se ${itIn(thing)} igen først.`,
    ),
  notPossible: (state, allowed) => ({
    code: 'NOT_POSSIBLE',
    message: `Det kan ikke gøres, når ${thing} står som »${states[state]}«.`,
    state,
    allowed,
  }),
  notAllowed: ({ by }) => ({
    code: 'NOT_ALLOWED',
    message: `Det kan kun gøres af ${listed(
      by.map((part) => parts[part]),
      'eller',
    )}.`,
  }),
});

/** Danish things are »den«, and »det« where they end in -t: »samtykket«. */
const itIn = (thing: string): string => (thing.endsWith('t') ? 'det' : 'den');
