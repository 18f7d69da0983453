import type { WireRoot } from './wire.ts';
import type { Answer } from '../../src/domain/citizen/answer.ts';

/** The links of the root, remembered across our requests for ten minutes, or until one of them fails. */
export type Root = {
  read(fetch: () => Promise<Answer<WireRoot>>): Promise<Answer<WireRoot>>;
  /** Reads them anew, whatever is remembered. */
  again(fetch: () => Promise<Answer<WireRoot>>): Promise<Answer<WireRoot>>;
  forget(): void;
};

const livesMs = 600_000;

/** Nothing remembered yet; `now` in epoch milliseconds. */
export function rootLinks(now: () => number): Root {
  let known: { answer: Answer<WireRoot>; until: number } | null = null;
  const again: Root['again'] = async (fetch) => {
    const answer = await fetch();
    known = answer.ok ? { answer, until: now() + livesMs } : null;
    return answer;
  };
  return {
    read: async (fetch) => (known && now() < known.until ? known.answer : again(fetch)),
    again,
    forget: () => (known = null),
  };
}
