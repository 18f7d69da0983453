import type { Caller } from '../access/caller.ts';
import type { Instant } from '../dates.ts';
import { isBlank } from '../free-text.ts';
import { noStepTexts, type Referral, type StepTexts, type ReferralChange } from './referral.ts';
import type { ReferralDeadlines } from './clocks.ts';
import { allowedWhile, consentMissing, nothingHeld, waitsForConsent, type Holding } from './holding.ts';
import { asActor, partsOf } from './parts.ts';
import { stepFor, type Action, type Step } from './steps.ts';
import { partWords, stateWords } from './words.ts';
import type { Refusal } from '../refusal.ts';
import { err, ok, type Result } from '../result.ts';
import { inputRefusal } from './check-input.ts';
import type { StepInput } from './step-input.ts';
import { listed } from '../words.ts';

/** When a step is taken, under which deadlines, and whether the referral is held for want of a consent. */
export type StepTime = { now: Instant; policy: ReferralDeadlines; holding?: Holding | undefined };

/**
 * Takes one step with a referral, or says why not: first whether it is still the referral that was seen, then whether the
 * step is possible, whose it is, and whether all it needs was said. `REDIRECT` only closes: `redirect` opens the next as well.
 */
export function take(
  action: Action,
  referral: Referral,
  caller: Caller,
  input: StepInput,
  { now, policy, holding = nothingHeld }: StepTime,
): Result<ReferralChange, Refusal> {
  if (input.expectedVersion !== referral.version) return err(versionConflict(referral));
  const step = stepFor(action, referral.state);
  if (!step) return err(notPossible(referral, caller, holding));
  const parts = partsOf(caller, referral);
  if (!step.by.some((part) => parts.has(part))) return err(notAllowed(step));
  if (waitsForConsent(step, caller, referral, holding)) return err(consentMissing);
  const refusal = inputRefusal(step, referral, input, now, policy.holdAtMost);
  if (refusal) return err(refusal);
  const said = saidIn(input, step);
  const moved = { ...referral, ...movedBy(step, referral, now), ...broughtBy(step, referral, caller, input, now) };
  const event = { ...said, at: now, action, state: moved.state, by: asActor(caller) };
  return ok({ referral: { ...moved, version: referral.version + 1 }, event });
}

/** Where a step leads, and what it leaves for a while: a hold and a request to cancel find their way back. */
function movedBy(
  step: Step,
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

/** What a step changes beside the state. */
function broughtBy(
  { action }: Step,
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

/** What is kept of what was said: what the step needs, and a text with any step. */
function saidIn(input: StepInput, { needs }: Step): StepTexts {
  const kept = (word: keyof StepTexts) =>
    word === 'text' ? !isBlank(input.text) : needs.includes(word) && input[word] !== undefined;
  const words = (Object.keys(noStepTexts) as (keyof StepTexts)[]).filter(kept);
  return { ...noStepTexts, ...Object.fromEntries(words.map((word) => [word, input[word]])) };
}

const versionConflict = ({ version, state }: Referral): Refusal => ({
  code: 'VersionConflict',
  message: `Henvisningen er ændret, siden du så den; den står nu som »${stateWords[state]}«. Se den igen først.`,
  currentVersion: version,
  currentState: state,
});

const notPossible = (referral: Referral, caller: Caller, holding: Holding): Refusal => ({
  code: 'NotPossible',
  message: `Det kan ikke gøres, når henvisningen står som »${stateWords[referral.state]}«.`,
  state: referral.state,
  allowed: allowedWhile(holding, referral, caller),
});

const notAllowed = ({ by }: Step): Refusal => ({
  code: 'NotAllowed',
  message: `Det kan kun gøres af ${listed(
    by.map((part) => partWords[part]),
    'eller',
  )}.`,
});
