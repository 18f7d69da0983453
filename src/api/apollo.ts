import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { AuditTrail } from '../access/audit-trail.ts';
import type { Context } from '../context.ts';
import type { Log } from '../platform/log.ts';
import type { Telemetry } from '../platform/telemetry.ts';
import { accounting } from './accounting.ts';
import { admission } from './admission.ts';
import { costLimit, limits, shapeLimits } from './limits.ts';
import { masking } from './masking.ts';
import { measuring } from './measuring.ts';
import { subscribing } from './subscribing.ts';
import { visibilityIn } from './visibility.ts';

/** What the GraphQL server is made of. */
export type ApolloParts = {
  schema: GraphQLSchema;
  auditTrail: AuditTrail;
  log: Log;
  telemetry: Telemetry;
  development: boolean;
  newId(): string;
};

/**
 * The GraphQL server: limits before anything runs, then the roles' admission, then the resolvers, then the account of it
 * all in the audit trail, without which no answer leaves. Its plugins for caching and landing pages stay off.
 */
export function apolloServer({
  schema,
  auditTrail,
  log,
  telemetry,
  development,
  newId,
}: ApolloParts): ApolloServer<Context> {
  const plugins: ApolloServerPlugin<Context>[] = [
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
    costLimit(schema),
    admission(schema, visibilityIn(schema)),
    subscribing(schema),
    accounting(auditTrail, telemetry),
    measuring(telemetry),
  ];
  return new ApolloServer<Context>({
    schema,
    plugins,
    validationRules: shapeLimits.validationRules,
    parseOptions: { maxTokens: limits.tokens },
    maxRecursiveSelections: limits.recursiveSelections,
    introspection: development,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: !development,
    stopOnTerminationSignals: false,
    formatError: masking(newId, (error, reference) => log.error('A resolver failed', { error, requestId: reference })),
  });
}
