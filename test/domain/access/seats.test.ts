import { expect, test } from 'vitest';
import { mayAct, seatsToAct } from '../../../src/domain/access/acts.ts';
import { roles, type Caller } from '../../../src/domain/access/caller.ts';
import { namedSeat, partsFor, roleSeat, seatsOf, staffSeat } from '../../../src/domain/access/seats.ts';
import { jobcenter, karen, mette, somebody, voksenenhed } from '../../support/referrals.ts';

const seated = (caller: Caller, seat: string) => seatsOf(caller).has(seat);
const anyUnit = { area: 'social', unit: null };

test('seats: a role in a unit is one in its area too, alone and with the person’s id', () => {
  for (const place of [voksenenhed, anyUnit])
    for (const seat of [
      roleSeat('LEADER', place),
      roleSeat('LEADER', place, 'karen'),
      staffSeat(place),
      staffSeat(place, 'karen'),
    ])
      expect([seat, seated(karen, seat), seated(mette, seat)]).toEqual([seat, true, false]);
  expect(seated(karen, staffSeat(voksenenhed, 'mette'))).toBe(false);
  expect(seated(karen, roleSeat('INTAKE', voksenenhed))).toBe(false);
});

test('seats: a role without area or unit has none, and one behind the scenes none among staff', () => {
  for (const differing of [{ unit: null }, { area: null }]) {
    const unbound = { ...karen, functions: [{ role: 'LEADER', ...voksenenhed, ...differing } as const] };
    expect([...seatsOf(unbound)]).toEqual([]);
  }
  const staff = roles.filter((role) => seated(somebody('x', role, jobcenter), staffSeat(jobcenter)));
  expect(staff).toEqual(['CASEWORKER', 'INTAKE', 'LEADER', 'SUPPORT_WORKER', 'FACILITATOR']);
});

test('seats: a name in an area’s system counts where the person works with citizens', () => {
  const named = { ...mette, caseworkerIds: { employment: 'MHO', social: 'MHO' } };
  expect(seated(named, namedSeat('employment', 'MHO'))).toBe(true);
  expect(seated(named, namedSeat('social', 'MHO'))).toBe(false);
  expect(seated(mette, namedSeat('employment', 'MHO'))).toBe(false);
});

test('parts: those of which somebody has a seat', () => {
  const seats = { AUTHOR: [staffSeat(jobcenter, 'mette')], LEADER: [roleSeat('LEADER', voksenenhed)], NOBODY: [] };
  expect([...partsFor(mette, seats)]).toEqual(['AUTHOR']);
  expect([...partsFor(karen, seats)]).toEqual(['LEADER']);
});

test('act: for whoever has a seat of it, in the unit or anywhere in the area', () => {
  expect(seatsToAct('REVIEW_CONSENT', 'social')).toEqual(['LEADER social/']);
  expect([mayAct('REVIEW_CONSENT', karen, 'social'), mayAct('REVIEW_CONSENT', karen, 'employment')]).toEqual([
    true,
    false,
  ]);
  expect(mayAct('REFER', mette, 'employment', 'ungeindsats')).toBe(false);
});
