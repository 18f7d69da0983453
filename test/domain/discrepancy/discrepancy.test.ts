import { expect, test } from 'vitest';
import type { Person } from '../../../src/domain/citizen/area-system.ts';
import type { Contact } from '../../../src/domain/citizen/case.ts';
import type { Cpr } from '../../../src/domain/cpr.ts';
import { discrepancies } from '../../../src/domain/discrepancy/discrepancy.ts';

const seen = (area: string, facts: Partial<Person>) => ({
  area: { key: area, name: area === 'social' ? 'Social' : 'Beskæftigelse' },
  person: {
    area,
    ref: '1',
    cpr: '6101901234' as Cpr,
    name: 'Freja Lind',
    phone: null,
    email: null,
    address: null,
    addressProtected: null,
    jointPlanWith: [],
    ...facts,
  },
});
const contact = (facts: Partial<Contact>): Contact => ({
  area: 'employment',
  id: '1',
  name: 'Mette Holm',
  caseworker: null,
  phone: null,
  email: null,
  initials: null,
  role: 'CASEWORKER',
  roleName: 'Sagsbehandler',
  primary: false,
  active: true,
  unit: null,
  from: null,
  until: null,
  ...facts,
});

test('discrepancy: both values and both sources', () => {
  const found = discrepancies(
    [seen('employment', { name: 'Freja Lind' }), seen('social', { name: 'Freja Lind Krogh' })],
    [],
    true,
  );
  expect(found).toEqual([
    {
      field: 'NAME',
      values: [
        { area: { key: 'employment', name: 'Beskæftigelse' }, value: 'Freja Lind' },
        { area: { key: 'social', name: 'Social' }, value: 'Freja Lind Krogh' },
      ],
    },
  ]);
});

test('discrepancy: none between spellings of one phone, name or address', () => {
  const first = seen('employment', {
    name: 'freja  LIND',
    phone: '+45 20112233',
    address: { line: 'Storegade 1, 2. tv.', postalCode: '8500', city: 'Grenaa' },
  });
  const second = seen('social', {
    phone: '20 11 22 33',
    address: { line: 'Storegade 1 2 tv', postalCode: '8500', city: 'Grenaa' },
  });
  expect(discrepancies([first, second], [], true)).toEqual([]);
});

test('discrepancy: addresses not compared when they may not be shown', () => {
  const at = (line: string) => ({ address: { line, postalCode: '8500', city: 'Grenaa' } });
  const both = [seen('employment', at('Storegade 1')), seen('social', at('Havnen 2'))];
  expect(discrepancies(both, [], true).map((one) => one.field)).toEqual(['ADDRESS']);
  expect(discrepancies(both, [], false)).toEqual([]);
});

test('discrepancy of coordinators: two names, not a name and nobody', () => {
  const both = [seen('employment', {}), seen('social', {})];
  const mette = contact({ role: 'COORDINATOR' });
  const jonas = contact({ role: 'COORDINATOR', area: 'social', name: 'Jonas Friis' });
  expect(discrepancies(both, [mette, jonas], true).map((one) => one.field)).toEqual(['COORDINATOR']);
  expect(discrepancies(both, [mette], true)).toEqual([]);
});
