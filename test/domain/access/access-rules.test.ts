import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roles, type Caller, type Role } from '../../../src/domain/access/caller.ts';
import {
  accessRules,
  bases,
  decideAccess,
  informationKinds,
  purposes,
  type AccessAsk,
  type Grounds,
} from '../../../src/domain/access/access-rules.ts';
import { jobcenter, somebody } from '../../support/referrals.ts';

const mette = somebody('mette', 'CASEWORKER', jobcenter);
const lars = somebody('lars', 'LEADER', jobcenter);
const tove = somebody('tove', 'FACILITATOR', jobcenter);
const nowhere = new Set<string>();
const employment = new Set(['employment']);
const none: Grounds = {
  own: employment,
  party: employment,
  jointPlanWith: [],
  consented: [],
  glassBroken: false,
  statutes: [],
  existence: false,
};
const consent = { from: 'social', to: 'employment', kinds: ['CASES', 'CONTACTS'] } as const;
const statute = {
  name: 'RSL § 11 c',
  from: 'social',
  to: 'employment',
  kinds: ['CASES'],
  purposes: ['COORDINATION'],
} as const;

const ask = (but: Partial<AccessAsk> = {}): AccessAsk => ({
  caller: mette,
  area: 'social',
  kind: 'CASES',
  purpose: 'CASEWORK',
  ...but,
});
/** `CONTENT OWN_AREA`, or `NOTHING NO_BASIS`. */
const decided = (but: Partial<AccessAsk>, grounds: Partial<Grounds> = {}): string => {
  const access = decideAccess(ask(but), { ...none, ...grounds });
  return access.shows === 'CONTENT' ? `CONTENT ${access.basis}` : `${access.shows} ${access.why}`;
};

test.each([
  ['one’s own area', { area: 'employment' }, {}, 'CONTENT OWN_AREA'],
  ['another area', {}, {}, 'NOTHING NO_BASIS'],
  ['another area with a joint plan', {}, { jointPlanWith: ['employment'] }, 'CONTENT JOINT_PLAN'],
  ['another area with a joint plan between others', {}, { jointPlanWith: ['health'] }, 'NOTHING NO_BASIS'],
  ['one’s own area, with another unit', { area: 'employment' }, { own: nowhere, party: nowhere }, 'NOTHING NO_BASIS'],
  [
    'a plan, with another unit',
    {},
    { own: nowhere, party: nowhere, jointPlanWith: ['employment'] },
    'NOTHING NO_BASIS',
  ],
  ['one’s own area, facilitating', { caller: tove, area: 'employment' }, { own: nowhere }, 'NOTHING NO_BASIS'],
  [
    'one’s own area, facilitating a plan',
    { caller: tove, area: 'employment' },
    { own: nowhere, jointPlanWith: ['social'] },
    'CONTENT JOINT_PLAN',
  ],
  ['a consent to where one facilitates', { caller: tove }, { own: nowhere, consented: [consent] }, 'NOTHING NO_BASIS'],
  ['what the consent names', {}, { consented: [consent] }, 'CONTENT CONSENT'],
  ['what the consent does not name', { kind: 'DECISIONS' }, { consented: [consent] }, 'NOTHING NO_BASIS'],
  [
    'a consent the other way',
    {},
    { consented: [{ ...consent, from: 'employment', to: 'social' }] },
    'NOTHING NO_BASIS',
  ],
  ['a consent to a third area', {}, { consented: [{ ...consent, to: 'health' }] }, 'NOTHING NO_BASIS'],
  ['a statute for the purpose', { purpose: 'COORDINATION' }, { statutes: [statute] }, 'CONTENT STATUTE'],
  ['a statute for another purpose', {}, { statutes: [statute] }, 'NOTHING NO_BASIS'],
  ['broken glass', { kind: 'DECISIONS' }, { glassBroken: true }, 'CONTENT BREAK_GLASS'],
  ['supervision by a caseworker', { area: 'employment', purpose: 'SUPERVISION' }, {}, 'NOTHING PURPOSE'],
  ['supervision by a leader', { caller: lars, area: 'employment', purpose: 'SUPERVISION' }, {}, 'CONTENT OWN_AREA'],
  ['a sanction, one’s own area', { area: 'employment', purpose: 'SANCTION' }, {}, 'CONTENT OWN_AREA'],
  [
    'a sanction, bostøtte',
    { kind: 'DECISIONS', purpose: 'SANCTION' },
    { jointPlanWith: ['employment'] },
    'NOTHING VOLUNTARY',
  ],
  [
    'a sanction, the joint plan',
    { purpose: 'SANCTION' },
    { jointPlanWith: ['employment'], glassBroken: true },
    'NOTHING NO_BASIS',
  ],
  ['that there is something', {}, { existence: true }, 'EXISTENCE NO_BASIS'],
] as const)('%s', (_, but, grounds, expected) => {
  expect(decided(but as Partial<AccessAsk>, grounds as Partial<Grounds>)).toBe(expected);
});

test('access basis: consent and joint plan before break-glass', () => {
  expect(decided({}, { consented: [consent], jointPlanWith: ['employment'], glassBroken: true })).toBe(
    'CONTENT CONSENT',
  );
  expect(decided({ kind: 'DECISIONS' }, { consented: [consent], jointPlanWith: ['employment'] })).toBe(
    'CONTENT JOINT_PLAN',
  );
});

test('withheld: openedBy is the same whether or not there is anything', () => {
  expect(decideAccess(ask(), none)).toEqual({
    shows: 'NOTHING',
    why: 'NO_BASIS',
    opens: ['CONSENT', 'JOINT_PLAN', 'BREAK_GLASS'],
  });
});

test('access by statute: named as in the policy', () => {
  expect(decideAccess(ask({ purpose: 'COORDINATION' }), { ...none, statutes: [statute] })).toMatchObject({
    source: 'RSL § 11 c',
  });
});

const anyGrounds: fc.Arbitrary<Grounds> = fc.record({
  own: fc.constant(employment),
  party: fc.constant(employment),
  jointPlanWith: fc.subarray(['employment', 'health']),
  glassBroken: fc.boolean(),
  existence: fc.boolean(),
  consented: fc.array(fc.constantFrom(consent), { maxLength: 1 }),
  statutes: fc.array(fc.constantFrom(statute), { maxLength: 1 }),
});
const anyKind = fc.constantFrom(...informationKinds);
const anyPurpose = fc.constantFrom(...purposes);
const area = fc.constantFrom('employment', 'social');

test('empty delimitation: opens nothing', () => {
  const delimited = fc.record({
    role: fc.constantFrom<Role>(...roles),
    area: fc.constantFrom('employment', null),
    unit: fc.constantFrom('jobcenter', null),
  });
  fc.assert(
    fc.property(delimited, anyGrounds, anyKind, anyPurpose, area, (one, grounds, kind, purpose, of) => {
      const caller: Caller = { ...mette, functions: [one] };
      const isWhole = one.area !== null && one.unit !== null && !['AUDITOR', 'OPERATOR', 'MACHINE'].includes(one.role);
      const access = decideAccess({ caller, area: of, kind, purpose }, grounds);
      return isWhole || access.shows === 'NOTHING';
    }),
  );
  expect(decided({ caller: { ...mette, functions: [] }, area: 'employment' }, { glassBroken: true })).toBe(
    'NOTHING NO_BASIS',
  );
});

test('access without a basis: nothing of another area, and never voluntary support for a sanction', () => {
  fc.assert(
    fc.property(anyGrounds, anyKind, anyPurpose, area, (grounds, kind, purpose, of) => {
      const access = decideAccess({ caller: mette, area: of, kind, purpose }, grounds);
      if (access.shows !== 'CONTENT') return true;
      if (purpose === 'SANCTION') return of === 'employment' && kind !== 'DECISIONS';
      const { jointPlanWith, glassBroken, consented, statutes } = grounds;
      const isParty = jointPlanWith.includes('employment');
      return of === 'employment' || isParty || glassBroken || consented.length + statutes.length > 0;
    }),
  );
  expect(decided({ kind: 'DECISIONS', area: 'employment', purpose: 'SANCTION' })).toBe('NOTHING VOLUNTARY');
});

test('access rules: every basis has rows, every row its Danish condition and source', () => {
  expect(new Set(accessRules.map(({ basis }) => basis))).toEqual(new Set(bases));
  for (const { when, source } of accessRules) expect([when.length > 10, source.length > 2]).toEqual([true, true]);
});
