import { expect, test } from 'vitest';
import type { Cpr } from '../../src/domain/cpr.ts';
import type { CalendarDate, Instant } from '../../src/domain/dates.ts';
import type { Plan, PlanOutcome } from '../../src/domain/plan/plan.ts';
import type { Database } from '../../src/platform/database/open-database.ts';
import type { Keys } from '../../src/platform/keys.ts';
import { plans as stored } from '../../src/plan/store.ts';
import { aPlan } from '../domain/plan/plans.ts';
import { anyEngine } from '../support/database.ts';
import { runningHelhed } from '../support/helhed.ts';
import { content, inBoth, movableClock, planClient } from '../support/plans.ts';

const cpr = '7005901234' as Cpr;
const ended = (outcome: PlanOutcome): Partial<Plan> => ({
  state: 'ENDED',
  outcome,
  endedOn: '2026-06-01' as CalendarDate,
});

/** Stores 55 plans (D88): 26 under way, 5 in work, 19 in education, 5 with another end. One that ended in work is of somebody in the mocks. */
async function store55({ db }: Database, keys: Keys) {
  const all: Partial<Plan>[] = [
    ...Array.from({ length: 26 }, () => ({ state: 'ACTIVE' as const })),
    ...Array.from({ length: 5 }, () => ended('EMPLOYMENT')),
    ...Array.from({ length: 19 }, () => ended('EDUCATION')),
    ...Array.from({ length: 5 }, () => ended('OTHER')),
  ];
  for (const [index, one] of all.entries()) {
    const citizen = index === 26 ? cpr : (`61018500${String(index).padStart(2, '0')}` as Cpr);
    const openedAt = '2026-03-01T09:00:00.000Z' as Instant;
    await stored.insert(db, keys, { plan: { ...aPlan().plan, id: `stored-${index}`, citizen, openedAt, ...one } });
  }
}

const figures = `query ($from: Date!, $to: Date!) { planFigures(from: $from, to: $to) {
  total { value hidden } open { value hidden } other { value hidden } outcomes { outcome count { value hidden } } } }`;

const helhed = runningHelhed({
  engine: anyEngine,
  clock: movableClock('2026-12-10T09:00:00Z'),
  people: [inBoth(cpr, 'ended'), inBoth('7105902345', 'second')],
  prepare: store55,
  limits: { failuresToOpen: 1_000 },
  policy: { plan: { opensWith: 'LEADER' } },
});
const plans = planClient(helhed);
/** The figures of 2026 as a persona sees them: 'H' is hidden. */
const seen = async (persona: string) => {
  const { planFigures: all } = await helhed.data(persona, figures, { from: '2026-01-01', to: '2026-12-09' });
  const shown = ({ value, hidden }: { value: number | null; hidden: boolean }) => (hidden ? 'H' : value);
  const of = (outcome: string) => shown(all.outcomes.find((one: { outcome: string }) => one.outcome === outcome).count);
  return [shown(all.total), shown(all.open), of('EMPLOYMENT'), of('EDUCATION'), of('OTHER'), of('DIED')];
};

test('figures: leaders of the plans’ areas see all; for others four are hidden, and the next with them', async () => {
  expect(await seen('lars')).toEqual([55, 26, 5, 19, 5, 0]);
  expect(await seen('tove')).toEqual([55, 26, 5, 19, 5, 0]);
  const id = helhed.keys.seal('plan', 'stored-26');
  const corrected = await plans.step(
    'lars',
    'correctPlanOutcome',
    { id, version: 1 },
    { outcome: 'OTHER', text: 'Det var en fejl' },
  );
  expect(corrected).toMatchObject({ plan: { state: 'ENDED', outcome: 'OTHER' }, refusal: null });
  expect(await seen('lars')).toEqual([55, 26, 4, 19, 6, 0]);
  expect(await seen('tove')).toEqual([55, 26, 'H', 19, 'H', 0]);
  const wrong = await helhed.ask('lars', figures, { from: '2026-02-01', to: '2026-01-01' });
  expect(wrong.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(
    (await helhed.ask('mette', figures, { from: '2026-01-01', to: '2026-02-01' })).errors?.[0]?.extensions.code,
  ).toBe('FORBIDDEN');
});

test('one open plan, however many open one at the same moment (P1)', async () => {
  const jonas = { area: 'social', unit: 'voksenenhed', caseworker: 'JFR', name: 'Jonas Friis' };
  const second = helhed.cpr('second');
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, one) =>
      one % 2 ? plans.open(second, { coordinator: jonas }, 'karen') : plans.open(second, {}, 'lars'),
    ),
  );
  expect(answers.filter(({ refusal }) => refusal === null)).toHaveLength(1);
  expect(answers.filter(({ refusal }) => refusal?.code === 'PLAN_EXISTS')).toHaveLength(5);
});

test('bad input: each with its refusal, and nothing changed', async () => {
  const found = await helhed.data('lars', 'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { plan { id version } } }', {
    cpr: helhed.cpr('second'),
  });
  const { id } = found.citizenByCpr.plan;
  // Whoever was first opened it; only the leader of that area sees it where the other area is silent.
  const isMettes = (await plans.see('lars', id)).coordinator.caseworker === 'MHO';
  const [coordinator, leader] = isMettes ? ['mette', 'lars'] : ['jonas', 'karen'];
  const code = async (persona: string, mutation: string, input: object) => {
    const { version } = await plans.see(leader, id);
    return (await plans.step(persona, mutation, { id, version }, input)).refusal?.code;
  };
  const goal = content.goals[0]!;
  const write = (input: object) => code(coordinator, 'writePlan', input);
  expect(await write({ citizensWords: 'x'.repeat(2_001) })).toBe('INVALID_TEXT');
  expect(await write({ citizensWords: 'Mit nummer er 700590-1234' })).toBe('INVALID_TEXT');
  expect(await write({ citizensWords: 'Helhed-ref: HH-1' })).toBe('INVALID_TEXT');
  expect(await write({ goals: Array.from({ length: 11 }, (_, one) => ({ ...goal, id: `g${one}` })) })).toBe(
    'INVALID_TEXT',
  );
  const effort = { id: 'e', area: 'employment', unit: 'jobcenter', title: 'Praktik' };
  expect(await write({ efforts: Array.from({ length: 21 }, (_, one) => ({ ...effort, id: `e${one}` })) })).toBe(
    'INVALID_TEXT',
  );
  expect(await write({ efforts: [{ ...effort, area: 'health' }] })).toBe('INVALID_AREA');
  expect(await write({ efforts: [{ ...effort, unit: 'ingen' }] })).toBe('UNKNOWN_UNIT');
  expect(await write({ followUpOn: '2026-12-10' })).toBe('INVALID_DATE');
  expect(await code('mette', 'assessGoal', { goal: 'job', level: 2 })).toBe('NOT_POSSIBLE');
  expect(await code('bo', 'offerPlan', { offeredOn: '2026-12-10' })).toBe('NOT_ALLOWED');
  const stranger = { id, expectedVersion: 1, offeredOn: '2026-12-10' };
  expect((await helhed.mutate('helle', 'offerPlan', 'plan { id }', stranger)).refusal).toMatchObject({
    code: 'UNKNOWN',
  });
  expect((await plans.open(helhed.cpr('ended'), { followUpOn: '2030-01-01' })).refusal.code).toBe('INVALID_DATE');
  helhed.mocks.social.faults.add({ operation: '*', fault: '503' });
  expect((await plans.open(helhed.cpr('ended'))).refusal.code).toBe('SOURCE_UNAVAILABLE');
  helhed.clearFaults();
  // Nothing is asked of the other area's system where words are written.
  const others = isMettes ? helhed.mocks.social : helhed.mocks.employment;
  others.faults.add({ operation: '*', fault: '503' });
  expect(await write({ citizensWords: 'Ro på' })).toBeUndefined();
  helhed.clearFaults();
  expect(await plans.see('lars', id)).toMatchObject({ version: 2, state: 'PROPOSED', citizensWords: 'Ro på' });
});
