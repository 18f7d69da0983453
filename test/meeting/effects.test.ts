import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cpr } from '../../src/domain/cpr.ts';
import type { Instant } from '../../src/domain/dates.ts';
import type { Meeting, MeetingChange } from '../../src/domain/meeting/meeting.ts';
import type { MeetingPart } from '../../src/domain/meeting/steps.ts';
import {
  callMeeting,
  cancelMeeting,
  holdMeeting,
  moveMeeting,
  planMeeting,
  type MeetingStep,
} from '../../src/domain/meeting/take-step.ts';
import { usuallyClosed } from '../../src/domain/working-days.ts';
import { meetingEffects } from '../../src/meeting/effects.ts';
import { loadKeys } from '../../src/platform/keys.ts';
import { went } from '../support/referrals.ts';

const keys = loadKeys({ keyFile: join(await mkdtemp(join(tmpdir(), 'helhed-keys-')), 'keys.json') });
const areas = ['employment', 'social'];
const before = '2026-12-01T09:00:00.000Z' as Instant;
const after = '2027-03-01T09:00:00.000Z' as Instant;
const by = { id: 'tove', name: 'Tove Dam' };
const invited = [
  { key: 'a', area: 'employment', unit: 'jobcenter', caseworker: 'MHO', name: 'Mette Holm' },
  { key: 'b', area: 'employment', unit: 'jobcenter', caseworker: 'ADE', name: 'Ali Demir' },
  { key: 'c', area: 'social', unit: 'voksenenhed', caseworker: null, name: null },
  { key: 'd', area: 'health', unit: 'sundhedsvisitation', caseworker: null, name: 'Helle Rask' },
];
const stepOn = (meeting: Meeting, now: Instant): MeetingStep => ({
  by,
  parts: new Set<MeetingPart>(['FACILITATOR']),
  now,
  policy: { callAhead: 5, closedDays: usuallyClosed },
  expectedVersion: meeting.version,
});
const everyone = invited.map(({ key }) => ({ invitation: key, presence: 'PRESENT' as const }));

/** The steps that somebody may try, whether they are possible or not. */
const steps = {
  call: (meeting: Meeting) => callMeeting(meeting, invited, stepOn(meeting, before)),
  move: (meeting: Meeting, day: number) =>
    moveMeeting(
      meeting,
      { at: `2027-01-${11 + (day % 5)}T09:00:00.000Z` as Instant, text: 'Flyttet' },
      stepOn(meeting, before),
    ),
  hold: (meeting: Meeting) =>
    holdMeeting(meeting, { attendance: everyone, guests: [], summary: 'Referat' }, stepOn(meeting, after)),
  cancel: (meeting: Meeting) => cancelMeeting(meeting, { text: 'Aflyst' }, stepOn(meeting, before)),
};

test('meeting: whatever is done, each invited unit with a system has one open task while it is called, and none else (C4)', () => {
  const attempt = fc.tuple(fc.constantFrom('call', 'move', 'move', 'hold', 'cancel'), fc.nat(9));
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 8 }), (attempts) => {
      const order = {
        id: 'M1',
        kind: 'CROSS' as const,
        at: '2027-01-12T09:00:00.000Z' as Instant,
        place: 'Rådhuset',
        areas,
        plan: 'P1',
        citizen: '8408912204' as Cpr,
        places: null,
      };
      const planned = went(planMeeting(order, stepOn({ version: 0 } as Meeting, before)));
      const open = new Set<string>();
      const written = new Set<string>();
      let notes = 0;
      const deliver = (change: MeetingChange) => {
        for (const { message } of meetingEffects(change, { keys, areas })) {
          expect(written.has(message.effectId)).toBe(false);
          written.add(message.effectId);
          if (message.kind === 'close-task') expect(open.delete(message.marker)).toBe(true);
          if (message.kind === 'post' && message.entry.kind === 'task') open.add(message.entry.marker);
          if (message.kind === 'post' && message.entry.kind === 'note') notes += 1;
        }
      };
      deliver(planned);
      let { meeting } = planned;
      for (const [name, day] of attempts) {
        const done = steps[name](meeting, day);
        if (!done.ok) continue;
        deliver(done.value);
        meeting = done.value.meeting;
        expect(open.size).toBe(meeting.state === 'CALLED' ? 2 : 0);
        expect(notes).toBe(meeting.state === 'HELD' ? 2 : 0);
      }
    }),
  );
});
