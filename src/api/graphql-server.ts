import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { AuditTrail } from '../audit-trail/audit-trail.ts';
import type { Context } from '../context.ts';
import type { Log } from '../platform/log.ts';
import type { GatewayTelemetry } from './telemetry.ts';
import { limits, shapeLimits } from './operation/limits.ts';
import { countLookups, type LookupLimit } from './operation/lookup-limit.ts';
import { admission } from './plugins/admission.ts';
import { storeAuditEntry } from './plugins/audit.ts';
import { getRequests } from './plugins/get-requests.ts';
import { httpStatus } from './plugins/http-status.ts';
import { maskErrors, namesIn } from './plugins/mask-errors.ts';
import { measureOperation } from './plugins/metrics.ts';
import { padTiming } from './plugins/pad-timing.ts';
import { responseSteps } from './plugins/response-steps.ts';
import { subscriptionSource } from './plugins/subscription-source.ts';
import { visibilityIn } from './schema/visibility.ts';

/** Dependencies of the GraphQL server. */
export type GraphqlServerDeps = {
  schema: GraphQLSchema;
  auditTrail: AuditTrail;
  log: Log;
  telemetry: GatewayTelemetry;
  development: boolean;
  door: LookupLimit & { nobodyMs: number };
  newId(): string;
};

/** Configures Apollo Server: limits on the operation, our plugins, masked errors. Caching and landing pages stay off. */
export function graphqlServer(deps: GraphqlServerDeps): ApolloServer<Context> {
  const { schema, log, development, newId } = deps;
  return new ApolloServer<Context>({
    schema,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ...pluginsOf(deps),
    ],
    validationRules: shapeLimits.validationRules,
    parseOptions: { maxTokens: limits.tokens },
    maxRecursiveSelections: limits.recursiveSelections,
    introspection: development,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    // No page of another site can send this one unasked, and there is no other way to say who asks.
    csrfPrevention: { requestHeaders: ['authorization'] },
    // Clients would decide what the gateway keeps; trusted documents are asked for by their hash before this (route.ts).
    persistedQueries: false,
    logger: silentBut(log),
    hideSchemaDetailsFromClientErrors: !development,
    stopOnTerminationSignals: false,
    formatError: maskErrors({
      names: development ? null : namesIn(schema),
      reference: newId,
      onBug: (error, reference) => log.error('A resolver failed', { error, requestId: reference }),
    }),
  });
}

/** Our plugins: the first three decide whether an operation runs, the steps finish its response. */
const pluginsOf = ({ schema, auditTrail, log, telemetry, door }: GraphqlServerDeps): ApolloServerPlugin<Context>[] => [
  getRequests(),
  admission({ schema, visibility: visibilityIn(schema), lookups: countLookups(door), log, telemetry }),
  subscriptionSource(schema),
  responseSteps([
    storeAuditEntry(auditTrail, telemetry),
    padTiming(door.nobodyMs),
    httpStatus,
    measureOperation(telemetry),
  ]),
];

/** The library's own words may repeat what was asked, so only that it had any is logged. */
const silentBut = (log: Log) => ({
  debug: () => {},
  info: () => {},
  warn: () => log.warn('The GraphQL server warned of something'),
  error: () => log.error('The GraphQL server met something unforeseen'),
});
