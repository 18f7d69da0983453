import { executeCommand } from '../command/execute-command.ts';
import { createdId } from '../command/idempotency.ts';
import type { Context } from '../context.ts';
import { declarationsAbout } from '../conflict-of-interest/store.ts';
import type { AreaKey } from '../domain/area.ts';
import { keptAwayRefusal } from '../domain/meeting/attendance.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import { isAboutPlan } from '../domain/meeting/steps.ts';
import { callMeeting, cancelMeeting, holdMeeting, moveMeeting, planMeeting } from '../domain/meeting/take-step.ts';
import { missing } from '../domain/free-text.ts';
import { joinedAreas, type Plan } from '../domain/plan/plan.ts';
import { agreedStates } from '../domain/plan/steps.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type {
  CallMeetingInput,
  CancelMeetingInput,
  HoldMeetingInput,
  MoveMeetingInput,
  PlanMeetingInput,
} from '../generated/schema.ts';
import { planToActOn } from '../plan/access.ts';
import type { PlanRecord } from '../plan/store.ts';
import { followUpAt } from './follow-up.ts';
import { invitationsFor } from './invitations.ts';
import { meetingToActOnById } from './access.ts';
import { preparedMeetingChange, stepIn, takeMeetingStep } from './take-step.ts';
import type { ShownMeeting } from './records.ts';

type Changed = Promise<Result<ShownMeeting, Refusal>>;

/** Plans a meeting of any kind; about a plan for those that are about one (D80, D81). */
export async function planMeetingOf(input: PlanMeetingInput, context: Context): Changed {
  const { caller, keys, policy } = context;
  const done = await executeCommand('planMeeting', input, context, async () => {
    const found = await planToMeetAbout(input, context);
    if (!found.ok) return found;
    const about = found.value;
    const { kind, at, place } = input;
    const areas: readonly AreaKey[] = about ? joinedAreas(about.plan) : policy.meeting.areas;
    const id = createdId(keys, 'meeting', caller, input.idempotencyKey);
    const places = kind === 'COMMITTEE' ? (input.places ?? policy.meeting.places) : null;
    const subject = { plan: about?.plan.id ?? null, citizen: about?.plan.citizen ?? null };
    const planned = planMeeting(
      { id, kind, at, place, areas, places, ...subject },
      stepIn({ kind, areas }, about, context),
    );
    return planned.ok ? ok(preparedMeetingChange({ change: planned.value }, context)) : planned;
  });
  return done.ok ? meetingToActOnById(done.value, context) : done;
}

async function planToMeetAbout(
  { kind, planId }: PlanMeetingInput,
  context: Context,
): Promise<Result<PlanRecord | null, Refusal>> {
  if (!isAboutPlan(kind)) return ok(null);
  if (typeof planId !== 'string') return err(missing(['planId']));
  const about = await planToActOn(planId, context);
  const refusal = about.ok ? planRefusal(about.value.plan) : null;
  return refusal ? err(refusal) : about;
}

/** Calls those who are to come to a meeting; about a plan each of their units gets a task in its own system. */
export const callMeetingOf = (input: CallMeetingInput, context: Context): Changed =>
  takeMeetingStep('callMeeting', input, context, async (shown, step) => {
    const refusal = shown.about && planRefusal(shown.about.plan);
    if (refusal) return err(refusal);
    const named = input.invited?.map(({ area, unit, caseworker = null, name = null }) => ({
      area,
      unit,
      caseworker,
      name,
    }));
    const invited = await invitationsFor(shown, named ?? null, context);
    if (!invited.ok) return invited;
    const away = await keptAwayIn(shown.meeting, invited.value, context);
    if (away) return err(away);
    const change = callMeeting(shown.meeting, invited.value, step);
    return change.ok ? ok({ change: change.value }) : change;
  });

/** Moves a meeting to another time. */
export const moveMeetingOf = (input: MoveMeetingInput, context: Context): Changed =>
  takeMeetingStep('moveMeeting', input, context, async ({ meeting }, step) => {
    const change = moveMeeting(meeting, input, step);
    return change.ok ? ok({ change: change.value }) : change;
  });

/** Records that a meeting was held, who took part and its minutes. */
export const holdMeetingOf = (input: HoldMeetingInput, context: Context): Changed =>
  takeMeetingStep('holdMeeting', input, context, async ({ meeting, about }, step) => {
    const refusal = about && planRefusal(about.plan);
    if (refusal) return err(refusal);
    const { attendance, guests = [], summary = null, followUp = null } = input;
    const present = attendance.filter(({ presence }) => presence === 'PRESENT').map(({ invitation }) => invitation);
    const there = [
      ...meeting.invited.filter(({ key }) => present.includes(key)),
      ...guests.map((name) => ({ name, area: null })),
    ];
    const away = await keptAwayIn(meeting, there, context);
    if (away) return err(away);
    const change = holdMeeting(meeting, { attendance, guests, summary }, step);
    if (!change.ok || !followUp) return change.ok ? ok({ change: change.value }) : change;
    const followed = followUpAt({ meeting, about }, followUp, context);
    return followed.ok ? ok({ change: change.value, also: [followed.value] }) : followed;
  });

/** Refuses people who keep away from the citizen that a meeting is about; null where there is nobody. */
async function keptAwayIn(
  { citizen }: Meeting,
  people: Parameters<typeof keptAwayRefusal>[0],
  { database, keys }: Context,
): Promise<Refusal | null> {
  return citizen === null ? null : keptAwayRefusal(people, await declarationsAbout(database.db, keys, citizen));
}

/** Cancels a meeting, with a reason. */
export const cancelMeetingOf = (input: CancelMeetingInput, context: Context): Changed =>
  takeMeetingStep('cancelMeeting', input, context, async ({ meeting }, step) => {
    const change = cancelMeeting(meeting, input, step);
    return change.ok ? ok({ change: change.value }) : change;
  });

/** Nothing of a plan is written before the citizen's yes, or after it is over. */
const planRefusal = ({ state }: Plan): Refusal | null =>
  agreedStates.has(state)
    ? null
    : {
        code: 'NOT_POSSIBLE',
        message: 'Der holdes møder om en plan, når borgeren har sagt ja til den, og den ikke er slut.',
        state,
        allowed: [],
      };
