import { isTooLate, isWithin, past, type NumberLimit } from '../limits.ts';
import { type CalendarDate } from '../dates.ts';
import type { DecisionContent } from './decision.ts';
import { disclosuresIn } from '../disclosure.ts';
import { isBlank, missing, textRefusal } from '../free-text.ts';
import { refuseAll } from '../problems.ts';
import type { Refusal } from '../refusal.ts';
import { minutesPerWeek, minutesInWeek, type Pattern } from './support-time.ts';
import { asSentence } from '../words.ts';
import { isFarOff } from '../working-days.ts';
import { fieldWords } from '../words.ts';

/** A decision as somebody types it: with the number of its area (D1), and time as minutes each time and how often. */
export type Registration = Omit<DecisionContent, 'minutesPerWeek'> & {
  number: string;
  minutes: number | null;
  repetition: { pattern: Pattern; count: number } | null;
};

/** The day it is, and under which paragraphs a decision is on bostøtte. */
export type RegistrationRules = { today: CalendarDate; paragraphs: readonly string[] };

/** Holds the fields of the form, in its order. */
const form = [
  'unit',
  'number',
  'version',
  'title',
  'paragraph',
  'decidedOn',
  'startsOn',
  'endsOn',
  'minutes',
  'repetition',
  'provider',
  'informedOn',
];

/** Returns the refusal of a decision with the problems of all its fields, and of the `others` that are not of its content. */
export const registerRefusal = (
  typed: Registration,
  { today, paragraphs }: RegistrationRules,
  others: readonly (Refusal | null)[] = [],
): Refusal | null =>
  refuseAll(
    [
      incomplete(typed),
      numberRefusal(typed.number),
      textRefusal('number', typed.number),
      textRefusal('title', typed.title),
      typed.provider === null ? null : textRefusal('provider', typed.provider),
      ...disclosuresIn({ number: typed.number, title: typed.title, provider: typed.provider }),
      paragraphRefusal(typed.paragraph, paragraphs),
      ...datesRefusals(typed, today),
      informedRefusal(typed, today),
      timeRefusal(typed),
      ...others,
    ],
    form,
  );

/** Returns the content of a decision that may be registered. */
export const registered = (typed: Registration): DecisionContent => ({
  kind: typed.kind,
  title: typed.title,
  paragraph: typed.paragraph,
  decidedOn: typed.decidedOn,
  startsOn: typed.startsOn,
  endsOn: typed.endsOn,
  minutesPerWeek: typed.minutes !== null && typed.repetition ? minutesPerWeek(typed.minutes, typed.repetition) : null,
  provider: isBlank(typed.provider) ? null : typed.provider,
  informedOn: typed.informedOn,
  informedException: typed.informedException,
});

/** Limits the minutes of each time. How many there may be in all depends on how often. */
export const minutesLimit: NumberLimit = { least: 1, most: minutesInWeek };

/** Limits how often time is given in each period. */
const timesLimit: NumberLimit = { least: 1, most: null };

/** Limits the number that an area gives a decision (characters). */
export const numberLimit = { from: 1, to: 100 };

function incomplete(typed: Registration): Refusal | null {
  const { minutes, repetition, informedOn, informedException } = typed;
  const blank = (['number', 'title', 'paragraph'] as const).filter((field) => isBlank(typed[field]));
  const fields = [
    ...blank,
    ...(informedOn || informedException ? [] : (['informedOn'] as const)),
    ...(minutes === null && repetition ? (['minutes'] as const) : []),
    ...(minutes !== null && !repetition ? (['repetition'] as const) : []),
  ];
  return fields.length > 0 ? missing(fields) : null;
}

type Typed = keyof typeof fieldWords;

const called = (field: Typed) => asSentence(fieldWords[field]);

const numberRefusal = (number: string): Refusal | null =>
  number.length > numberLimit.to
    ? wrongText('number', `${called('number')} kan højst være på ${numberLimit.to} tegn.`)
    : null;

const paragraphRefusal = (paragraph: string, paragraphs: readonly string[]): Refusal | null =>
  paragraphs.includes(paragraph)
    ? null
    : wrongText(
        'paragraph',
        `${called('paragraph')} er ikke en af dem, der er bostøtte efter: ${paragraphs.join('; ')}.`,
      );

function datesRefusals({ decidedOn, startsOn, endsOn }: Registration, today: CalendarDate): Refusal[] {
  const isEarly = endsOn !== null && endsOn < startsOn;
  return [
    ...(isTooLate(decidedOn, past(today))
      ? [wrongDate('decidedOn', `${called('decidedOn')} kan ikke ligge i fremtiden.`)]
      : []),
    ...(isFarOff(startsOn, today) ? [farOff('startsOn')] : []),
    ...(isEarly ? [wrongDate('endsOn', `${called('endsOn')} ligger før startdagen.`)] : []),
    ...(endsOn !== null && isFarOff(endsOn, today) ? [farOff('endsOn')] : []),
  ];
}

const farOff = (field: 'startsOn' | 'endsOn'): Refusal =>
  wrongDate(field, `${called(field)} ligger mere end ti år ude i fremtiden.`);

function informedRefusal(
  { decidedOn, informedOn, informedException }: Registration,
  today: CalendarDate,
): Refusal | null {
  if (informedOn && informedException) {
    return wrongDate(
      'informedOn',
      'Angiv enten dagen, borgeren blev orienteret, eller hvorfor det ikke er sket; ikke begge dele.',
    );
  }
  if (!informedOn) return null;
  if (informedOn > today)
    return wrongDate('informedOn', 'Dagen, borgeren blev orienteret, kan ikke ligge i fremtiden.');
  return informedOn < decidedOn
    ? wrongDate('informedOn', 'Dagen, borgeren blev orienteret, kan ikke ligge før afgørelsen.')
    : null;
}

/** A refusal or a revocation grants no time; the others may do without, but not with half of it. */
function timeRefusal({ kind, minutes, repetition }: Registration): Refusal | null {
  if (minutes === null || !repetition) return null;
  if (kind === 'REFUSED' || kind === 'REVOKED') {
    return wrongTime('minutes', 'Et afslag og en annullering har ingen tid. Lad minutterne stå tomme.');
  }
  if (!isWithin(minutes, minutesLimit)) return wrongTime('minutes', `${called('minutes')} skal være mindst 1.`);
  if (!isWithin(repetition.count, timesLimit))
    return wrongTime('repetition', 'Støtten skal gives mindst 1 gang pr. periode.');
  return (minutesPerWeek(minutes, repetition) ?? 0) > minutesInWeek
    ? wrongTime('minutes', 'Det er flere timer om ugen, end en uge har.')
    : null;
}

const wrongText = (field: Typed, message: string): Refusal => ({ code: 'INVALID_TEXT', message, field });
const wrongDate = (field: Typed | 'informedOn', message: string): Refusal => ({ code: 'INVALID_DATE', message, field });
const wrongTime = (field: Typed, message: string): Refusal => ({ code: 'INVALID_AMOUNT', message, field });
