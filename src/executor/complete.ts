import {
  GraphQLError,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
import { isIterableObject } from 'graphql/jsutils/isIterableObject.js';
import { isPromise } from 'graphql/jsutils/isPromise.js';
import { addPath } from 'graphql/jsutils/Path.js';
import { executeFields, infoOf, nullInstead } from './fields.ts';
import { after, Join, Later } from './later.ts';
import type { Complete, FieldPlan, ObjectPlan, Run } from './plan.ts';
import { concreteType } from './concrete.ts';

/** What is selected of a type of object that a field may give. */
export type Selected = (run: Run, type: GraphQLObjectType) => ObjectPlan;

/** How values of a type are completed; what kind of type it is is asked here, and not for each value. */
export function completing(type: GraphQLOutputType, selected: Selected): Complete {
  if (isNonNullType(type)) return neverNull(completing(type.ofType, selected));
  const complete = isListType(type)
    ? list(completing(type.ofType, selected), !isNonNullType(type.ofType))
    : isLeafType(type)
      ? leaf(type)
      : isAbstractType(type)
        ? abstract(type, selected)
        : object(type, selected);
  return (run, field, path, value) => {
    if (value === null || value === undefined) return null;
    if (value instanceof Error) throw value;
    return complete(run, field, path, value);
  };
}

function neverNull(complete: Complete): Complete {
  return (run, field, path, value) => {
    const completed = complete(run, field, path, value);
    if (completed !== null) return completed;
    throw new Error(`Cannot return null for non-nullable field ${field.parent.name}.${field.definition.name}.`);
  };
}

function leaf(type: GraphQLLeafType): Complete {
  return (_run, _field, _path, value) => {
    const written: unknown = type.serialize(value);
    if (written !== null && written !== undefined) return written;
    const call = `${inspect(type)}.serialize(${inspect(value)})`;
    throw new Error(`Expected \`${call}\` to return non-nullable value, returned: ${inspect(written)}`);
  };
}

function list(complete: Complete, nullable: boolean): Complete {
  const completeItem: Complete = (run, field, path, item) => {
    try {
      if (!isPromise(item)) return complete(run, field, path, item);
      return after(item, (value) => complete(run, field, path, value));
    } catch (error) {
      return nullInstead(error, run, field, path, nullable);
    }
  };
  return (run, field, path, value) => {
    if (!isIterableObject(value)) throw noList(field);
    const items: unknown[] = [];
    let join: Join | null = null;
    for (const item of value) {
      const at = addPath(path, items.length, undefined);
      const completed = completeItem(run, field, at, item);
      if (completed instanceof Later) {
        join ??= new Join(items);
        join.add(items.length, completed, (error) => nullInstead(error, run, field, at, nullable));
      } else items.push(completed);
    }
    return join ?? items;
  };
}

const noList = ({ parent, definition }: FieldPlan) =>
  new GraphQLError(`Expected Iterable, but did not find one for field "${parent.name}.${definition.name}".`);

function abstract(type: GraphQLAbstractType, selected: Selected): Complete {
  return (run, field, path, value) => {
    const complete = (name: unknown) =>
      object(concreteType(name, type, run, field, value), selected)(run, field, path, value);
    const name = (type.resolveType ?? run.typeResolver)(value, run.contextValue, infoOf(run, field, path), type);
    return isPromise(name) ? after(name, complete) : complete(name);
  };
}

const object =
  (type: GraphQLObjectType, selected: Selected): Complete =>
  (run, field, path, value) => {
    const plan = selected(run, type);
    if (!type.isTypeOf) return executeFields(run, plan, value, path);
    const complete = (is: boolean) => {
      if (is) return executeFields(run, plan, value, path);
      const { nodes } = field;
      throw new GraphQLError(`Expected value of type "${type.name}" but got: ${inspect(value)}.`, { nodes });
    };
    const is = type.isTypeOf(value, run.contextValue, infoOf(run, field, path));
    return isPromise(is) ? after(is, complete) : complete(is);
  };
