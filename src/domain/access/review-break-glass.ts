import type { Instant } from '../dates.ts';
import { disclosureIn } from '../disclosure.ts';
import { textRefusal } from '../free-text.ts';
import { asActor } from '../parties.ts';
import type { Refusal } from '../refusal.ts';
import { ok, type Result } from '../result.ts';
import { checkStep, stepTable, type Procedure } from '../steps.ts';
import { breakGlassState, type BreakGlass, type BreakGlassState, type BreakGlassVerdict } from './break-glass.ts';
import type { Caller } from './caller.ts';

/** Holds a leader's review of broken glass, and the version of it that was seen. */
export type BreakGlassReview = { expectedVersion: number; verdict: BreakGlassVerdict; text: string | null };

type BreakGlassKind = { action: BreakGlassVerdict; state: BreakGlassState; part: 'REVIEWER' };

const states: Readonly<Record<BreakGlassState, string>> = {
  AWAITING_REVIEW: 'Venter på lederen',
  JUSTIFIED: 'I orden',
  UNJUSTIFIED: 'Ikke i orden',
};

const procedure: Procedure<BreakGlassKind> = {
  table: stepTable<BreakGlassKind>([
    ['JUSTIFIED', ['AWAITING_REVIEW'], 'JUSTIFIED', ['REVIEWER']],
    ['UNJUSTIFIED', ['AWAITING_REVIEW'], 'UNJUSTIFIED', ['REVIEWER'], ['text']],
  ]),
  words: {
    thing: 'nødadgangen',
    states,
    actions: { JUSTIFIED: 'finde i orden', UNJUSTIFIED: 'ikke finde i orden' },
    parts: { REVIEWER: 'lederen' },
  },
  refusals: {
    notPossible: (state) => ({
      code: 'NOT_POSSIBLE',
      message: `Der er allerede taget stilling til nødadgangen: »${states[state]}«.`,
      state,
      allowed: [],
    }),
  },
};

/** Only a reviewer finds broken glass, see `isReviewer`. */
const parts: ReadonlySet<'REVIEWER'> = new Set(['REVIEWER']);

/** Reviews broken glass, once. Where it was not justified the leader says why, and it holds no longer. */
export function reviewBreakGlass(
  glass: BreakGlass,
  caller: Caller,
  { expectedVersion, verdict, text: given }: BreakGlassReview,
  now: Instant,
): Result<BreakGlass, Refusal> {
  const { version } = glass;
  const text = given?.trim() || null;
  const attempt = { action: verdict, state: breakGlassState(glass), version, expectedVersion, parts };
  const checked = checkStep(procedure, attempt, {
    isAbsent: () => text === null,
    wrong: () => [text === null ? null : (textRefusal('text', text) ?? disclosureIn({ text }))],
  });
  if (!checked.ok) return checked;
  const review = { at: now, by: asActor(caller), verdict, text };
  const ends = verdict === 'UNJUSTIFIED' && now < glass.expiresAt ? now : glass.expiresAt;
  return ok({ ...glass, review, expiresAt: ends, version: version + 1 });
}
