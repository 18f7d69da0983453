import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  concatAST,
  Kind,
  parse,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { areaResolvers } from '../area/resolvers.ts';
import { auditResolvers } from '../audit/resolvers.ts';
import { breakGlassResolvers } from '../break-glass/resolvers.ts';
import { citizenResolvers } from '../citizen/resolvers.ts';
import { consentResolvers } from '../consent/resolvers.ts';
import { deadLetterResolvers } from '../area/dead-letters.ts';
import { notificationResolvers } from '../decision/notification-resolvers.ts';
import { decisionResolvers } from '../decision/resolvers.ts';
import { drawingRightResolvers } from '../drawing-right/resolvers.ts';
import { grantFeedResolvers } from '../grant-feed/resolvers.ts';
import { conflictOfInterestResolvers } from '../conflict-of-interest/resolvers.ts';
import { draftResolvers } from '../referral/draft-resolvers.ts';
import { referralResolvers } from '../referral/resolvers.ts';
import { underretningResolvers } from '../area/underretning.ts';
import { citizenSubscriptions } from './schema/citizen-changes.ts';
import { subjectResolvers } from './schema/subjects.ts';
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
  registerForAudit(
    makeExecutableSchema({
      typeDefs: visit(typeDefs(), { ObjectTypeDefinition: tellingWhoSees }),
      // The suite validates it; at each start that would be a third of what building it takes.
      assumeValidSDL: true,
      resolvers: [
        scalars,
        areaResolvers,
        citizenResolvers,
        citizenSubscriptions,
        consentResolvers,
        referralResolvers,
        draftResolvers,
        deadLetterResolvers,
        decisionResolvers,
        grantFeedResolvers,
        notificationResolvers,
        overallResolvers,
        timelineResolvers,
        workQueueResolvers,
        drawingRightResolvers,
        auditResolvers,
        breakGlassResolvers,
        conflictOfInterestResolvers,
        underretningResolvers,
        subjectResolvers,
      ],
    }),
  );

const roleNames: Record<string, string> = {
  ANYONE: 'alle',
  CASEWORKER: 'sagsbehandlere',
  INTAKE: 'visitatorer',
  LEADER: 'ledere',
  SUPPORT_WORKER: 'bostøttemedarbejdere',
  FACILITATOR: 'tovholdere',
  AUDITOR: 'kontrol',
  OPERATOR: 'drift',
  MACHINE: 'fagsystemer',
};

function tellingWhoSees(node: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode {
  const roles = node.directives?.find((one) => one.name.value === 'visibleTo')?.arguments?.[0]?.value;
  if (roles?.kind !== Kind.LIST || !node.description) return node;
  const names = roles.values.map((one) => (one.kind === Kind.ENUM ? (roleNames[one.value] ?? one.value) : ''));
  const value = `${node.description.value}\n\nSes af: ${names.join(', ')}.`;
  return { ...node, description: { ...node.description, value } };
}
