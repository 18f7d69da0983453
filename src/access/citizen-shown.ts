import { isBlank } from '../domain/free-text.ts';
import { firstWord } from '../domain/citizen/citizen.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Keys } from '../platform/keys.ts';
import type { CitizenView } from './citizen-view.ts';
import type { AreaResult } from './area-result.ts';
import { openCitizenId } from './global-id.ts';
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

/**
 * The citizen with a global id, whom some system must have shown to the caller just now: unknown is not enough to act on. What a
 * system said before is enough only with a reason to go on (promise 6).
 */
export async function citizenShown(
  id: string,
  context: { keys: Keys; guard: Guard; purposes: Set<string> },
  staleReason?: string | null,
): Promise<Result<Shown, Refusal>> {
  const opened = openCitizenId(context, id);
  const view = opened && (await context.guard.citizen(opened.cpr, opened.purpose));
  if (!view) return err(unknownCitizen);
  const seen = await view.sightings({ fresh: true });
  if (seen.length > 0) return ok({ view, name: firstWord(seen, 'name') });
  const before = await view.sightings();
  if (before.length === 0) return err(silent);
  if (isBlank(staleReason)) return err(staleBasis(await view.shares()));
  return ok({ view, name: firstWord(before, 'name') });
}

/** That it would be done on what a system said before, with the time of it. */
const staleBasis = (shares: readonly AreaResult[]): Refusal => ({
  code: 'StaleBasis',
  message:
    'Et fagsystem svarer ikke lige nu, så borgerens oplysninger er fra et tidligere svar. Prøv igen om lidt, eller skriv, hvorfor det ikke kan vente.',
  asOf: shares.find(({ report }) => report.state === 'STALE')?.report.fetchedAt ?? null,
});
