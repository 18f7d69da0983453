import { areaNames } from '../domain/citizen/source.ts';
import { openId, sealId } from '../access/global-id.ts';
import { areaOf } from '../access/units.ts';
import type { Context } from '../context.ts';
import { deliveriesOf } from '../delivery/deliveries.ts';
import { maskCpr } from '../domain/cpr.ts';
import { dateInDenmark } from '../domain/dates.ts';
import { planWaiting } from '../domain/plan/clocks.ts';
import { lastAssessment, type Assessment } from '../domain/plan/goal.ts';
import { planForCitizen } from '../domain/plan/for-citizen.ts';
import { voluntaryNotice } from '../domain/plan/voluntary.ts';
import { planActions } from '../domain/plan/parts.ts';
import { workingDaysBetween } from '../domain/working-days.ts';
import type { Resolvers, SubscriptionPlanChangedArgs } from '../generated/schema.ts';
import { visiblePlan } from './access.ts';
import { recordedLeft } from './coordinator-left.ts';
import { areasShown, progressOf, shownEfforts } from './efforts.ts';
import { planFigures } from './figures.ts';
import { planMutations } from './mutations.ts';
import { listPlans, listPlansOf, planOf } from './list-plans.ts';
import { shownStatutory } from './statutory.ts';
import { planEvents, type PlanRecord } from './store.ts';

const dayOf = ({ now, policy }: Context) => ({ today: dateInDenmark(now()), policy: policy.plan });

/** Resolves joint plans. A caller who gets one may see it; what it leads to is looked up anew. */
export const planResolvers: Resolvers = {
  Query: {
    plan: (_, { id, purpose }, context) => {
      if (purpose) context.purposes.add(purpose);
      return visiblePlan(id, context, purpose);
    },
    plans: (_, args, context) => listPlans(args, context),
    planFigures: (_, args, context) => planFigures(args, context),
  },
  Mutation: planMutations,
  Citizen: {
    plan: (view, _, context) => planOf(view, context),
    plans: (view, args, context) => listPlansOf(view, args, context),
  },
  Subscription: {
    // Every answer is read anew, by the rules for whoever asks for it.
    planChanged: {
      subscribe(_, { id }, context) {
        const opened = openId(context, 'plan', id);
        return context.changes('plan', (one) => one === opened?.text);
      },
      resolve: (_: unknown, { id }: SubscriptionPlanChangedArgs, context: Context) => visiblePlan(id, context),
    },
  },
  Plan: {
    id: ({ plan, purpose }, _, { keys }) => sealId(keys, 'plan', plan.id, purpose),
    citizen: ({ plan, purpose }, _, { guard }) => guard.subject(plan.citizen, purpose),
    citizenName: ({ plan }) => plan.citizenName,
    cprMasked: ({ plan }) => maskCpr(plan.citizen),
    state: ({ plan }) => plan.state,
    version: ({ plan }) => plan.version,
    enteredAt: ({ plan }) => plan.enteredAt,
    until: ({ plan }) => plan.until,
    areas: ({ plan }) => plan.areas,
    coordinator: ({ plan }) => plan.coordinator,
    standIn: ({ plan }) => plan.standIn,
    backgroundGroup: ({ plan }) => plan.backgroundGroup,
    citizensWords: ({ plan }) => plan.citizensWords,
    resources: ({ plan }) => plan.resources,
    goals: ({ plan }) => plan.goals,
    efforts: (record, _, context) => shownEfforts(record, context),
    withheldEfforts: async (record, _, context) =>
      record.plan.efforts.length - (await shownEfforts(record, context)).length,
    offeredOn: ({ plan }) => plan.offeredOn,
    answer: ({ plan }) => plan.answer,
    followUpOn: ({ plan }) => plan.followUpOn,
    followedUpOn: ({ plan }) => plan.followedUpOn,
    form: ({ plan }) => plan.form,
    statutory: ({ plan }, _, context) => shownStatutory(plan, context),
    workingDaysToStart: ({ plan: { decidedOn, startedOn } }, _, { policy }) =>
      startedOn && workingDaysBetween(decidedOn, startedOn, policy.plan.closedDays),
    decidedOn: ({ plan }) => plan.decidedOn,
    startedOn: ({ plan }) => plan.startedOn,
    outcome: ({ plan }) => plan.outcome,
    endedOn: ({ plan }) => plan.endedOn,
    waiting: async ({ plan }, _, context) =>
      planWaiting(plan, dayOf(context).today, context.policy.plan, await recordedLeft(plan, context)),
    allowedActions: ({ plan }, _, context) =>
      planActions(plan, context.caller, dayOf(context)).filter(
        (action) => action !== 'NAME_STAND_IN' || context.policy.coordinator.standInDays > 0,
      ),
    deliveries: ({ plan }, _, context) => deliveriesOf({ type: 'plan', id: plan.id }, context),
    history: (record, _, context) => shownHistory(record, context),
    forCitizen: (record, _, context) => textForCitizen(record, context),
    voluntaryNotice: async (record, _, context) => voluntaryNotice({ efforts: await shownEfforts(record, context) }),
  },
  PlanArea: { area: ({ area }, _, context) => areaOf(area, context) },
  PlanMember: { area: ({ area }, _, context) => areaOf(area, context) },
  PlanStandIn: { area: ({ area }, _, context) => areaOf(area, context) },
  Goal: {
    level: (goal) => lastAssessment(goal)?.level ?? null,
    levelName: (goal, _, context) => levelName(lastAssessment(goal), context),
    result: ({ closed }) => closed?.result ?? null,
    closedOn: ({ closed }) => closed?.on ?? null,
    closingText: ({ closed }) => closed?.text ?? null,
  },
  GoalAssessment: {
    levelName: (assessment, _, context) => levelName(assessment, context) ?? '',
    area: ({ by }, _, context) => (by === null ? null : areaOf(by, context)),
    byCitizen: ({ by }) => by === null,
  },
  Effort: {
    area: ({ area }, _, context) => areaOf(area, context),
    progress: (effort, _, context) => progressOf(effort, context),
  },
  StatutoryPlan: { area: ({ area }, _, context) => areaOf(area, context) },
  PlanEvent: {
    at: ({ event }) => event.at,
    action: ({ event }) => event.action,
    state: ({ event }) => event.state,
    by: ({ event }) => event.by,
    area: ({ event }, _, context) => (event.area === null ? null : areaOf(event.area, context)),
    text: ({ event }) => event.text,
    on: ({ event }) => event.on,
    changes: ({ event }) => event.changes,
  },
};

const levelName = (assessment: Assessment | null, { policy }: Context): string | null =>
  assessment && (policy.plan.levels[assessment.level] ?? String(assessment.level));

/** Returns a plan in plain Danish, with the efforts that the caller may see. */
async function textForCitizen(record: PlanRecord, context: Context): Promise<string> {
  const shown = new Set((await shownEfforts(record, context)).map(({ id }) => id));
  return planForCitizen(record.plan, {
    today: dateInDenmark(context.now()),
    nameOf: areaNames(context.loader.areas),
    shown: ({ id }) => shown.has(id),
  });
}

/** Returns a plan's history, without the lines about efforts of areas whose efforts the caller may not see. */
async function shownHistory({ plan, purpose }: PlanRecord, context: Context) {
  const { database, keys, guard } = context;
  const view = await guard.citizen(plan.citizen, purpose);
  const shown = view ? await areasShown(plan, view, context) : new Set();
  const all = await planEvents.of(database.db, keys, plan.id);
  return all.map(({ version, event }) => ({
    version,
    event: { ...event, changes: event.changes.filter(({ area }) => area === null || shown.has(area)) },
  }));
}
