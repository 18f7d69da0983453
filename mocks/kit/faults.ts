import { z } from 'zod';
import type { Operation } from './operation.ts';
import { checked, Refusal } from './refusal.ts';

/** Lists every fault that a mock can play. */
export const faultNames = [
  'latency',
  'hang',
  'drip',
  '401',
  '404',
  '409',
  '412',
  '429',
  '500',
  '503',
  '504',
  'reset',
  'reset-after',
  'html-200',
  'failed-200',
  'truncated',
  'renamed',
  'new-enum',
  'missing-link',
  'inaccessible',
  'foreign-record',
  'duplicate',
  'stale',
  'huge',
  'charset',
  'bom',
  'html-text',
  'padded-code',
  'other-date',
  'partial',
] as const;
export type FaultName = (typeof faultNames)[number];

const rule = z
  .strictObject({
    operation: z.string(),
    citizen: z
      .string()
      .regex(/^\d{6}-?\d{4}$/)
      .transform((cpr) => cpr.replace('-', ''))
      .optional(),
    fault: z.preprocess((status) => (typeof status === 'number' ? String(status) : status), z.enum(faultNames)),
    times: z.int().min(1).optional(),
    probability: z.number().min(0).max(1).optional(),
    ms: z.int().min(0).optional(),
    retryAfter: z
      .union([z.int(), z.string().regex(/^[\x20-\x7e]{0,100}$/)])
      .transform(String)
      .optional(),
  })
  .refine((one) => one.times === undefined || one.probability === undefined, 'times or probability, not both')
  .refine((one) => one.retryAfter === undefined || /^\d+$/.test(one.fault), 'retryAfter belongs to a status');

/**
 * A rule that plays a fault: for an operation by name or `*` for every one, for one citizen or all, the next `times`
 * times or with a `probability`, else until cleared. `ms` is how long a latency or hang lasts, the time between the
 * bytes of a drip, or the Retry-After of a 429; before any other fault it is a wait. `retryAfter` is the header of a
 * status, as it is, however absurd.
 */
export type FaultRule = {
  operation: string;
  citizen?: string;
  fault: FaultName;
  times?: number;
  probability?: number;
  ms?: number;
  retryAfter?: string;
};

export type Faults<State> = {
  /** Throws an error that names the problem of a rule that cannot be. */
  add(rule: unknown): void;
  /** Sets these rules in place of those there are, all of them or none. */
  replace(rules: readonly unknown[]): void;
  clear(): void;
  /** The current rules, with their remaining times. */
  rules(): readonly FaultRule[];
  /** Takes the rule for this request, if any: the first that fits. */
  next(operation: Operation<State>, citizens: readonly string[]): FaultRule | null;
};

/** Holds the fault rules of one mock. */
export function faults<State>(operations: readonly Operation<State>[], random: () => number): Faults<State> {
  let rules: FaultRule[] = [];
  const read = (candidate: unknown): FaultRule => {
    const data = checked(rule, candidate, 'Not a fault rule');
    const named = operations.filter((one) => data.operation === '*' || one.name === data.operation);
    if (named.length === 0)
      throw new Refusal(`No operation is called ${data.operation}: ${operations.map((one) => one.name).join(', ')}`);
    if (!named.some((one) => canPlay(one, data.fault)))
      throw new Refusal(`${data.operation} cannot play ${data.fault}`);
    return structuredClone(data) as FaultRule;
  };
  return {
    add: (candidate) => void rules.push(read(candidate)),
    replace(candidates) {
      rules = candidates.map(read);
    },
    clear() {
      rules = [];
    },
    rules: () => structuredClone(rules),
    next(operation, citizens) {
      const found = rules.find(
        (one) => fits(one, operation, citizens) && (one.probability === undefined || random() < one.probability),
      );
      if (found?.times !== undefined) {
        found.times -= 1;
        rules = rules.filter((one) => one.times !== 0);
      }
      return found ?? null;
    },
  };
}

function fits<State>(one: FaultRule, operation: Operation<State>, citizens: readonly string[]): boolean {
  if (one.operation !== '*' && one.operation !== operation.name) return false;
  if (one.citizen !== undefined && !citizens.includes(one.citizen)) return false;
  return canPlay(operation, one.fault);
}

/** Lists the faults that an operation can play. */
export const playable = <State>(operation: Operation<State>): FaultName[] =>
  faultNames.filter((fault) => canPlay(operation, fault));

/** Checks that a fault is possible for an operation: some need a hook, a key, a citizen or a state. */
function canPlay<State>(operation: Operation<State>, fault: FaultName): boolean {
  const needs: Partial<Record<FaultName, boolean>> = {
    renamed: operation.renames !== undefined,
    'new-enum': operation.enumKey !== undefined,
    'missing-link': false,
    inaccessible: false,
    'foreign-record': operation.concerns !== undefined,
    stale: !operation.writes && !operation.open,
    duplicate: !operation.open,
  };
  return fault in (operation.shapeFaults ?? {}) || (needs[fault] ?? true);
}
