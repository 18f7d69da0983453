import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problemsOf } from '../../src/domain/problems.ts';
import { consentSteps } from '../../src/domain/consent/steps.ts';
import { notificationSteps } from '../../src/domain/notification/steps.ts';
import { referralSteps } from '../../src/domain/referral/steps.ts';
import type { Refusal } from '../../src/domain/refusal.ts';
import { actionsFrom, checkStep, findStep, stepTable, type Procedure } from '../../src/domain/steps.ts';

type Letter = { action: 'SEND' | 'ANSWER' | 'LAPSE'; state: 'DRAFT' | 'SENT' | 'ANSWERED'; part: 'AUTHOR' | 'READER' };

const letter: Procedure<Letter> = {
  table: stepTable<Letter>([
    ['SEND', ['DRAFT'], 'SENT', ['AUTHOR']],
    ['ANSWER', ['SENT'], 'ANSWERED', ['READER', 'AUTHOR'], ['text', 'until']],
    ['LAPSE', ['SENT'], 'SAME', []],
  ]),
  words: {
    thing: 'brevet',
    states: { DRAFT: 'Kladde', SENT: 'Sendt', ANSWERED: 'Besvaret' },
    actions: { SEND: 'sende', ANSWER: 'svare', LAPSE: 'lade ligge' },
    parts: { AUTHOR: 'forfatteren', READER: 'modtageren' },
  },
};
const held: Refusal = { code: 'CONSENT_MISSING', message: 'Der mangler et samtykke.' };
const wrong: Refusal = { code: 'INVALID_TEXT', message: 'Titlen er for lang.', field: 'title' };

test('order of refusals: version, state, part, hindrance, missing input, wrong input; each only where those before have nothing to say', () => {
  const faults = fc.record({
    outdated: fc.boolean(),
    impossible: fc.boolean(),
    foreign: fc.boolean(),
    hindered: fc.boolean(),
    absent: fc.boolean(),
    wrong: fc.boolean(),
  });
  fc.assert(
    fc.property(faults, (one) => {
      const attempt = {
        action: 'ANSWER',
        state: one.impossible ? 'DRAFT' : 'SENT',
        version: 3,
        expectedVersion: one.outdated ? 2 : 3,
        parts: new Set<Letter['part']>(one.foreign ? [] : ['READER']),
      } as const;
      const checked = checkStep(letter, attempt, {
        hindrance: () => (one.hindered ? held : null),
        isAbsent: () => one.absent,
        wrong: () => [one.wrong ? wrong : null],
      });
      const codes = { outdated: 'VERSION_CONFLICT', impossible: 'NOT_POSSIBLE', foreign: 'NOT_ALLOWED' };
      const all = { ...codes, hindered: 'CONSENT_MISSING', absent: 'MISSING', wrong: 'INVALID_TEXT' };
      const first = (Object.keys(all) as (keyof typeof all)[]).find((fault) => one[fault]);
      expect(checked.ok ? null : checked.error.code).toBe(first ? all[first] : null);
      // What is missing and what is wrong are told at once.
      if (first === 'absent' && one.wrong)
        expect(checked.ok ? [] : problemsOf(checked.error).map(({ code }) => code)).toContain('INVALID_TEXT');
    }),
  );
});

test('refusal of a step: in Danish the state, allowed actions, whose step it is, and all missing fields', () => {
  const attempt = { action: 'ANSWER', state: 'DRAFT', version: 2, expectedVersion: 2 } as const;
  const parts = new Set<Letter['part']>(['AUTHOR']);
  expect(checkStep(letter, { ...attempt, expectedVersion: 1, parts })).toEqual({
    ok: false,
    error: {
      code: 'VERSION_CONFLICT',
      message: 'Brevet er ændret, siden du så det; det står nu som »Kladde«. Se det igen først.',
      currentVersion: 2,
      currentState: 'DRAFT',
    },
  });
  expect(checkStep(letter, { ...attempt, parts })).toEqual({
    ok: false,
    error: {
      code: 'NOT_POSSIBLE',
      message: 'Det kan ikke gøres, når brevet står som »Kladde«.',
      state: 'DRAFT',
      allowed: ['SEND'],
    },
  });
  expect(checkStep(letter, { ...attempt, state: 'SENT', parts: new Set() })).toEqual({
    ok: false,
    error: { code: 'NOT_ALLOWED', message: 'Det kan kun gøres af modtageren eller forfatteren.' },
  });
  expect(checkStep(letter, { ...attempt, state: 'SENT', parts }, { isAbsent: () => true })).toMatchObject({
    error: { code: 'MISSING', message: 'Der mangler en begrundelse og en dato.', fields: ['text', 'until'] },
  });
});

test('allowed actions are the rows that are possible, the caller’s and not hindered; nobody takes what comes of itself', () => {
  const parts = new Set<Letter['part']>(['AUTHOR', 'READER']);
  expect(actionsFrom(letter.table, 'SENT', parts)).toEqual(['ANSWER']);
  expect(actionsFrom(letter.table, 'SENT', parts, ({ action }) => (action === 'ANSWER' ? held : null))).toEqual([]);
  expect(actionsFrom(letter.table, 'ANSWERED', parts)).toEqual([]);
});

test.each([
  ['referral', referralSteps],
  ['notification', notificationSteps],
  ['consent', consentSteps],
] as const)('step table of a %s: one row for an action from a state', (_, table) => {
  for (const { action, from } of table as typeof referralSteps)
    for (const state of from) {
      const rows = (table as typeof referralSteps).filter((one) => one.action === action && one.from.includes(state));
      expect(rows).toEqual([findStep(table as typeof referralSteps, action, state)]);
    }
});
