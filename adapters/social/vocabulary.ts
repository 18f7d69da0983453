import type { TaskState } from '../../src/domain/citizen/area-system.ts';
import type { ContactRole, Progress } from '../../src/domain/citizen/case.ts';
import type { GrantState } from '../../src/domain/decision/grant.ts';
import { parseParagraph, usualLawNames, type Paragraph } from '../../src/domain/law/paragraph.ts';
import { assessmentWords } from '../kit/assessment.ts';
import { vocabulary, type Vocabulary } from '../kit/vocabulary.ts';
import { setup as schema, type Setup } from './setup.ts';

/** A municipality's settings, and what its words mean; null for a word that nobody has taught. */
export type Words = {
  setup: Setup;
  progressOf: Vocabulary<Progress>;
  outcomeOf: ReturnType<typeof assessmentWords>;
  stateOf: Vocabulary<GrantState>;
  roleOf: Vocabulary<ContactRole>;
  taskStateOf: Vocabulary<TaskState>;
  paragraphIn(text: string): Paragraph | null;
};

/** Reads the settings file's content; throws where it is not as its schema says. */
export function wordsOf(settings: unknown): Words {
  const setup = schema.parse(settings ?? {});
  const laws: Record<string, readonly string[]> = { ...usualLawNames };
  for (const [law, names] of Object.entries(setup.paragraphs.laws)) laws[law] = [...(laws[law] ?? []), ...names];
  return {
    setup,
    progressOf: meaningIn(setup.pathways.progress),
    outcomeOf: assessmentWords(setup.pathways.assessments),
    stateOf: meaningIn(setup.grants.states),
    roleOf: meaningIn(setup.professionals.roles),
    taskStateOf: meaningIn(setup.assignments?.states ?? {}),
    paragraphIn: (text) => parseParagraph(text, laws),
  };
}

function meaningIn<Meaning extends string>(
  given: Readonly<Partial<Record<Meaning, readonly string[] | undefined>>>,
): Vocabulary<Meaning> {
  const all = Object.entries(given) as [Meaning, readonly string[] | undefined][];
  return vocabulary(all.flatMap(([meaning, words = []]) => words.map((word) => [word, meaning] as const)));
}
