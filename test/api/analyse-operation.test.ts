import fc from 'fast-check';
import { extendSchema, getVariableValues, isObjectType, parse, validate, type OperationDefinitionNode } from 'graphql';
import { expect, test } from 'vitest';
import { closedTo, operationAnalysis } from '../../src/api/operation/analyse-operation.ts';
import { personsNamed } from '../../src/api/operation/person-arguments.ts';
import type { Role } from '../../src/domain/access/caller.ts';
import { executableSchema } from '../../src/api/executable-schema.ts';
import { visibilityIn } from '../../src/api/schema/visibility.ts';

const schema = executableSchema();
const visibility = visibilityIn(schema);

const text = `query Overview($cpr: CPR!, $cprs: [CPR!]!, $many: Int, $area: String, $filter: ActivityFilter, $more: Boolean!, $less: Boolean = false) {
  citizenByCpr(cpr: $cpr) {
    name
    cases(filter: { area: $area }) { nodes { title area { key } } }
    ...More @include(if: $more)
    activities(filter: $filter) @skip(if: $less) { nodes { title } }
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

test('operation analysis: the cached one equals a new one', () => {
  const analyse = operationAnalysis(schema, visibility);
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
      const remembered = analyse(document, operation, variables);
      const anew = operationAnalysis(schema, visibility)(again.document, again.operation, variables);
      expect(remembered.cost).toBe(anew.cost);
      expect(remembered.asked).toEqual(anew.asked);
      expect(personsNamed(remembered.personFields, variables)).toEqual(personsNamed(anew.personFields, variables));
      for (const roles of [['CASEWORKER'], ['AUDITOR'], [], ['LEADER', 'OPERATOR']] as const)
        expect(closedTo(new Set(roles), remembered)).toBe(closedTo(new Set(roles), anew));
    }),
    { numRuns: 300 },
  );
});

test('operation analysis: anew for other pages, sections and conditions, not for other people', () => {
  const analyse = operationAnalysis(schema, visibility);
  const of = (given: object) => analyse(document, operation, coerced({ ...numbers, more: true, ...given }));
  const first = of({ many: 10 });
  expect(of({ many: 10, cpr: '2211853006', cprs: [] })).toBe(first);
  for (const _ of [1, 2]) expect(() => of({ many: null })).toThrow('Et argument, der skal have en værdi');
  expect(of({ many: 20 }).cost).toBeGreaterThan(first.cost);
  expect(of({ many: 10, more: false }).asked.fields).not.toContain('Citizen.accessLog');
  expect(first.asked.fields).toContain('Citizen.accessLog');
  expect(of({ many: 10, area: 'social' }).asked.sections).toContainEqual({ section: 'cases', only: 'social' });
  const narrowed = of({ many: 10, filter: { area: 'social' } });
  expect(narrowed.asked.sections).toContainEqual({ section: 'activities', only: 'social' });
  expect(of({ many: 10, filter: { area: 'social', activeOnly: true } })).toBe(narrowed);
  const variables = coerced({ ...numbers, more: true, cpr: '2211853006' });
  expect([...personsNamed(of({ cpr: '2211853006' }).personFields, variables).cprs]).toEqual([
    '2211853006',
    '0101905530',
    '1505953019',
  ]);
});

test('operation analysis: who sees a field of an interface sees it of one of its types, the field itself and not its type only', () => {
  const made = extendSchema(
    schema,
    parse(`interface Shown { id: ID! text: String! }
      type OwnShown implements Shown @visibleTo(group: CASEWORK) { id: ID! text: String! @visibleTo(roles: [LEADER]) }
      type OtherShown implements Shown @visibleTo(roles: [AUDITOR]) { id: ID! text: String! }
      extend type Query { shown: Shown! }`),
  );
  const closed = (asked: string, role: Role) => {
    const document = parse(`{ shown { ${asked} } }`);
    const analyse = operationAnalysis(made, visibilityIn(made));
    return closedTo(new Set([role]), analyse(document, document.definitions[0] as OperationDefinitionNode, {}));
  };
  expect(closed('id', 'CASEWORKER')).toBe(null);
  expect(closed('text', 'CASEWORKER')).toBe('OwnShown.text');
  expect(closed('text', 'LEADER')).toBe(null);
  expect(closed('text', 'AUDITOR')).toBe(null);
  expect(closed('... on OwnShown { text }', 'AUDITOR')).toBe('OwnShown.text');
  expect(closed('id', 'OPERATOR')).toBe('OwnShown.id');
});

test('a field is open to some of those who may see its type', () => {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType))
    for (const { name } of Object.values(type.getFields())) {
      const [ofType, ofField] = [visibility(type.name), visibility(type.name, name)];
      if (!ofType || !ofField) continue;
      const both = [...ofType].filter((role) => ofField.has(role));
      expect(both, `${type.name}.${name}`).not.toEqual([]);
    }
});
