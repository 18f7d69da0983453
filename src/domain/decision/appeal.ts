import type { CalendarDate } from '../dates.ts';
import type { DecisionContent, DecisionKind } from './decision.ts';
import { addDays } from '../working-days.ts';

/** Under which paragraphs a decision cannot be complained of, and how many weeks there are for the others. */
export type AppealPolicy = { withoutAppeal: readonly string[]; appealWeeks: number };

/** Holds the appeal of a decision: whether it can be complained of, and the last day for it; null where there is none, or it is not known yet. */
export type Appeal = { possible: boolean; until: CalendarDate | null; sentence: string };

/**
 * The right of complaint: so many weeks from the day the citizen was informed (Retssikkerhedsloven § 67), whatever was decided;
 * none under § 82 a. The last day is as it falls, even on a day when the offices are closed.
 */
export function appealOf(
  { paragraph, informedOn, kind }: Pick<DecisionContent, 'paragraph' | 'informedOn' | 'kind'>,
  { withoutAppeal, appealWeeks }: AppealPolicy,
): Appeal {
  if (withoutAppeal.includes(paragraph)) {
    return {
      possible: false,
      until: null,
      sentence: `Der kan ikke klages over en afgørelse efter ${inText(paragraph)}.`,
    };
  }
  const weeks = appealWeeks === 1 ? '1 uge' : `${appealWeeks} uger`;
  const told = 'fra den dag, borgeren får besked (retssikkerhedsloven § 67)';
  if (!informedOn)
    return { possible: true, until: null, sentence: `Der kan klages over ${nouns[kind]} i ${weeks} ${told}.` };
  const until = addDays(informedOn, 7 * appealWeeks);
  return {
    possible: true,
    until,
    sentence: `Der kan klages over ${nouns[kind]} til og med ${asWords.format(new Date(until))}: ${weeks} ${told}.`,
  };
}

/** Returns the notice that support under a paragraph is voluntary: what is shown with it wherever it is shown (D75, D79). */
export const voluntary = (paragraph: string): string =>
  `Støtten efter ${inText(paragraph)} er frivillig og ingen pligt: borgeren kan sige nej til den og stoppe, når det skal være.`;

const nouns: Readonly<Record<DecisionKind, string>> = {
  GRANTED: 'bevillingen',
  PARTLY_GRANTED: 'den delvise bevilling',
  REFUSED: 'afslaget',
  CHANGED: 'ændringen',
  ENDED: 'ophøret',
  REVOKED: 'annulleringen',
};

/** A law's name is no name inside a sentence. */
const inText = (paragraph: string) => paragraph.replace(/^Serviceloven/u, 'serviceloven');

const asWords = new Intl.DateTimeFormat('da', { dateStyle: 'long', timeZone: 'UTC' });
