import { sealId } from '../access/global-id.ts';
import { areaOf, unitsOfArea } from '../access/units.ts';
import { wholeMinutes } from '../domain/decision/support-time.ts';
import { appealOf, voluntary } from '../domain/decision/appeal.ts';
import type { Resolvers } from '../generated/schema.ts';
import { visibleDecision, visibleDecisionAfter, visibleDecisionById, visibleNotificationsOf } from './access.ts';
import { decisionActions } from './correct-decision.ts';
import { historyOf } from './history.ts';
import { listDecisions } from './list-decisions.ts';
import { decisionMutations } from './mutations.ts';
import { notNotifiedWords } from '../domain/notification/words.ts';

/** Resolves decisions on bostøtte. A caller who gets one may see it; what it leads to is looked up anew. */
export const decisionResolvers: Resolvers = {
  Query: {
    bostoetteDecision: (_, { id, purpose }, context) => {
      if (purpose) context.purposes.add(purpose);
      return visibleDecision(id, context, purpose);
    },
  },
  Mutation: decisionMutations,
  Citizen: { bostoetteDecisions: (view, args, context) => listDecisions(view, args, context) },
  BostoetteDecision: {
    id: ({ decision, purpose }, _, { keys }) => sealId(keys, 'decision', decision.id, purpose),
    citizen: ({ decision, purpose }, _, { guard }) => guard.subject(decision.citizen, purpose),
    kind: ({ decision }) => decision.kind,
    title: ({ decision }) => decision.title,
    paragraph: ({ decision }) => decision.paragraph,
    decidedOn: ({ decision }) => decision.decidedOn,
    startsOn: ({ decision }) => decision.startsOn,
    endsOn: ({ decision }) => decision.endsOn,
    minutesPerWeek: ({ decision: { minutesPerWeek } }) => minutesPerWeek && wholeMinutes(minutesPerWeek),
    provider: ({ decision }) => decision.provider,
    voluntary: () => true,
    voluntaryNotice: ({ decision }) => voluntary(decision.paragraph),
    informedOn: ({ decision }) => decision.informedOn,
    informedException: ({ decision }) => decision.informedException,
    appeal: ({ decision }, _, { policy }) => appealOf(decision, policy.decisions),
    source: ({ decision }) => decision.source,
    decidedBy: async ({ decision: { unit, source } }, _, context) => {
      const units = unit === null ? null : await unitsOfArea(source.area, context);
      return unit === null ? null : (units?.find(({ key }) => key === unit) ?? { key: unit, name: unit });
    },
    supersedes: ({ decision, purpose }, _, context) =>
      decision.supersedes === null ? null : visibleDecisionById(decision.supersedes, context, purpose),
    supersededBy: ({ decision, purpose }, _, context) => visibleDecisionAfter(decision.id, context, purpose),
    registeredAt: ({ decision }) => decision.registeredAt,
    registeredBy: ({ decision }) => decision.registeredBy,
    notifications: (record, _, context) => visibleNotificationsOf(record, context),
    notNotified: ({ notNotified }) => notNotified,
    history: (record, _, context) => historyOf(record, context),
    allowedActions: (record, _, context) => decisionActions(record, context),
  },
  DecisionSource: { area: ({ area }, _, context) => areaOf(area, context) },
  NotNotifiedRecipient: {
    area: ({ area }, _, context) => (area === null ? null : areaOf(area, context)),
    sentence: ({ reason }) => notNotifiedWords[reason],
  },
};
