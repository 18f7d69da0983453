import type { Caller } from './caller.ts';
import { breakGlassState, type BreakGlass, type BreakGlassState, type BreakGlassVerdict } from './break-glass.ts';
import type { Instant } from '../dates.ts';
import { disclosureIn } from '../disclosure.ts';
import { isBlank, missing, textRefusal } from '../free-text.ts';
import type { Refusal } from '../refusal.ts';
import { err, ok, type Result } from '../result.ts';

/** What a leader says of broken glass as they saw it. */
export type BreakGlassReview = { expectedVersion: number; verdict: BreakGlassVerdict; text: string | null };

/** The states as leaders read them. */
const glassStateWords: Readonly<Record<BreakGlassState, string>> = {
  AWAITING_REVIEW: 'Venter på lederen',
  JUSTIFIED: 'I orden',
  UNJUSTIFIED: 'Ikke i orden',
};

/** A leader's verdict on broken glass, once; where it was not justified, the leader says why, and it holds no longer. */
export function reviewBreakGlass(
  glass: BreakGlass,
  caller: Caller,
  said: BreakGlassReview,
  now: Instant,
): Result<BreakGlass, Refusal> {
  if (said.expectedVersion !== glass.version) return err(versionConflict(glass));
  if (glass.review) return err(notPossible(glass));
  const text = isBlank(said.text) ? null : (said.text?.trim() ?? null);
  if (said.verdict === 'UNJUSTIFIED' && text === null) return err(missing(['text']));
  const unfit = text === null ? null : (textRefusal('text', text) ?? disclosureIn({ text }));
  if (unfit) return err(unfit);
  const review = { at: now, by: { id: caller.id, name: caller.name }, verdict: said.verdict, text };
  const ends = said.verdict === 'UNJUSTIFIED' && now < glass.expiresAt ? now : glass.expiresAt;
  return ok({ ...glass, review, expiresAt: ends, version: glass.version + 1 });
}

const versionConflict = (glass: BreakGlass): Refusal => ({
  code: 'VersionConflict',
  message: `Nødadgangen er ændret, siden du så den; den står nu som »${glassStateWords[breakGlassState(glass)]}«. Se den igen først.`,
  currentVersion: glass.version,
  currentState: breakGlassState(glass),
});

const notPossible = (glass: BreakGlass): Refusal => ({
  code: 'NotPossible',
  message: `Der er allerede taget stilling til nødadgangen: »${glassStateWords[breakGlassState(glass)]}«.`,
  state: breakGlassState(glass),
  allowed: [],
});
