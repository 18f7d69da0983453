import { executeCommand, type PreparedChange } from '../command/execute-command.ts';
import { allOf, type Change } from '../command/save-change.ts';
import type { Context } from '../context.ts';
import type { MeetingChange } from '../domain/meeting/meeting.ts';
import type { MeetingStep } from '../domain/meeting/take-step.ts';
import { asActor } from '../domain/parties.ts';
import type { Refusal } from '../domain/refusal.ts';
import { ok, type Result } from '../domain/result.ts';
import { meetingPartsOf, meetingToActOn, meetingToActOnById } from './access.ts';
import { meetingChange } from './change.ts';
import { meetingEffects } from './effects.ts';
import type { ShownMeeting } from './records.ts';

/** A step that was decided, and what else is saved in the same transaction. */
export type DecidedStep = { change: MeetingChange; also?: readonly (Change & { auditDetails: readonly string[] })[] };

type Input = { idempotencyKey: string; id: string; expectedVersion: number };

/** Takes a step with a meeting, decided by the rules; the answer is read anew, by what the caller may see now. */
export async function takeMeetingStep(
  mutation: string,
  input: Input,
  context: Context,
  decide: (shown: ShownMeeting, step: MeetingStep) => Promise<Result<DecidedStep, Refusal>>,
): Promise<Result<ShownMeeting, Refusal>> {
  const done = await executeCommand(mutation, input, context, async () => {
    const found = await meetingToActOn(input.id, context);
    if (!found.ok) return found;
    const { meeting, about } = found.value;
    const decided = await decide(found.value, {
      ...stepIn(meeting, about, context),
      expectedVersion: input.expectedVersion,
    });
    return decided.ok ? ok(preparedMeetingChange(decided.value, context)) : decided;
  });
  return done.ok ? meetingToActOnById(done.value, context) : done;
}

/** Returns who takes a step with a meeting, in which parts, when and under which policy. */
export const stepIn = (
  meeting: Parameters<typeof meetingPartsOf>[0],
  about: ShownMeeting['about'],
  context: Context,
): Omit<MeetingStep, 'expectedVersion'> => ({
  by: asActor(context.caller),
  parts: meetingPartsOf(meeting, about, context),
  now: context.now(),
  policy: context.policy.meeting,
});

/** Prepares the change of a step with a meeting, answered with its id. */
export function preparedMeetingChange({ change, also = [] }: DecidedStep, context: Context): PreparedChange<string> {
  const { keys, loader } = context;
  const { id, version, citizen } = change.meeting;
  const effects = meetingEffects(change, { keys, areas: loader.areas.map(({ key }) => key) });
  return {
    ...allOf([meetingChange(change, effects, context), ...also]),
    answer: id,
    citizens: citizen === null ? [] : [citizen],
    auditDetails: [
      JSON.stringify([id, version, change.event.action]),
      ...also.flatMap(({ auditDetails }) => auditDetails),
    ],
  };
}
