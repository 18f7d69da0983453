import { dateInDenmark, type CalendarDate, type Instant } from '../dates.ts';
import { isBlank, missing, questionsRefusal, textRefusal } from '../free-text.ts';
import type { Referral } from './referral.ts';
import type { Action } from './steps.ts';
import type { Field } from '../words.ts';
import type { Refusal } from '../refusal.ts';
import { isTooEarly, isTooLate, type DateLimit } from '../limits.ts';
import { addDays, lastNearDay } from '../working-days.ts';
import type { StepInput } from './step-input.ts';
import type { Actor } from '../parties.ts';

/** Returns the refusals of a step's input, null for what is fit. `holdAtMost` in calendar days. */
export function inputRefusals(
  action: Action,
  referral: Referral,
  input: StepInput,
  now: Instant,
  holdAtMost: number,
): (Refusal | null)[] {
  const { text, questions = [], answers = [], until, owner } = input;
  const today = dateInDenmark(now);
  return [
    text ? textRefusal('text', text) : null,
    action === 'REQUEST_INFORMATION' ? questionsRefusal(questions) : null,
    ...(action === 'PROVIDE_INFORMATION' ? answers.map((answer) => textRefusal('answers', answer)) : []),
    action === 'WAITLIST' && until ? placeRefusal(until, today) : null,
    action === 'HOLD' && until ? holdRefusal(until, holdLimit(today, today, holdAtMost), holdAtMost) : null,
    action === 'POSTPONE' && until ? moveRefusal(referral, until, today, holdAtMost) : null,
    owner ? ownerRefusal(owner, referral) : null,
  ];
}

/** Tells whether a field that a step needs is absent from its input. */
export function isAbsent(field: Field, { questions }: Referral, input: StepInput): boolean {
  switch (field) {
    case 'text':
      return isBlank(input.text);
    case 'questions':
      return !input.questions || input.questions.length === 0;
    case 'answers':
      return input.answers?.length !== questions.length || input.answers.some(isBlank);
    case 'reason':
    case 'outcome':
    case 'until':
    case 'owner':
      return !input[field];
    default:
      return false;
  }
}

/** Limits the date on which a place is expected. */
export const placeLimit = (today: CalendarDate): DateLimit => ({ earliest: today, latest: lastNearDay(today) });

/** Limits the last day of a hold from a day on, at most so many days. */
export const holdLimit = (today: CalendarDate, since: CalendarDate, atMost: number): DateLimit => ({
  earliest: addDays(today, 1),
  latest: addDays(since, atMost),
});

function placeRefusal(until: CalendarDate, today: CalendarDate): Refusal | null {
  const limit = placeLimit(today);
  if (isTooEarly(until, limit)) return wrongDate('Den forventede dato kan ikke være passeret.');
  return isTooLate(until, limit) ? wrongDate('Den forventede dato ligger mere end ti år ude i fremtiden.') : null;
}

function holdRefusal(until: CalendarDate, limit: DateLimit, atMost: number): Refusal | null {
  if (isTooEarly(until, limit)) return wrongDate('En henvisning sættes i bero til en dag, der kommer.');
  return isTooLate(until, limit) ? wrongDate(`En henvisning kan højst sættes i bero i ${atMost} dage.`) : null;
}

/** A place or the end of a hold is expected on another day; a hold does not become longer than it may be by that. */
function moveRefusal(
  { state, until: before, enteredAt }: Referral,
  until: CalendarDate,
  today: CalendarDate,
  atMost: number,
): Refusal | null {
  if (until === before) return wrongDate('Den forventede dato er den dag i forvejen.');
  if (state !== 'ON_HOLD') return placeRefusal(until, today);
  return holdRefusal(until, holdLimit(today, dateInDenmark(enteredAt), atMost), atMost);
}

/** Helhed has no list of the unit's people: whether somebody has that id, and works there, shows when they come. */
function ownerRefusal({ id, name }: Actor, { owner }: Referral): Refusal | null {
  if (isBlank(id) && isBlank(name)) return missing(['owner']);
  if (id === owner?.id) return unfitOwner('Henvisningen er allerede hos den medarbejder. Vælg en anden.');
  const isUnfit = [id, name].some(
    (text) => isBlank(text) || text.length > 200 || /\p{Cc}/u.test(text) || !text.isWellFormed(),
  );
  return isUnfit ? unfitOwner('Medarbejderens id og navn skal være på 1–200 almindelige tegn.') : null;
}

const unfitOwner = (message: string): Refusal => ({ code: 'INVALID_TEXT', message, field: 'owner' });

const wrongDate = (message: string): Refusal => ({ code: 'INVALID_DATE', message, field: 'until' });
