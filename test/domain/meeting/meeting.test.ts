import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cpr } from '../../../src/domain/cpr.ts';
import type { Instant } from '../../../src/domain/dates.ts';
import { placeCase, takeCaseOff } from '../../../src/domain/meeting/agenda.ts';
import { keptAwayRefusal } from '../../../src/domain/meeting/attendance.ts';
import type { Invitation, Meeting, MeetingChange } from '../../../src/domain/meeting/meeting.ts';
import type { MeetingPart } from '../../../src/domain/meeting/steps.ts';
import {
  callMeeting,
  cancelMeeting,
  holdMeeting,
  moveMeeting,
  planMeeting,
  type MeetingOrder,
} from '../../../src/domain/meeting/take-step.ts';
import type { Refusal } from '../../../src/domain/refusal.ts';
import type { Result } from '../../../src/domain/result.ts';
import { usuallyClosed } from '../../../src/domain/working-days.ts';
import { went } from '../../support/referrals.ts';

const citizen = '8408912204' as Cpr;
const instant = (text: string) => text as Instant;
const now = instant('2026-12-01T09:00:00.000Z');
const policy = { callAhead: 5, closedDays: usuallyClosed };
const by = { id: 'tove', name: 'Tove Lund' };
const facilitator = new Set<MeetingPart>(['FACILITATOR', 'TAKING_PART']);
const coordinator = new Set<MeetingPart>(['COORDINATOR', 'TAKING_PART']);

const cross: MeetingOrder = {
  id: 'M1',
  kind: 'CROSS',
  at: instant('2027-01-12T08:00:00.000Z'),
  place: 'Rådhuset, mødelokale 2',
  areas: ['employment', 'social'],
  plan: 'P1',
  citizen,
  places: null,
};
const committee: MeetingOrder = { ...cross, kind: 'COMMITTEE', plan: null, citizen: null, places: 2 };

const planned = (order: MeetingOrder = cross): Meeting =>
  went(planMeeting(order, { by, parts: order.kind === 'CITIZEN' ? coordinator : facilitator, now, policy })).meeting;

const step = (meeting: Meeting, at = now, parts: ReadonlySet<MeetingPart> = facilitator) => ({
  by,
  parts,
  now: at,
  policy,
  expectedVersion: meeting.version,
});

const invited: Invitation[] = [
  { key: 'a', area: 'employment', unit: 'arbejdsmarked', caseworker: 'MHO', name: 'Mette Holm' },
  { key: 'b', area: 'social', unit: 'voksenenhed', caseworker: null, name: null },
];
const called = (meeting = planned()): Meeting => went(callMeeting(meeting, invited, step(meeting))).meeting;

const code = (result: Result<MeetingChange, Refusal>) => (result.ok ? null : result.error.code);

test('meeting: planned on a working day between 7 and 18, today or later', () => {
  const at = (text: string) => {
    const planning = { by, parts: facilitator, now, policy };
    return code(planMeeting({ ...cross, at: instant(text) }, planning));
  };
  expect(at('2026-12-01T07:00:00.000Z')).toBeNull();
  expect(at('2026-12-02T06:00:00.000Z')).toBeNull();
  for (const wrong of [
    '2026-11-30T09:00:00.000Z',
    '2026-12-24T09:00:00.000Z',
    '2026-12-05T09:00:00.000Z',
    '2026-12-02T05:59:00.000Z',
    '2026-12-02T17:00:00.000Z',
    '2036-12-31T09:00:00.000Z',
  ])
    expect(at(wrong), wrong).toBe('INVALID_DATE');
});

test('meeting: the coordinator plans those with the citizen, a facilitator all others', () => {
  const plan = (kind: Meeting['kind'], parts: ReadonlySet<MeetingPart>) =>
    code(planMeeting({ ...cross, kind }, { by, parts, now, policy }));
  expect(plan('CROSS', new Set(['TAKING_PART']))).toBe('NOT_ALLOWED');
  expect(plan('CITIZEN', coordinator)).toBeNull();
});

test('meeting: called five working days ahead at the latest, with somebody invited', () => {
  const soon = planned({ ...cross, at: instant('2026-12-07T09:00:00.000Z') });
  expect(code(callMeeting(soon, invited, step(soon)))).toBe('INVALID_DATE');
  const inTime = planned({ ...cross, at: instant('2026-12-08T09:00:00.000Z') });
  expect(code(callMeeting(inTime, invited, step(inTime)))).toBeNull();
  expect(code(callMeeting(inTime, [], step(inTime)))).toBe('MISSING');
});

test('meeting: moved with a reason; its tasks are of the version that moved it', () => {
  const meeting = called();
  const to = instant('2027-01-13T08:00:00.000Z');
  expect(code(moveMeeting(meeting, { at: to, text: ' ' }, step(meeting)))).toBe('MISSING');
  const { meeting: moved, event } = went(moveMeeting(meeting, { at: to, text: 'Sygdom' }, step(meeting)));
  expect(moved).toMatchObject({ state: 'CALLED', version: 3, calledBy: 3, at: to });
  expect(event).toMatchObject({ action: 'MOVE', meetingAt: to, text: 'Sygdom' });
  expect(code(moveMeeting(moved, { at: to, text: 'Igen' }, step(meeting)))).toBe('VERSION_CONFLICT');
});

test('meeting: held once, on its day or later, after a call; with the attendance of each invited', () => {
  const meeting = called();
  const said = {
    attendance: [
      { invitation: 'a', presence: 'PRESENT' as const },
      { invitation: 'b', presence: 'APOLOGY' as const },
    ],
    guests: ['Bo Kjær'],
    summary: 'Vi talte om planen.',
  };
  const day = instant('2027-01-12T10:00:00.000Z');
  expect(code(holdMeeting(meeting, said, step(meeting)))).toBe('INVALID_DATE');
  const uncalled = planned();
  expect(code(holdMeeting(uncalled, { ...said, attendance: [] }, step(uncalled, day)))).toBe('NOT_POSSIBLE');
  expect(code(holdMeeting(meeting, { ...said, attendance: said.attendance.slice(1) }, step(meeting, day)))).toBe(
    'MISSING',
  );
  expect(code(holdMeeting(meeting, { ...said, summary: 'Om 240189-2204' }, step(meeting, day)))).toBe('INVALID_TEXT');
  const { meeting: held } = went(holdMeeting(meeting, said, step(meeting, day)));
  expect(held).toMatchObject({ state: 'HELD', minutes: 'Vi talte om planen.', calledBy: null });
  expect(held.attendance).toEqual([
    { invitation: invited[0], presence: 'PRESENT' },
    { invitation: invited[1], presence: 'APOLOGY' },
    { guest: 'Bo Kjær' },
  ]);
  expect(code(holdMeeting(held, said, step(held, day)))).toBe('NOT_POSSIBLE');
  expect(code(cancelMeeting(held, { text: 'For sent' }, step(held, day)))).toBe('NOT_POSSIBLE');
});

test('meeting with the citizen: held without a call', () => {
  const meeting = planned({ ...cross, kind: 'CITIZEN' });
  const day = instant('2027-01-12T10:00:00.000Z');
  const said = { attendance: [], guests: ['Borgeren'], summary: 'Det går fremad.' };
  expect(code(holdMeeting(meeting, said, step(meeting, day, facilitator)))).toBeNull();
});

test('attendance: those invited, each once, and guests; whatever is told (C3)', () => {
  const meeting = called();
  const day = instant('2027-01-12T10:00:00.000Z');
  const key = fc.constantFrom('a', 'b', 'c');
  const presence = fc.constantFrom('PRESENT' as const, 'APOLOGY' as const, 'ABSENT' as const);
  const attendance = fc.array(fc.record({ invitation: key, presence }), { maxLength: 4 });
  fc.assert(
    fc.property(attendance, fc.array(fc.constantFrom('Bo', 'Ida'), { maxLength: 2 }), (said, guests) => {
      const held = holdMeeting(meeting, { attendance: said, guests, summary: 'Referat' }, step(meeting, day));
      const isWhole = said.length === 2 && new Set(said.map(({ invitation }) => invitation)).size === 2;
      expect(held.ok).toBe(isWhole && said.every(({ invitation }) => invitation !== 'c'));
      if (held.ok) expect(held.value.meeting.attendance).toHaveLength(2 + guests.length);
    }),
  );
});

test('agenda of the committee: never more cases than places, each once, in the order they came (B9)', () => {
  const action = fc.record({ off: fc.boolean(), id: fc.constantFrom('K1', 'K2', 'K3', 'K4') });
  fc.assert(
    fc.property(fc.array(action, { maxLength: 20 }), (actions) => {
      let meeting = planned(committee);
      for (const { off, id } of actions) {
        const done = off
          ? { ok: true as const, value: takeCaseOff(meeting, id, { by, now }) }
          : placeCase(meeting, id, { by, now });
        if (!done.ok) {
          const isThere = meeting.cases.some((one) => one.id === id);
          expect(done.error).toMatchObject(isThere ? { code: 'NOT_POSSIBLE' } : { code: 'MEETING_FULL', places: 2 });
        }
        if (done.ok) meeting = done.value.meeting;
        expect(meeting.cases.length).toBeLessThanOrEqual(2);
        expect(new Set(meeting.cases.map((one) => one.id)).size).toBe(meeting.cases.length);
      }
    }),
  );
  expect(code(placeCase(planned(), 'K1', { by, now }))).toBe('NOT_POSSIBLE');
});

test('attendance: nobody who keeps away from the citizen is called or was present (C3)', () => {
  const declared = [{ by: { id: 'lone', name: 'Lone Juul' }, units: [{ area: 'social', unit: 'voksenenhed' }] }];
  const refused = (name: string | null, area: string | null) =>
    keptAwayRefusal([{ name, area }], declared)?.code ?? null;
  expect(refused('LONE  juul', 'social')).toBe('NOT_ALLOWED');
  expect(refused('Lone Juul', null)).toBe('NOT_ALLOWED');
  expect(refused('Lone Juul', 'employment')).toBeNull();
  expect(refused(null, 'social')).toBeNull();
});
