import type { Person } from '../../src/domain/citizen/area-system.ts';
import type { Cpr } from '../../src/domain/cpr.ts';

/** The known facts of the citizen who is looked up, so that none of their words is shown. */
export type Secrets = { about(person: Person): void; has(text: string): boolean };

const folded = (text: string) => text.normalize('NFC').toLowerCase();

/** Holds the citizen's number, and what a system says of who they are as soon as it has. */
export function secretsOf(cpr: Cpr): Secrets {
  const parts = new Set([cpr, cpr.slice(0, 6), `${cpr.slice(0, 6)}-${cpr.slice(6)}`]);
  return {
    about({ name, phone, email, address, ref }) {
      const texts = [name, phone, email, ref, ...Object.values(address ?? {})].filter((one) => typeof one === 'string');
      for (const text of texts) {
        for (const part of [text, ...text.split(/[^\p{L}\d]+/u)]) if (part.length > 2) parts.add(folded(part));
      }
    },
    has: (text) => [...parts].some((part) => folded(text).includes(part)),
  };
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Returns a code's word, unless it could be about a person: then only that there was one. */
export function describedWord(word: string, secrets: Secrets): string {
  const telling = !uuid.test(word) && /\d{5,}|\d{2} ?\d{2} ?\d{2} ?\d{2}|@/.test(word);
  return telling || secrets.has(word) || /[\p{C}]/u.test(word) ? '(not shown)' : JSON.stringify(word);
}
