import fc from 'fast-check';
import { expect, test } from 'vitest';
import { waitsOn } from '../../../src/domain/access/seats.ts';
import type { Caller } from '../../../src/domain/access/caller.ts';
import { redirect } from '../../../src/domain/referral/redirect-referral.ts';
import type { Referral, ReferralChange } from '../../../src/domain/referral/referral.ts';
import { referralWaiting, waitOfReferral } from '../../../src/domain/referral/clocks.ts';
import { allowedActions, partsOf } from '../../../src/domain/referral/parts.ts';
import { isFinal, referralStates, referralSteps as steps, type Action } from '../../../src/domain/referral/steps.ts';
import {
  at,
  bo,
  deadlines,
  jonas,
  jytte,
  karen,
  lars,
  mette,
  minna,
  monday,
  on,
  opened,
  sara,
  socialUnits,
  tried,
  ungeenhed,
} from '../../support/referrals.ts';
import type { StepInput } from '../../../src/domain/referral/step-input.ts';
import { findStep } from '../../../src/domain/steps.ts';

const cast = [mette, minna, lars, jonas, jytte, sara, karen, bo];
const actions = [...new Set(steps.map(({ action }) => action))];

/** Everything that any step could have to be told. */
const talkative = (referral: Referral): Partial<StepInput> => ({
  text: 'Fordi',
  questions: ['Hvem er lægen?'],
  answers: referral.questions.map(() => 'Dr. Hansen'),
  reason: 'OTHER',
  outcome: 'MOVED_ON',
  until: on(referral.until === '2026-12-24' ? '2026-12-23' : '2026-12-24'),
  owner: referral.owner?.id === 'jytte' ? { id: 'jonas', name: 'jonas' } : { id: 'jytte', name: 'jytte' },
});

type Attempt = { caller: Caller; action: Action };
type Moment = Attempt & { before: Referral; taken: ReferralChange | null };

const possible = (referral: Referral): Attempt[] =>
  cast.flatMap((caller) => allowedActions(referral, caller).map((action) => ({ caller, action })));

function moment(before: Referral, { caller, action }: Attempt, hour = 0): Moment {
  const now = at(new Date(Date.parse(monday) + hour * 3_600_000).toISOString());
  const result = tried(before, caller, action, talkative(before), now);
  return { before, caller, action, taken: result.ok ? result.value : null };
}

/** Whoever trying whatever, an hour after another; half of them with an eye for what can be done, so that walks get far. */
const walks = fc
  .array(fc.tuple(fc.constantFrom(...cast), fc.constantFrom(...actions), fc.option(fc.nat())), {
    minLength: 1,
    maxLength: 40,
  })
  .map((tries) => {
    let referral = opened();
    return tries.map(([caller, action, pick], hour) => {
      const sensible = pick === null ? [] : possible(referral);
      const one = moment(referral, sensible[(pick ?? 0) % sensible.length] ?? { caller, action }, hour);
      referral = one.taken?.referral ?? referral;
      return one;
    });
  });

/** Every situation there is, found by doing all that anybody can: a state, what it has interrupted, who owns it. */
function situations(): Referral[] {
  const found = new Map<string, Referral>();
  const ahead = [opened()];
  for (let one = ahead.pop(); one; one = ahead.pop()) {
    const situation = [one.state, ...one.interrupted.map(({ state }) => state), one.owner?.id].join();
    if (found.has(situation)) continue;
    found.set(situation, one);
    for (const next of possible(one)) ahead.push(moment(one, next).taken!.referral);
  }
  return [...found.values()];
}

/** Holds for all that anybody can try in any situation, and on walks, where more than one thing has happened before. */
function always(holds: (moment: Moment) => void): void {
  for (const one of situations()) {
    for (const caller of cast) for (const action of actions) holds(moment(one, { caller, action }));
  }
  fc.assert(fc.property(walks, (moments) => moments.forEach(holds)));
}

test('referral steps: every step taken is a row of the table, by a part it names', () => {
  always(({ before, caller, action, taken }) => {
    if (!taken) return;
    const row = findStep(steps, action, before.state);
    expect(row?.by.some((part) => partsOf(caller, before).has(part))).toBe(true);
    const ways = { BEFORE: before.interrupted.at(-1)?.state, SAME: before.state } as const;
    const to = row && (ways[row.to as keyof typeof ways] ?? row.to);
    expect(taken.referral.state).toBe(to);
    expect(taken.event).toMatchObject({ action, state: to, by: { id: caller.id } });
  });
});

test('allowedActions: exactly the steps that succeed', () => {
  always(({ before, caller, action, taken }) => {
    expect(allowedActions(before, caller).includes(action)).toBe(taken !== null);
  });
});

test('referral version: grows by one with each step', () => {
  always(({ before, taken }) => {
    if (!taken) return;
    expect(taken.referral.version).toBe(before.version + 1);
  });
});

test('referral content: never changed once sent', () => {
  const changed: Moment[] = [];
  always((one) => {
    if (one.taken && one.taken.referral.content !== one.before.content) changed.push(one);
  });
  expect(changed).toEqual([]);
});

test('owned referral: moved by the owner and their leader, the sender can only request cancellation', () => {
  always(({ before, caller, taken }) => {
    if (!taken || !before.owner) return;
    const isTheirs = caller.id === before.owner.id || caller.id === 'karen';
    expect(isTheirs || taken.referral.state === 'CANCEL_REQUESTED').toBe(true);
  });
});

test('final states: allow no action', () => {
  expect(referralStates.filter(isFinal)).toEqual(referralStates.slice(-7));
  always(({ before, taken }) => {
    if (isFinal(before.state)) expect(taken).toBeNull();
  });
});

test('referral states: each reachable, each non-final one can be left', () => {
  const all = situations();
  // A draft is no referral yet: it is its author's own until it is sent.
  expect(new Set(['DRAFT', ...all.map(({ state }) => state)])).toEqual(new Set(referralStates));
  expect(all.filter((one) => possible(one).length === 0).every(({ state }) => isFinal(state))).toBe(true);
});

test('silence: closes nothing, what waits is escalated to the leader', () => {
  const later = at('2029-11-23T08:00:00Z');
  for (const one of situations()) {
    const waiting = referralWaiting(one, { now: later, policy: deadlines });
    const isRestful = isFinal(one.state) || one.state === 'IN_PROGRESS';
    expect(waiting).toEqual(isRestful ? null : expect.objectContaining({ overdue: true, escalated: true }));
    const leader = one.state === 'RETURNED' ? lars : karen;
    expect(waitsOn(leader, waitOfReferral(one, deadlines), on('2029-11-23')) === null).toBe(isRestful);
    for (const { caller, action } of possible(one)) {
      // A hold is not made longer than it may be, but resumed.
      if (one.state === 'ON_HOLD' && action === 'POSTPONE') continue;
      expect(tried(one, caller, action, { ...talkative(one), until: on('2029-12-24') }, later).ok).toBe(true);
    }
  }
});

test('referral step: does not change its argument', () => {
  for (const one of situations()) {
    const copy = structuredClone(one);
    for (const caller of cast) for (const action of actions) moment(one, { caller, action });
    const order = { to: ungeenhed, newId: 'R2', expectedVersion: one.version };
    const whose = one.state === 'RETURNED' ? lars : karen;
    const gone = redirect(one, whose, order, { units: socialUnits, now: monday, policy: deadlines });
    expect(gone.ok).toBe(allowedActions(one, whose).includes('REDIRECT'));
    expect(one).toEqual(copy);
  }
});
