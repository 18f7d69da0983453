import { dateInDenmark, type Instant } from '../dates.ts';
import { dayOf, type Meeting } from '../meeting/meeting.ts';
import { isOpen } from '../meeting/steps.ts';
import type { Refusal } from '../refusal.ts';
import type { Result } from '../result.ts';
import { addWorkingDays } from '../working-days.ts';
import type { CaseChange, CommitteeCase } from './committee-case.ts';
import { itemName, requiredItems } from './readiness.ts';
import { movedCase, takeCaseStep, type CaseStep } from './take-case-step.ts';

/** Schedules a case for a meeting that is far enough ahead; the meeting decides whether there is a place. */
export function scheduleCase(one: CommitteeCase, meeting: Meeting, step: CaseStep): Result<CaseChange, Refusal> {
  const { notice, closedDays } = step.policy;
  const first = addWorkingDays(dateInDenmark(step.now), notice, closedDays);
  const late: Refusal = {
    code: 'INVALID_DATE',
    message: `Sagen skal på dagsordenen mindst ${notice} arbejdsdage før mødet.`,
    field: 'meeting',
  };
  return takeCaseStep('SCHEDULE', one, step, {
    wrong: [dayOf(meeting) < first ? late : null],
    changes: { meeting: meeting.id, until: null },
  });
}

/** Takes a case off the agenda; it is still ready. */
export const takeCaseOffAgenda = (one: CommitteeCase, text: string, step: CaseStep): Result<CaseChange, Refusal> =>
  takeCaseStep('TAKE_OFF', one, step, { text, changes: { meeting: null } });

/** Sends a case back that is not well-lit (D39): the items that lack are to be lit anew, and it is counted. */
export function sendCaseBack(
  one: CommitteeCase,
  { items, text }: { items: readonly string[]; text: string | null },
  step: CaseStep,
): Result<CaseChange, Refusal> {
  const known = requiredItems(one, step.policy).map(itemName);
  const strange = items.some((name) => !known.includes(name));
  return takeCaseStep('SEND_BACK', one, step, {
    items,
    text,
    wrong: [strange ? { code: 'UNKNOWN', message: 'Sagen har ikke det punkt.', what: 'ITEM' } : null],
    changes: {
      said: one.said.filter((said) => !items.includes(itemName(said))),
      frozen: [],
      sentBack: one.sentBack + 1,
      meeting: null,
    },
  });
}

/** Returns a case whose meeting was cancelled: ready again. Null where its meeting stands. */
export function afterCancelledMeeting(one: CommitteeCase, meeting: Meeting | null, now: Instant): CaseChange | null {
  if (one.state !== 'SCHEDULED' || !meeting || isOpen(meeting.state) || meeting.state === 'HELD') return null;
  const step = { action: 'MEETING_CANCELLED', to: 'READY' } as const;
  return movedCase(step, one, { by: null, now }, { changes: { meeting: null } });
}
