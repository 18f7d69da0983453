import { describe, expect, test } from 'vitest';
import type { Caller } from '../../../src/domain/access/caller.ts';
import { isConcerned, waitingOn } from '../../../src/domain/waiting.ts';
import { seatsOf } from '../../../src/domain/access/seats.ts';
import { waitOfCase } from '../../../src/domain/committee/clocks.ts';
import type { CommitteeCase } from '../../../src/domain/committee/committee-case.ts';
import { openFollowUp } from '../../../src/domain/committee/open-case.ts';
import { caseSeats } from '../../../src/domain/committee/parts.ts';
import { brokenRules } from '../../../src/domain/committee/members.ts';
import {
  changedSince,
  itemName,
  itemsOf,
  itemWords,
  notReady,
  readingWords,
  type AreaReading,
  type Readings,
} from '../../../src/domain/committee/readiness.ts';
import { declareReady, lightItem, type Lighting } from '../../../src/domain/committee/light-item.ts';
import { referCase } from '../../../src/domain/committee/take-case-step.ts';
import { allLit, allRead, day, known, mute, noonOn, people, usualCommittee } from '../../support/committee.ts';

import {
  presenter,
  order,
  value,
  refused,
  list,
  stepBy,
  proposed,
  larsInUnit,
  referred,
  scheduled,
  nameOf,
} from '../../support/committee-cases.ts';

const { mette, kirsten, lars, jonas, bo } = people;

describe('what waits', () => {
  const concerns = (one: CommitteeCase, date: string, meetingOn: string | null = null) => {
    const seats = caseSeats(one, one.meeting ? list : null, usualCommittee);
    const days = { meetingOn: meetingOn === null ? null : day(meetingOn), today: day(date) };
    const wait = waitOfCase(one, days, seats, usualCommittee);
    const waiting = wait && waitingOn(wait.awaited, day(date));
    return {
      waiting,
      who: Object.values(people)
        .filter(
          (caller) => wait && waiting && isConcerned(wait.audience, waiting, { id: caller.id, seats: seatsOf(caller) }),
        )
        .map(({ id }) => id),
    };
  };

  test('a proposal of 30 November waits on the leaders until 7 December', () => {
    expect(concerns(proposed(), '2026-12-01')).toMatchObject({
      waiting: { waitingFor: 'CASE_REFERRAL', dueOn: '2026-12-07' },
      who: ['lars', 'karen', 'ida'],
    });
  });

  test('preparation waits on the referrer and the presenter, then on the leaders', () => {
    expect(concerns(referred(), '2026-12-02')).toMatchObject({
      waiting: { waitingFor: 'CASE_PREPARATION', dueOn: '2026-12-15' },
      who: ['mette', 'lars'],
    });
    expect(concerns(referred(), '2026-12-16').who).toEqual(['mette', 'lars', 'karen', 'ida']);
  });

  test('minutes wait from the day of the meeting: on the facilitator, then on the chair too', () => {
    expect(concerns(scheduled(), '2026-12-09', '2026-12-10').waiting).toBeNull();
    expect(concerns(scheduled(), '2026-12-10', '2026-12-10')).toMatchObject({
      waiting: { waitingFor: 'CASE_MINUTES', dueOn: '2026-12-14' },
      who: ['tove'],
    });
    expect(concerns(scheduled(), '2026-12-15', '2026-12-10').who).toEqual(['karen', 'ida', 'tove']);
  });

  test('the case of a follow-up opens by itself, and waits on the coordinator and the leaders', () => {
    const opened = openFollowUp(
      {
        id: 'plan',
        citizen: order.citizen,
        citizenName: 'Signe',
        coordinator: presenter,
        areas: order.areas,
        followUpOn: day('2027-06-10'),
      },
      'follow-up',
      noonOn('2027-05-27'),
    ).case;
    expect(opened).toMatchObject({ kind: 'FOLLOW_UP', state: 'PREPARING', presenter, referrer: null });
    expect(concerns(opened, '2027-05-27')).toMatchObject({
      waiting: { dueOn: '2027-06-10' },
      who: ['mette', 'lars', 'karen', 'ida'],
    });
    expect(refused(declareReady(opened, allLit(opened), stepBy(lars, opened, '2027-05-28'), nameOf))).toBe(
      'NOT_ALLOWED',
    );
    const taken = value(referCase(opened, larsInUnit, null, stepBy(lars, opened, '2027-05-28'))).case;
    expect(value(declareReady(taken, allLit(taken), stepBy(lars, taken, '2027-05-28'), nameOf)).case.state).toBe(
      'READY',
    );
  });
});

describe('items', () => {
  const readingsOf = (more: Partial<AreaReading>): Readings => ({
    ...allRead,
    areas: [known('employment'), known('social', more)],
  });
  const stateOf = (one: CommitteeCase, readings: Readings, name: string) =>
    itemsOf(one, readings, usualCommittee).find((item) => itemName(item) === name)?.state;

  test('the words of what was read name the areas, and so do items and refusals; frozen with the keys, a new name changes nothing', () => {
    const items = itemsOf(referred(), allRead, usualCommittee);
    const texts = (names: typeof nameOf) =>
      items.map((item) => `${itemWords(item, names)}: ${readingWords(item, names)}`);
    expect(texts(nameOf)[0]).toBe('at hvert område kender borgeren: Beskæftigelse: kendt; Social: kendt');
    expect(texts(nameOf).join('\n')).not.toMatch(/employment|social/);
    expect(
      notReady(
        items.map((item) => ({ ...item, state: 'UNLIT' })),
        nameOf,
      )?.message,
    ).not.toMatch(/employment|social/);
    expect(brokenRules([], usualCommittee, nameOf).join(' ')).not.toMatch(/employment|social/);
    expect(items.map((item) => changedSince(item, item))).toEqual(items.map(() => false));
  });

  test('read in the systems: lit, not lit, not known', () => {
    const one = referred();
    expect(
      itemsOf(one, allRead, usualCommittee)
        .filter(({ state }) => state === 'LIT')
        .map(itemName),
    ).toEqual(['WHO', 'CASES', 'EXCLUDED', 'ASSESSED_employment', 'ASSESSED_social', 'EFFORTS', 'BASIS', 'INFORMED']);
    expect(stateOf(one, readingsOf({ cases: { value: { open: [], assessment: null } } }), 'CASES')).toBe('UNLIT');
    expect(stateOf(one, readingsOf({ cases: { value: { open: ['Sag'], assessment: null } } }), 'ASSESSED_social')).toBe(
      'UNLIT',
    );
    expect(stateOf(one, readingsOf({ excludedBy: { value: ['Hjerneskadekoordinator'] } }), 'EXCLUDED')).toBe('UNLIT');
    const silent: Readings = { ...allRead, areas: [known('employment'), mute('social', 'SILENT')] };
    expect(stateOf(one, silent, 'CASES')).toBe('UNKNOWN');
    expect(stateOf(one, silent, 'ASSESSED_employment')).toBe('LIT');
    const withheld: Readings = { ...allRead, areas: [known('employment'), mute('social', 'WITHHELD')] };
    expect(stateOf(one, withheld, 'CASES')).toBe('WITHHELD');
    expect(stateOf(one, { ...allRead, consented: false }, 'BASIS')).toBe('UNLIT');
  });

  const say = (one: CommitteeCase, by: Caller, lighting: Partial<Lighting> & Pick<Lighting, 'item'>) =>
    lightItem(
      one,
      { text: 'Som borgeren siger det', on: null, part: null, ...lighting },
      stepBy(by, one, '2026-12-02'),
    );

  test('said by whoever may: what excludes by the referrer, an area’s own by its caseworkers', () => {
    const one = referred();
    const excluded = { key: 'EXCLUDED', area: null } as const;
    expect(refused(say(one, mette, { item: excluded }))).toBe('NOT_ALLOWED');
    expect(refused(say(one, lars, { item: excluded }))).toBeNull();
    const social = { item: { key: 'ASSESSED', area: 'social' }, on: day('2026-12-01') } as const;
    expect(refused(say(one, jonas, social))).toBeNull();
    expect(refused(say(one, kirsten, social))).toBe('NOT_ALLOWED');
    expect(refused(say(one, jonas, { item: { key: 'PROPOSAL', area: null } }))).toBe('NOT_ALLOWED');
    expect(refused(say(one, bo, { item: { key: 'PROPOSAL', area: null } }))).toBe('NOT_ALLOWED');
  });

  test('a part is chosen, an assessment has its day, and nothing is said of an item that the case has not', () => {
    const one = referred();
    expect(refused(say(one, mette, { item: { key: 'PART', area: null }, text: '' }))).toBe('MISSING');
    expect(refused(say(one, mette, { item: { key: 'PART', area: null }, part: 'ATTENDS' }))).toBeNull();
    expect(refused(say(one, mette, { item: { key: 'ASSESSED', area: 'social' } }))).toBe('MISSING');
    expect(refused(say(one, mette, { item: { key: 'ASSESSED', area: 'library' }, on: day('2026-12-01') }))).toBe(
      'UNKNOWN',
    );
    const notInvited = { ...usualCommittee, attends: 'NOT_INVITED' as const };
    const attends: Lighting = { item: { key: 'PART', area: null }, text: '', on: null, part: 'ATTENDS' };
    expect(refused(lightItem(one, attends, stepBy(mette, one, '2026-12-02', { policy: notInvited })))).toBe(
      'INVALID_TEXT',
    );
  });

  test('what is said does not stand in for a silent system, nor for a case that is not there', () => {
    const said = value(say(referred(), mette, { item: { key: 'CASES', area: null } })).case;
    expect(stateOf(said, readingsOf({ cases: { value: { open: [], assessment: null } } }), 'CASES')).toBe('UNLIT');
    const silent: Readings = { ...allRead, areas: [known('employment'), mute('social', 'SILENT')] };
    expect(stateOf(said, silent, 'CASES')).toBe('UNKNOWN');
    const withheld: Readings = { ...allRead, areas: [known('employment'), mute('social', 'WITHHELD')] };
    expect(stateOf(said, withheld, 'CASES')).toBe('LIT');
  });
});
