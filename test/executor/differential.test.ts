import fc from 'fast-check';
import { execute, parse, validate, type ExecutionArgs, type ExecutionResult, type OperationTypeNode } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compiledExecutor } from '../../src/executor/executor.ts';
import { ourSchema } from '../support/our-schema.ts';
import { adversary } from './adversary.ts';
import { answered, thing } from './generated-answers.ts';
import { choicesFrom, operationOn } from './generated-operation.ts';
import { newTime, noTime, type Turns } from './turns.ts';

const schemas = { 'our schema': answered(await ourSchema()), adversary: adversary() };
/** Of which schema, which operations, and how deep. */
const cases = [
  ['our schema', 'query', 3],
  ['our schema', 'mutation', 3],
  ['adversary', 'query', 5],
  ['adversary', 'mutation', 5],
] as const;

/** Rejections that nobody handled: graphql-js has some, where a list comes to nothing before its items do. */
const unhandled: unknown[] = [];
const note = (error: unknown) => void unhandled.push(error);
const others = process.listeners('unhandledRejection');

beforeAll(() => {
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', note);
});

afterAll(() => {
  process.off('unhandledRejection', note);
  for (const other of others) process.on('unhandledRejection', other);
});

test.for(cases)('%s: any %s gets the answer and the errors that graphql-js gives', { timeout: 60_000 }, (asked) =>
  fc.assert(
    compared(asked, newTime, ({ ours, theirs }) => {
      expect(ours).toEqual(theirs);
      expect(unhandled).toEqual([]);
    }),
    { numRuns: 300 },
  ),
);

// Which errors are told below something that came to nothing is a matter of who comes first.
test.for(cases)('%s: any %s gets the same answer where promises race', { timeout: 60_000 }, (asked) =>
  fc.assert(
    compared(asked, noTime, ({ ours, theirs }) => {
      expect(ours.data).toEqual(theirs.data);
      expect(ours.errors.length > 0).toBe(theirs.errors.length > 0);
      expect(unhandled).toEqual([]);
    }),
    { numRuns: 100 },
  ),
);

type Answer = { data: string; errors: string[] };
type Executes = (asked: ExecutionArgs) => ExecutionResult | Promise<ExecutionResult>;

/** Asks both executors for the same in worlds that are alike: anew, once more, and with every condition the other way round. */
function compared(
  [name, kind, depth]: (typeof cases)[number],
  time: () => Turns,
  compare: (answers: { ours: Answer; theirs: Answer }) => void,
) {
  const schema = schemas[name];
  const executed = compiledExecutor(schema);
  const root = schema.getRootType(kind as OperationTypeNode);
  const numbers = fc.array(fc.nat(1_000_000), { minLength: 20, maxLength: 300 });
  return fc.asyncProperty(numbers, fc.nat(), fc.constantFrom(0, 3, 10, 30), async (drawn, seed, ill) => {
    const { text, variables } = operationOn(schema, kind, depth, choicesFrom(drawn));
    const document = parse(text);
    fc.pre(validate(schema, document).length === 0);
    const answer = async (executes: Executes, variableValues: Record<string, unknown>) => {
      const contextValue = { seed, ill, schema, turns: time() };
      const rootValue = root && thing(contextValue, root, 'root');
      const over = Promise.resolve(executes({ schema, document, variableValues, contextValue, rootValue }));
      return comparable(await contextValue.turns.until(over));
    };
    for (const given of [variables, variables, { ...variables, yes: false, no: true }]) {
      const theirs = await answer(execute, given);
      unhandled.length = 0;
      compare({ theirs, ours: await answer(executed, given) });
    }
  });
}

/** Keys in their order, errors in any. */
const comparable = ({ data, errors = [] }: ExecutionResult): Answer => ({
  data: JSON.stringify(data) ?? 'none',
  errors: errors.map((error) => JSON.stringify(error)).toSorted(),
});
