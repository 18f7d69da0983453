import fc from 'fast-check';
import { getVariableValues, parse, validate, type OperationDefinitionNode } from 'graphql';
import { expect, test } from 'vitest';
import { preparing } from '../../src/api/preparing.ts';
import { executableSchema } from '../../src/api/schema.ts';
import { visibilityIn } from '../../src/api/visibility.ts';

const schema = executableSchema();
const visibility = visibilityIn(schema);

const text = `query Overview($cpr: CPR!, $cprs: [CPR!]!, $many: Int, $area: String, $more: Boolean!, $less: Boolean = false) {
  citizenByCpr(cpr: $cpr) {
    name
    cases(area: $area) { nodes { title area { key } } }
    ...More @include(if: $more)
    activities @skip(if: $less) { nodes { title } }
  }
  citizens(filter: { cprs: $cprs }, first: $many) { nodes { name contacts { nodes { name } } } }
}
fragment More on Citizen { contacts { nodes { name } } accessLog(first: $many) { nodes { recordedAt } } }`;

function parsed() {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  return { document, operation: document.definitions[0] as OperationDefinitionNode };
}

const { document, operation } = parsed();
const coerced = (given: object) => getVariableValues(schema, operation.variableDefinitions!, given as never).coerced!;
const numbers = { cpr: '0101905530', cprs: ['0101905530', '1505953019'] };
const known = fc.constantFrom('0101905530', '1505953019', '2211853006');

test('what is remembered of an operation is what it is each time, whatever is asked for in between', () => {
  const prepare = preparing(schema, visibility);
  const given = fc.record(
    {
      cpr: known,
      cprs: fc.array(known, { maxLength: 3 }),
      more: fc.boolean(),
      less: fc.boolean(),
      many: fc.integer({ min: 1, max: 50 }),
      area: fc.option(fc.constantFrom('employment', 'social')),
    },
    { requiredKeys: ['cpr', 'cprs', 'more'] },
  );
  fc.assert(
    fc.property(given, (one) => {
      const variables = coerced(one);
      const again = parsed();
      const remembered = prepare(document, operation, variables);
      const anew = preparing(schema, visibility)(again.document, again.operation, variables);
      expect(remembered.cost).toBe(anew.cost);
      expect(remembered.asked).toEqual(anew.asked);
      expect(remembered.numbersIn(variables)).toEqual(anew.numbersIn(variables));
      for (const roles of [['CASEWORKER'], ['AUDITOR'], [], ['LEADER', 'OPERATOR']] as const)
        expect(remembered.closedTo(new Set(roles))).toBe(anew.closedTo(new Set(roles)));
    }),
    { numRuns: 300 },
  );
});

test('other people, other pages, other sections: only what decides makes it another operation', () => {
  const prepare = preparing(schema, visibility);
  const of = (given: object) => prepare(document, operation, coerced({ ...numbers, more: true, ...given }));
  const first = of({ many: 10 });
  expect(of({ many: 10, cpr: '2211853006', cprs: [] })).toBe(first);
  for (const _ of [1, 2]) expect(() => of({ many: null })).toThrow('given null');
  expect(of({ many: 20 }).cost).toBeGreaterThan(first.cost);
  expect(of({ many: 10, more: false }).asked.fields).not.toContain('Citizen.accessLog');
  expect(first.asked.fields).toContain('Citizen.accessLog');
  expect(of({ many: 10, area: 'social' }).asked.sections).toContainEqual({ section: 'cases', only: 'social' });
  expect([...of({ cpr: '2211853006' }).numbersIn(coerced({ ...numbers, more: true, cpr: '2211853006' }))]).toEqual([
    '2211853006',
    '0101905530',
    '1505953019',
  ]);
});
