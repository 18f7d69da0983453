import { expect, test } from 'vitest';
import { startMocks } from '../../mocks/index.ts';
import { addDays } from '../../src/domain/working-days.ts';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { activePlan, storePlan } from '../support/active-plan.ts';
import { anyEngine } from '../support/database.ts';
import { runningHelhed, startHelhed } from '../support/helhed.ts';
import { meetingClient, signes } from '../support/meetings.ts';
import { movableClock } from '../support/plans.ts';

const cpr = await signes(startMocks);
const mho = [{ area: 'employment', unit: 'jobcenter', caseworker: 'MHO', name: 'Mette Holm' }];
const usual = { delivery: { firstRetryMs: 200 }, decisions: { everyMs: 200 } };

const clock = movableClock('2026-12-28T09:00:00Z');
const helhed = runningHelhed({
  engine: anyEngine,
  clock,
  policy: { ...usual, meeting: { sparringPerMonth: 0, cooperationPerYear: 0 } },
  prepare: storePlan(activePlan(cpr)),
});
const meetings = meetingClient(helhed, 'PLAN-1');
const at = (day: string, hour = '09') => clock.set(`${day}T${hour}:00:00Z`);
const waits = async (persona: string) =>
  (await meetings.waits(persona)).map(({ waitingFor, dueOn, overdue, escalated }) =>
    [waitingFor, dueOn, overdue ? 'overdue' : '', escalated ? 'escalated' : ''].filter(Boolean).join(' '),
  );
/** Plans a meeting for a day, calls it where it is to be called, and holds it. */
async function hold(kind: 'CROSS' | 'CITIZEN', day: string): Promise<void> {
  const who = kind === 'CROSS' ? 'tove' : 'mette';
  at(addDays(day as CalendarDate, -14));
  let { meeting: now } = await meetings.plan(who, kind, `${day}T08:00:00.000Z`);
  if (kind === 'CROSS') now = await meetings.take(who, 'callMeeting', now, { invited: mho });
  at(day);
  const attendance = now.invited.map(({ key }: { key: string }) => ({ invitation: key, presence: 'PRESENT' }));
  await meetings.take(who, 'holdMeeting', now, { attendance, summary: 'Vi fulgte op.' });
}

test('rhythm: four months from the start and from each one held; the citizen between, then whose concern it is', async () => {
  at('2027-04-13');
  expect(await waits('tove')).not.toContain('MEETING_CROSS 2027-04-28');
  at('2027-04-14');
  expect(await waits('tove')).toContain('MEETING_CROSS 2027-04-28');
  at('2027-02-01');
  await hold('CITIZEN', '2027-02-16');
  await hold('CROSS', '2027-04-20');
  at('2027-06-01');
  expect(await waits('tove')).toEqual([]);
  const planned = await meetings.plan('tove', 'CROSS', '2027-08-20T08:00:00.000Z');
  const called = await meetings.take('tove', 'callMeeting', planned.meeting, { invited: mho });
  at('2027-08-04');
  expect(await waits('mette')).toEqual([]);
  at('2027-08-05');
  expect(await waits('mette')).toEqual(['MEETING_CITIZEN 2027-08-19']);
  at('2027-08-20', '06');
  expect(await waits('mette')).toEqual(['MEETING_CITIZEN 2027-08-19 overdue']);
  const plan = 'query ($id: ID!) { plan(id: $id) { warnings { code } } }';
  const { plan: warned } = await helhed.data('mette', plan, { id: meetings.planId() });
  expect(warned.warnings).toContainEqual({ code: 'NO_CITIZEN_MEETING' });
  expect(await waits('tove')).toEqual([]);
  at('2027-09-02');
  const missed = 'MEETING_MINUTES 2027-08-24 overdue';
  expect(await waits('tove')).toEqual(['MEETING_CROSS 2027-08-20 overdue', missed]);
  at('2027-09-03');
  expect(await waits('tove')).toContain('MEETING_CITIZEN 2027-08-19 overdue escalated');
  const attendance = called.invited.map(({ key }: { key: string }) => ({ invitation: key, presence: 'ABSENT' }));
  await meetings.take('tove', 'holdMeeting', called, { attendance, summary: 'Mette var syg.' });
  expect(await waits('mette')).toEqual([]);
  expect(await waits('tove')).toEqual([]);
}, 120_000);

test('three cross meetings and three with the citizen in a year: nothing ever waits', async () => {
  const clock = movableClock('2026-12-28T09:00:00Z');
  const helhed = await startHelhed({
    clock,
    policy: { ...usual, meeting: { sparringPerMonth: 0, cooperationPerYear: 0 } },
    prepare: storePlan(activePlan(cpr)),
  });
  try {
    const meetings = meetingClient(helhed, 'PLAN-1');
    const days: Record<string, 'CROSS' | 'CITIZEN'> = {
      '2027-02-16': 'CITIZEN',
      '2027-04-20': 'CROSS',
      '2027-06-15': 'CITIZEN',
      '2027-08-17': 'CROSS',
      '2027-10-12': 'CITIZEN',
      '2027-12-14': 'CROSS',
    };
    const waited: string[] = [];
    const open = new Map<string, { id: string; version: number; invited: { key: string }[] }>();
    const look = async (day: string) => {
      for (const persona of ['mette', 'tove'])
        waited.push(...(await meetings.waits(persona)).map(({ waitingFor }) => `${day} ${persona} ${waitingFor}`));
    };
    for (let [day, nth] = ['2026-12-28' as CalendarDate, 0]; day <= '2027-12-28'; day = addDays(day, 1), nth += 1) {
      clock.set(`${day}T09:00:00Z`);
      const ahead = addDays(day, 28);
      const kind = days[ahead];
      // What waits does so until something is done: a look before that, and one each week, find it.
      if (kind || open.has(day) || nth % 7 === 0) await look(day);
      if (kind) {
        const who = kind === 'CROSS' ? 'tove' : 'mette';
        const { meeting } = await meetings.plan(who, kind, `${ahead}T08:00:00.000Z`);
        const called = kind === 'CROSS' ? await meetings.take(who, 'callMeeting', meeting, { invited: mho }) : meeting;
        open.set(ahead, called);
      }
      const now = open.get(day);
      if (now) {
        const attendance = now.invited.map(({ key }) => ({ invitation: key, presence: 'PRESENT' }));
        const who = days[day] === 'CROSS' ? 'tove' : 'mette';
        await meetings.take(who, 'holdMeeting', now, { attendance, summary: 'Vi fulgte op.' });
      }
      if (kind || now) await look(day);
    }
    expect(waited).toEqual([]);
  } finally {
    await helhed.close();
  }
}, 240_000);

test('forums: a facilitator is asked for the month’s sparring forum and the half-year’s cooperation meeting', async () => {
  const clock = movableClock('2026-12-15T09:00:00Z');
  const helhed = await startHelhed({ clock, follow: true, policy: usual });
  try {
    const meetings = meetingClient(helhed, 'none');
    const waits = async () => (await meetings.waits('tove')).map(({ waitingFor, dueOn }) => `${waitingFor} ${dueOn}`);
    await expect
      .poll(waits, { timeout: 15_000 })
      .toEqual(['MEETING_COOPERATION 2026-12-30', 'MEETING_SPARRING 2026-12-30']);
    const { meeting: forum } = await meetings.plan('tove', 'SPARRING', '2026-12-18T09:00:00.000Z');
    expect(await waits()).toEqual(['MEETING_COOPERATION 2026-12-30']);
    const anonymous = await meetings.mutate('bo', 'addSparringItem', { id: forum.id, question: 'Hvad gør vi nu?' });
    expect(anonymous.meeting.items).toMatchObject([{ anonymous: true, question: 'Hvad gør vi nu?' }]);
    const citizenId = await helhed.citizenId('mette', 'only employment');
    const named = { id: forum.id, question: 'Kan vi hjælpe med transport?', citizenId };
    expect((await meetings.mutate('mette', 'addSparringItem', named)).refusal).toBeNull();
    const [, theirs] = (await meetings.see('mette', forum.id)).items;
    expect(theirs).toMatchObject({ anonymous: false, question: named.question, citizen: { id: citizenId } });
    const [, others] = (await meetings.see('jonas', forum.id)).items;
    expect(others).toMatchObject({ anonymous: false, question: null, citizen: null });
    const answer = { id: theirs.id, expectedVersion: 1, outcome: 'REFERRAL', text: 'Henvis til jobcentret' };
    expect((await meetings.mutate('jonas', 'answerSparringItem', answer)).refusal).toMatchObject({ code: 'UNKNOWN' });
    const answered = await meetings.mutate('tove', 'answerSparringItem', {
      ...answer,
      id: anonymous.meeting.items[0].id,
    });
    expect(answered.meeting.items[0]).toMatchObject({ outcome: 'REFERRAL', answer: answer.text, version: 2 });
    const { meeting: committee } = await meetings.plan('tove', 'COMMITTEE', '2026-12-17T09:00:00.000Z', { places: 2 });
    expect(committee).toMatchObject({ places: 2, placesLeft: 2 });
    expect((await meetings.plan('mette', 'SPARRING', '2026-12-18T09:00:00.000Z')).refusal.code).toBe('NOT_ALLOWED');
    const called = await meetings.take('tove', 'callMeeting', forum);
    clock.set('2026-12-18T13:00:00Z');
    await meetings.take('tove', 'holdMeeting', called, { attendance: [], guests: ['Mette Holm', 'Jonas Friis'] });
    clock.set('2027-01-14T09:00:00Z');
    expect(await waits()).not.toContain('MEETING_SPARRING 2027-01-29');
    clock.set('2027-01-15T09:00:00Z');
    expect(await waits()).toContain('MEETING_SPARRING 2027-01-29');
  } finally {
    await helhed.close();
  }
}, 60_000);
