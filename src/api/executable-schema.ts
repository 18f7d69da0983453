import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { concatAST, isObjectType, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { policyResolvers } from '../area/policy-settings.ts';
import { areaResolvers } from '../area/resolvers.ts';
import { viewerResolvers } from '../area/viewer.ts';
import { auditResolvers } from '../audit/resolvers.ts';
import { breakGlassResolvers } from '../break-glass/resolvers.ts';
import { citizenResolvers } from '../citizen/resolvers.ts';
import { consentResolvers } from '../consent/resolvers.ts';
import { deadLetterResolvers } from '../area/dead-letters.ts';
import { notificationResolvers } from '../decision/notification-resolvers.ts';
import { decisionResolvers } from '../decision/resolvers.ts';
import { discrepancyResolvers } from '../discrepancy/resolvers.ts';
import { drawingRightResolvers } from '../drawing-right/resolvers.ts';
import { grantFeedResolvers } from '../grant-feed/resolvers.ts';
import { conflictOfInterestResolvers } from '../conflict-of-interest/resolvers.ts';
import { draftResolvers } from '../referral/draft-resolvers.ts';
import { mandateResolvers } from '../mandate/resolvers.ts';
import { meetingResolvers } from '../meeting/resolvers.ts';
import { committeeResolvers } from '../committee/resolvers.ts';
import { planResolvers } from '../plan/resolvers.ts';
import { suggestedEffortResolvers } from '../plan/suggested-efforts.ts';
import { referralResolvers } from '../referral/resolvers.ts';
import { underretningResolvers } from '../area/underretning.ts';
import { citizenActionResolvers } from './schema/citizen-actions.ts';
import { citizenSubscriptions } from './schema/citizen-changes.ts';
import { formLimitResolvers } from './schema/form-limits.ts';
import { previewResolvers } from './schema/preview-writes.ts';
import { refusalResolvers } from './schema/refusals.ts';
import { subjectResolvers } from './schema/subjects.ts';
import type { Role } from '../domain/access/caller.ts';
import { visibilityIn } from './schema/visibility.ts';
import { registerForAudit } from './schema/audit-registration.ts';
import { scalars } from './schema/scalars.ts';
import { overallResolvers } from './schema/completeness.ts';
import { timelineResolvers } from '../timeline/resolvers.ts';
import { workQueueResolvers } from '../work-queue/resolvers.ts';

const folder = new URL('../../schema/', import.meta.url);

/** The schema as written in `schema/`, one file per word, put together in the order of the files' names. */
function typeDefs(): DocumentNode {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .toSorted();
  return concatAST(files.map((file) => parse(readFileSync(new URL(file, folder), 'utf8'), { noLocation: true })));
}

/** The schema with its resolvers. Types tell in their description who may see them. */
export const executableSchema = (): GraphQLSchema =>
  tellWhoSees(
    registerForAudit(
      makeExecutableSchema({
        typeDefs: typeDefs(),
        // The suite validates it; at each start that would be a third of what building it takes.
        assumeValidSDL: true,
        resolvers: [
          scalars,
          areaResolvers,
          viewerResolvers,
          policyResolvers,
          citizenResolvers,
          citizenSubscriptions,
          citizenActionResolvers,
          consentResolvers,
          referralResolvers,
          draftResolvers,
          deadLetterResolvers,
          decisionResolvers,
          planResolvers,
          mandateResolvers,
          meetingResolvers,
          suggestedEffortResolvers,
          committeeResolvers,
          grantFeedResolvers,
          notificationResolvers,
          overallResolvers,
          timelineResolvers,
          workQueueResolvers,
          discrepancyResolvers,
          drawingRightResolvers,
          auditResolvers,
          breakGlassResolvers,
          conflictOfInterestResolvers,
          underretningResolvers,
          subjectResolvers,
          refusalResolvers,
          formLimitResolvers,
          previewResolvers,
        ],
        inheritResolversFromInterfaces: true,
      }),
    ),
  );

const roleNames: Readonly<Record<Role, string>> = {
  CASEWORKER: 'sagsbehandlere',
  INTAKE: 'visitatorer',
  LEADER: 'ledere',
  SUPPORT_WORKER: 'bostøttemedarbejdere',
  FACILITATOR: 'tovholdere',
  AUDITOR: 'kontrol',
  OPERATOR: 'drift',
  MACHINE: 'fagsystemer',
};

function tellWhoSees(schema: GraphQLSchema): GraphQLSchema {
  const visibility = visibilityIn(schema);
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    if (!type.astNode?.directives?.some(({ name }) => name.value === 'visibleTo')) continue;
    const roles = visibility(type.name);
    const names = roles ? [...roles].map((role) => roleNames[role]) : ['alle'];
    type.description = `${type.description}\n\nSes af: ${names.join(', ')}.`;
  }
  return schema;
}
