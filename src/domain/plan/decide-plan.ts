import type { AreaKey } from '../area.ts';
import type { Caller } from '../access/caller.ts';
import { disclosureIn } from '../disclosure.ts';
import { isBlank, textRefusal } from '../free-text.ts';
import { planPartsOf } from './parts.ts';
import { dateInDenmark, type CalendarDate } from '../dates.ts';
import { asActor, type Actor } from '../parties.ts';
import type { Refusal } from '../refusal.ts';
import { err, ok, type Result } from '../result.ts';
import { checkStep } from '../steps.ts';
import { changesBetween } from './changes-between.ts';
import type { PlanTime } from './deadlines.ts';
import { nextPlan } from './next-plan.ts';
import { coordinatorAreas, followUpRefusal, invalidArea, membersRefusal, type PlanFacts } from './open-plan.ts';
import { joinedAreas, type EssentialChange, type Plan, type PlanChange, type PlanMember } from './plan.ts';
import { planSteps } from './steps.ts';
import { planWords } from './words.ts';

const procedure = { table: planSteps, words: planWords };

/** A decision about a plan that there is: what is not named stays. `cleared`: the essential changes that the coordinator may write. */
export type PlanDecision = {
  decisionId: string | null;
  coordinator?: PlanMember;
  followUpOn?: CalendarDate;
  backgroundGroup?: readonly PlanMember[];
  areas?: readonly { area: AreaKey; by: Actor }[];
  cleared?: readonly EssentialChange[];
  text?: string | null;
  by: Actor;
};

/** Changes a plan by a decision of the committee's (D47, D61), the only way to another coordinator. */
export function decidePlan(
  plan: Plan,
  decision: PlanDecision,
  { now, policy, coordinatorFrom = 'ANY' }: PlanTime & Partial<Pick<PlanFacts, 'coordinatorFrom'>>,
): Result<PlanChange, Refusal> {
  const { decisionId, coordinator, followUpOn, backgroundGroup, areas = [], cleared = [], text = null, by } = decision;
  const { state, version } = plan;
  const checked = checkStep(procedure, {
    action: 'DECIDE',
    state,
    version,
    expectedVersion: version,
    parts: new Set(['COMMITTEE']),
  });
  if (!checked.ok) return checked;
  const late = followUpOn ? followUpRefusal(followUpOn, dateInDenmark(now), policy) : null;
  if (late) return err(late);
  const joined = areas.filter(({ area }) => !joinedAreas(plan).includes(area));
  // The citizen has said yes to the areas that there are.
  if (joined.length > 0 && state === 'AGREED') return err(areasAgreed(state));
  const kept = plan.areas.filter(({ area }) => !joined.some((one) => one.area === area));
  const after: Plan = {
    ...plan,
    decisionId: decisionId ?? plan.decisionId,
    coordinator: coordinator ?? plan.coordinator,
    standIn: coordinator ? null : plan.standIn,
    followUpOn: followUpOn ?? plan.followUpOn,
    backgroundGroup: backgroundGroup ?? plan.backgroundGroup,
    areas: [...kept, ...joined.map((one) => ({ area: one.area, joinedAt: now, joinedBy: one.by }))],
    cleared: [...new Set([...plan.cleared, ...cleared])],
  };
  // Whoever coordinates already stays, whatever the municipality has chosen since.
  const possible = coordinatorAreas(
    after.areas.map(({ area }) => area),
    coordinator ? coordinatorFrom : 'ANY',
  );
  if (!possible.includes(after.coordinator.area)) return err(invalidArea('coordinator', possible));
  const { lines } = changesBetween(plan, after, policy);
  return ok(nextPlan(plan, after, { action: 'DECIDE', by, text, changes: lines }, now));
}

/** A leader's decision about a plan, with its reason, and the version of the plan that was seen. */
export type LeadersDecision = Pick<PlanDecision, 'coordinator' | 'followUpOn' | 'cleared'> & {
  text: string;
  expectedVersion: number;
};

/** Changes a plan by the decision of the leader of the coordinator's unit, where the municipality has no committee for it. */
export function decideAsLeader(
  plan: Plan,
  caller: Caller,
  { expectedVersion, ...decision }: LeadersDecision,
  time: PlanTime & Pick<PlanFacts, 'coordinatorFrom'>,
): Result<PlanChange, Refusal> {
  const { state, version } = plan;
  const text = decision.text.trim();
  const parts = planPartsOf(caller, plan, { today: dateInDenmark(time.now), policy: time.policy });
  const checked = checkStep(
    procedure,
    { action: 'DECIDE', state, version, expectedVersion, parts },
    {
      wrong: () => [
        decision.coordinator ? membersRefusal([decision.coordinator]) : null,
        isBlank(text) ? noReason : (textRefusal('text', text) ?? disclosureIn({ text })),
      ],
    },
  );
  if (!checked.ok) return checked;
  const decided = decidePlan(plan, { ...decision, text, decisionId: null, by: asActor(caller) }, time);
  if (!decided.ok) return decided;
  const changesNothing = decided.value.event.changes?.length === 0 && (decision.cleared ?? []).length === 0;
  return changesNothing ? err(nothingDecided) : decided;
}

const noReason: Refusal = { code: 'MISSING', message: 'Skriv begrundelsen for beslutningen.', fields: ['text'] };
const nothingDecided: Refusal = {
  code: 'MISSING',
  message: 'Beslutningen ændrer intet. Vælg, hvad der skal ændres, eller hvad koordinatoren må ændre.',
  fields: ['coordinator', 'followUpOn', 'allows'],
};

const areasAgreed = (state: string): Refusal => ({
  code: 'NOT_POSSIBLE',
  message:
    'Borgeren har sagt ja til en plan med de områder, der er. Et nyt område kan komme til, når planen er begyndt.',
  state,
  allowed: [],
});
