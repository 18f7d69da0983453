import { expect, test } from 'vitest';
import { sharingBasis, type SharingGrounds } from '../../../src/domain/access/area-sharing.ts';
import type { Statute } from '../../../src/domain/access/access-rules.ts';

const statute: Statute = {
  name: 'Retssikkerhedsloven § 11 a, stk. 2',
  from: 'employment',
  to: 'social',
  kinds: ['IDENTITY'],
  purposes: ['CASEWORK'],
};
const consent = { from: 'employment', to: 'social', kinds: ['IDENTITY'] } as const;
const none: SharingGrounds = { consented: [], jointPlanWith: [], statutes: [] };

test.each<[string, Partial<SharingGrounds>, ReturnType<typeof sharingBasis>]>([
  ['without any ground', {}, null],
  ['on a consent', { consented: [consent] }, 'CONSENT'],
  ['on a consent the other way', { consented: [{ ...consent, from: 'social', to: 'employment' }] }, null],
  ['on a consent to another kind', { consented: [{ ...consent, kinds: ['CASES'] }] }, null],
  ['in a joint plan with the area', { jointPlanWith: ['social'] }, 'ELSE'],
  ['in a joint plan with another area', { jointPlanWith: ['health'] }, null],
  ['on a statute', { statutes: [statute] }, 'ELSE'],
  [
    'on a consent and a joint plan, which stays when the consent is withdrawn',
    { consented: [consent], jointPlanWith: ['social'] },
    'ELSE',
  ],
])('sharing with another area: %s', (_, grounds, basis) => {
  expect(sharingBasis({ from: 'employment', to: 'social', kind: 'IDENTITY' }, { ...none, ...grounds })).toBe(basis);
});
