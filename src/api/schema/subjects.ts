import type { GraphQLResolveInfo } from 'graphql';
import { CitizenView } from '../../access/citizen-view.ts';
import { deadLetterById } from '../../area/dead-letters.ts';
import { auditSample } from '../../audit/resolvers.ts';
import { visibleBreakGlass } from '../../break-glass/find-break-glass.ts';
import { citizenOf } from '../../citizen/resolvers.ts';
import { caseOf } from '../../citizen/sections.ts';
import { visibleDeclaration } from '../../conflict-of-interest/end-conflict-of-interest.ts';
import { visibleConsent } from '../../consent/find-consent.ts';
import { visibleCase } from '../../committee/access.ts';
import type { Context } from '../../context.ts';
import { visibleDecision, visibleNotification } from '../../decision/access.ts';
import type { Cpr } from '../../domain/cpr.ts';
import { visibleEntry, visibleReservation } from '../../drawing-right/find-entry.ts';
import type { Resolvers, ResolversInterfaceTypes } from '../../generated/schema.ts';
import { unusableGrant } from '../../grant-feed/unusable-grants.ts';
import { badInput } from '../../platform/errors.ts';
import { visibleMandate } from '../../mandate/mutations.ts';
import { visibleMeeting } from '../../meeting/access.ts';
import { visiblePlan } from '../../plan/access.ts';
import { visibleReferral } from '../../referral/access.ts';
import { ownDraft } from '../../referral/drafts.ts';
import { visibilityIn } from './visibility.ts';

type Node = ResolversInterfaceTypes<Record<string, unknown>>['Node'];

/** A type of the schema whose records are about a citizen. */
type Subject = {
  /** Tells which citizen a record is about, for the audit; null for nobody. */
  ownerOf(record: never): Cpr | null;
  /** Tells a record of this type from others, where the type is a `Node`. */
  recognises?(record: object): boolean;
  /** Finds the record with a global id, if the caller may see it. */
  find?(id: string, context: Context): Promise<Node | null> | null;
};

type About = { citizen: Cpr };
type AboutSomebody = { citizen: Cpr | null };

/** Owner of what is handed out only after the guard has looked the citizen up, which the audit hears from the guard. */
const knownToGuard = () => null;

const has = (key: string) => (record: object) => key in record;

/** Owner of what is about nobody. */
const nobody = () => null;

/** Registry of everything that is about a citizen or can be found by its id, by its type in the schema. A new type is a line here. */
export const subjects = {
  Citizen: { ownerOf: knownToGuard, recognises: (record) => record instanceof CitizenView, find: citizenOf },
  Case: { ownerOf: knownToGuard, recognises: has('systemStatus'), find: caseOf },
  Referral: {
    ownerOf: (one: { referral: About }) => one.referral.citizen,
    recognises: has('referral'),
    find: visibleReferral,
  },
  ReferralDraft: { ownerOf: (one: { draft: About }) => one.draft.citizen, recognises: has('draft'), find: ownDraft },
  BostoetteDecision: {
    ownerOf: (one: { decision: About }) => one.decision.citizen,
    recognises: has('decision'),
    find: visibleDecision,
  },
  Consent: { ownerOf: (one: About) => one.citizen, recognises: has('caseOrPurpose'), find: visibleConsent },
  Notification: {
    ownerOf: (one: { notification: About }) => one.notification.citizen,
    recognises: has('notification'),
    find: visibleNotification,
  },
  Discrepancy: { ownerOf: knownToGuard },
  BreakGlass: { ownerOf: (one: About) => one.citizen, recognises: has('unusual'), find: visibleBreakGlass },
  ConflictOfInterest: { ownerOf: (one: About) => one.citizen, recognises: has('relation'), find: visibleDeclaration },
  CommitteeCase: {
    ownerOf: (one: { committeeCase: About }) => one.committeeCase.citizen,
    recognises: has('committeeCase'),
    find: visibleCase,
  },
  Plan: { ownerOf: (one: { plan: About }) => one.plan.citizen, recognises: has('plan'), find: visiblePlan },
  Mandate: {
    ownerOf: (one: { mandate: About }) => one.mandate.citizen,
    recognises: has('mandate'),
    find: visibleMandate,
  },
  Meeting: {
    ownerOf: (one: { meeting: { citizen: Cpr | null } }) => one.meeting.citizen,
    recognises: has('meeting'),
    find: visibleMeeting,
  },
  // Whoever sees the question of somebody has been to the guard for it.
  SparringItem: { ownerOf: knownToGuard },
  CommitteeWork: { ownerOf: (one: About) => one.citizen },
  PlanWork: { ownerOf: (one: About) => one.citizen },
  ReferralWork: { ownerOf: (one: About) => one.citizen },
  NotificationWork: { ownerOf: (one: About) => one.citizen },
  ConsentWork: { ownerOf: (one: About) => one.citizen },
  DeliveryWork: { ownerOf: (one: About) => one.citizen },
  HandledWork: { ownerOf: (one: AboutSomebody) => one.citizen },
  MeetingWork: { ownerOf: (one: AboutSomebody) => one.citizen },
  BreakGlassWork: { ownerOf: (one: About) => one.citizen },
  AccessLogEntryConnection: { ownerOf: (one: About) => one.citizen },
  AccessLogExport: { ownerOf: (one: About) => one.citizen },
  DrawingReservation: {
    ownerOf: (one: { entry: { citizen: Cpr | null } }) => one.entry.citizen,
    recognises: has('held'),
    find: visibleReservation,
  },
  // Only its `citizen` tells whom it is about; everybody is told of the pool.
  DrawingEntry: { ownerOf: knownToGuard, recognises: has('reservation'), find: visibleEntry },
  DeadLetter: { ownerOf: nobody, recognises: has('behind'), find: deadLetterById },
  UnusableGrant: { ownerOf: nobody, recognises: has('tries'), find: unusableGrant },
  AuditSample: { ownerOf: nobody, recognises: has('seedHash'), find: auditSample },
} satisfies Readonly<Record<string, Subject>>;

const registered: readonly (readonly [name: string, subject: Subject])[] = Object.entries(subjects);

type InSchema = Pick<GraphQLResolveInfo, 'schema'>;

/** Finds whatever has a global id: of a type that the caller's roles may ask for, each of which decides whether they may see it. */
async function findNode(id: string, context: Context, { schema }: InSchema): Promise<Node | null> {
  const visibility = visibilityIn(schema);
  for (const [name, { find }] of registered) {
    const roles = visibility(name);
    if (roles && !context.caller.functions.some(({ role }) => roles.has(role))) continue;
    const found = await find?.(id, context);
    if (found) return found;
  }
  return null;
}

/** The most ids that are looked up at once. */
const mostIds = 50;

function findNodes(ids: readonly string[], context: Context, info: InSchema): Promise<(Node | null)[]> {
  if (ids.length > mostIds) throw badInput(`Der kan højst hentes ${mostIds} ting ad gangen ("ids").`);
  return Promise.all(ids.map((id) => findNode(id, context, info)));
}

/** Names the type of a record. */
function typeOf(record: object): string {
  const found = registered.find(([, subject]) => subject.recognises?.(record));
  if (!found) throw new Error('A record is of no type in the registry of subjects');
  return found[0];
}

/** Resolvers of what can be of several types. */
export const subjectResolvers: Resolvers = {
  Query: {
    node: (_, { id }, context, info) => findNode(id, context, info),
    nodes: (_, { ids }, context, info) => findNodes(ids, context, info),
  },
  Node: { __resolveType: typeOf as NonNullable<Resolvers['Node']>['__resolveType'] },
};
