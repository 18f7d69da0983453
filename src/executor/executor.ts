import {
  assertValidSchema,
  OperationTypeNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import { buildExecutionContext } from 'graphql/execution/execute.js';
import { executeFields, executeInTurn } from './fields.ts';
import { arrived, Later } from './later.ts';
import type { ObjectPlan, Run } from './plan.ts';
import { plansOf } from './plans.ts';

/** What is executed. Documents are never changed once they are made; they should be validated, though nothing breaks if not. */
type Execution = Pick<ExecutionArgs, 'document' | 'operationName' | 'variableValues' | 'contextValue' | 'rootValue'>;

/** Executes operations on one schema. */
export type Execute = (asked: Execution) => Promise<ExecutionResult>;

type Data = NonNullable<ExecutionResult['data']>;

/** Executes operations as `execute` of graphql-js does, value for value and error for error, but plans each only once. */
export function compiledExecutor(schema: GraphQLSchema): Execute {
  assertValidSchema(schema);
  const planOf = plansOf();
  return async (asked) => {
    const context = buildExecutionContext({ schema, ...asked });
    if (!('schema' in context)) return { errors: context };
    const run: Run = { ...context, args: new Map() };
    const { collectedErrors } = run;
    let data: Data | null = null;
    try {
      data = await dataOf(run, planOf(run, asked.document));
    } catch (error) {
      collectedErrors.add(error as GraphQLError, undefined);
    }
    return collectedErrors.errors.length > 0 ? { errors: collectedErrors.errors, data } : { data };
  };
}

function dataOf(run: Run, plan: ObjectPlan): Data | Promise<Data> {
  if (run.operation.operation === OperationTypeNode.MUTATION) return executeInTurn(run, plan);
  const data = executeFields(run, plan, run.rootValue, undefined);
  return data instanceof Later ? arrived(data) : data;
}
