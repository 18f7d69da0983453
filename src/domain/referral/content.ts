import { type CalendarDate } from '../dates.ts';
import { isBlank, missing, textRefusal } from '../free-text.ts';
import type { Content, LegalBasis } from './referral.ts';
import { listed, type Field } from '../words.ts';
import type { Refusal } from '../refusal.ts';
import { isTooLate, past, type DateLimit } from '../limits.ts';
import { lastNearDay } from '../working-days.ts';

/** Holds the fields of the form of a referral, in its order. */
export const referralForm = [
  'sender',
  'receiver',
  'purpose',
  'legalBasis',
  'informedOn',
  'desiredOutcome',
  'background',
  'plannedStartOn',
  'staleReason',
];

/** Returns the refusals of the texts of a content that cannot be kept. */
export const textRefusals = ({ purpose, desiredOutcome, background }: Content): (Refusal | null)[] => [
  textRefusal('purpose', purpose),
  textRefusal('desiredOutcome', desiredOutcome),
  textRefusal('background', background),
];

/** Returns the refusals of a content that cannot be sent; none where it can. */
export const contentRefusals = (content: Content, today: CalendarDate): (Refusal | null)[] => [
  ...textRefusals(content),
  informedRefusal(content, today),
  content.plannedStartOn && isTooLate(content.plannedStartOn, plannedStartLimit(today)) ? farOffStart : null,
  incomplete(content),
];

/** Returns the number of fields that the author filled in, the receiving unit among them: what double entry is measured against (D78). */
export const fieldsTyped = (content: Content): number =>
  1 + Object.values(content).filter((value) => !isBlank(value)).length;

/** Limits the planned start. */
export const plannedStartLimit = (today: CalendarDate): DateLimit => ({ earliest: null, latest: lastNearDay(today) });

const farOffStart: Refusal = {
  code: 'INVALID_DATE',
  message: 'Den ønskede start ligger mere end ti år ude i fremtiden.',
  field: 'plannedStartOn',
};

/** Returns the refusal of when the citizen was informed, or why not; null where it will do. */
export function informedRefusal(
  { informedOn, informedException }: Pick<Content, 'informedOn' | 'informedException'>,
  today: CalendarDate,
): Refusal | null {
  const wrong = (message: string): Refusal => ({ code: 'INVALID_DATE', message, field: 'informedOn' });
  if (informedOn && informedException) {
    return wrong('Angiv enten dagen, borgeren blev orienteret, eller hvorfor det ikke er sket; ikke begge dele.');
  }
  return informedOn && isTooLate(informedOn, past(today))
    ? wrong('Dagen, borgeren blev orienteret, kan ikke ligge i fremtiden.')
    : null;
}

/** Returns the refusal of a legal basis that is not on the municipality's list; null where it is, or none is given. */
export function legalBasisRefusal(
  { legalBasis }: Pick<Content, 'legalBasis'>,
  known: readonly LegalBasis[],
): Refusal | null {
  if (!legalBasis || known.some(({ key }) => key === legalBasis)) return null;
  return {
    code: 'UNKNOWN_LEGAL_BASIS',
    message: `Hjemlen er ikke på kommunens liste. Der er ${listed(known.map(({ name }) => name))}.`,
    legalBases: known.map(({ key }) => key),
  };
}

/** Returns the fields that a referral must have to be sent, and this has not: why, on what basis, that the citizen knows, what is hoped for. */
export function missingIn(content: Content): Field[] {
  const { purpose, legalBasis, informedOn, informedException, desiredOutcome } = content;
  const fields: Field[] = [];
  if (isBlank(purpose)) fields.push('purpose');
  if (!legalBasis) fields.push('legalBasis');
  if (!informedOn && !informedException) fields.push('informedOn');
  if (isBlank(desiredOutcome)) fields.push('desiredOutcome');
  return fields;
}

function incomplete(content: Content): Refusal | null {
  const fields = missingIn(content);
  return fields.length > 0 ? missing(fields) : null;
}
