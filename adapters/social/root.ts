import type { Answer } from '../../src/domain/area-system.ts';
import type { WireRoot } from './wire.ts';

/** The links of the root, remembered across our requests for ten minutes, or until one of them fails. */
export type Root = {
  read(fetch: () => Promise<Answer<WireRoot>>): Promise<Answer<WireRoot>>;
  forget(): void;
};

const livesMs = 600_000;

/** Nothing remembered yet; `now` in epoch milliseconds. */
export function rootLinks(now: () => number): Root {
  let known: { answer: Answer<WireRoot>; until: number } | null = null;
  return {
    async read(fetch) {
      if (known && now() < known.until) return known.answer;
      const answer = await fetch();
      if (answer.ok) known = { answer, until: now() + livesMs };
      return answer;
    },
    forget: () => (known = null),
  };
}
