import type { Caller } from '../access/caller.ts';
import type { Instant } from '../dates.ts';
import { isBlank, textRefusal } from '../free-text.ts';
import { asActor } from '../parties.ts';
import type { PlanMember } from '../plan/plan.ts';
import type { Refusal } from '../refusal.ts';
import { ok, type Result } from '../result.ts';
import { actionsFrom, checkStep, type Procedure, type Step } from '../steps.ts';
import type { Field } from '../words.ts';
import {
  noCaseFacts,
  type ActorInUnit,
  type CaseChange,
  type CaseEvent,
  type CommitteeCase,
  type DeclineReason,
} from './committee-case.ts';
import { isSayablePerson } from './people.ts';
import type { CommitteePolicy } from './policy.ts';
import type { ItemRef } from './items.ts';
import { caseSteps, type CaseAction, type CaseKind, type CasePart } from './steps.ts';
import { caseWords } from './words.ts';

const procedure: Procedure<CaseKind> = { table: caseSteps, words: caseWords };

/** Holds who takes a step with a case, in which parts and when, on which version of it. */
export type CaseStep = {
  caller: Caller;
  parts: ReadonlySet<CasePart>;
  now: Instant;
  policy: CommitteePolicy;
  expectedVersion: number;
};

/** Holds what is said with a step of a case. */
type CaseInput = {
  text?: string | null;
  reason?: DeclineReason | null;
  items?: readonly string[];
  item?: ItemRef | null;
  presenter?: PlanMember | null;
};

type Given = CaseInput & {
  wrong?: readonly (Refusal | null)[];
  changes?: Partial<CommitteeCase>;
  event?: Partial<CaseEvent>;
};

/** Takes one step with a case, or refuses it. */
export function takeCaseStep(
  action: CaseAction,
  one: CommitteeCase,
  { caller, parts, now, policy, expectedVersion }: CaseStep,
  given: Given = {},
): Result<CaseChange, Refusal> {
  const { state, version } = one;
  const checked = checkStep(
    procedure,
    { action, state, version, expectedVersion, parts },
    {
      hindrance: (step) => caseHindrance(step, one, caller, parts, policy),
      isAbsent: (field) => isAbsentIn(field, one, given),
      wrong: () => [given.text ? textRefusal('text', given.text) : null, ...(given.wrong ?? [])],
    },
  );
  if (!checked.ok) return checked;
  return ok(movedCase(checked.value, one, { by: asActor(caller), now }, given));
}

/** Returns a case moved by a step that may be taken. */
export function movedCase(
  { action, to }: Pick<Step<CaseKind>, 'action' | 'to'>,
  before: CommitteeCase,
  { by, now }: { by: CaseEvent['by']; now: Instant },
  { text, reason = null, items = [], changes = {}, event = {} }: Given,
): CaseChange {
  if (to === 'BEFORE' || to === 'GONE') throw new Error('No step of a case goes back or removes it');
  const moved = to === 'SAME' ? {} : { state: to, enteredAt: now };
  const after = { ...before, ...moved, ...changes, version: before.version + 1 };
  const said = { ...noCaseFacts, text: text?.trim() || null, reason, items };
  return { case: after, event: { ...said, ...event, at: now, action, state: after.state, by }, before };
}

/** Returns the actions that somebody with these parts can take on a case as it stands. */
export const caseActions = (
  one: CommitteeCase,
  caller: Caller,
  parts: ReadonlySet<CasePart>,
  policy: CommitteePolicy,
): CaseAction[] => actionsFrom(caseSteps, one.state, parts, (step) => caseHindrance(step, one, caller, parts, policy));

function isAbsentIn(field: Field, one: CommitteeCase, { text, reason, items, item, presenter }: Given): boolean {
  switch (field) {
    case 'text':
      return isBlank(text);
    case 'reason':
      return !reason;
    case 'items':
      return !items || items.length === 0;
    case 'item':
      return !item;
    case 'presenter':
      return !presenter && !one.presenter;
    default:
      return false;
  }
}

/** Returns the refusal of a step that the municipality's choices leave to others, or that there is no use for; null where it is free. */
function caseHindrance(
  { action }: Step<CaseKind>,
  one: CommitteeCase,
  caller: Caller,
  parts: ReadonlySet<CasePart>,
  { refers, decider }: CommitteePolicy,
): Refusal | null {
  const several = refers === 'LEADERS_OF_BOTH';
  switch (action) {
    case 'SUPPORT':
      return several && !isSupportedBy(one, caller) ? null : notPossible(one, 'Der er allerede sagt ja fra området.');
    case 'REFER':
      if (one.state === 'PREPARING' && one.referrer)
        return notPossible(one, 'En leder har allerede bragt sagen for udvalget.');
      if (!parts.has('ANY_LEADER') && refers !== 'CASEWORKER') return leadersOnly;
      return several && one.state === 'PROPOSED' && !completes(one, caller) ? bothLeaders : null;
    case 'BACK':
    case 'SETTLE':
      return action === 'SETTLE' || decider === 'LEADERS_TOGETHER'
        ? null
        : notPossible(one, 'Uenigheden afgøres af én.');
    default:
      return null;
  }
}

const areasLedBy = ({ functions }: Caller): Set<string> =>
  new Set(functions.flatMap(({ role, area, unit }) => (role === 'LEADER' && area && unit ? [area] : [])));

/** Tells whether an area that somebody leads has said yes to a case already. */
const isSupportedBy = ({ supporters }: CommitteeCase, caller: Caller): boolean =>
  supporters.some(({ area }) => areasLedBy(caller).has(area));

/** Tells whether every area that knows the citizen has said yes once somebody has. */
const completes = ({ supporters, areas }: CommitteeCase, caller: Caller): boolean => {
  const yes = new Set([...supporters.map(({ area }) => area), ...areasLedBy(caller)]);
  return areas.every((area) => yes.has(area));
};

/** Brings a case before the committee (D38), with the one who presents it; where several leaders are needed, it is a yes until all have said so. */
export function referCase(
  one: CommitteeCase,
  unit: ActorInUnit,
  presenter: PlanMember | null,
  step: CaseStep,
): Result<CaseChange, Refusal> {
  const several = step.policy.refers === 'LEADERS_OF_BOTH' && one.state === 'PROPOSED' && !completes(one, step.caller);
  const wrong = [presenter ? personRefusal(presenter) : null];
  if (several)
    return takeCaseStep('SUPPORT', one, step, {
      wrong,
      changes: { supporters: [...one.supporters, unit], presenter: presenter ?? one.presenter },
    });
  return takeCaseStep('REFER', one, step, {
    presenter,
    wrong,
    changes: { referrer: unit, presenter: presenter ?? one.presenter },
  });
}

/** Returns the refusal of a person who is named in a way that cannot be kept; null where they can. */
export const personRefusal = ({ caseworker, name }: PlanMember, field = 'presenter'): Refusal | null =>
  isSayablePerson({ id: caseworker, name })
    ? null
    : { code: 'INVALID_TEXT', message: 'Medarbejderens id og navn skal være på 1–200 almindelige tegn.', field };

const notPossible = ({ state }: CommitteeCase, message: string): Refusal => ({
  code: 'NOT_POSSIBLE',
  message,
  state,
  allowed: [],
});
const leadersOnly: Refusal = {
  code: 'NOT_ALLOWED',
  message: 'Det kan kun gøres af en leder i et af de områder, der kender borgeren.',
};
const bothLeaders: Refusal = {
  code: 'NOT_ALLOWED',
  message: 'En leder i hvert af områderne skal sige ja, før sagen kommer for udvalget.',
};
