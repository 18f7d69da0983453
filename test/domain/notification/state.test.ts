import { expect, test } from 'vitest';
import {
  sf2900Of,
  stateOf,
  type NotificationFacts,
  type NotificationState,
} from '../../../src/domain/notification/state.ts';
import { notificationStateWords } from '../../../src/domain/notification/words.ts';

type Delivery = NonNullable<NotificationFacts['delivery']>;
const waiting: Delivery = { state: 'QUEUED', tried: false, replays: 0, reason: null };
const dead = (reason: string): Delivery => ({ ...waiting, state: 'DEAD', tried: true, reason });
const machines = (delivery: Delivery | null, inInbox = false) => stateOf({ standing: 'UNSEEN', delivery, inInbox });

test.each<[NotificationState, Delivery | null, string]>([
  ['QUEUED', waiting, 'it waits for its turn'],
  ['QUEUED', null, 'nothing is put into any system'],
  ['SENT', { ...waiting, tried: true, reason: 'timed-out' }, 'whether it arrived is not known'],
  ['TECH_RECEIVED', { ...waiting, state: 'DELIVERED', tried: true }, 'the system has it'],
  ['TECH_RECEIVED', { ...waiting, state: 'DELIVERED', tried: true, replays: 1 }, 'a replay went through'],
  ['REPLAYED', { ...waiting, tried: true, replays: 1 }, 'it was given up, and is sent again'],
  ['REJECTED_TECH', dead('unknown-person'), 'the system said no'],
  ['REJECTED_TECH', dead('inaccessible'), 'the system said no'],
  ['REJECTED_TECH', dead('not-understood'), 'the system said no'],
  ['REJECTED_TECH', dead('refused-us'), 'the system said no'],
  ['DEAD', dead('timed-out'), 'nobody knows what became of it'],
  ['DEAD', { ...dead('unreachable'), replays: 2 }, 'it was given up again'],
])('notification state before anybody acts: %s for %o (%s)', (state, delivery) =>
  expect(machines(delivery)).toBe(state),
);

test('notification state: once read in the recipient’s inbox, the delivery state no longer matters', () => {
  expect(machines({ ...waiting, state: 'DELIVERED', tried: true }, true)).toBe('IN_INBOX');
  expect(machines(dead('timed-out'), true)).toBe('IN_INBOX');
});

test.each([
  ['SEEN', 'SEEN'],
  ['ACKNOWLEDGED', 'ACKNOWLEDGED'],
  ['DISPUTED', 'DISPUTED'],
  ['DISPUTE_SEEN', 'DISPUTED'],
  ['DISPUTE_ANSWERED', 'DISPUTE_ANSWERED'],
  ['ANSWER_SEEN', 'DISPUTE_ANSWERED'],
  ['WITHDRAWN', 'WITHDRAWN'],
] as const)('notification state: what people did overrides the delivery: %s is %s', (standing, state) => {
  expect(stateOf({ standing, delivery: dead('unknown-person'), inInbox: true })).toBe(state);
});

test('notification state: each has its SF2900 word, except withdrawn', () => {
  const words = Object.keys(notificationStateWords).map((state) => {
    const receipt = sf2900Of(state as NotificationState);
    return `${state}: ${receipt ? `${receipt.word} ${receipt.level}` : 'none'}`;
  });
  expect(words).toEqual([
    'QUEUED: MODTAGET TEKNISK',
    'SENT: MODTAGET TEKNISK',
    'TECH_RECEIVED: AFLEVERET TEKNISK',
    'IN_INBOX: MODTAGET FORRETNING',
    'SEEN: AFLEVERET FORRETNING',
    'ACKNOWLEDGED: ACCEPTERET FORRETNING',
    'DISPUTED: AFVIST FORRETNING',
    'DISPUTE_ANSWERED: AFVIST FORRETNING',
    'WITHDRAWN: none',
    'REJECTED_TECH: AFVIST TEKNISK',
    'DEAD: FEJLET TEKNISK',
    'REPLAYED: MODTAGET TEKNISK',
  ]);
});
