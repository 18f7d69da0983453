import { expect, test } from 'vitest';
import {
  breakGlassActions,
  breakGlassState,
  breakGlassWaiting,
  isReviewer,
  isUnusual,
  type BreakGlass,
} from '../../../src/domain/access/break-glass.ts';
import { endBreakGlass } from '../../../src/domain/access/end-break-glass.ts';
import { areasToReveal } from '../../../src/domain/access/cpr-reveal.ts';
import type { Cpr } from '../../../src/domain/cpr.ts';
import {
  mayEnd,
  seesConflictsOfInterest,
  type ConflictOfInterest,
} from '../../../src/domain/access/conflict-of-interest.ts';
import { reviewBreakGlass, type BreakGlassReview } from '../../../src/domain/access/review-break-glass.ts';
import { statedReason } from '../../../src/domain/access/stated-reason.ts';
import { usuallyClosed } from '../../../src/domain/working-days.ts';
import {
  at,
  jobcenter,
  jonas,
  karen,
  lars,
  mette,
  on,
  refused,
  somebody,
  ungeenhed,
  voksenenhed,
  went,
} from '../../support/referrals.ts';

const friday = at('2026-11-27T15:30:00Z');
const deadline = { review: 2, closedDays: usuallyClosed };
const broken: BreakGlass = {
  id: 'G1',
  citizen: '6512680375' as Cpr,
  by: { id: 'jonas', name: 'jonas' },
  unit: voksenenhed,
  reason: 'Borgeren er indlagt',
  at: friday,
  expiresAt: at('2026-11-27T19:30:00Z'),
  unusual: false,
  review: null,
  version: 1,
};
const justified: BreakGlassReview = { expectedVersion: 1, verdict: 'JUSTIFIED', text: null };
const unjustified: BreakGlassReview = { expectedVersion: 1, verdict: 'UNJUSTIFIED', text: 'Det hastede ikke.' };
const review = (said: BreakGlassReview, when = at('2026-11-30T09:00:00Z'), glass = broken) =>
  reviewBreakGlass(glass, karen, said, when);

test('stated reason: not empty, not too long, without a CPR number', () => {
  expect(statedReason('  Borgeren er indlagt \n')).toEqual({ ok: true, value: 'Borgeren er indlagt' });
  expect(statedReason('ti tegn, æ').ok).toBe(true);
  expect(statedReason('x'.repeat(255)).ok).toBe(true);
  const unfit = [
    '',
    '  ',
    'for kort ',
    'x'.repeat(256),
    'Det er 651268-0375, der ringer',
    'Tegn\u0007et er ikke til at se',
  ];
  for (const text of unfit)
    expect(refused(statedReason(text)), text).toMatchObject({ code: 'INVALID_TEXT', field: 'reason' });
});

test('break-glass review: due in working days, overdue ones go to all leaders of the area', () => {
  const waiting = (when: string) => breakGlassWaiting(broken, at(when), deadline);
  expect(waiting('2026-11-27T16:00:00Z')).toEqual({
    waitingFor: 'GLASS_REVIEW',
    since: on('2026-11-27'),
    dueOn: on('2026-12-01'),
    leaderOn: on('2026-12-01'),
    overdue: false,
    escalated: false,
    ageInDays: 0,
  });
  expect(waiting('2026-12-01T22:59:00Z')).toMatchObject({ overdue: false, ageInDays: 4 });
  expect(waiting('2026-12-01T23:01:00Z')).toMatchObject({ overdue: true, escalated: true, ageInDays: 5 });
  expect(breakGlassWaiting(went(review(justified)), at('2026-12-24T09:00:00Z'), deadline)).toBeNull();
});

test('break-glass review: by a leader of the unit, never by the user or another unit’s leader', () => {
  const elsewhere = somebody('else', 'LEADER', ungeenhed);
  const isTheirs = (caller: typeof karen, overdue = false) => isReviewer(caller, broken, overdue);
  expect([karen, elsewhere, lars, mette, jonas].map((one) => isTheirs(one))).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
  expect([karen, elsewhere, lars, mette, jonas].map((one) => isTheirs(one, true))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(isTheirs(somebody('jonas', 'LEADER', voksenenhed), true)).toBe(false);
  expect(isTheirs({ ...karen, functions: [{ role: 'LEADER', area: 'social', unit: null }] }, true)).toBe(false);
});

test('break-glass verdict: once, on the expected version, with a text when unjustified', () => {
  const reviewed = went(review(justified));
  expect(reviewed).toMatchObject({
    version: 2,
    expiresAt: broken.expiresAt,
    review: { verdict: 'JUSTIFIED', text: null },
  });
  expect([breakGlassState(broken), breakGlassState(reviewed)]).toEqual(['AWAITING_REVIEW', 'JUSTIFIED']);
  expect(refused(review(unjustified, undefined, reviewed))).toMatchObject({
    code: 'VERSION_CONFLICT',
    currentVersion: 2,
    currentState: 'JUSTIFIED',
  });
  expect(refused(review({ ...unjustified, expectedVersion: 2 }, undefined, reviewed))).toMatchObject({
    code: 'NOT_POSSIBLE',
    state: 'JUSTIFIED',
    allowed: [],
  });
  expect(refused(review({ ...unjustified, text: ' ' }))).toMatchObject({ code: 'MISSING', fields: ['text'] });
  expect(refused(review({ ...justified, text: 'Se 651268-0375' }))).toMatchObject({
    code: 'INVALID_TEXT',
    field: 'text',
  });
});

test('unjustified break-glass: ends at once, never later than before', () => {
  const early = at('2026-11-27T16:00:00Z');
  expect(went(review(unjustified, early)).expiresAt).toBe(early);
  expect(went(review(unjustified)).expiresAt).toBe(broken.expiresAt);
  expect(went(review(justified, early)).expiresAt).toBe(broken.expiresAt);
});

test('break-glass: ended by its user while it is open, once, and reviewed all the same', () => {
  const early = at('2026-11-27T16:00:00Z');
  const ended = went(endBreakGlass(broken, 1, early));
  expect(ended).toMatchObject({ version: 2, expiresAt: early, review: null });
  expect(breakGlassWaiting(ended, early, deadline)).not.toBeNull();
  expect(refused(endBreakGlass(ended, 1, early))).toMatchObject({ code: 'VERSION_CONFLICT', currentVersion: 2 });
  expect(refused(endBreakGlass(ended, 2, early))).toMatchObject({ code: 'NOT_POSSIBLE', allowed: [] });
  const actions = (caller: typeof karen, glass = broken) => breakGlassActions(caller, glass, early, deadline);
  expect([actions(jonas), actions(jonas, ended), actions(karen), actions(mette)]).toEqual([
    ['END'],
    [],
    ['REVIEW'],
    [],
  ]);
});

test('break-glass rate: unusual from so many in a day', () => {
  expect([0, 1, 2, 3].map((earlier) => isUnusual(earlier, 3))).toEqual([false, false, true, true]);
  expect(isUnusual(0, 1)).toBe(true);
});

test('CPR reveal: to roles that need it, in a unit of their own', () => {
  const both = {
    ...mette,
    functions: [
      { role: 'FACILITATOR' as const, ...jobcenter },
      { role: 'SUPPORT_WORKER' as const, ...voksenenhed },
    ],
  };
  expect([...areasToReveal(both)]).toEqual(['social']);
  expect([...areasToReveal(somebody('tove', 'FACILITATOR', jobcenter, voksenenhed))]).toEqual([]);
  expect([...areasToReveal({ ...mette, functions: [{ role: 'AUDITOR', area: null, unit: null }] })]).toEqual([]);
  expect([...areasToReveal({ ...mette, functions: [{ role: 'CASEWORKER', area: 'social', unit: null }] })]).toEqual([]);
});

test('conflict of interest: visible to the declarer, ended by their leader only', () => {
  const kept: ConflictOfInterest = {
    citizen: '8408912204' as Cpr,
    by: { id: 'mette', name: 'mette' },
    relation: 'FAMILY',
    units: [jobcenter],
    at: friday,
  };
  const asLeader = somebody('mette', 'LEADER', jobcenter);
  expect([mette, lars, karen, asLeader].map((one) => mayEnd(one, kept))).toEqual([false, true, false, false]);
  expect([mette, lars, karen, asLeader].map((one) => seesConflictsOfInterest(one, kept))).toEqual([
    true,
    true,
    false,
    true,
  ]);
});
