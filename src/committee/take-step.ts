import { executeCommand } from '../command/execute-command.ts';
import type { Change } from '../command/save-change.ts';
import type { Context } from '../context.ts';
import { areaNames } from '../domain/citizen/source.ts';
import { casePartsOf, caseSeats } from '../domain/committee/parts.ts';
import type { CaseChange, CommitteeCase } from '../domain/committee/committee-case.ts';
import { scheduleCase, sendCaseBack, takeCaseOffAgenda } from '../domain/committee/agenda-steps.ts';
import { declareReady, lightItem } from '../domain/committee/light-item.ts';
import { referCase, takeCaseStep, type CaseStep } from '../domain/committee/take-case-step.ts';
import { asActor } from '../domain/parties.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { placeCase, takeCaseOff } from '../domain/meeting/agenda.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import { isOpen } from '../domain/meeting/steps.ts';
import type {
  DeclareReadyInput,
  DeclineCommitteeCaseInput,
  LightCommitteeCaseInput,
  ReferToCommitteeInput,
  ScheduleCommitteeCaseInput,
  SendBackCommitteeCaseInput,
  TakeOffAgendaInput,
  WithdrawCommitteeCaseInput,
} from '../generated/schema.ts';
import { meetingChange } from '../meeting/change.ts';
import { visibleMeeting } from '../meeting/access.ts';
import { caseToActOn, unknownCase, type SeenCase } from './access.ts';
import { preparedCase, type PreparedCase } from './change.ts';
import { unitIn } from './units.ts';
import { readItems } from './readings.ts';
import type { CaseRecord } from './store.ts';

/** The input that every step on an existing case has. */
type OnCase = { idempotencyKey: string; id: string; expectedVersion: number };

/** Decides a step on a case that the caller sees. */
type Decide = (
  seen: SeenCase,
  step: CaseStep,
) => Promise<Result<PreparedCase, Refusal>> | Result<PreparedCase, Refusal>;

/** Takes a step with a case, decided by the step table. */
export function stepWithCase(
  mutation: string,
  input: OnCase,
  context: Context,
  decide: Decide,
): Promise<Result<CaseRecord, Refusal>> {
  const prepare = async () => {
    const seen = await caseToActOn(input.id, context);
    if (!seen.ok) return seen;
    const { caller, policy } = context;
    const step = {
      caller,
      parts: seen.value.parts,
      now: context.now(),
      policy: policy.committee,
      expectedVersion: input.expectedVersion,
    };
    const decided = await decide(seen.value, step);
    return decided.ok ? ok(preparedCase(decided.value, context)) : decided;
  };
  return executeCommand(mutation, input, context, prepare, ifStillSeen(context));
}

/** Refuses a kept answer to a caller who has no part in the case any more. */
export const ifStillSeen =
  ({ caller, policy }: Context) =>
  (record: CaseRecord): Result<CaseRecord, Refusal> => {
    const { committeeCase } = record;
    // Whoever was let in by a meeting's list of members is looked up anew when the answer is resolved.
    const parts = casePartsOf(caller, caseSeats(committeeCase, null, policy.committee));
    return committeeCase.meeting !== null || parts.size > 0 ? ok(record) : err(unknownCase);
  };

const changed = (change: Result<CaseChange, Refusal>, also: readonly Change[] = []): Result<PreparedCase, Refusal> =>
  change.ok ? ok({ change: change.value, also }) : change;

/** Brings a case before the committee: a leader's yes (D38). */
export const referToCommittee = (input: ReferToCommitteeInput, context: Context) =>
  stepWithCase('referToCommittee', input, context, ({ record }, step) => {
    const { areas } = record.committeeCase;
    const unit = unitIn(areas, context.caller, 'LEADER') ?? unitIn(areas, context.caller, 'CASEWORKER');
    const by = { ...asActor(context.caller), ...(unit ?? { area: '', unit: '' }) };
    return changed(referCase(record.committeeCase, by, input.presenter ?? null, step));
  });

/** Declines a proposed case, with a reason. */
export const declineCommitteeCase = (input: DeclineCommitteeCaseInput, context: Context) =>
  stepWithCase('declineCommitteeCase', input, context, ({ record }, step) =>
    changed(takeCaseStep('DECLINE', record.committeeCase, step, { reason: input.reason, text: input.text })),
  );

/** Lights an item of a case that is prepared (D39). */
export const lightCommitteeCase = (input: LightCommitteeCaseInput, context: Context) =>
  stepWithCase('lightCommitteeCase', input, context, ({ record }, step) =>
    changed(
      lightItem(
        record.committeeCase,
        {
          item: { key: input.item, area: input.area ?? null },
          text: input.text ?? '',
          on: input.on ?? null,
          part: input.part ?? null,
        },
        step,
      ),
    ),
  );

/** Declares a case well-lit (D39), on what the systems say just now. */
export const declareCaseReady = (input: DeclareReadyInput, context: Context) =>
  stepWithCase('declareReady', input, context, async ({ record }, step) =>
    changed(
      declareReady(
        record.committeeCase,
        await readItems(record.committeeCase, context),
        step,
        areaNames(context.loader.areas),
      ),
    ),
  );

/** Schedules a case for a meeting of the committee: both change, or neither. */
export const scheduleCommitteeCase = (input: ScheduleCommitteeCaseInput, context: Context) =>
  stepWithCase('scheduleCommitteeCase', input, context, async ({ record }, step) => {
    const found = await visibleMeeting(input.meetingId, context);
    if (!found || found.meeting.kind !== 'COMMITTEE') return err(unknownMeeting);
    const scheduled = scheduleCase(record.committeeCase, found.meeting, step);
    if (!scheduled.ok) return scheduled;
    const placing = { by: asActor(context.caller), now: step.now };
    const placed = placeCase(found.meeting, record.committeeCase.id, placing);
    return placed.ok ? changed(scheduled, [meetingChange(placed.value, [], context)]) : placed;
  });

/** Takes a case off the agenda. */
export const takeOffAgenda = (input: TakeOffAgendaInput, context: Context) =>
  stepWithCase('takeOffAgenda', input, context, ({ record, facts }, step) =>
    changed(
      takeCaseOffAgenda(record.committeeCase, input.text, step),
      offAgenda(record.committeeCase, facts.meeting, step, context),
    ),
  );

/** Sends a case back that is not well-lit; the committee counts it. */
export const sendBackCommitteeCase = (input: SendBackCommitteeCaseInput, context: Context) =>
  stepWithCase('sendBackCommitteeCase', input, context, ({ record, facts }, step) =>
    changed(
      sendCaseBack(record.committeeCase, { items: input.items, text: input.text ?? null }, step),
      offAgenda(record.committeeCase, facts.meeting, step, context),
    ),
  );

/** Withdraws a case. */
export const withdrawCommitteeCase = (input: WithdrawCommitteeCaseInput, context: Context) =>
  stepWithCase('withdrawCommitteeCase', input, context, ({ record, facts }, step) =>
    changed(
      takeCaseStep('WITHDRAW', record.committeeCase, step, { text: input.text }),
      offAgenda(record.committeeCase, facts.meeting, step, context),
    ),
  );

/** Returns the change that gives a case's place on an agenda back, while its meeting is still to be held. */
function offAgenda(one: CommitteeCase, meeting: Meeting | null, { caller, now }: CaseStep, context: Context): Change[] {
  if (!meeting || !isOpen(meeting.state) || !meeting.cases.some(({ id }) => id === one.id)) return [];
  return [meetingChange(takeCaseOff(meeting, one.id, { by: asActor(caller), now }), [], context)];
}

const unknownMeeting: Refusal = {
  code: 'UNKNOWN',
  message: 'Mødet findes ikke, eller det er ikke et møde i udvalget.',
  what: 'MEETING',
};
