import type { TaskState } from '../../src/domain/citizen/area-system.ts';
import type { ContactRole, Progress } from '../../src/domain/citizen/case.ts';
import type { GrantState } from '../../src/domain/decision/grant.ts';
import { folded, parseParagraph, usualLawNames, type Paragraph } from '../../src/domain/law/paragraph.ts';
import { meaningIn } from './setup-words.ts';
import { setup as schema, type Setup } from './setup.ts';

type Meaning<Kind> = (text: string | null | undefined) => Kind | null;

/** A municipality's settings, and what its words mean; null for a word that nobody has taught. */
export type Words = {
  setup: Setup;
  progressOf: Meaning<Progress>;
  stateOf: Meaning<GrantState>;
  roleOf: Meaning<ContactRole>;
  taskStateOf: Meaning<TaskState>;
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
    stateOf: meaningIn(setup.grants.states),
    roleOf: meaningIn(setup.professionals.roles),
    taskStateOf: meaningIn(setup.assignments?.states ?? {}),
    paragraphIn: (text) => parseParagraph(text, laws),
  };
}

/** Compares a name of the system's with those of a setting. */
export const isNamed = (name: string, names: readonly string[]): boolean =>
  names.some((one) => folded(one) === folded(name));
