import type { CitizenView } from '../access/citizen-view.ts';
import type { Context } from '../context.ts';
import { firstWord } from '../domain/citizen.ts';
import { parseCpr } from '../domain/cpr.ts';
import type { Refusal } from '../domain/refusal.ts';
import { no, yes, type Result } from '../domain/result.ts';

/** Whom a referral is about, and what they are called. */
export type Referred = { view: CitizenView; name: string | null };

const unknownCitizen: Refusal = {
  code: 'UnknownCitizen',
  message: 'Borgeren findes ikke, eller du har ikke adgang til vedkommende.',
};
const silent: Refusal = {
  code: 'SourceUnavailable',
  message: 'Det kan ikke afgøres, om du har adgang til borgeren: et fagsystem svarer ikke lige nu. Prøv igen om lidt.',
};

/** The citizen with a global id, whom some system must have shown to the caller just now: unknown is not enough to act on. */
export async function citizenReferred(id: string, { keys, guard }: Context): Promise<Result<Referred, Refusal>> {
  const cpr = parseCpr(keys.unseal('citizen', id) ?? '');
  const view = cpr.ok ? await guard.citizen(cpr.value) : null;
  if (!view) return no(unknownCitizen);
  const seen = await view.sightings();
  return seen.length > 0 ? yes({ view, name: firstWord(seen, 'name') }) : no(silent);
}
