import type { Caller } from '../access/caller.ts';
import type { Instant } from '../dates.ts';
import { isBlank } from '../free-text.ts';
import { asActor } from '../parties.ts';
import type { Refusal } from '../refusal.ts';
import { ok, type Result } from '../result.ts';
import { checkStep, type Procedure, type Step } from '../steps.ts';
import { inputRefusals, isAbsent } from './check-input.ts';
import type { ReferralDeadlines } from './clocks.ts';
import { consentHindrance, nothingHeld, type Holding } from './holding.ts';
import { partsOf } from './parts.ts';
import { noStepTexts, type Referral, type ReferralChange, type StepTexts } from './referral.ts';
import type { StepInput } from './step-input.ts';
import { referralSteps, type Action, type ReferralKind } from './steps.ts';
import { referralWords } from './words.ts';

/** Holds when a step is taken, under which deadlines, and whether the referral is held for want of a consent. */
export type StepTime = { now: Instant; policy: ReferralDeadlines; holding?: Holding | undefined };

const procedure: Procedure<ReferralKind> = { table: referralSteps, words: referralWords };

/** Takes one step with a referral, or refuses it. `REDIRECT` only closes: `redirect` opens the next as well. */
export function take(
  action: Action,
  referral: Referral,
  caller: Caller,
  input: StepInput,
  { now, policy, holding = nothingHeld }: StepTime,
): Result<ReferralChange, Refusal> {
  const { state, version } = referral;
  const { expectedVersion } = input;
  const parts = partsOf(caller, referral);
  const checked = checkStep(
    procedure,
    { action, state, version, expectedVersion, parts },
    {
      hindrance: (step) => consentHindrance(step, parts, holding),
      isAbsent: (field) => isAbsent(field, referral, input),
      wrong: () => inputRefusals(action, referral, input, now, policy.holdAtMost),
    },
  );
  if (!checked.ok) return checked;
  const step = checked.value;
  const moved = { ...referral, ...movedBy(step, referral, now), ...broughtBy(step, referral, caller, input, now) };
  const event = { ...keptTexts(input, step), at: now, action, state: moved.state, by: asActor(caller) };
  return ok({ referral: { ...moved, version: version + 1 }, event });
}

/** Returns the state that a step leads to, and what it interrupts: a hold and a request to cancel find their way back. */
function movedBy(
  step: Step<ReferralKind>,
  referral: Referral,
  now: Instant,
): Pick<Referral, 'state' | 'enteredAt' | 'until' | 'interrupted' | 'escalation'> {
  const { state, enteredAt, until, interrupted, escalation } = referral;
  const here = { state, enteredAt, until, escalation };
  if (step.to === 'SAME') return { ...here, interrupted };
  if (step.to === 'GONE') throw new Error('Only a draft is removed');
  if (step.to !== 'BEFORE') {
    const comesBack = step.action === 'HOLD' || step.action === 'REQUEST_CANCELLATION';
    const kept = comesBack ? [...interrupted, here] : [];
    return { state: step.to, enteredAt: now, until: null, escalation: 'NONE', interrupted: kept };
  }
  const before = interrupted.at(-1);
  if (!before) throw new Error(`${state} has always interrupted something`);
  // Work that was on hold begins its clock anew; asking in vain to cancel gives nobody more time.
  const anew = step.action === 'RESUME' ? { enteredAt: now, escalation: 'NONE' as const } : {};
  return { ...before, ...anew, interrupted: interrupted.slice(0, -1) };
}

/** Returns the changes of a step beside the state. */
function broughtBy(
  { action }: Step<ReferralKind>,
  referral: Referral,
  caller: Caller,
  input: StepInput,
  now: Instant,
): Partial<Referral> {
  switch (action) {
    case 'REQUEST_INFORMATION':
      return { questions: input.questions ?? [] };
    case 'PROVIDE_INFORMATION':
      return { pauses: [...referral.pauses, { from: referral.enteredAt, to: now }] };
    case 'ACCEPT':
      return { owner: asActor(caller) };
    case 'WAITLIST':
      return { owner: asActor(caller), until: input.until ?? null };
    case 'HOLD':
      return { until: input.until ?? null };
    case 'POSTPONE':
      return { until: input.until ?? null, escalation: 'NONE' };
    case 'HAND_OVER':
      return { owner: input.owner ?? asActor(caller) };
    default:
      return {};
  }
}

/** Returns the texts that are kept of the input: those the step needs, and a text with any step. */
function keptTexts(input: StepInput, { needs }: Step<ReferralKind>): StepTexts {
  const kept = (word: keyof StepTexts) =>
    word === 'text' ? !isBlank(input.text) : needs.includes(word) && input[word] !== undefined;
  const words = (Object.keys(noStepTexts) as (keyof StepTexts)[]).filter(kept);
  return { ...noStepTexts, ...Object.fromEntries(words.map((word) => [word, input[word]])) };
}
