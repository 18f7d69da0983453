import { isBlank } from '../domain/free-text.ts';
import { firstWord } from '../domain/citizen/citizen.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Keys } from '../platform/keys.ts';
import type { CitizenView } from './citizen-view.ts';
import type { AreaResult } from './area-result.ts';
import { openCitizenId } from './global-id.ts';
import type { Guard } from './guard.ts';

/** A citizen to act on, with their name. */
type Shown = { view: CitizenView; name: string | null };

/** The refusal of a citizen who is unknown or not the caller's: the same words for both. */
export const unknownCitizen: Refusal = {
  code: 'UNKNOWN_CITIZEN',
  message: 'Borgeren findes ikke, eller du har ikke adgang til vedkommende.',
};
/** The refusal while a system would have to answer first. */
export const sourceUnavailable: Refusal = {
  code: 'SOURCE_UNAVAILABLE',
  message: 'Det kan ikke afgøres, om du har adgang til borgeren: et fagsystem svarer ikke lige nu. Prøv igen om lidt.',
};

/**
 * Finds the citizen with a global id, whom some system must have shown to the caller just now: unknown is not enough to act on. A
 * last known answer is enough only with a reason to go on (promise 6).
 */
export async function citizenToActOn(
  id: string,
  context: { keys: Keys; guard: Guard; purposes: Set<string> },
  staleReason?: string | null,
): Promise<Result<Shown, Refusal>> {
  const opened = openCitizenId(context, id);
  const view = opened && (await context.guard.citizen(opened.cpr, opened.purpose));
  if (!view) return err(unknownCitizen);
  const seen = await view.personRecords({ fresh: true });
  if (seen.length > 0) return ok({ view, name: firstWord(seen, 'name') });
  const before = await view.personRecords();
  if (before.length === 0) return err(sourceUnavailable);
  if (isBlank(staleReason)) return err(staleBasis(await view.areaResults()));
  return ok({ view, name: firstWord(before, 'name') });
}

/** The refusal to act on a last known answer, with the time of it. */
const staleBasis = (results: readonly AreaResult[]): Refusal => ({
  code: 'STALE_BASIS',
  message:
    'Et fagsystem svarer ikke lige nu, så borgerens oplysninger er fra et tidligere svar. Prøv igen om lidt, eller skriv, hvorfor det ikke kan vente.',
  asOf: results.find(({ report }) => report.state === 'STALE')?.report.fetchedAt ?? null,
});
