import { visit, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Asked } from '../../context.ts';
import { BoundedMap } from '../../domain/bounded-map.ts';
import type { Role } from '../../domain/access/caller.ts';
import type { Visibility } from '../schema/visibility.ts';
import { costIn } from './cost.ts';
import type { PersonField } from './person-arguments.ts';
import { areaOf, walkOperation } from './walk-operation.ts';

/** An operation's analysis before it runs. */
export type OperationAnalysis = {
  cost: number;
  asked: Asked;
  /** Types and fields asked for that only some roles may see. */
  restricted: readonly { path: string; roles: ReadonlySet<Role> }[];
  /** Fields that are given CPR numbers or ids. */
  personFields: readonly PersonField[];
};

type Variables = Record<string, unknown>;
type Analyse = (document: DocumentNode, operation: OperationDefinitionNode, variables: Variables) => OperationAnalysis;

/** Analyses that are remembered of one operation. */
const maxRemembered = 100;

/**
 * Analyses operations with their coerced variables, each once for every set of values that can make it a different one: front ends
 * send the same few documents again and again, which Apollo's document store keeps, and to walk one takes longer than to run it.
 */
export function operationAnalysis(schema: GraphQLSchema, visibility: Visibility): Analyse {
  const costOf = costIn(schema);
  type Remembered = { keyOf: (variables: Variables) => string; analyses: BoundedMap<string, OperationAnalysis> };
  const remembered = new WeakMap<OperationDefinitionNode, Remembered>();

  function analyse(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables) {
    const { asked, places, personFields } = walkOperation(schema, document, operation, variables);
    const restricted = places.flatMap((paths) => restrictionsOn(paths, visibility));
    return { cost: costOf(document, operation, variables), asked, restricted, personFields };
  }

  return (document, operation, variables) => {
    const { keyOf, analyses } = remembered.get(operation) ?? {
      keyOf: keyIn(document, operation),
      analyses: new BoundedMap(maxRemembered),
    };
    remembered.set(operation, { keyOf, analyses });
    const key = keyOf(variables);
    const analysis = analyses.get(key) ?? analyse(document, operation, variables);
    analyses.set(key, analysis);
    return analysis;
  };
}

/** Finds the first type or field of an operation that none of the roles may see. */
export const closedTo = (roles: ReadonlySet<Role>, { restricted }: OperationAnalysis): string | null =>
  restricted.find(({ roles: allowed }) => ![...roles].some((role) => allowed.has(role)))?.path ?? null;

/** Returns who may ask for a field; of an interface, whoever may ask it of one of its types, for only those are ever answered. */
function restrictionsOn(paths: readonly string[], visibility: Visibility): OperationAnalysis['restricted'] {
  const [path = ''] = paths;
  const allowed = paths.map((one) => rolesAt(one, visibility));
  return allowed.includes(null) ? [] : [{ path, roles: new Set(allowed.flatMap((roles) => [...(roles ?? [])])) }];
}

/** Returns the roles that may ask for both a type and its field; null where everybody may. */
function rolesAt(path: string, visibility: Visibility): ReadonlySet<Role> | null {
  const [type = '', field] = path.split('.');
  const [ofType, ofField] = [visibility(type), visibility(type, field)];
  return ofType && ofField ? new Set([...ofType].filter((role) => ofField.has(role))) : (ofType ?? ofField);
}

/** Makes keys of what can make an operation a different one: variables that decide, and whether others are null where they may not be. */
function keyIn(document: DocumentNode, { variableDefinitions = [] }: OperationDefinitionNode) {
  const [deciding, names] = [decidingIn(document), variableDefinitions.map(({ variable }) => variable.name.value)];
  return (variables: Variables) =>
    JSON.stringify([deciding.map((value) => value(variables) ?? null), names.map((name) => variables[name] === null)]);
}

/**
 * Reads the values that decide what an operation costs or which sections it asks for: the variables in directives, in `first`, and
 * in the area of a filter. Of a filter that is a variable only the area is read, since a filter may name people.
 */
function decidingIn(document: DocumentNode): ((variables: Variables) => unknown)[] {
  const names = new Set<string>();
  const filters = new Set<string>();
  const note = { Variable: ({ name }: { name: { value: string } }) => void names.add(name.value) };
  visit(document, {
    Directive: (directive) => void visit(directive, note),
    Argument: ({ name, value }) => {
      if (name.value === 'first') visit(value, note);
      if (name.value !== 'filter') return;
      if (value.kind === 'Variable') filters.add(value.name.value);
      if (value.kind === 'ObjectValue')
        for (const field of value.fields) if (field.name.value === 'area') visit(field, note);
    },
  });
  return [
    ...[...names].map((name) => (variables: Variables) => variables[name]),
    ...[...filters].map((name) => (variables: Variables) => areaOf(variables[name])),
  ];
}
