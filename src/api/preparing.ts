import { visit, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Asked } from '../context.ts';
import type { Role } from '../domain/access/caller.ts';
import type { Cpr } from '../domain/cpr.ts';
import { argumentsOf } from './asked-numbers.ts';
import { costIn } from './limits.ts';
import { walk, type Numbered, type Visibility } from './operation.ts';

/** What is known of an operation before it runs: what it costs, what it asks for, and where in it CPR numbers are. */
type Prepared = {
  cost: number;
  asked: Asked;
  /** The first type or field asked for that none of these roles opens. */
  closedTo(roles: ReadonlySet<Role>): string | null;
  /** The numbers that are asked by; `variables` are coerced already. */
  numbersIn(variables: Record<string, unknown>): ReadonlySet<Cpr>;
  /** The ids of ours that are asked by, likewise. */
  idsIn(variables: Record<string, unknown>): ReadonlySet<string>;
};

type Variables = Record<string, unknown>;
type Prepare = (document: DocumentNode, operation: OperationDefinitionNode, variables: Variables) => Prepared;

/** Arguments whose values decide what an operation costs or which sections it asks for. */
const deciding = new Set(['first', 'area']);

/** Of one operation with so many different values of what decides, as many are remembered. */
const most = 100;

/**
 * Works out an operation once for each set of values that could make it another: those in directives and in the arguments
 * above. Clients send the same few documents again and again, and to walk them takes longer than to run some.
 */
export function preparing(schema: GraphQLSchema, visibility: Visibility): Prepare {
  const costOf = costIn(schema);
  type Known = { keyOf: (variables: Variables) => string; prepared: Map<string, Prepared> };
  const known = new WeakMap<OperationDefinitionNode, Known>();

  function prepare(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): Prepared {
    const { asked, numbered } = walk(schema, document, operation, variables);
    return {
      cost: costOf(document, operation, variables),
      asked,
      closedTo: remembered((roles) => closedTo(roles, asked.fields, visibility)),
      numbersIn: (given) => askedBy<Cpr>('CPR', numbered, given),
      idsIn: (given) => askedBy<string>('ID', numbered, given),
    };
  }

  return (document, operation, variables) => {
    const of = known.get(operation) ?? { keyOf: keyIn(document, operation), prepared: new Map<string, Prepared>() };
    known.set(operation, of);
    const key = of.keyOf(variables);
    const before = of.prepared.get(key);
    if (before) return before;
    if (of.prepared.size >= most) of.prepared.clear();
    const prepared = prepare(document, operation, variables);
    of.prepared.set(key, prepared);
    return prepared;
  };
}

/** What tells variables apart that make an operation another: values that decide, and whether others are null where they may not be. */
function keyIn(document: DocumentNode, { variableDefinitions = [] }: OperationDefinitionNode) {
  const [deciders, names] = [decidersIn(document), variableDefinitions.map(({ variable }) => variable.name.value)];
  return (variables: Variables) =>
    JSON.stringify([deciders.map((name) => variables[name]), names.map((name) => variables[name] === null)]);
}

/** The variables, by name, whose values can make one document ask for different things. */
function decidersIn(document: DocumentNode): string[] {
  const names = new Set<string>();
  const note = { Variable: ({ name }: { name: { value: string } }) => void names.add(name.value) };
  visit(document, {
    Directive: (directive) => void visit(directive, note),
    Argument: (argument) => void (deciding.has(argument.name.value) && visit(argument, note)),
  });
  return [...names].toSorted();
}

function closedTo(roles: ReadonlySet<Role>, fields: readonly string[], visibility: Visibility): string | null {
  const open = (allowed: ReadonlySet<Role | 'ANYONE'> | null) =>
    !allowed || allowed.has('ANYONE') || [...roles].some((role) => allowed.has(role));
  const closed = fields.find((path) => {
    const [type, field] = path.split('.') as [string, string];
    return !open(visibility(type, field)) || !open(visibility(type));
  });
  return closed ?? null;
}

/** There are few sets of roles. */
function remembered(answer: (roles: ReadonlySet<Role>) => string | null): (roles: ReadonlySet<Role>) => string | null {
  const answers = new Map<string, string | null>();
  return (roles) => {
    const key = [...roles].toSorted().join(' ');
    const before = answers.get(key);
    if (before !== undefined) return before;
    const now = answer(roles);
    answers.set(key, now);
    return now;
  };
}

const askedBy = <Value>(
  scalar: 'CPR' | 'ID',
  numbered: readonly Numbered[],
  variables: Variables,
): ReadonlySet<Value> =>
  new Set(numbered.flatMap(({ definition, field }) => argumentsOf(scalar, definition, field, variables) as Value[]));
