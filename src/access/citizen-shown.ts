import { firstWord } from '../domain/citizen.ts';
import { parseCpr } from '../domain/cpr.ts';
import type { Refusal } from '../domain/refusal.ts';
import { no, yes, type Result } from '../domain/result.ts';
import type { Keys } from '../platform/keys.ts';
import type { CitizenView } from './citizen-view.ts';
import type { Guard } from './guard.ts';

/** A citizen whom something is to be done about, and what they are called. */
type Shown = { view: CitizenView; name: string | null };

/** The same words whether there is no such citizen, or none for the caller. */
export const unknownCitizen: Refusal = {
  code: 'UnknownCitizen',
  message: 'Borgeren findes ikke, eller du har ikke adgang til vedkommende.',
};
/** That a system would have to answer first. */
export const silent: Refusal = {
  code: 'SourceUnavailable',
  message: 'Det kan ikke afgøres, om du har adgang til borgeren: et fagsystem svarer ikke lige nu. Prøv igen om lidt.',
};

/** The citizen with a global id, whom some system must have shown to the caller just now: unknown is not enough to act on. */
export async function citizenShown(
  id: string,
  { keys, guard }: { keys: Keys; guard: Guard },
): Promise<Result<Shown, Refusal>> {
  const cpr = parseCpr(keys.unseal('citizen', id) ?? '');
  const view = cpr.ok ? await guard.citizen(cpr.value) : null;
  if (!view) return no(unknownCitizen);
  const seen = await view.sightings();
  return seen.length > 0 ? yes({ view, name: firstWord(seen, 'name') }) : no(silent);
}
