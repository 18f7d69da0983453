import { describe, expect, test } from 'vitest';
import { waitOfCase } from '../../../src/domain/committee/clocks.ts';
import { settleCase } from '../../../src/domain/committee/decide.ts';
import type { DecisionInput } from '../../../src/domain/committee/decision.ts';
import { proposeCase } from '../../../src/domain/committee/open-case.ts';
import { caseSeats } from '../../../src/domain/committee/parts.ts';
import { isClosedCase } from '../../../src/domain/committee/steps.ts';
import { afterCancelledMeeting, scheduleCase, sendCaseBack } from '../../../src/domain/committee/agenda-steps.ts';
import { declareReady } from '../../../src/domain/committee/light-item.ts';
import { caseActions, referCase } from '../../../src/domain/committee/take-case-step.ts';
import { allLit, committeeMeeting, day, noonOn, people, usualCommittee } from '../../support/committee.ts';

import {
  presenter,
  order,
  value,
  refused,
  stepBy,
  proposed,
  larsInUnit,
  referred,
  ready,
  meeting,
  scheduled,
  plan,
  facts,
  decide,
  nameOf,
} from '../../support/committee-cases.ts';

const { mette, lars, karen, ida, tove } = people;

describe('from proposal to decision', () => {
  test('the whole way', () => {
    const decided = value(decide(scheduled()));
    expect(decided.case).toMatchObject({ state: 'DECIDED', decision: { outcome: 'JOINT_PLAN', heldOn: '2026-12-10' } });
    expect(isClosedCase(decided.case.state)).toBe(true);
    expect(decided.event).toMatchObject({ action: 'DECIDE', state: 'DECIDED' });
  });

  test('a leader who names the presenter refers at once; a caseworker does not', () => {
    const atOnce = proposeCase({ ...order, presenter }, lars, usualCommittee, noonOn('2026-11-30'));
    expect(value(atOnce).case).toMatchObject({ state: 'PREPARING', referrer: { id: 'lars' }, presenter });
    expect(refused(proposeCase({ ...order, presenter }, mette, usualCommittee, noonOn('2026-11-30')))).toBe(
      'NOT_ALLOWED',
    );
  });

  test('what is missing of a proposal is told all at once', () => {
    const blank = { ...order, why: ' ', legalBasis: null, informedOn: null };
    const refusal = proposeCase(blank, mette, usualCommittee, noonOn('2026-11-30'));
    expect(refusal).toMatchObject({ error: { code: 'MISSING', fields: ['why', 'legalBasis', 'informedOn'] } });
  });

  test('only the leader who referred it declares it ready, and only once all is lit', () => {
    const one = referred();
    expect(refused(declareReady(one, allLit(one), stepBy(karen, one, '2026-12-02'), nameOf))).toBe('NOT_ALLOWED');
    const lacking = allLit(one).map((item) =>
      item.key === 'CITIZENS_VIEW' || item.key === 'PART' ? { ...item, state: 'UNLIT' as const } : item,
    );
    expect(declareReady(one, lacking, stepBy(lars, one, '2026-12-02'), nameOf)).toMatchObject({
      error: { code: 'NOT_READY', items: ['PART', 'CITIZENS_VIEW'] },
    });
    const silent = allLit(one).map((item) => (item.key === 'WHO' ? { ...item, state: 'UNKNOWN' as const } : item));
    expect(refused(declareReady(one, silent, stepBy(lars, one, '2026-12-02'), nameOf))).toBe('SOURCE_UNAVAILABLE');
  });

  test('a meeting needs three working days’ notice', () => {
    expect(refused(scheduleCase(ready(), meeting, stepBy(tove, ready(), '2026-12-08')))).toBe('INVALID_DATE');
    expect(refused(scheduleCase(ready(), meeting, stepBy(tove, ready(), '2026-12-07')))).toBeNull();
    expect(refused(scheduleCase(ready(), committeeMeeting('2026-12-01'), stepBy(tove, ready(), '2026-12-03')))).toBe(
      'INVALID_DATE',
    );
    expect(refused(scheduleCase(ready(), meeting, stepBy(lars, ready(), '2026-12-03')))).toBe('NOT_ALLOWED');
  });

  test('sent back: what lacks is to be lit anew, and it is counted', () => {
    const back = value(
      sendCaseBack(scheduled(), { items: ['CITIZENS_VIEW'], text: null }, stepBy(karen, scheduled(), '2026-12-10')),
    ).case;
    expect(back).toMatchObject({ state: 'PREPARING', sentBack: 1, meeting: null, frozen: [] });
    expect(
      refused(sendCaseBack(scheduled(), { items: ['CASE'], text: null }, stepBy(karen, scheduled(), '2026-12-10'))),
    ).toBe('UNKNOWN');
  });

  test('its meeting is cancelled: ready again', () => {
    expect(afterCancelledMeeting(scheduled(), meeting, noonOn('2026-12-04'))).toBeNull();
    const cancelled = committeeMeeting('2026-12-10', { state: 'CANCELLED' });
    expect(afterCancelledMeeting(scheduled(), cancelled, noonOn('2026-12-04'))).toMatchObject({
      case: { state: 'READY', meeting: null },
      event: { action: 'MEETING_CANCELLED', by: null },
    });
  });

  test('postponed: ready again, and not waited for before its day', () => {
    const later = value(decide(scheduled(), { outcome: 'POSTPONED', until: day('2027-01-11'), plan: null })).case;
    expect(later).toMatchObject({ state: 'READY', until: '2027-01-11', decision: { outcome: 'POSTPONED' } });
    const seats = caseSeats(later, null, usualCommittee);
    const on = (date: string) => waitOfCase(later, { meetingOn: null, today: day(date) }, seats, usualCommittee);
    expect(on('2027-01-10')).toBeNull();
    expect(on('2027-01-11')?.awaited).toMatchObject({ waitingFor: 'CASE_SCHEDULING', since: '2027-01-11' });
  });
});

describe('what cannot be decided', () => {
  test.each<[string, string, Partial<DecisionInput>, string]>([
    ['the day before', 'INVALID_DATE', {}, '2026-12-09'],
    ['without a mandate', 'MISSING', { plan: { ...plan, mandate: null } }, '2026-12-10'],
    ['without a plan', 'MISSING', { plan: null }, '2026-12-10'],
    ['a follow-up that has passed', 'INVALID_DATE', { plan: { ...plan, followUpOn: day('2026-12-10') } }, '2026-12-10'],
    ['one area without a unit', 'MISSING', { outcome: 'ONE_AREA', to: { area: 'social', unit: null } }, '2026-12-10'],
    ['an area nobody represents', 'INVALID_AREA', { outcome: 'TRANSFER', to: { area: 'x', unit: null } }, '2026-12-10'],
    ['a stranger', 'UNKNOWN', { attendance: [{ memberId: 'bo', presence: 'PRESENT' }] }, '2026-12-10'],
    ['disagreement with nobody against', 'MISSING', { agreement: 'DISAGREED' }, '2026-12-10'],
    [
      'agreement with somebody against',
      'INVALID_TEXT',
      { dissents: [{ memberId: 'lars', text: 'Nej' }] },
      '2026-12-10',
    ],
    [
      'a background group without a reason',
      'MISSING',
      { plan: { ...plan, backgroundGroup: [presenter] } },
      '2026-12-10',
    ],
    [
      'two of five',
      'NOT_QUORATE',
      {
        attendance: [
          { memberId: 'karen', presence: 'PRESENT' },
          { memberId: 'lars', presence: 'PRESENT' },
        ],
      },
      '2026-12-10',
    ],
  ])('%s: %s', (_, code, input, date) => {
    expect(refused(decide(scheduled(), input, karen, date))).toBe(code);
  });

  test('somebody who keeps away is listed: not allowed; the deputy chairs', () => {
    const away = new Set(['karen']);
    expect(refused(decide(scheduled(), {}, tove, '2026-12-10', { away }))).toBe('NOT_ALLOWED');
    const attendance = ['ida', 'lars', 'kirsten', 'lone'].map((memberId) => ({
      memberId,
      presence: 'PRESENT' as const,
    }));
    expect(refused(decide(scheduled(), { attendance }, ida, '2026-12-10', { away }))).toBeNull();
  });
});

describe('disagreement', () => {
  const dissents = [{ memberId: 'lars', text: 'Beskæftigelse kan klare det alene.' }];
  const disagreed = () => value(decide(scheduled(), { agreement: 'DISAGREED', dissents })).case;
  const word = { outcome: 'JOINT_PLAN', text: 'Det bliver en fælles plan.', plan, to: null, until: null } as const;

  test('the chair settles it, the referrer does not; the dissent stays word for word', () => {
    const one = disagreed();
    expect(one).toMatchObject({ state: 'DISAGREED', decision: null });
    expect(refused(settleCase(one, word, facts, stepBy(lars, one, '2026-12-11')))).toBe('NOT_ALLOWED');
    const settled = value(settleCase(one, word, facts, stepBy(karen, one, '2026-12-11'))).case;
    expect(settled).toMatchObject({
      state: 'DECIDED',
      decision: { settledBy: [{ id: 'karen' }], dissents: [{ text: dissents[0]!.text, member: { id: 'lars' } }] },
    });
    expect(settled.decision?.attendance.length).toBe(5);
  });

  test('committee.decider REFERRER: the leader who referred it settles', () => {
    const policy = { ...usualCommittee, decider: 'REFERRER' as const };
    const one = disagreed();
    expect(refused(settleCase(one, word, facts, stepBy(karen, one, '2026-12-11', { policy })))).toBe('NOT_ALLOWED');
    expect(value(settleCase(one, word, facts, stepBy(lars, one, '2026-12-11', { policy }))).case.state).toBe('DECIDED');
  });

  test('committee.decider LEADERS_TOGETHER: settled once both leaders say the same', () => {
    const policy = { ...usualCommittee, decider: 'LEADERS_TOGETHER' as const };
    const one = disagreed();
    const first = value(settleCase(one, word, facts, stepBy(karen, one, '2026-12-11', { policy })));
    expect(first).toMatchObject({ case: { state: 'DISAGREED' }, event: { action: 'BACK' } });
    const other = { ...word, text: 'Noget andet.' };
    const changed = value(settleCase(first.case, other, facts, stepBy(lars, first.case, '2026-12-11', { policy })));
    expect(changed.case).toMatchObject({ state: 'DISAGREED', backing: { by: [{ id: 'lars' }] } });
    const both = value(settleCase(changed.case, other, facts, stepBy(karen, changed.case, '2026-12-14', { policy })));
    expect(both.case).toMatchObject({ state: 'DECIDED', decision: { settledBy: [{ id: 'lars' }, { id: 'karen' }] } });
  });
});

describe('whom the policy has refer', () => {
  test('committee.refers LEADERS_OF_BOTH: it is referred once both areas said yes', () => {
    const policy = { ...usualCommittee, refers: 'LEADERS_OF_BOTH' as const };
    const one = proposed();
    const first = value(referCase(one, larsInUnit, presenter, stepBy(lars, one, '2026-12-01', { policy })));
    expect(first).toMatchObject({ case: { state: 'PROPOSED' }, event: { action: 'SUPPORT' } });
    expect(
      caseActions(first.case, lars, stepBy(lars, first.case, '2026-12-01', { policy }).parts, policy),
    ).not.toContain('SUPPORT');
    const karenInUnit = { id: 'karen', name: 'Karen', area: 'social', unit: 'voksenenhed' };
    const both = value(referCase(first.case, karenInUnit, null, stepBy(karen, first.case, '2026-12-01', { policy })));
    expect(both.case).toMatchObject({ state: 'PREPARING', referrer: { id: 'karen' }, presenter });
  });

  test('committee.refers CASEWORKER: whoever proposed it refers', () => {
    const one = proposed();
    const metteInUnit = { id: 'mette', name: 'Mette', area: 'employment', unit: 'jobcenter' };
    expect(refused(referCase(one, metteInUnit, presenter, stepBy(mette, one, '2026-12-01')))).toBe('NOT_ALLOWED');
    const policy = { ...usualCommittee, refers: 'CASEWORKER' as const };
    const after = value(referCase(one, metteInUnit, presenter, stepBy(mette, one, '2026-12-01', { policy }))).case;
    expect(after).toMatchObject({ state: 'PREPARING', referrer: { id: 'mette' } });
  });
});
