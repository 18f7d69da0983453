import { expect, test } from 'vitest';
import type { Instant } from '../../../src/domain/dates.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import { answerItem, askForum } from '../../../src/domain/meeting/sparring.ts';
import type { MeetingPart } from '../../../src/domain/meeting/steps.ts';
import { planMeeting } from '../../../src/domain/meeting/take-step.ts';
import { usuallyClosed } from '../../../src/domain/working-days.ts';
import { went } from '../../support/referrals.ts';

const now = '2026-12-01T09:00:00.000Z' as Instant;
const parts = new Set<MeetingPart>(['FACILITATOR', 'TAKING_PART']);
const by = { id: 'tove', name: 'Tove Dam' };
const forum = (kind: Meeting['kind'] = 'SPARRING'): Meeting =>
  went(
    planMeeting(
      {
        id: 'M1',
        kind,
        at: '2026-12-10T09:00:00.000Z' as Instant,
        place: 'Rådhuset',
        areas: ['employment', 'social'],
        plan: null,
        citizen: null,
        places: null,
      },
      { by, parts, now, policy: { callAhead: 5, closedDays: usuallyClosed } },
    ),
  ).meeting;

const ask = (meeting: Meeting, question = 'Hvad gør vi?', who: ReadonlySet<MeetingPart> = parts) =>
  askForum(meeting, { id: 'Q1', question, citizen: null }, { by, parts: who, now });

test('sparring forum: those who work with citizens ask, support workers too; no other meeting has questions', () => {
  expect(went(ask(forum(), ' Hvad gør vi? ', new Set(['TAKING_PART'])))).toMatchObject({
    question: 'Hvad gør vi?',
    version: 1,
    answer: null,
  });
  expect(ask(forum(), 'Hvad gør vi?', new Set())).toMatchObject({ error: { code: 'NOT_ALLOWED' } });
  expect(ask(forum('COOPERATION'))).toMatchObject({ error: { code: 'NOT_POSSIBLE' } });
  expect(ask({ ...forum(), state: 'HELD' })).toMatchObject({ error: { code: 'NOT_POSSIBLE' } });
  for (const [question, code] of [
    [' ', 'MISSING'],
    ['Om 240189-2204', 'INVALID_TEXT'],
    ['x'.repeat(2_001), 'INVALID_TEXT'],
  ])
    expect(ask(forum(), question)).toMatchObject({ error: { code } });
});

test('sparring forum: answered as it was seen, also after it was held', () => {
  const item = went(ask(forum()));
  const answer = (meeting: Meeting, expectedVersion = 1) =>
    answerItem(item, { outcome: 'PROPOSE', text: 'Til udvalget', expectedVersion }, { meeting, by, parts, now });
  expect(went(answer({ ...forum(), state: 'HELD' }))).toMatchObject({
    version: 2,
    answer: { outcome: 'PROPOSE', text: 'Til udvalget', by },
  });
  expect(answer(forum(), 2)).toMatchObject({ error: { code: 'VERSION_CONFLICT', currentVersion: 1 } });
  expect(answer({ ...forum(), state: 'CANCELLED' })).toMatchObject({ error: { code: 'NOT_POSSIBLE' } });
});
