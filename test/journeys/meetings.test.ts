import { expect, test } from 'vitest';
import { startMocks } from '../../mocks/index.ts';
import { activePlan, storePlan } from '../support/active-plan.ts';
import { accessClient } from '../support/clients.ts';
import { anyEngine } from '../support/database.ts';
import { runningHelhed } from '../support/helhed.ts';
import { meetingClient, signes } from '../support/meetings.ts';
import { movableClock, writtenAbout } from '../support/plans.ts';

const cpr = await signes(startMocks);
const mhoAndJfr = [
  { area: 'employment', unit: 'jobcenter', caseworker: 'MHO', name: 'Mette Holm' },
  { area: 'social', unit: 'voksenenhed', caseworker: 'JFR', name: 'Jonas Friis' },
];

const clock = movableClock('2026-12-28T09:00:00Z');
const helhed = runningHelhed({
  engine: anyEngine,
  clock,
  follow: true,
  policy: {
    delivery: { firstRetryMs: 200 },
    decisions: { everyMs: 200 },
    meeting: { sparringPerMonth: 0, cooperationPerYear: 0 },
  },
  prepare: storePlan(activePlan(cpr)),
});
const meetings = meetingClient(helhed, 'PLAN-1');
const at = (day: string) => clock.set(`${day}T09:00:00Z`);

test('called: a task for each unit in its own system; moved twice: two open and four cancelled; held: done, with a note', async () => {
  const written = writtenAbout(helhed, cpr);
  const tasks = () =>
    [...written.tasks.employment(), ...written.tasks.social()].filter(({ title }) =>
      title.startsWith('Tværfagligt samarbejdsmøde'),
    );
  const count = () => [tasks().filter(({ open }) => open).length, tasks().filter(({ open }) => !open).length];
  at('2026-12-28');
  const planned = await meetings.plan('tove', 'CROSS', '2027-01-12T08:00:00.000Z');
  expect(planned.refusal).toBeNull();
  expect(planned.meeting).toMatchObject({
    state: 'PLANNED',
    version: 1,
    allowedActions: ['CALL', 'MOVE', 'CANCEL'],
    plan: { coordinator: { name: 'Mette Holm' } },
  });
  expect((await meetings.step('mette', 'callMeeting', planned.meeting, { invited: mhoAndJfr })).refusal.code).toBe(
    'NOT_ALLOWED',
  );
  let now = await meetings.take('tove', 'callMeeting', planned.meeting, { invited: mhoAndJfr });
  expect(now).toMatchObject({ state: 'CALLED', invited: [{ caseworker: 'MHO' }, { caseworker: 'JFR' }] });
  await expect.poll(count, { timeout: 20_000 }).toEqual([2, 0]);
  expect(tasks()[0]).toMatchObject({ title: expect.stringContaining('12. januar 2027 kl. 9.00') });
  const [first, second] = await Promise.all(
    ['13', '14'].map((day) =>
      meetings.step('tove', 'moveMeeting', now, { at: `2027-01-${day}T08:00:00.000Z`, text: 'Sygdom' }),
    ),
  );
  const refused = [first, second].find(({ refusal }) => refusal);
  expect(refused!.refusal).toMatchObject({ code: 'VERSION_CONFLICT', currentVersion: 3, currentState: 'CALLED' });
  now = [first, second].find(({ refusal }) => !refusal)!.meeting;
  now = await meetings.take('tove', 'moveMeeting', now, { at: '2027-01-15T08:00:00.000Z', text: 'Lokalet' });
  await expect.poll(count, { timeout: 30_000 }).toEqual([2, 4]);

  const held = {
    attendance: now.invited.map(({ key }: { key: string }, index: number) => ({
      invitation: key,
      presence: index === 0 ? 'PRESENT' : 'APOLOGY',
    })),
    guests: ['Borgerens søster'],
    summary: 'Praktikken begynder i februar.',
  };
  expect((await meetings.step('tove', 'holdMeeting', now, held)).refusal.code).toBe('INVALID_DATE');
  at('2027-01-15');
  const withCpr = await meetings.step('tove', 'holdMeeting', now, { ...held, summary: 'Om 240189-2204' });
  expect(withCpr.refusal.code).toBe('INVALID_TEXT');
  now = await meetings.take('tove', 'holdMeeting', now, held);
  expect(now).toMatchObject({
    state: 'HELD',
    summary: held.summary,
    attendance: [
      { presence: 'PRESENT', invitation: { name: 'Mette Holm' } },
      { presence: 'APOLOGY', invitation: { name: 'Jonas Friis' } },
      { presence: 'PRESENT', guest: 'Borgerens søster' },
    ],
    allowedActions: [],
  });
  expect((await meetings.step('tove', 'holdMeeting', now, held)).refusal.code).toBe('NOT_POSSIBLE');
  await expect.poll(count, { timeout: 20_000 }).toEqual([0, 6]);
  await expect.poll(() => written.notes.social().filter((one) => one.includes('Praktikken')).length).toBe(1);
  await expect
    .poll(() => written.notes.employment().filter((one) => one.includes('Afbud: Jonas Friis')).length)
    .toBe(1);
  expect(now.history.map(({ action }: { action: string }) => action)).toEqual(['PLAN', 'CALL', 'MOVE', 'MOVE', 'HOLD']);
  expect(await meetings.see('jonas', now.id)).toMatchObject({ state: 'HELD' });
  expect(await meetings.see('sara', now.id)).toMatchObject({ state: 'HELD' });
  expect(await meetings.see('mette', now.id, 'SANCTION')).toBeNull();
  expect(await meetings.list('mette', 'SANCTION')).toBeNull();
  expect((await meetings.list('mette')).length).toBe(1);
}, 120_000);

test('who is called unless somebody is named: those who work with the citizen now, by both systems', async () => {
  at('2027-02-01');
  const { meeting } = await meetings.plan('tove', 'CROSS', '2027-02-12T08:00:00.000Z');
  const suggested = meeting.suggestedInvitations.map(({ area, caseworker }: Invited) => [area.key, caseworker]);
  expect(suggested).toContainEqual(['employment', 'MHO']);
  expect(suggested.some(([area]: string[]) => area === 'social')).toBe(true);
  helhed.mocks.social.faults.add({ operation: '*', fault: '503' });
  const silent = await meetings.step('tove', 'callMeeting', meeting);
  expect(silent.refusal.code).toBe('SOURCE_UNAVAILABLE');
  // No system says whose citizen it is: silence is told from no access.
  helhed.mocks.employment.faults.add({ operation: '*', fault: '503' });
  const undecided = await meetings.step('tove', 'cancelMeeting', meeting, { text: 'Ikke nødvendigt' });
  expect(undecided.refusal.code).toBe('SOURCE_UNAVAILABLE');
  helhed.clearFaults();
  const outside = [{ area: 'health', unit: 'sundhedsvisitation' }];
  const refused = await meetings.step('tove', 'callMeeting', meeting, { invited: outside });
  expect(refused.refusal.code).toBe('INVALID_AREA');
  const unknown = [{ area: 'social', unit: 'ukendt' }];
  expect((await meetings.step('tove', 'callMeeting', meeting, { invited: unknown })).refusal.code).toBe('UNKNOWN_UNIT');
  const lone = [{ area: 'social', unit: 'voksenenhed', caseworker: 'LJU', name: 'Lone Juul' }];
  await accessClient(helhed).declareConflictOfInterest('lone', cpr);
  expect((await meetings.step('tove', 'callMeeting', meeting, { invited: lone })).refusal.code).toBe('NOT_ALLOWED');
  const called = await meetings.take('tove', 'callMeeting', meeting, { invited: mhoAndJfr });
  clock.set('2027-02-12T12:00:00Z');
  const attendance = called.invited.map(({ key }: { key: string }) => ({ invitation: key, presence: 'PRESENT' }));
  const held = { attendance, guests: ['Lone Juul'], summary: 'Lone var der også.' };
  expect((await meetings.step('tove', 'holdMeeting', called, held)).refusal.code).toBe('NOT_ALLOWED');
  await meetings.take('tove', 'cancelMeeting', called, { text: 'Ikke nødvendigt' });
  const closed = await meetings.plan('tove', 'CROSS', '2027-12-24T09:00:00.000Z');
  expect(closed.refusal).toMatchObject({ code: 'INVALID_DATE', field: 'at' });
}, 60_000);

type Invited = { area: { key: string }; caseworker: string };
