import { GraphQLError, Kind, visit, type DocumentNode } from 'graphql';
import { compile } from './compile.ts';
import type { ObjectPlan, Run } from './plan.ts';

/** As many plans are kept of one document; whoever thinks of more answers to its conditions has them compiled anew. */
const kept = 32;

/**
 * Finds an operation's plan, or compiles it: one for each answer to the document's conditions, so that the plan itself has none.
 * They are kept for as long as the document is.
 */
export function plansOf() {
  const documents = new WeakMap<DocumentNode, { conditions: readonly string[]; plans: Map<string, ObjectPlan> }>();
  return (run: Run, document: DocumentNode): ObjectPlan => {
    let known = documents.get(document);
    if (!known) documents.set(document, (known = { conditions: conditionsIn(document), plans: new Map() }));
    const { conditions, plans } = known;
    const key = JSON.stringify([run.operation.name?.value, ...conditions.map((name) => run.variableValues[name])]);
    let plan = plans.get(key);
    if (!plan) {
      plan = compile(run, rootOf(run));
      if (plans.size >= kept) plans.clear();
      plans.set(key, plan);
    }
    return plan;
  };
}

/** The variables that decide what is selected. */
function conditionsIn(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given = [] }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

function rootOf({ schema, operation }: Run) {
  const root = schema.getRootType(operation.operation);
  if (root) return root;
  throw new GraphQLError(`Schema is not configured to execute ${operation.operation} operation.`, { nodes: operation });
}
