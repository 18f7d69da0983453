import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roles, worksIn, type Role } from '../../../src/domain/access/caller.ts';
import { allowedActions, partsOf } from '../../../src/domain/referral/parts.ts';
import { hasReceiver, lacksIn, leaderOf, leadingToo, type Staffing } from '../../../src/domain/access/staffing.ts';
import { at, karen, lars, opened, socialUnits, somebody, jonas } from '../../support/referrals.ts';

const fti = { area: 'social', unit: 'fti' };
const staffing: Staffing = {
  social: { fti: ['SUPPORT_WORKER'], voksenenhed: ['CASEWORKER', 'LEADER'], ungeenhed: ['INTAKE', 'LEADER'] },
  employment: { jobcenter: ['CASEWORKER'] },
};

test('staffing: a unit without an entry is unknown, never empty', () => {
  expect(hasReceiver({}, fti)).toBeNull();
  expect(leaderOf({}, fti)).toBeNull();
  expect(leaderOf({ social: {} }, fti)).toBeNull();
  expect(lacksIn({})).toEqual([]);
});

test('staffing: units without receiver or leader are named; the area’s leaders count', () => {
  expect([hasReceiver(staffing, fti), leaderOf(staffing, fti)]).toEqual([false, 'AREA']);
  expect(lacksIn(staffing)).toEqual([
    { ...fti, lacks: 'RECEIVER' },
    { area: 'employment', unit: 'jobcenter', lacks: 'LEADER' },
  ]);
});

test('unit without a leader: late items go to the area’s leaders, to no other area’s', () => {
  const late = opened({ to: fti, id: 'R2' }, at('2026-11-02T08:00:00Z'), [...socialUnits, { key: 'fti', name: 'FTI' }]);
  expect(allowedActions(late, karen)).toEqual([]);
  expect(allowedActions(late, leadingToo(karen, staffing))).toEqual(['RECEIVE']);
  expect([...partsOf(leadingToo(karen, staffing), late)]).toEqual(['LEADER']);
  const elsewhere = somebody('lars', 'LEADER', { area: 'employment', unit: 'ungeindsats' });
  for (const other of [jonas, elsewhere, lars])
    expect(partsOf(leadingToo(other, staffing), late).has('LEADER')).toBe(false);
});

test('leaders gain no unit that has a leader, is unknown, or lies in another area', () => {
  const some = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.subarray([...roles]));
  const claims = fc.array(
    fc.record({
      role: fc.constantFrom<Role>('LEADER', 'CASEWORKER', 'AUDITOR'),
      area: fc.constantFrom('x', 'y', null),
      unit: fc.constantFrom('a', 'b', null),
    }),
  );
  const wrong: { area: string; unit: string }[] = [];
  fc.assert(
    fc.property(some, some, claims, (x, y, functions) => {
      const all: Staffing = { x, y };
      const before = { ...karen, functions };
      const then = leadingToo(before, all);
      for (const area of ['x', 'y'])
        for (const unit of ['a', 'b', 'c']) {
          const gained = worksIn(then, area, unit) && !worksIn(before, area, unit);
          const leadsThere = functions.some((one) => one.role === 'LEADER' && one.area === area && one.unit !== null);
          const isLeaderless = all[area]?.[unit]?.includes('LEADER') === false;
          const isRight = gained
            ? leadsThere && isLeaderless
            : !(leadsThere && isLeaderless) || worksIn(then, area, unit);
          if (!isRight) wrong.push({ area, unit });
        }
    }),
  );
  expect(wrong).toEqual([]);
});
