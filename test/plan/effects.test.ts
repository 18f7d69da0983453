import { afterAll, expect, test } from 'vitest';
import { readPolicy, type Policy } from '../../src/config/policy.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import type { CalendarDate, Instant } from '../../src/domain/dates.ts';
import { entryOf } from '../../src/domain/mandate/mandate.ts';
import { noPlanFacts } from '../../src/domain/plan/open-plan.ts';
import { fallBack } from '../../src/domain/plan/own-steps.ts';
import type { Plan } from '../../src/domain/plan/plan.ts';
import { mandateEffects } from '../../src/mandate/effects.ts';
import { planEffects } from '../../src/plan/effects.ts';
import { loadKeys } from '../../src/platform/keys.ts';
import { keyRingFile } from '../support/key-ring-file.ts';

const day = (date: string) => date as CalendarDate;
const now = '2026-12-17T09:00:00.000Z' as Instant;
const joined = (area: string) => ({ area, joinedAt: now, joinedBy: { id: 'lars', name: 'Lars' } });
const agreed: Plan = {
  id: 'plan-1',
  citizen: '6101850001' as Cpr,
  citizenName: null,
  state: 'AGREED',
  version: 4,
  enteredAt: now,
  openedAt: now,
  until: null,
  areas: [joined('employment'), joined('social')],
  coordinator: { area: 'social', unit: 'voksenenhed', caseworker: 'JFR', name: 'Jonas Friis' },
  standIn: null,
  backgroundGroup: [],
  citizensWords: 'Ro',
  resources: '',
  goals: [],
  efforts: [],
  offeredOn: day('2026-12-14'),
  answer: { kind: 'ACCEPTED', answeredOn: day('2026-12-17'), form: 'ORAL', version: 3, text: null },
  followUpOn: day('2027-06-10'),
  followedUpOn: null,
  form: 'REPLACES',
  statutory: [
    {
      area: 'social',
      plan: 'Handleplan',
      law: 'Serviceloven § 141 stk. 7',
      replacedOn: day('2026-12-17'),
      standsSince: null,
    },
  ],
  decidedOn: day('2026-12-10'),
  startedOn: null,
  pauses: [],
  outcome: null,
  endedOn: null,
  decisionId: null,
  offerTaskIn: null,
  cleared: [],
};

const policyWith = (plan: Partial<Policy['plan']>): Policy => {
  const usual = readPolicy(undefined, []);
  if (!usual.ok) throw new Error('The defaults are a policy');
  return { ...usual.value, plan: { ...usual.value.plan, ...plan } };
};

const keys = loadKeys({ keyFile: keyRingFile(afterAll).path });
const areas = [
  { key: 'employment', name: 'Beskæftigelse' },
  { key: 'social', name: 'Social' },
];
const messages = (before: Plan | null, change: Parameters<typeof planEffects>[1], policy = policyWith({})) =>
  planEffects(before, change, { keys, policy, areas }).map(({ message }) => message);

test('policy plan.statutoryAgain: the task to make the statutory plan again is due so many working days after a consent is over', () => {
  const back = fallBack(agreed, now)!;
  const due = (policy: Policy) =>
    messages(agreed, back, policy).flatMap((one) =>
      one.kind === 'post' && one.entry.kind === 'task' ? [one.area, one.entry.dueOn] : [],
    );
  expect(due(policyWith({}))).toEqual(['social', '2027-01-06']);
  expect(due(policyWith({ statutoryAgain: 3 }))).toEqual(['social', '2026-12-22']);
});

test('marks of a plan: none before the yes, on with it, off when it is over', () => {
  const step = (plan: Plan, action: 'OFFER' | 'ACCEPT' | 'WITHDRAW') => ({
    plan,
    event: { ...noPlanFacts, at: now, action, state: plan.state, by: null },
  });
  const marks = (before: Plan, after: Plan, action: 'OFFER' | 'ACCEPT' | 'WITHDRAW') =>
    messages(before, step(after, action)).flatMap((one) =>
      one.kind === 'mark' ? [`${one.area} ${one.mark.kind} ${one.on ? 'on' : 'off'}`] : [],
    );
  const offered: Plan = { ...agreed, state: 'OFFERED', version: 3, answer: null };
  expect(marks({ ...offered, state: 'PROPOSED', version: 2 }, offered, 'OFFER')).toEqual([]);
  expect(marks(offered, agreed, 'ACCEPT')).toEqual([
    'employment JOINT_PLAN on',
    'employment COORDINATOR on',
    'social JOINT_PLAN on',
    'social COORDINATOR on',
  ]);
  expect(marks(agreed, { ...agreed, state: 'WITHDRAWN', version: 5 }, 'WITHDRAW')).toEqual([
    'employment JOINT_PLAN off',
    'employment COORDINATOR off',
    'social JOINT_PLAN off',
    'social COORDINATOR off',
  ]);
});

test('effects of a plan and of its mandate, which has its id, are told apart in each version', () => {
  const offered: Plan = { ...agreed, state: 'OFFERED', version: 3, answer: null };
  const event = { ...noPlanFacts, at: now, action: 'ACCEPT' as const, state: agreed.state, by: null };
  const ofPlan = messages(offered, { plan: agreed, event });
  const { id: plan, citizen, version } = agreed;
  const sign = { id: 'draw', at: now, by: { id: 'jonas', name: 'Jonas' }, why: 'Kørsel' };
  const drawn = { kind: 'TRANSPORT' as const, area: 'social', unit: 'fti', payer: 'social', period: null };
  const draw = entryOf('DRAW', sign, { citizen, oere: 100, drawn });
  const change = { plan, citizen, after: version - 1, entries: [draw] };
  const ofMandate = mandateEffects({ plan, citizen, entries: [] }, change, {
    planAreas: ['employment', 'social'],
    areas,
    keys,
  });
  const ids = [...ofPlan, ...ofMandate.map(({ message }) => message)].map(({ effectId }) => effectId);
  expect(ids).toHaveLength(8);
  expect(new Set(ids).size).toBe(ids.length);
});
