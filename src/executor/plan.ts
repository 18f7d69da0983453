import type { FieldNode, GraphQLField, GraphQLObjectType } from 'graphql';
import type { ExecutionContext } from 'graphql/execution/execute.js';
import type { Path } from 'graphql/jsutils/Path.js';

/** What is selected of a type of object: fragments are merged, `@skip` and `@include` answered. */
export type ObjectPlan = {
  readonly fields: readonly FieldPlan[];
  /** Makes an object for the values, its keys in the order that they are asked for in. */
  readonly empty: () => Record<string, unknown>;
};

/** An object that may have any key; slower to turn into JSON than others. */
export const bare = (): Record<string, unknown> => Object.create(null) as Record<string, unknown>;

/** How a field is answered. */
export type FieldPlan = {
  readonly key: string;
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
  readonly parent: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  /** Whether nobody resolves it and it takes no arguments: its value is the property of that name. */
  readonly read: boolean;
  readonly nullable: boolean;
  /** Whether its value is a scalar or an enum, which nothing lies below: nobody asks it for its path. */
  readonly leaf: boolean;
  readonly complete: Complete;
};

/** Makes what a resolver gave into what the answer shows, or a `Later` of that; throws what stands in the way. */
export type Complete = (run: Run, field: FieldPlan, path: Path, value: unknown) => unknown;

/** One execution. A field's arguments are read once for all the objects that have it. */
export type Run = ExecutionContext & { readonly args: Map<FieldPlan, Record<string, unknown>> };
