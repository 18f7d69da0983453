import { dateInDenmark, type CalendarDate, type Instant } from './dates.ts';
import { firstRefusal, isBlank, missing, questionsRefusal, textRefusal } from './free-text.ts';
import type { Referral } from './referral.ts';
import { contentRefusal, draftRefusal, isFarOff } from './referral-content.ts';
import type { Need, Step } from './referral-steps.ts';
import type { Refusal } from './refusal.ts';
import type { StepInput } from './take-step.ts';
import { addDays } from './working-days.ts';

/** Why what somebody says with a step will not do; null where it will. `holdAtMost` in calendar days. */
export function saidRefusal(
  { action, needs }: Step,
  referral: Referral,
  input: StepInput,
  now: Instant,
  holdAtMost: number,
): Refusal | null {
  const absent = needs.filter((need) => isAbsent(need, referral, input));
  if (absent.length > 0) return missing(absent);
  const { content, text, questions = [], answers = [], until } = input;
  const today = dateInDenmark(now);
  return firstRefusal([
    text ? textRefusal('text', text) : null,
    action === 'EDIT' && content ? draftRefusal(content, today) : null,
    action === 'SEND' ? contentRefusal(referral.content, today) : null,
    action === 'REQUEST_INFORMATION' ? questionsRefusal(questions) : null,
    ...(action === 'PROVIDE_INFORMATION' ? answers.map((answer) => textRefusal('answers', answer)) : []),
    action === 'WAITLIST' && until ? placeRefusal(until, today) : null,
    action === 'HOLD' && until ? holdRefusal(until, today, holdAtMost) : null,
  ]);
}

function isAbsent(need: Need, { questions }: Referral, input: StepInput): boolean {
  switch (need) {
    case 'text':
      return isBlank(input.text);
    case 'questions':
      return !input.questions || input.questions.length === 0;
    case 'answers':
      return input.answers?.length !== questions.length || input.answers.some(isBlank);
    case 'to':
      return false;
    default:
      return !input[need];
  }
}

function placeRefusal(until: CalendarDate, today: CalendarDate): Refusal | null {
  if (until < today) return wrongDate('Den forventede dato kan ikke være passeret.');
  return isFarOff(until, today) ? wrongDate('Den forventede dato ligger mere end ti år ude i fremtiden.') : null;
}

function holdRefusal(until: CalendarDate, today: CalendarDate, atMost: number): Refusal | null {
  if (until <= today) return wrongDate('En henvisning sættes i bero til en dag, der kommer.');
  return until > addDays(today, atMost) ? wrongDate(`En henvisning kan højst sættes i bero i ${atMost} dage.`) : null;
}

const wrongDate = (message: string): Refusal => ({ code: 'InvalidDate', message, field: 'until' });
