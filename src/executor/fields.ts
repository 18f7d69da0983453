import {
  defaultFieldResolver,
  getArgumentValues,
  locatedError,
  responsePathAsArray,
  type GraphQLResolveInfo,
} from 'graphql';
import { buildResolveInfo } from 'graphql/execution/execute.js';
import { isObjectLike } from 'graphql/jsutils/isObjectLike.js';
import { isPromise } from 'graphql/jsutils/isPromise.js';
import { addPath, type Path } from 'graphql/jsutils/Path.js';
import { after, arrived, Join, Later } from './later.ts';
import { bare, type FieldPlan, type ObjectPlan, type Run } from './plan.ts';

/** The object's fields, or a `Later` of them if any is later; throws if one is null that may not be. */
export function executeFields(run: Run, { fields, empty }: ObjectPlan, source: unknown, path: Path | undefined) {
  const values = empty();
  let join: Join | null = null;
  try {
    for (const field of fields) {
      // Most values are leaves, and a path made for each would be most of what is made: theirs is made when it is asked for.
      const at = field.leaf ? null : below(path, field);
      const value = executeField(run, field, source, at, path);
      if (value instanceof Later) {
        join ??= new Join(values);
        join.add(field.key, value, (error) => nullInstead(error, run, field, at ?? below(path, field), field.nullable));
      } else values[field.key] = value;
    }
  } catch (error) {
    if (join) return join.doom(error);
    throw error;
  }
  return join ?? values;
}

const below = (path: Path | undefined, { key, parent }: FieldPlan): Path => addPath(path, key, parent.name);

/** The same, each field once the one before it is through: mutations. */
export async function executeInTurn(run: Run, plan: ObjectPlan) {
  const values = plan.empty();
  for (const field of plan.fields) {
    const made = executeFields(run, { fields: [field], empty: bare }, run.rootValue, undefined);
    Object.assign(values, made instanceof Later ? await arrived<object>(made) : made);
  }
  return values;
}

/** Null for what failed, with the error on the list; throws the error, located, where null may not be. */
export function nullInstead(error: unknown, run: Run, { nodes }: FieldPlan, path: Path, nullable: boolean): null {
  const located = locatedError(error, nodes, responsePathAsArray(path));
  if (!nullable) throw located;
  run.collectedErrors.add(located, path);
  return null;
}

/** `at` is null for a leaf, which needs no path unless it is resolved, or fails. */
function executeField(run: Run, field: FieldPlan, source: unknown, at: Path | null, parent: Path | undefined): unknown {
  try {
    let found: unknown;
    if (field.read) found = property(field, source);
    if (!field.read || typeof found === 'function') found = resolved(run, field, source, at ?? below(parent, field));
    if (!isPromise(found)) return field.complete(run, field, at ?? nowhere, found);
    return after(found, (value) => field.complete(run, field, at ?? nowhere, value));
  } catch (error) {
    return nullInstead(error, run, field, at ?? below(parent, field), field.nullable);
  }
}

const nowhere: Path = { prev: undefined, key: '', typename: undefined };

/** What `defaultFieldResolver` reads; a method is left to it to call. */
const property = ({ definition }: FieldPlan, source: unknown): unknown =>
  isObjectLike(source) || typeof source === 'function'
    ? (source as unknown as Record<string, unknown>)[definition.name]
    : undefined;

function resolved(run: Run, field: FieldPlan, source: unknown, path: Path): unknown {
  const resolve = field.definition.resolve ?? defaultFieldResolver;
  return resolve(source, argumentsOf(run, field), run.contextValue, infoOf(run, field, path));
}

/** What graphql-js tells resolvers about where they are. */
export const infoOf = (run: Run, { definition, nodes, parent }: FieldPlan, path: Path): GraphQLResolveInfo =>
  buildResolveInfo(run, definition, nodes, parent, path);

function argumentsOf(run: Run, field: FieldPlan): Record<string, unknown> {
  const known = run.args.get(field);
  if (known) return known;
  const args = getArgumentValues(field.definition, field.nodes[0], run.variableValues);
  // A resolver that changed them would change them for the next object, too.
  run.args.set(field, Object.freeze(args));
  return args;
}
