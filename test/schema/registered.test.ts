import { getNamedType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { recordOwners } from '../../src/api/schema/audit-registration.ts';
import { ourSchema, ownTypes } from '../support/our-schema.ts';

const schema = await ourSchema();

/** Types about somebody that the audit hears of in another way, and which. */
const otherwise: Readonly<Record<string, string>> = {
  Citizen: 'the guard remembers whom it looked up',
  AccessLogEntryConnection: 'the log adds whom it is about',
  AccessLogExport: 'the log adds whom it is about',
  DrawingEntry: 'who is told whom it is about has been through the guard; of the pool all are told',
};

test('whatever tells of a citizen is registered with the audit by its type', () => {
  const telling = ownTypes(schema)
    .filter(isObjectType)
    .filter((type) => type !== schema.getQueryType())
    .filter((type) => {
      const { cprMasked, citizen } = type.getFields();
      return cprMasked || (citizen && getNamedType(citizen.type).name === 'Citizen');
    })
    .map(({ name }) => name);
  expect(telling.filter((name) => !(name in recordOwners) && !(name in otherwise))).toEqual([]);
  expect(Object.keys(recordOwners).filter((name) => !isObjectType(schema.getType(name)))).toEqual([]);
});

test('every mutation answers with a refusal in one place, from which the audit takes it', () => {
  for (const field of Object.values(schema.getMutationType()!.getFields())) {
    const answer = getNamedType(field.type);
    expect([field.name, isObjectType(answer) && String(answer.getFields()['refusal']?.type)]).toEqual([
      field.name,
      'Refusal',
    ]);
  }
});
