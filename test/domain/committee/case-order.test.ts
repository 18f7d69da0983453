import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CaseChange } from '../../../src/domain/committee/committee-case.ts';
import { decideCase, settleCase } from '../../../src/domain/committee/decide.ts';
import type { DecisionInput } from '../../../src/domain/committee/decision.ts';
import { peopleOn } from '../../../src/domain/committee/members.ts';
import { proposeCase } from '../../../src/domain/committee/open-case.ts';
import { itemName, requiredItems } from '../../../src/domain/committee/readiness.ts';
import {
  afterCancelledMeeting,
  scheduleCase,
  sendCaseBack,
  takeCaseOffAgenda,
} from '../../../src/domain/committee/agenda-steps.ts';
import { declareReady, lightItem } from '../../../src/domain/committee/light-item.ts';
import { referCase, takeCaseStep } from '../../../src/domain/committee/take-case-step.ts';
import { addDays } from '../../../src/domain/working-days.ts';
import type { Refusal } from '../../../src/domain/refusal.ts';
import type { Result } from '../../../src/domain/result.ts';
import {
  allLit,
  committeeMeeting,
  day,
  listFrom,
  noonOn,
  people,
  seven,
  usualCommittee,
} from '../../support/committee.ts';

import { presenter, order, value, stepBy, plan, decision, facts, nameOf } from '../../support/committee-cases.ts';

const { mette, lars, karen, tove } = people;

/** One random thing that somebody tries with a case. */
const everybody = Object.values(people);
const anybody = fc.oneof(fc.constantFrom(lars, karen, tove), fc.constantFrom(...everybody));
const attempt = fc.record({
  who: anybody,
  what: fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom('refer', 'light', 'ready', 'schedule', 'decide', 'disagree', 'settle') },
    { weight: 3, arbitrary: fc.constantFrom('off', 'back', 'postpone', 'cancelled') },
    { weight: 1, arbitrary: fc.constantFrom('withdraw', 'decline') },
  ),
  day: fc.integer({ min: 0, max: 2 }),
  lit: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.boolean()),
  present: fc.subarray(
    peopleOn({ members: seven }).map(({ id }) => id),
    { minLength: 2 },
  ),
  away: fc.oneof(fc.constant([]), fc.subarray(['karen', 'lars', 'kirsten', 'helle'], { maxLength: 2 })),
  efforts: fc.subarray(['social', 'health'] as const),
  followUp: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 360 }) }, fc.integer({ min: -40, max: 0 })),
});

test('B1, B2, B3, B6, B8: whoever tries what, in whatever order', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(fc.array(attempt, { minLength: 60, maxLength: 160 }), (attempts) => {
      const members = listFrom('2026-11-01', seven);
      const opened = value(proposeCase(order, mette, usualCommittee, noonOn('2026-11-30')));
      const history: CaseChange[] = [opened];
      let date = day('2026-11-30');
      for (const { who, what, day: days, lit, present, away, efforts, followUp } of attempts) {
        const one = history.at(-1)!.case;
        date = addDays(date, days);
        const step = stepBy(who, one, date, { members });
        const at = committeeMeeting(one.meeting?.slice('meeting-'.length) ?? date);
        const input: DecisionInput = {
          ...decision,
          attendance: present.map((memberId) => ({ memberId, presence: 'PRESENT' })),
          plan: {
            ...plan,
            followUpOn: addDays(date, followUp),
            efforts: efforts.map((area) => ({ area, title: 'Indsats' })),
          },
        };
        const around = { ...facts, id: `decision-${history.length}`, meeting: at, list: members, away: new Set(away) };
        const items = lit ? allLit(one) : allLit(one).map((item) => ({ ...item, state: 'UNLIT' as const }));
        const inUnit = { id: who.id, name: who.name, ...(who.functions[0] as { area: string; unit: string }) };
        const dissents = present.slice(0, 1).map((memberId) => ({ memberId, text: `Nej, siger ${memberId}` }));
        const tries: Record<string, () => Result<CaseChange, Refusal>> = {
          refer: () => referCase(one, inUnit, presenter, step),
          light: () =>
            lightItem(one, { item: { key: 'PROPOSAL', area: null }, text: 'Mål', on: null, part: null }, step),
          ready: () => declareReady(one, items, step, nameOf),
          schedule: () => scheduleCase(one, committeeMeeting(addDays(date, 7)), step),
          off: () => takeCaseOffAgenda(one, 'Venter', step),
          back: () => sendCaseBack(one, { items: ['PROPOSAL'], text: null }, step),
          decide: () => decideCase(one, input, around, step),
          disagree: () => decideCase(one, { ...input, agreement: 'DISAGREED', dissents }, around, step),
          postpone: () =>
            decideCase(one, { ...input, outcome: 'POSTPONED', plan: null, until: addDays(date, 3) }, around, step),
          settle: () =>
            settleCase(one, { outcome: 'NO_CHANGE', text: 'Intet', plan: null, to: null, until: null }, around, step),
          withdraw: () => takeCaseStep('WITHDRAW', one, step, { text: 'Nej' }),
          decline: () => takeCaseStep('DECLINE', one, step, { text: 'Nej', reason: 'OTHER' }),
        };
        if (what === 'cancelled') {
          const change = afterCancelledMeeting(one, { ...at, state: 'CANCELLED' }, step.now);
          if (change) history.push(change);
          continue;
        }
        const done = tries[what]!();
        if (!done.ok) continue;
        history.push(done.value);
        const { case: after, event } = done.value;
        expect(after.version).toBe(one.version + 1);
        // B6
        if (event.decision && event.action !== 'SETTLE') {
          const names = event.decision.attendance.map(({ person }) => person.id);
          for (const id of away) expect(names).not.toContain(id);
          const areas = event.decision.attendance.map(({ area }) => area);
          if (event.decision.plan)
            for (const effort of event.decision.plan.efforts) expect(areas).toContain(effort.area);
        }
      }
      const last = history.at(-1)!.case;
      for (const { event } of history) reached.add(event.action);
      const actions = history.map(({ event }) => event.action);
      // B1
      if (last.state === 'DECIDED') {
        const by = history.find(({ event }) => event.action === 'REFER')?.event.by?.id;
        expect(['lars', 'karen', 'ida']).toContain(by);
      }
      // B2
      for (const { case: one } of history)
        if (one.state === 'SCHEDULED') {
          expect(one.frozen.map(itemName)).toEqual(requiredItems(one, usualCommittee).map(itemName));
          expect(one.frozen.every(({ state }) => state === 'LIT')).toBe(true);
        }
      if (actions.lastIndexOf('SCHEDULE') >= 0)
        expect(actions.slice(0, actions.lastIndexOf('SCHEDULE'))).toContain('DECLARE_READY');
      // B3
      if (last.state === 'DECIDED') {
        const { outcome, plan: decided, heldOn } = last.decision!;
        expect(decided !== null).toBe(outcome === 'JOINT_PLAN');
        if (decided) {
          expect(decided.followUpOn > heldOn).toBe(true);
          expect(decided).toMatchObject({ coordinator: plan.coordinator, mandate: plan.mandate });
        }
      }
      // B8
      const disagreement = history.find(({ event }) => event.action === 'DISAGREE')?.event.decision;
      if (last.state === 'DECIDED' && disagreement) {
        expect(last.disagreement).toEqual(disagreement);
        expect(last.decision?.dissents).toEqual(disagreement.dissents);
      }
    }),
    { numRuns: 600 },
  );
  // Chance has to get everywhere, or this shows nothing.
  expect([...reached]).toEqual(
    expect.arrayContaining(['DECIDE', 'DISAGREE', 'SETTLE', 'POSTPONE', 'SEND_BACK', 'TAKE_OFF']),
  );
});
