import { sealId } from '../access/global-id.ts';
import { areaOf } from '../access/units.ts';
import { payloadOf } from '../command/payload.ts';
import type { Context } from '../context.ts';
import { deliveriesOf } from '../delivery/deliveries.ts';
import { waitOfCase } from '../domain/committee/clocks.ts';
import { areaNames } from '../domain/citizen/source.ts';
import { memberRules } from '../domain/committee/members.ts';
import { casePartsOf } from '../domain/committee/parts.ts';
import { isRead, itemName, itemWords, readingWords } from '../domain/committee/readiness.ts';
import { caseActions } from '../domain/committee/take-case-step.ts';
import { maskCpr } from '../domain/cpr.ts';
import { dateInDenmark } from '../domain/dates.ts';
import { dayOf } from '../domain/meeting/meeting.ts';
import { waitingOn } from '../domain/waiting.ts';
import type { Resolvers } from '../generated/schema.ts';
import { visiblePlanById } from '../plan/access.ts';
import { visibleMeetingById } from '../meeting/access.ts';
import { visibleCase, visibleCaseById } from './access.ts';
import { factsOf, type CaseFacts } from './case-facts.ts';
import { decideCommitteeCase, settleCommitteeCase } from './decide-case.ts';
import { bottlenecks, timeToStart } from './figures.ts';
import { listCases, listCasesOf } from './list-cases.ts';
import { proposeCommitteeCase } from './propose-case.ts';
import { prefillCase } from './prefill-case.ts';
import { membersOn } from './members-on.ts';
import { shownItems } from './shown-items.ts';
import { committeeActions, setCommitteeMembers } from './set-members.ts';
import { caseEvents, type CaseRecord } from './store.ts';
import {
  declareCaseReady,
  declineCommitteeCase,
  lightCommitteeCase,
  referToCommittee,
  scheduleCommitteeCase,
  sendBackCommitteeCase,
  takeOffAgenda,
  withdrawCommitteeCase,
} from './take-step.ts';

/** Names the area that something is of: one with a system, or one of those outside. */
const areaNamed = (key: string, context: Context) =>
  context.policy.committee.outside.find(({ area }) => area === key && areaOf(key, context).name === key)
    ? { key, name: context.policy.committee.outside.find(({ area }) => area === key)!.name }
    : areaOf(key, context);

// Asked by several fields of each case, and read once.
const factsRead = new WeakMap<CaseRecord, Promise<CaseFacts>>();

function factsFor(record: CaseRecord, context: Context): Promise<CaseFacts> {
  const known = factsRead.get(record);
  const reading = known ?? factsOf(context.database.db, [record.committeeCase], context).then(([facts]) => facts!);
  if (!known) factsRead.set(record, reading);
  return reading;
}

/** Answers with the case as the caller sees it now; what was refused is refused. */
const committeeCase = (...[command, context]: [ReturnType<typeof proposeCommitteeCase>, Context]) =>
  payloadOf(
    'committeeCase',
    command.then(async (done) =>
      done.ok ? { ok: true as const, value: await visibleCaseById(done.value.committeeCase.id, context) } : done,
    ),
  );

/** Resolves the committee, its cases and its decisions. A caller who gets a case may see it; what it leads to is looked up anew. */
export const committeeResolvers: Resolvers = {
  Query: {
    committee: (_, { on }, { now }) => ({ on: on ?? dateInDenmark(now()) }),
    committeeCase: (_, { id, purpose }, context) => {
      if (purpose) context.purposes.add(purpose);
      return visibleCase(id, context, purpose);
    },
    committeeCases: (_, args, context) => listCases(args, context),
  },
  Mutation: {
    proposeCommitteeCase: (_, { input }, context) => committeeCase(proposeCommitteeCase(input, context), context),
    referToCommittee: (_, { input }, context) => committeeCase(referToCommittee(input, context), context),
    declineCommitteeCase: (_, { input }, context) => committeeCase(declineCommitteeCase(input, context), context),
    lightCommitteeCase: (_, { input }, context) => committeeCase(lightCommitteeCase(input, context), context),
    declareReady: (_, { input }, context) => committeeCase(declareCaseReady(input, context), context),
    scheduleCommitteeCase: (_, { input }, context) => committeeCase(scheduleCommitteeCase(input, context), context),
    takeOffAgenda: (_, { input }, context) => committeeCase(takeOffAgenda(input, context), context),
    sendBackCommitteeCase: (_, { input }, context) => committeeCase(sendBackCommitteeCase(input, context), context),
    decideCommitteeCase: (_, { input }, context) => committeeCase(decideCommitteeCase(input, context), context),
    settleCommitteeCase: (_, { input }, context) => committeeCase(settleCommitteeCase(input, context), context),
    withdrawCommitteeCase: (_, { input }, context) => committeeCase(withdrawCommitteeCase(input, context), context),
    setCommitteeMembers: async (_, { input }, context) => {
      const done = await setCommitteeMembers(input, context);
      return done.ok
        ? { committee: { on: done.value.validFrom }, refusal: null }
        : { committee: null, refusal: done.error };
    },
  },
  Citizen: { committeeCases: (view, args, context) => listCasesOf(view, args, context) },
  Plan: {
    committeeCases: ({ plan, purpose = 'CASEWORK' }, args, context) =>
      listCases({ ...args, purpose }, context, { plan: plan.id }),
    casePrefill: (record, _, context) => prefillCase(record, context),
  },
  Meeting: {
    agenda: ({ meeting, purpose = 'CASEWORK' }, args, context) =>
      listCases({ ...args, purpose }, context, { meeting: meeting.id }),
  },
  CommitteeCase: {
    id: ({ committeeCase: one, purpose }, _, { keys }) => sealId(keys, 'committee-case', one.id, purpose),
    citizen: ({ committeeCase: one, purpose }, _, { guard }) => guard.subject(one.citizen, purpose),
    citizenName: ({ committeeCase: one }) => one.citizenName,
    cprMasked: ({ committeeCase: one }) => maskCpr(one.citizen),
    kind: ({ committeeCase: one }) => one.kind,
    state: ({ committeeCase: one }) => one.state,
    version: ({ committeeCase: one }) => one.version,
    openedAt: ({ committeeCase: one }) => one.openedAt,
    enteredAt: ({ committeeCase: one }) => one.enteredAt,
    until: ({ committeeCase: one }) => one.until,
    why: ({ committeeCase: one }) => one.why,
    legalBasis: ({ committeeCase: { legalBasis } }, _, { policy }) =>
      legalBasis === null
        ? null
        : (policy.referrals.legalBases.find(({ key }) => key === legalBasis) ?? { key: legalBasis, name: legalBasis }),
    informedOn: ({ committeeCase: one }) => one.informedOn,
    informedException: ({ committeeCase: one }) => one.informedException,
    proposer: ({ committeeCase: one }) => one.proposer,
    referrer: ({ committeeCase: one }) => one.referrer,
    presenter: ({ committeeCase: one }) => one.presenter,
    coordinator: ({ committeeCase: one }) => one.coordinator,
    readiness: (record, _, context) => shownItems(record, context),
    sentBack: ({ committeeCase: one }) => one.sentBack,
    meeting: ({ committeeCase: one, purpose }, _, context) =>
      one.meeting === null ? null : visibleMeetingById(one.meeting, context, purpose),
    async agendaPlace(record, _, context) {
      const { meeting } = await factsFor(record, context);
      const place = meeting?.cases.findIndex(({ id }) => id === record.committeeCase.id) ?? -1;
      return place < 0 ? null : place + 1;
    },
    decision: ({ committeeCase: one }) => one.decision,
    disagreement: ({ committeeCase: one }) => one.disagreement,
    plan: ({ committeeCase: one, purpose }, _, context) =>
      one.plan === null ? null : visiblePlanById(one.plan, context, purpose),
    async waiting(record, _, context) {
      const { meeting, seats } = await factsFor(record, context);
      const today = dateInDenmark(context.now());
      const days = { meetingOn: meeting && dayOf(meeting), today };
      const wait = waitOfCase(record.committeeCase, days, seats, context.policy.committee);
      return wait && waitingOn(wait.awaited, today);
    },
    async allowedActions(record, _, context) {
      const { seats } = await factsFor(record, context);
      const { caller, policy } = context;
      return caseActions(record.committeeCase, caller, casePartsOf(caller, seats), policy.committee);
    },
    history: ({ committeeCase: one }, _, { database, keys }) => caseEvents.of(database.db, keys, one.id),
    deliveries: ({ committeeCase: one }, _, context) => deliveriesOf({ type: 'committee-case', id: one.id }, context),
  },
  ReadinessItem: {
    name: ({ item }) => itemName(item),
    key: ({ item }) => item.key,
    area: ({ item }, _, context) => (item.area === null ? null : areaNamed(item.area, context)),
    label: ({ item }, _, context) => itemWords(item, areaNames(context.loader.areas)),
    state: ({ item }) => item.state,
    isRead: ({ item }) => isRead(item),
    reading: ({ item }, _, context) => readingWords(item, areaNames(context.loader.areas)),
    text: ({ item }) => item.said?.text ?? null,
    on: ({ item }) => item.said?.on ?? null,
    part: ({ item }) => item.said?.part ?? null,
    by: ({ item }) => item.said?.by ?? null,
    at: ({ item }) => item.said?.at ?? null,
  },
  CommitteeDecision: {
    present: ({ attendance }) => attendance,
    coordinator: ({ plan }) => plan?.coordinator ?? null,
    followUpOn: ({ plan }) => plan?.followUpOn ?? null,
    areas: ({ plan }, _, context) => (plan?.areas ?? []).map((area) => areaNamed(area, context)),
    efforts: ({ plan }) => plan?.efforts ?? [],
    allows: ({ plan }) => plan?.allows ?? [],
    mandate: ({ plan }) => plan?.mandate ?? null,
    backgroundGroup: ({ plan }) => plan?.backgroundGroup ?? [],
    backgroundReason: ({ plan }) => plan?.backgroundReason ?? null,
    toArea: ({ to }, _, context) => to && areaNamed(to.area, context),
    toUnit: ({ to }) => to?.unit ?? null,
  },
  DecidedEffort: { area: ({ area }, _, context) => areaNamed(area, context) },
  DecidedMandate: { amountOere: ({ oere }) => oere },
  CommitteeAttendance: {
    member: ({ person }) => person,
    area: ({ area }, _, context) => areaNamed(area, context),
  },
  CommitteeCaseEvent: {
    at: ({ event }) => event.at,
    action: ({ event }) => event.action,
    state: ({ event }) => event.state,
    by: ({ event }) => event.by,
    text: ({ event }) => event.text,
    reason: ({ event }) => event.reason,
    items: ({ event }) => event.items,
    decision: ({ event }) => event.decision,
  },
  Committee: {
    members: async (committee, _, context) => (await membersOn(committee, context)).list?.members ?? [],
    version: async (committee, _, context) => (await membersOn(committee, context)).lists.length,
    validFrom: async (committee, _, context) => (await membersOn(committee, context)).list?.validFrom ?? null,
    rules: (_, _args, context) => memberRules(context.policy.committee, areaNames(context.loader.areas)),
    areas(_, _args, context) {
      const { areas, outside } = context.policy.committee;
      return [...areas.map((area) => ({ area, unit: null })), ...outside].map(({ area, unit }) => ({
        area: areaNamed(area, context),
        unit,
      }));
    },
    waiting: (_, _args, context) => bottlenecks(context),
    toStart: (_, _args, context) => timeToStart(context),
    allowedActions: (_, _args, { caller, policy }) => committeeActions(caller, policy.committee),
  },
  CommitteeMember: { area: ({ area }, _, context) => areaNamed(area, context) },
};
