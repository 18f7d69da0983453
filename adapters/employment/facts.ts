import type { Fact } from '../../src/domain/citizen/case.ts';

/** The facts that have a value. A loop, since lists of lists are most of what a case would cost. */
export function facts(words: Record<string, string | null | undefined>): Fact[] {
  const all: Fact[] = [];
  for (const label of Object.keys(words)) {
    const value = words[label]?.trim();
    if (value) all.push({ label, value });
  }
  return all;
}
