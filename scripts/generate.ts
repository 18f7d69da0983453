import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { Kind, parse, print, type DefinitionNode, type DocumentNode } from 'graphql';
import { accessPage } from './access-page.ts';
import { clientFiles } from './client-files.ts';
import { referralPage } from './diagram.ts';
import { emptyDatabaseIsCurrent, makeEmptyDatabase } from './empty-database.ts';
import { pageDocuments } from './page-documents.ts';
import { settingsPages } from './settings-pages.ts';
import { shapeFiles } from './shape-files.ts';

/** The parent types of resolvers, where they are not the type's own shape. */
const mappers = {
  AccessLogEntry: '../audit/log-entries.ts#LogEntry',
  Activity: '../citizen/sections.ts#CitizensActivity',
  Area: '../domain/citizen/source.ts#Area as AreaModel',
  AuditSample: '../audit/sample-store.ts#Sample',
  BostoetteDecision: '../decision/records.ts#DecisionRecord',
  BreakGlass: '../domain/access/break-glass.ts#BreakGlass as BreakGlassModel',
  Case: '../citizen/sections.ts#CitizensCase',
  CaseAssessment: '../domain/citizen/case.ts#CaseAssessment as CaseAssessmentModel',
  Citizen: '../context.ts#CitizenModel',
  Committee: '../committee/members-on.ts#CommitteeOn',
  CommitteeAttendance: '../domain/committee/decision.ts#CommitteeAttendance as CommitteeAttendanceModel',
  CommitteeCase: '../committee/store.ts#CaseRecord',
  CommitteeCaseEvent: '../committee/store.ts#RecordedCaseEvent',
  CommitteeDecision: '../domain/committee/decision.ts#CommitteeDecision as CommitteeDecisionModel',
  CommitteeMember: '../domain/committee/member.ts#CommitteeMember as CommitteeMemberModel',
  CommitteeWork: '../waiting/find-waiting.ts#WaitingItem',
  DecidedEffort: '../domain/committee/decision.ts#DecidedEffort as DecidedEffortModel',
  DecidedMandate: '../domain/committee/decision.ts#DecidedMandate as DecidedMandateModel',
  Consent: '../domain/consent/consent.ts#Consent as ConsentModel',
  Contact: '../citizen/sections.ts#CitizensContact',
  DecisionEvent: '../decision/history.ts#DecisionEvent as DecisionEventModel',
  DecisionSource: '../domain/decision/decision.ts#DecisionSource as DecisionSourceModel',
  DeadLetter: '../delivery/dead-letters.ts#DeadLetter as DeadLetterModel',
  DeliveryFailure: '../domain/delivery/delivery.ts#DeliveryFailure as DeliveryFailureModel',
  Discrepancy: '../discrepancy/find-discrepancies.ts#CitizensDiscrepancy',
  DiscrepancySettlement: '../discrepancy/find-discrepancies.ts#CitizensDiscrepancy',
  DrawingEntry: '../drawing-right/ledger.ts#LedgerEntry',
  DrawingReservation: '../drawing-right/ledger.ts#Reservation as ReservationModel',
  DrawingRight: '../drawing-right/ledger.ts#DrawingRight as DrawingRightModel',
  LegalBasis: '../domain/referral/referral.ts#LegalBasis as LegalBasisModel',
  Mandate: '../mandate/records.ts#MandateRecord',
  MandateDraw: '../mandate/records.ts#ShownEntry',
  MandateEntry: '../mandate/records.ts#ShownEntry',
  Entrance: '../meeting/records.ts#ShownEntrance',
  Invitation: '../domain/meeting/meeting.ts#Invitation as InvitationModel',
  Meeting: '../meeting/records.ts#ShownMeeting',
  MeetingAttendance: '../domain/meeting/meeting.ts#Attendance',
  MeetingEvent: '../meeting/records.ts#RecordedMeetingEvent',
  MeetingWork: '../waiting/find-waiting.ts#WaitingItem',
  SparringItem: '../meeting/records.ts#ShownItem',
  UnusableGrant: '../grant-feed/unusable-grants.ts#UnusableGrant as UnusableGrantModel',
  ConflictOfInterest: '../domain/access/conflict-of-interest.ts#ConflictOfInterest as ConflictOfInterestModel',
  Notification: '../decision/records.ts#NotificationRecord',
  NotificationEvent: '../decision/records.ts#RecordedNotificationEvent',
  NotificationRecipient: '../decision/records.ts#NotificationRecord',
  Offer: '../domain/citizen/case.ts#Offer as OfferModel',
  WithheldField: '../command/preview.ts#WithheldField as WithheldFieldModel',
  Plan: '../plan/store.ts#PlanRecord',
  PreviewedWrite: '../delivery/message.ts#OutboxMessage',
  PlanArea: '../domain/plan/plan.ts#PlanArea as PlanAreaModel',
  PlanMember: '../domain/plan/plan.ts#PlanMember as PlanMemberModel',
  PlanStandIn: '../domain/plan/plan.ts#PlanStandIn as PlanStandInModel',
  PlanEvent: '../plan/store.ts#RecordedPlanEvent',
  PlanWork: '../waiting/find-waiting.ts#WaitingItem',
  Goal: '../domain/plan/goal.ts#Goal as GoalModel',
  GoalAssessment: '../domain/plan/goal.ts#Assessment as AssessmentModel',
  Effort: '../plan/efforts.ts#ShownEffort',
  SuggestedEffort: '../domain/plan/suggest-efforts.ts#SuggestedEffort as SuggestedEffortModel',
  StatutoryPlan: '../plan/statutory.ts#ShownStatutoryPlan',
  PreviewedEntry: '../delivery/render-entry.ts#RenderedEntry as RenderedEntryModel',
  PreviewedSystem: '../command/preview.ts#PreviewedSystem as PreviewedSystemModel',
  ReadinessItem: '../committee/shown-items.ts#ShownReadiness',
  Referral: '../referral/records.ts#ReferralRecord as ReferralModel',
  ExternalReply: '../referral/external-replies.ts#ReferralReply',
  ReferralConnection: '../referral/records.ts#ReferralPage',
  ReferralEvent: '../referral/records.ts#RecordedReferralEvent as ReferralEventModel',
  ReferralDraft: '../referral/drafts.ts#ShownDraft',
  ReferralStop: '../referral/records.ts#ReferralRecord as ReferralModel',
  Refusal: '../domain/refusal.ts#Refusal as RefusalModel',
  SystemDrift: '../access/drift-report.ts#Drift as DriftModel',
  TimelineEvent: '../timeline/timeline-item.ts#TimelineItem',
  NotNotifiedRecipient: '../domain/notification/notification.ts#NotNotified as NotNotifiedModel',
  Viewer: '../domain/access/caller.ts#Caller',
  WorkQueueCounts: '../work-queue/work-counts.ts#WorkCounts',
  WorkItem: '../waiting/find-waiting.ts#WaitingItem',
  ReferralWork: '../waiting/find-waiting.ts#WaitingItem',
  NotificationWork: '../waiting/find-waiting.ts#WaitingItem',
  ConsentWork: '../waiting/find-waiting.ts#WaitingItem',
  DeliveryWork: '../waiting/find-waiting.ts#WaitingItem',
  HandledWork: '../work-queue/handled-item.ts#HandledItem',
  BreakGlassWork: '../waiting/find-waiting.ts#WaitingItem',
};

const config = {
  contextType: '../context.ts#Context',
  mappers,
  scalars: {
    CPR: '../domain/cpr.ts#Cpr',
    Date: '../domain/dates.ts#CalendarDate',
    DateTime: '../domain/dates.ts#Instant',
    ID: 'string',
  },
  strictScalars: true,
  enumsAsTypes: true,
  useTypeImports: true,
  immutableTypes: true,
  skipTypename: true,
  avoidOptionals: { field: true },
  maybeValue: 'T | null',
  inputMaybeValue: 'T | null',
  useIndexSignature: false,
  importExtension: '.ts',
  addInterfaceFieldResolverTypes: true,
};

const root = join(import.meta.dirname, '..');
const folder = join(root, 'schema');

/** Generates the resolvers' types, the schema in one file, what clients are made of, and the pages made from rules and settings. */
async function generated(): Promise<Record<string, string>> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).toSorted();
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  const schema = parse(texts.join('\n'));
  const types = await codegen({
    schema,
    documents: [],
    filename: 'src/generated/schema.ts',
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
    config,
  });
  const whole = inOnePiece(schema);
  return {
    'src/generated/schema.ts': `// generated from schema/*.graphql by \`npm run generate\`: never edit\n${types}`,
    ...settingsPages(),
    ...shapeFiles(),
    ...clientFiles(whole),
    'docs/access.md': accessPage(),
    'docs/referral-states.md': referralPage(),
    'docs/schema.graphql': `# generated from schema/*.graphql by \`npm run generate\`: never edit\n${print(whole)}\n`,
    ...(await pageDocuments(root, print(whole))),
  };
}

/** Every type once, with what other files add to it: not every tool that front ends are built with reads `extend type`. */
function inOnePiece({ definitions, ...document }: DocumentNode): DocumentNode {
  const added = definitions.filter((one) => one.kind === Kind.OBJECT_TYPE_EXTENSION);
  const whole = definitions
    .filter((one) => one.kind !== Kind.OBJECT_TYPE_EXTENSION)
    .map((one): DefinitionNode => {
      if (one.kind !== Kind.OBJECT_TYPE_DEFINITION) return one;
      const more = added.filter(({ name }) => name.value === one.name.value);
      return { ...one, fields: [one, ...more].flatMap(({ fields = [] }) => fields) };
    });
  return { ...document, definitions: whole };
}

const checking = process.argv.includes('--check');

/** Writes a file that is out of date, or reports it when checking. */
async function settle(path: string, isRight: boolean, write: () => Promise<void>): Promise<void> {
  if (isRight) return;
  if (checking) {
    console.error(`${path} does not follow from what it is made of: run \`npm run generate\`.`);
    process.exitCode = 1;
  } else {
    await write();
    console.log(`${path} written`);
  }
}

for (const [path, text] of Object.entries(await generated())) {
  const before = await readFile(join(root, path), 'utf8').catch(() => null);
  await settle(path, before === text, async () => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  });
}
await settle('src/platform/database/empty-database.zst', await emptyDatabaseIsCurrent(), makeEmptyDatabase);
