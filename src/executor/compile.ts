import { isLeafType, isNonNullType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { getFieldDef } from 'graphql/execution/execute.js';
import { completing } from './complete.ts';
import { bare, type FieldPlan, type ObjectPlan, type Run } from './plan.ts';

/** The plan of an operation from its root; what lies deeper is planned when it is first come to. Throws what graphql-js throws. */
export function compile(run: Run, root: GraphQLObjectType): ObjectPlan {
  const { schema, fragments, variableValues, operation } = run;
  return objectPlan(schema, root, collectFields(schema, fragments, variableValues, root, operation.selectionSet));
}

function objectPlan(
  schema: GraphQLSchema,
  parent: GraphQLObjectType,
  collected: ReturnType<typeof collectFields>,
): ObjectPlan {
  const fields = [...collected].flatMap(
    ([key, nodes]) => fieldPlan(schema, parent, key, nodes as FieldPlan['nodes']) ?? [],
  );
  // Plain objects are quicker to turn into JSON, but this is no key of theirs; and to copy one is quicker than to let it grow.
  const plain = Object.fromEntries(fields.map(({ key }) => [key, undefined]));
  return { fields, empty: collected.has('__proto__') ? bare : () => ({ ...plain }) };
}

/** Null for a field that the type does not have. */
function fieldPlan(
  schema: GraphQLSchema,
  parent: GraphQLObjectType,
  key: string,
  nodes: FieldPlan['nodes'],
): FieldPlan | null {
  const definition = getFieldDef(schema, parent, nodes[0]);
  if (!definition) return null;
  const plans = new Map<GraphQLObjectType, ObjectPlan>();
  const selected = ({ fragments, variableValues }: Run, type: GraphQLObjectType) => {
    const known = plans.get(type);
    if (known) return known;
    const plan = objectPlan(schema, type, collectSubfields(schema, fragments, variableValues, type, nodes));
    plans.set(type, plan);
    return plan;
  };
  const { type, resolve, args } = definition;
  return {
    key,
    nodes,
    parent,
    definition,
    read: !resolve && args.length === 0,
    nullable: !isNonNullType(type),
    leaf: isLeafType(isNonNullType(type) ? type.ofType : type),
    complete: completing(type, selected),
  };
}
