import { expect, test } from 'vitest';
import { startMocks } from '../../mocks/index.ts';
import { activePlan, storePlan } from '../support/active-plan.ts';
import { anyEngine } from '../support/database.ts';
import { runningHelhed } from '../support/helhed.ts';
import { meetingClient, signes } from '../support/meetings.ts';
import { movableClock } from '../support/plans.ts';

const cpr = await signes(startMocks);
const kirsten = { area: 'employment', unit: 'arbejdsmarked', caseworker: 'KBR', name: 'Kirsten Brandt' };
const mho = [{ area: 'employment', unit: 'jobcenter', caseworker: 'MHO', name: 'Mette Holm' }];
const plan = `plan { id version followUpOn followedUpOn standIn { name from until } coordinator { name }
  allowedActions history { action on text } }`;

const clock = movableClock('2027-02-01T09:00:00Z');
const helhed = runningHelhed({ engine: anyEngine, clock, prepare: storePlan(activePlan(cpr)) });
const meetings = meetingClient(helhed, 'PLAN-1');
const see = async (persona = 'mette') =>
  (
    await helhed.data(persona, `query ($id: ID!) { ${plan.replace('plan {', 'plan(id: $id) {')} }`, {
      id: meetings.planId(),
    })
  ).plan;
const name = async (persona: string, input: object = {}) =>
  helhed.mutate(persona, 'nameStandIn', plan, {
    id: meetings.planId(),
    expectedVersion: (await see()).version,
    standIn: kirsten,
    from: '2027-02-01',
    until: '2027-02-12',
    ...input,
  });

test('stand-in: named by the leader of the coordinator’s unit for at most 20 working days; acts as coordinator meanwhile', async () => {
  const codes = async (persona: string, input: object = {}) => (await name(persona, input)).refusal?.code ?? null;
  expect(await codes('mette')).toBe('NOT_ALLOWED');
  expect(await codes('karen')).toBe('NOT_ALLOWED');
  expect(await codes('lars', { until: '2027-03-01' })).toBe('INVALID_DATE');
  expect(await codes('lars', { from: '2027-01-29' })).toBe('INVALID_DATE');
  expect(await codes('lars', { standIn: { ...kirsten, area: 'health' } })).toBe('INVALID_AREA');
  expect(await codes('lars', { standIn: { ...kirsten, unit: 'ukendt' } })).toBe('UNKNOWN_UNIT');
  expect(await codes('lars', { standIn: { ...kirsten, caseworker: 'MHO' } })).toBe('INVALID_TEXT');
  const withCitizen = () => meetings.plan('kirsten', 'CITIZEN', '2027-02-10T09:00:00.000Z');
  expect((await withCitizen()).refusal.code).toBe('NOT_ALLOWED');
  const named = await name('lars', { text: 'Ferie', until: '2027-02-26' });
  expect(named.refusal).toBeNull();
  expect(named.plan).toMatchObject({
    standIn: { name: 'Kirsten Brandt', from: '2027-02-01', until: '2027-02-26' },
    coordinator: { name: 'Mette Holm' },
  });
  expect(named.plan.history.at(-1)).toMatchObject({ action: 'NAME_STAND_IN', on: '2027-02-01', text: 'Ferie' });
  expect((await withCitizen()).refusal).toBeNull();
  clock.set('2027-03-01T09:00:00Z');
  expect((await withCitizen()).refusal.code).toBe('NOT_ALLOWED');
});

test('a cross meeting carries the follow-up of the plan: both, or neither', async () => {
  clock.set('2027-03-01T09:00:00Z');
  const planned = await meetings.plan('tove', 'CROSS', '2027-03-09T09:00:00.000Z');
  const called = await meetings.take('tove', 'callMeeting', planned.meeting, { invited: mho });
  clock.set('2027-03-09T12:00:00Z');
  const { version } = await see();
  const attendance = [{ invitation: called.invited[0].key, presence: 'PRESENT' }];
  const held = { attendance, summary: 'Vi fulgte op på målene.' };
  const stale = { expectedVersion: version - 1, followUpOn: '2027-09-01' };
  const refused = await meetings.step('tove', 'holdMeeting', called, { ...held, followUp: stale });
  expect(refused.refusal).toMatchObject({ code: 'VERSION_CONFLICT', currentVersion: version });
  const early = { expectedVersion: version, followUpOn: '2027-03-09' };
  expect((await meetings.step('tove', 'holdMeeting', called, { ...held, followUp: early })).refusal.code).toBe(
    'INVALID_DATE',
  );
  expect(await meetings.see('tove', called.id)).toMatchObject({ state: 'CALLED' });
  const followUp = { expectedVersion: version, followUpOn: '2027-09-01' };
  expect(await meetings.take('tove', 'holdMeeting', called, { ...held, followUp })).toMatchObject({ state: 'HELD' });
  const after = await see();
  expect(after).toMatchObject({ version: version + 1, followUpOn: '2027-09-01', followedUpOn: '2027-03-09' });
  expect(after.history.at(-1)).toMatchObject({ action: 'FOLLOW_UP' });
});

test('entrance: the coordinator of the plan, else what the systems say, and whether they agree', async () => {
  const query = `query ($cpr: CPR!, $purpose: Purpose!) { citizenByCpr(cpr: $cpr, purpose: $purpose) {
    entrance { name source agreed area { key } unit since completeness } } }`;
  const entrance = async (persona: string, number: string, purpose = 'CASEWORK') =>
    (await helhed.data(persona, query, { cpr: number, purpose })).citizenByCpr.entrance;
  expect(await entrance('jonas', cpr)).toMatchObject({
    name: 'Mette Holm',
    source: 'PLAN',
    area: { key: 'employment' },
    unit: 'jobcenter',
    since: '2026-12-10',
    completeness: 'COMPLETE',
  });
  expect(await entrance('jonas', cpr, 'SANCTION')).toBeNull();
  const only = helhed.cpr('only social');
  expect(await entrance('jonas', only)).toMatchObject({ source: 'CASEWORKER', area: { key: 'social' } });
  helhed.mocks.employment.faults.add({ operation: '*', fault: '503' });
  expect(await entrance('jonas', cpr)).toMatchObject({ name: 'Mette Holm' });
  helhed.clearFaults();
});
