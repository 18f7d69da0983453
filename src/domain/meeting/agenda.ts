import type { Instant } from '../dates.ts';
import type { Refusal } from '../refusal.ts';
import { err, ok, type Result } from '../result.ts';
import type { Meeting, MeetingChange, PlacedCase } from './meeting.ts';
import { isOpen, type MeetingAction } from './steps.ts';
import { eventOf } from './take-step.ts';
import type { Actor } from '../parties.ts';

type Placing = { by: Actor | null; now: Instant };

/** Places a case last on the agenda of a committee meeting that is still to be held, or refuses it where there is no place left. */
export function placeCase(meeting: Meeting, id: string, step: Placing): Result<MeetingChange, Refusal> {
  const { cases, places, state, kind } = meeting;
  if (kind !== 'COMMITTEE' || places === null || !isOpen(state)) return err(noAgenda(meeting));
  if (cases.some((one) => one.id === id)) return err(placedAlready(meeting));
  if (cases.length >= places) return err(full(places));
  return ok(agendaChange('PLACE_CASE', meeting, [...cases, { id }], step));
}

/** Takes a case off the agenda of a committee meeting; the others keep their order. */
export const takeCaseOff = (meeting: Meeting, id: string, step: Placing): MeetingChange =>
  agendaChange(
    'TAKE_CASE_OFF',
    meeting,
    meeting.cases.filter((one) => one.id !== id),
    step,
  );

function agendaChange(
  action: MeetingAction,
  before: Meeting,
  cases: readonly PlacedCase[],
  step: Placing,
): MeetingChange {
  const meeting = { ...before, cases, version: before.version + 1 };
  return { meeting, event: eventOf(action, meeting, step), before };
}

const full = (places: number): Refusal => ({
  code: 'MEETING_FULL',
  message: `Mødet har plads til ${places} ${places === 1 ? 'sag' : 'sager'}, og de er taget. Vælg et andet møde.`,
  places,
});
const noAgenda = ({ state }: Meeting): Refusal => ({
  code: 'NOT_POSSIBLE',
  message: 'Sagen kan kun sættes på et møde i udvalget, som ikke er holdt eller aflyst.',
  state,
  allowed: [],
});
const placedAlready = ({ state }: Meeting): Refusal => ({
  code: 'NOT_POSSIBLE',
  message: 'Sagen er allerede på mødets dagsorden.',
  state,
  allowed: [],
});
