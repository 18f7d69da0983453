import { z } from 'zod';
import type { CaseAssessment } from '../../src/domain/citizen/case.ts';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { setting, word, words } from './setup.ts';
import { refuseAmbiguous, vocabulary, type Vocabulary } from './vocabulary.ts';

type Outcome = Pick<CaseAssessment, 'outcome' | 'movesTo'>;

/** Validates what an area's words for its assessments mean; refused where one word has two meanings. A word that is not here means nothing. */
export const assessments = setting(
  z
    .strictObject({
      PENSION: words.default(['Førtidspension']),
      JOINT: words.default(['Helhedsorienteret plan', 'Fælles plan']),
      STAYS: z.array(word).default([]),
      MOVES: setting(z.record(word, words).default({}), 'Words by the area that carries the citizen from here.', {
        employment: ['Overflyttes til beskæftigelse'],
      }),
    })
    .superRefine((given, context) => {
      const owned = ofEach(given).map(([said, { outcome, movesTo }]) => ({
        word: said,
        owner: movesTo === null ? outcome : `${outcome} to ${movesTo}`,
      }));
      refuseAmbiguous(
        owned.map(({ word: said, owner }) => ({ word: said, owner: owner ?? '', path: [] })),
        context,
      );
    })
    .prefault({}),
  'What the words of an assessment of the citizen mean: who is to carry them from here.',
  { STAYS: ['Forbliver i socialområdet'] },
);

type Given = {
  PENSION: readonly string[];
  JOINT: readonly string[];
  STAYS: readonly string[];
  MOVES: Readonly<Record<string, readonly string[]>>;
};

const ofEach = ({ MOVES, ...stays }: Given): (readonly [string, Outcome])[] => [
  ...(['PENSION', 'JOINT', 'STAYS'] as const).flatMap((outcome) =>
    stays[outcome].map((said) => [said, { outcome, movesTo: null }] as const),
  ),
  ...Object.entries(MOVES).flatMap(([movesTo, all]) =>
    all.map((said) => [said, { outcome: 'MOVES', movesTo }] as const),
  ),
];

/** Returns what the words of an area's assessments mean. */
export const assessmentWords = (given: Given): Vocabulary<Outcome> => vocabulary(ofEach(given));

/** An assessment as an area words it (D77): a word that no setting knows has no outcome, and is told as it is. Null: there is none. */
export function assessmentOf(
  said: { word: string | null | undefined; by: string | null; on: CalendarDate | null },
  outcomeOf: Vocabulary<Outcome>,
): CaseAssessment | null {
  const text = said.word?.trim();
  if (!text) return null;
  const { outcome, movesTo } = outcomeOf(text) ?? { outcome: null, movesTo: null };
  return { outcome, movesTo, word: text, by: said.by, on: said.on };
}
