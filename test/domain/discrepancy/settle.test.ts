import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cpr } from '../../../src/domain/cpr.ts';
import type { Discrepancy } from '../../../src/domain/discrepancy/discrepancy.ts';
import {
  agreed,
  askCorrection,
  closedThere,
  confirmBothRight,
  discrepancyActions,
  type SettlementAttempt,
} from '../../../src/domain/discrepancy/settle.ts';
import { stateOf, type Settlement } from '../../../src/domain/discrepancy/settlement.ts';
import { at, jonas, mette, refused, somebody, went } from '../../support/referrals.ts';

const citizen = '8408912204' as Cpr;
const now = at('2026-11-23T08:00:00Z');
const phones = (values: Record<string, string>): Discrepancy => ({
  field: 'PHONE',
  values: Object.entries(values).map(([key, value]) => ({ area: { key, name: key }, value })),
});
const two = phones({ employment: '11 11 11 11', social: '22 22 22 22' });
const attempt = (but: Partial<SettlementAttempt> = {}): SettlementAttempt => ({
  caller: mette,
  discrepancy: two,
  before: null,
  id: 'D1',
  citizen,
  expectedVersion: but.before?.version ?? 0,
  isAsSeen: true,
  now,
  ...but,
});
const asked = (right = 'employment') => went(askCorrection(attempt(), right)).settlement;
const bothRight = () => went(confirmBothRight(attempt(), 'Borgeren har to telefoner')).settlement;
const wrongArea = { code: 'INVALID_AREA', field: 'rightArea', areas: ['employment', 'social'] };

test('correction: a task in each area with another value, until people there close it', () => {
  const { settlement, event, closes } = went(askCorrection(attempt(), 'employment'));
  expect(settlement).toMatchObject({ version: 1, outcome: 'CORRECTION', right: 'employment', by: { id: 'mette' } });
  expect(settlement.tasks).toEqual([{ area: 'social', version: 1, closed: false, byConsent: false }]);
  expect([event.action, event.area, closes]).toEqual(['ASK_CORRECTION', 'employment', []]);
  expect(stateOf(two, settlement)).toBe('CORRECTION_ASKED');
  const task = { area: 'social', version: 1 };
  const closed = closedThere(settlement, task, { at: now, by: null })!;
  expect([closed.settlement.version, closed.closes, stateOf(two, closed.settlement)]).toEqual([2, [], 'OPEN']);
  expect(closedThere(closed.settlement, task, { at: now, by: null })).toBeNull();
});

test('correction: the same one is not asked for twice, the other way takes the first task back', () => {
  const before = asked();
  expect(refused(askCorrection(attempt({ before, caller: jonas }), 'employment')).code).toBe('NOT_POSSIBLE');
  const { settlement, closes } = went(askCorrection(attempt({ before, caller: jonas }), 'social'));
  expect(closes).toMatchObject([{ area: 'social', version: 1, how: 'CANCELLED' }]);
  expect(settlement.tasks).toMatchObject([{ area: 'employment', version: 2, closed: false }]);
});

test('both right: with a reason, and an earlier correction is taken back', () => {
  const before = asked();
  const { settlement, closes } = went(confirmBothRight(attempt({ before }), ' Borgeren har to telefoner '));
  expect(settlement).toMatchObject({ outcome: 'BOTH_RIGHT', reason: 'Borgeren har to telefoner', tasks: [] });
  expect(closes).toMatchObject([{ area: 'social', how: 'CANCELLED' }]);
  expect(stateOf(two, settlement)).toBe('BOTH_RIGHT');
});

test('agreement: the tasks are done, and the same discrepancy is open when it comes back', () => {
  const { settlement, closes } = agreed(asked(), now)!;
  expect(closes).toMatchObject([{ area: 'social', how: 'DONE' }]);
  expect(stateOf(two, settlement)).toBe('OPEN');
  expect(agreed(bothRight(), now)).toBeNull();
});

test('three areas: one that takes the right value leaves the others’ tasks as they are', () => {
  const three = phones({ employment: '11', social: '22', health: '33' });
  const { settlement } = went(askCorrection(attempt({ discrepancy: three }), 'employment'));
  expect(settlement.tasks.map(({ area }) => area)).toEqual(['social', 'health']);
  expect(stateOf(phones({ employment: '11', social: '11', health: '33' }), settlement)).toBe('CORRECTION_ASKED');
  expect(stateOf(phones({ employment: '11', social: '33', health: '33' }), settlement)).toBe('OPEN');
});

test.each<[string, Partial<SettlementAttempt>, object]>([
  [
    'seen in another version',
    { expectedVersion: 3 },
    { code: 'VERSION_CONFLICT', currentVersion: 0, currentState: 'OPEN' },
  ],
  ['other values than were seen', { isAsSeen: false }, { code: 'VERSION_CONFLICT' }],
  ['by nobody who works with citizens', { caller: somebody('inge', 'AUDITOR') }, { code: 'NOT_ALLOWED' }],
])('settling refused: %s', (_, but, refusal) => {
  expect(refused(askCorrection(attempt(but), 'social'))).toMatchObject(refusal);
  expect(refused(confirmBothRight(attempt(but), 'Borgeren har to telefoner'))).toMatchObject(refusal);
});

test('settling refused: an area that says nothing, a reason in one word, a number in the reason, both right twice', () => {
  expect(refused(askCorrection(attempt(), 'health'))).toMatchObject(wrongArea);
  for (const reason of ['To', 'Han hedder 840891-2204'])
    expect(refused(confirmBothRight(attempt(), reason))).toMatchObject({ code: 'INVALID_TEXT', field: 'reason' });
  const before = bothRight();
  expect(refused(confirmBothRight(attempt({ before }), 'Borgeren har to telefoner')).code).toBe('NOT_POSSIBLE');
});

test('allowed actions: what the rules do not refuse', () => {
  expect(discrepancyActions(two, null, mette)).toEqual(['ASK_CORRECTION', 'CONFIRM_BOTH_RIGHT']);
  expect(discrepancyActions(two, bothRight(), jonas)).toEqual(['ASK_CORRECTION']);
  expect(discrepancyActions(two, null, somebody('inge', 'AUDITOR'))).toEqual([]);
});

test('property: settled exactly while no value is there that was not settled', () => {
  const areas = ['employment', 'social', 'health'];
  const number = fc.constantFrom('11', '22', '33');
  const values = fc.record(
    { employment: number, social: number, health: number },
    { requiredKeys: ['employment', 'social'] },
  );
  const differing = values.filter((one) => new Set(Object.values(one)).size > 1);
  fc.assert(
    fc.property(differing, differing, fc.constantFrom(...areas, null), (then, today, right) => {
      const attempted = attempt({ discrepancy: phones(then) });
      const decided = right === null ? confirmBothRight(attempted, 'Alle er rigtige') : askCorrection(attempted, right);
      if (!decided.ok) {
        expect(Object.keys(then)).not.toContain(right);
        return;
      }
      const { settlement } = decided.value;
      const known = new Map<string, string>(Object.entries(then));
      const isSettled = Object.entries(today).every(([area, value]) =>
        right === null
          ? [...known.values()].includes(value)
          : value === known.get(right) || (area !== right && value === known.get(area)),
      );
      expect(stateOf(phones(today), settlement) !== 'OPEN').toBe(isSettled);
      const spelled = Object.fromEntries(Object.entries(today).map(([area, value]) => [area, `+ ${value} `]));
      expect(stateOf(phones(spelled), settlement)).toBe(stateOf(phones(today), settlement));
    }),
  );
});

test('property: after any sequence every task that was posted is open in the settlement, or closed once', () => {
  type Step = { kind: 'ask' | 'both' | 'closed' | 'agreed'; area: string };
  const step = fc.record({
    kind: fc.constantFrom<Step['kind']>('ask', 'both', 'closed', 'agreed'),
    area: fc.constantFrom('employment', 'social'),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let settlement: Settlement | null = null;
      const open = new Set<string>();
      for (const { kind, area } of steps) {
        const change = takeStep(kind, area, settlement);
        if (!change) continue;
        const nameOf = (task: { area: string; version: number }) => `${task.area} ${task.version}`;
        for (const task of change.closes) expect(open.delete(nameOf(task))).toBe(true);
        for (const task of change.settlement.tasks) {
          if (task.closed) open.delete(nameOf(task));
          else open.add(nameOf(task));
        }
        expect(change.settlement.version).toBe((settlement?.version ?? 0) + 1);
        settlement = change.settlement;
        const left = settlement.tasks.filter(({ closed }) => !closed).map(nameOf);
        expect([...open].toSorted()).toEqual(left.toSorted());
        expect(left.length).toBeLessThan(2);
      }
    }),
  );
});

function takeStep(kind: 'ask' | 'both' | 'closed' | 'agreed', area: string, before: Settlement | null) {
  if (kind === 'agreed') return before && agreed(before, now);
  if (kind === 'closed') return before && closedThere(before, { area, version: before.version }, { at: now, by: null });
  const attempted = attempt({ before, expectedVersion: before?.version ?? 0 });
  const decided = kind === 'ask' ? askCorrection(attempted, area) : confirmBothRight(attempted, 'Begge er rigtige');
  return decided.ok ? decided.value : null;
}
