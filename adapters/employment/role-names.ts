import type { EmploymentSession } from './session.ts';
import { readTaxonomy } from './wire-records.ts';
import { folded, trimmed } from './vocabulary.ts';
import type { Call } from '../../src/domain/citizen/answer.ts';

/** Returns the name of a responsibility code in this municipality; null where the system does not say. */
export type RoleNames = (code: string, within: Call) => Promise<string | null>;

const rememberedMs = 60 * 60 * 1_000;
const waitMs = 60_000;

/** The names by the system's own list of codes, which is no citizen's: asked for when first needed, and remembered for an hour. */
export function roleNames(session: EmploymentSession): RoleNames {
  let names = new Map<string, string>();
  let goodUntil = 0;
  return async (code, within) => {
    if (session.now() >= goodUntil) {
      const asked = { call: 'taxonomies.get', method: 'GET', path, idempotent: true } as const;
      const answer = await session.http.send({ ...asked, reads: (body) => readTaxonomy(body) }, within);
      // A list that cannot be had now is not asked for by everybody who comes.
      if (!answer.ok) goodUntil = session.now() + waitMs;
      if (!answer.ok) return null;
      names = new Map(answer.value.value.taxons.map((taxon) => [folded(taxon.code), taxon.name]));
      goodUntil = session.now() + rememberedMs;
    }
    return trimmed(names.get(folded(code)));
  };
}

const path = '/taxonomies/CASEWORKER_RESPONSIBILITY';
