import { CitizenView } from '../../access/citizen-view.ts';
import { citizenOf } from '../../citizen/resolvers.ts';
import { caseOf } from '../../citizen/sections.ts';
import { visibleConsent } from '../../consent/find-consent.ts';
import type { Context } from '../../context.ts';
import { visibleDecision, visibleNotification } from '../../decision/access.ts';
import type { Cpr } from '../../domain/cpr.ts';
import type { Resolvers, ResolversInterfaceTypes } from '../../generated/schema.ts';
import { visibleReferral } from '../../referral/access.ts';
import { ownDraft } from '../../referral/drafts.ts';

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

/** Owner of what is handed out only after the guard has looked the citizen up, which the audit hears from the guard. */
const knownToGuard = () => null;

const has = (key: string) => (record: object) => key in record;

/** Registry of everything that is about a citizen, by its type in the schema. A new type is a line here. */
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
  BreakGlass: { ownerOf: (one: About) => one.citizen },
  ConflictOfInterest: { ownerOf: (one: About) => one.citizen },
  ReferralWork: { ownerOf: (one: About) => one.citizen },
  NotificationWork: { ownerOf: (one: About) => one.citizen },
  ConsentWork: { ownerOf: (one: About) => one.citizen },
  DeliveryWork: { ownerOf: (one: About) => one.citizen },
  HandledWork: { ownerOf: (one: About) => one.citizen },
  BreakGlassWork: { ownerOf: (one: About) => one.citizen },
  AccessLogEntryConnection: { ownerOf: (one: About) => one.citizen },
  AccessLogExport: { ownerOf: (one: About) => one.citizen },
  DrawingReservation: { ownerOf: (one: { entry: { citizen: Cpr | null } }) => one.entry.citizen },
  // Only its `citizen` tells whom it is about; everybody is told of the pool.
  DrawingEntry: { ownerOf: knownToGuard },
} satisfies Readonly<Record<string, Subject>>;

const registered: readonly (readonly [name: string, subject: Subject])[] = Object.entries(subjects);

/** Finds whatever has a global id: each type decides whether the caller may see it. */
async function findNode(id: string, context: Context): Promise<Node | null> {
  for (const [, { find }] of registered) {
    const found = await find?.(id, context);
    if (found) return found;
  }
  return null;
}

/** Names the type of a record. */
function typeOf(record: object): string {
  const found = registered.find(([, subject]) => subject.recognises?.(record));
  if (!found) throw new Error('A record is of no type in the registry of subjects');
  return found[0];
}

/** Resolvers of what can be of several types. */
export const subjectResolvers: Resolvers = {
  Query: { node: (_, { id }, context) => findNode(id, context) },
  Node: { __resolveType: typeOf as NonNullable<Resolvers['Node']>['__resolveType'] },
};
