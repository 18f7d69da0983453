import { dateInWords } from '../dates.ts';
import type { Decision, DecisionKind } from './decision.ts';
import { hoursPerWeek } from './support-time.ts';

/** The little that a recipient is told of a decision in so many words: its kind, from and to, and how much. */
export type NotifiedDecision = Pick<Decision, 'kind' | 'startsOn' | 'endsOn' | 'minutesPerWeek' | 'supersedes'>;

/** Title of whatever tells of a decision: what became of the support. */
export const notifiedTitle = ({ kind }: Pick<NotifiedDecision, 'kind'>): string =>
  `Afgørelse om bostøtte: ${became[kind]}`;

const became: Readonly<Record<DecisionKind, string>> = {
  GRANTED: 'bevilget',
  PARTLY_GRANTED: 'delvist bevilget',
  CHANGED: 'ændret',
  ENDED: 'støtten ophører',
  REFUSED: 'afslag',
  REVOKED: 'annulleret',
};

/** Labelled lines of what a recipient is told, dates as caseworkers read them; what does not run is never told as if it did. */
export function notifiedLines(told: NotifiedDecision): { label: string; value: string }[] {
  const { kind, startsOn, endsOn, supersedes } = told;
  const from = dateInWords(startsOn);
  const until = endsOn === null ? null : dateInWords(endsOn);
  const earlier = supersedes ? [{ label: 'Træder i stedet for', value: 'en tidligere afgørelse' }] : [];
  const lines = {
    runs: () => [
      { label: 'Gælder fra', value: from },
      { label: 'Gælder til', value: until ?? 'uden slutdato' },
      ...hours(told),
    ],
    ends: () => [
      { label: 'Begyndte', value: from },
      { label: 'Sidste dag', value: until ?? 'ikke oplyst' },
    ],
    isNot: () => [
      { label: 'Skulle være begyndt', value: from },
      ...(until === null ? [] : [{ label: 'Skulle være sluttet', value: until }]),
    ],
  };
  return [{ label: 'Afgørelse', value: sentences[kind] }, ...lines[courses[kind]](), ...earlier];
}

/** The same in one sentence. */
export const notifiedSentence = (told: NotifiedDecision): string =>
  `${notifiedLines(told)
    .map(({ label, value }) => `${label}: ${value}`)
    .join('. ')}.`;

/** Tells whether support is given by a decision. */
export const runs = (kind: DecisionKind): boolean => courses[kind] === 'runs';

const courses: Readonly<Record<DecisionKind, 'runs' | 'ends' | 'isNot'>> = {
  GRANTED: 'runs',
  PARTLY_GRANTED: 'runs',
  CHANGED: 'runs',
  ENDED: 'ends',
  REFUSED: 'isNot',
  REVOKED: 'isNot',
};

const sentences: Readonly<Record<DecisionKind, string>> = {
  GRANTED: 'Bostøtte er bevilget',
  PARTLY_GRANTED: 'Bostøtte er delvist bevilget',
  CHANGED: 'Bostøtten er ændret',
  ENDED: 'Bostøtten ophører',
  REFUSED: 'Bostøtte er afslået; der gives ingen støtte',
  REVOKED: 'Afgørelsen om bostøtte er annulleret; der gives ingen støtte efter den',
};

const inDanish = (hours_: number): string => hours_.toLocaleString('da', { maximumFractionDigits: 2 });

function hours({ minutesPerWeek }: NotifiedDecision): { label: string; value: string }[] {
  if (minutesPerWeek === null) return [];
  const few = minutesPerWeek < 1 ? ' (under 1 minut)' : '';
  return [{ label: 'Timer om ugen', value: `${inDanish(hoursPerWeek(minutesPerWeek))}${few}` }];
}
