import { getNamedType, isInputObjectType, type GraphQLField } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { visibilityIn } from '../../src/api/schema/visibility.ts';
import type { AuditEntry } from '../../src/audit-trail/entry.ts';
import { accessClient, consentClient, decisionClient, referralClient } from '../support/clients.ts';
import { startMocks } from '../../mocks/index.ts';
import { storeEndedPlan } from '../support/active-plan.ts';
import { signes } from '../support/meetings.ts';
import { anyEngine } from '../support/database.ts';
import { runningHelhed } from '../support/helhed.ts';
import { planClient } from '../support/plans.ts';
import { inputOf } from '../support/input-of.ts';
import { ourSchema } from '../support/our-schema.ts';

const both = 'both with a joint plan';
const schema = await ourSchema();
const mutations = Object.values(schema.getMutationType()!.getFields());
const byId = [schema.getQueryType()!, schema.getSubscriptionType()!].flatMap((type) =>
  Object.values(type.getFields())
    .filter(({ args }) => args.some((one) => getNamedType(one.type).name === 'ID'))
    .map((field) => ({ kind: type === schema.getQueryType() ? 'query' : 'subscription', field })),
);

/** What an id in a mutation's input is of, by the mutation's name or the field's; a new one has to be added here. */
const idsOf: Readonly<Record<string, string>> = {
  citizenId: 'citizen',
  reservationId: 'reservation',
  entryId: 'entry',
  decisionId: 'decision',
  reviewBreakGlass: 'glass',
  endBreakGlass: 'glass',
  withdrawConsent: 'consent',
  markConsentSeen: 'consent',
  sendReferralDraft: 'draft',
  deleteReferralDraft: 'draft',
  correctBostoetteDecision: 'decision',
  endConflictOfInterest: 'conflictOfInterest',
  settleDiscrepancyByCorrection: 'discrepancy',
  settleDiscrepancyAsBothRight: 'discrepancy',
  markNotificationSeen: 'notification',
  acknowledgeNotification: 'notification',
  disputeNotification: 'notification',
  answerNotificationDispute: 'notification',
  receiveReferral: 'referral',
  requestReferralInformation: 'referral',
  provideReferralInformation: 'referral',
  acceptReferral: 'referral',
  rejectReferral: 'referral',
  returnReferral: 'referral',
  handOverReferral: 'referral',
  postponeReferral: 'referral',
  redirectReferral: 'referral',
  withdrawReferral: 'referral',
  startReferral: 'referral',
  holdReferral: 'referral',
  resumeReferral: 'referral',
  requestReferralCancellation: 'referral',
  answerReferralCancellation: 'referral',
  completeReferral: 'referral',
  markReferralEnteredInError: 'referral',
  failReferral: 'referral',
  callMeeting: 'meeting',
  moveMeeting: 'meeting',
  holdMeeting: 'meeting',
  cancelMeeting: 'meeting',
  nameStandIn: 'plan',
  drawMandate: 'plan',
  addSparringItem: 'none',
  answerSparringItem: 'none',
  joinPlan: 'plan',
  decidePlan: 'plan',
  writePlan: 'plan',
  offerPlan: 'plan',
  answerPlan: 'plan',
  startPlan: 'plan',
  followUpPlan: 'plan',
  assessGoal: 'plan',
  closeGoal: 'plan',
  pausePlan: 'plan',
  resumePlan: 'plan',
  endPlan: 'plan',
  correctPlanOutcome: 'plan',
  withdrawPlan: 'plan',
  closePlan: 'plan',
  markPlanInError: 'plan',
  planId: 'plan',
  referToCommittee: 'committee-case',
  declineCommitteeCase: 'committee-case',
  lightCommitteeCase: 'committee-case',
  declareReady: 'committee-case',
  scheduleCommitteeCase: 'committee-case',
  takeOffAgenda: 'committee-case',
  sendBackCommitteeCase: 'committee-case',
  decideCommitteeCase: 'committee-case',
  settleCommitteeCase: 'committee-case',
  withdrawCommitteeCase: 'committee-case',
  meetingId: 'meeting',
  // These are about nobody, or nobody whom anybody is told of.
  replayDelivery: 'none',
  readGrantNow: 'none',
  drawAuditSample: 'none',
  reviewAuditSample: 'none',
};

/** Mutations without an id that are about nobody. */
const aboutNobody: ReadonlySet<string> = new Set([
  'commitAuditSample',
  'readGrantFeedNow',
  'planMeeting',
  'setCommitteeMembers',
]);

/** What a field that takes an id can be asked for. */
const nodes = [
  'citizen',
  'referral',
  'draft',
  'decision',
  'consent',
  'notification',
  'glass',
  'reservation',
  'entry',
  'plan',
  'committee-case',
  'meeting',
  'mandate',
];
const kindsFor: Readonly<Record<string, readonly string[]>> = {
  node: nodes,
  nodes,
  citizen: ['citizen'],
  referral: ['referral'],
  bostoetteDecision: ['decision'],
  underretningRoute: ['citizen'],
  citizenChanged: ['citizen'],
  referralChanged: ['referral'],
  plan: ['plan'],
  planChanged: ['plan'],
  meeting: ['meeting'],
  committeeCase: ['committee-case'],
  auditSample: [],
};

const scalars: Readonly<Record<string, unknown>> = {
  Date: '2026-01-05',
  DateTime: '2026-01-05T10:00:00Z',
  Int: 1,
  Float: 1,
  Boolean: true,
};

const ended = await signes(startMocks);
const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const helhed = runningHelhed({
  engine: anyEngine,
  policy: { drawingRight: { hoursPerPeriod: 20, warnBelowPercent: 40 }, plan: { opensWith: 'LEADER' } },
  prepare: storeEndedPlan(ended, 'Rådhuset'),
});
const ids: Record<string, string> = { none: 'noget' };
let all: AuditEntry[] | null = null;
const asked: { mutation: string; code: string }[] = [];

beforeAll(async () => {
  const cpr = helhed.cpr(both);
  const { referral } = await referralClient(helhed).refer();
  const { decision } = await decisionClient(helhed).register();
  const access = accessClient(helhed);
  ids['citizen'] = await helhed.citizenId('mette', both);
  ids['plan'] = (await planClient(helhed).open(cpr, { followUpOn: dayFromNow(100) })).plan.id;
  ids['meeting'] = helhed.keys.seal('meeting', 'MEETING-1');
  ids['mandate'] = helhed.keys.seal('mandate', 'ENDED');
  ids['discrepancy'] = helhed.keys.seal('discrepancy', JSON.stringify([cpr, 'PHONE']));
  ids['referral'] = referral.id;
  ids['draft'] = (
    await helhed.mutate('mette', 'saveReferralDraft', 'draft { id }', { citizenId: ids['citizen'] })
  ).draft.id;
  ids['decision'] = decision.id;
  ids['notification'] = decision.notifications[0].id;
  ids['glass'] = (await access.breakGlass('ali', cpr, {}, 'id')).glass.id;
  ids['conflictOfInterest'] = (await access.declareConflictOfInterest('bo', cpr)).conflictOfInterest.id;
  ids['consent'] = (
    await consentClient(helhed).record('jonas', helhed.idOf(cpr), { from: 'social', to: 'employment' })
  ).consent.id;
  const proposal = {
    why: 'To sager',
    legalBasis: 'JOINT_PLAN',
    informedOn: '2025-11-03',
    planId: ids['plan'],
    kind: 'DOUBT',
  };
  ids['committee-case'] = (
    await helhed.mutate('mette', 'proposeCommitteeCase', 'committeeCase { id }', proposal)
  ).committeeCase.id;
  const hours = { citizenId: ids['citizen'], minutes: 60, movedOn: dayFromNow(0), text: 'Flyttet' };
  const { entry, reservation } = await helhed.mutate(
    'mette',
    'reserveBostoetteHours',
    'entry { id } reservation { id }',
    hours,
  );
  [ids['entry'], ids['reservation']] = [entry.id, reservation.id];
  await everyMutationRefused();
  await everyIdAsked();
  const conflict = { id: ids['consent'], form: 'ORAL', expectedVersion: 99 };
  const refused = await helhed.mutate('mette', 'withdrawConsent', '', conflict);
  expect(refused.refusal).toMatchObject({ code: 'VERSION_CONFLICT', currentVersion: 1, currentState: 'RECORDED' });
  await helhed.mutate('ali', 'breakGlass', '', {
    cpr,
    reason: 'Han ser syg ud',
    unit: { area: 'social', unit: 'fti' },
  });
  all = await helhed.audited();
}, 120_000);

const signe = () => helhed.keys.pseudonym(helhed.cpr(both));

const visibility = visibilityIn(schema);
const whoMay = ({ name }: GraphQLField<unknown, unknown>) => {
  const personas = [
    ['CASEWORKER', 'mette'],
    ['LEADER', 'lars'],
    ['AUDITOR', 'inge'],
    ['OPERATOR', 'drift'],
  ] as const;
  return personas.find(([role]) => visibility('Mutation', name)!.has(role))![1];
};

/** Each mutation with a key that no mutation takes; whatever it refuses first, it refuses. */
async function everyMutationRefused() {
  for (const mutation of mutations) {
    const type = getNamedType(mutation.args[0]!.type);
    if (!isInputObjectType(type)) throw new Error('Mutations take an input');
    const idFor = (field: string) => {
      const kind = idsOf[field] ?? idsOf[mutation.name];
      if (!kind) throw new Error(`Say in this test what the id of ${mutation.name} is of`);
      return ids[kind];
    };
    const input = inputOf(
      type,
      (scalar, way) => {
        if (scalar === 'CPR') return helhed.cpr(both);
        return scalar === 'ID' ? idFor(way) : (scalars[scalar] ?? 'x');
      },
      // It names a citizen, or a plan that comes back.
      mutation.name === 'proposeCommitteeCase' ? ['citizenId'] : ['cpr'],
    ) as object;
    const { refusal } = await helhed.mutate(whoMay(mutation), mutation.name, '', { ...input, idempotencyKey: 'x' });
    asked.push({ mutation: mutation.name, code: refusal?.code });
  }
}

/** Everything that takes an id, asked by somebody who has nothing to do with it, and by a machine. */
async function everyIdAsked() {
  for (const { kind, field } of byId) {
    const kinds = kindsFor[field.name];
    if (!kinds) throw new Error(`Say in this test what ${field.name} can be asked for`);
    for (const of of kinds) {
      for (const persona of ['sara', 'fagsystem-social']) {
        const arg = field.args.find((one) => getNamedType(one.type).name === 'ID')!;
        const name = `Ask_${field.name}_${of}_${persona}`.replaceAll('-', '_');
        const query = `${kind} ${name}($id: ${String(arg.type)}) { ${field.name}(${arg.name}: $id) { __typename } }`;
        const authorization = await helhed.authorization(persona);
        const accept = kind === 'query' ? 'application/json' : 'text/event-stream';
        const answer = await helhed.post(JSON.stringify({ query, variables: { id: ids[of] } }), {
          authorization,
          accept,
        });
        await answer.body?.cancel();
      }
    }
  }
}

test('audit: every refused mutation has an entry with its code and citizen, without texts', () => {
  expect(asked.map(({ mutation }) => mutation)).toEqual(mutations.map(({ name }) => name));
  expect(asked.filter(({ code }) => !code)).toEqual([]);
  for (const { mutation, code } of asked) {
    const entry = all!.find(({ refused }) => refused?.some((one) => one.field === mutation));
    const about = idsOf[mutation] === 'none' || aboutNobody.has(mutation) ? [] : [signe()];
    expect([mutation, entry?.action, entry?.refused, entry?.citizens.map(({ pseudonym }) => pseudonym)]).toEqual([
      mutation,
      'refused',
      [{ field: mutation, code }],
      about,
    ]);
  }
  expect(JSON.stringify(all)).not.toContain('idempotencyKey');
});

test('audit: a query for an id without access has an entry, for machines too', () => {
  const missing = byId.flatMap(({ field }) =>
    kindsFor[field.name]!.flatMap((of) =>
      ['sara', 'fagsystem_social'].flatMap((persona) => {
        const name = `Ask_${field.name}_${of}_${persona}`.replaceAll('-', '_');
        const entry = all!.find(({ operationName }) => operationName === name);
        return entry?.citizens.some(({ pseudonym }) => pseudonym === signe()) ? [] : [name];
      }),
    ),
  );
  expect(missing).toEqual([]);
});

test('audit: a conflict that shows the current state has an entry before it is sent', () => {
  const entry = all!.find(({ refused }) => refused?.some(({ code }) => code === 'VERSION_CONFLICT'));
  expect(entry).toMatchObject({
    action: 'refused',
    refused: [{ field: 'withdrawConsent', code: 'VERSION_CONFLICT' }],
    citizens: [{ pseudonym: signe(), shown: true }],
  });
});

test('audit: break-glass refused in another unit has an entry without its reason', () => {
  const entry = all!.findLast(({ refused }) => refused?.some(({ field }) => field === 'breakGlass'));
  expect(entry).toMatchObject({ actor: { id: 'ali' }, refused: [{ field: 'breakGlass', code: 'NOT_ALLOWED' }] });
  expect(JSON.stringify(all)).not.toContain('syg ud');
});
