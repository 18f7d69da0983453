import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { AuditTrail } from '../audit-trail/audit-trail.ts';
import type { Context } from '../context.ts';
import { compiledExecutor } from '../executor/executor.ts';
import type { Log } from '../platform/log.ts';
import type { Telemetry } from '../platform/telemetry.ts';
import { auditPlugin } from './audit-plugin.ts';
import { admission } from './admission.ts';
import { byAddress } from './by-address.ts';
import { executedBy, type Executor } from './executing.ts';
import { knownQueries, type KnownQueries } from './known-queries.ts';
import { limits, shapeLimits } from './limits.ts';
import { countLookups, type LookupLimit } from './lookups.ts';
import { masking, namesIn } from './masking.ts';
import { measuring } from './measuring.ts';
import { padTiming } from './pad-timing.ts';
import { statuses } from './statuses.ts';
import { subscribing } from './subscribing.ts';
import { visibilityIn } from './visibility.ts';

/** What the GraphQL server is made of. */
export type ApolloDeps = {
  schema: GraphQLSchema;
  auditTrail: AuditTrail;
  log: Log;
  telemetry: Telemetry;
  development: boolean;
  executor: Executor;
  door: LookupLimit & { nobodyMs: number };
  newId(): string;
};

/** The GraphQL server, and the queries that it need not be asked about again; null where it is always asked. */
export type GraphqlServer = { apollo: ApolloServer<Context>; known: KnownQueries | null };

/**
 * The GraphQL server: limits before anything runs, then the roles' admission, then the resolvers, then the account of it
 * all in the audit trail, without which no answer leaves. Its plugins for caching and landing pages stay off.
 */
export function apolloServer(parts: ApolloDeps): GraphqlServer {
  const { schema, log, development, executor, newId } = parts;
  const ours = pluginsOf(parts);
  const execute = executor === 'compiled' ? compiledExecutor(schema) : null;
  const known = execute && knownQueries(ours, execute);
  const apollo = new ApolloServer<Context>({
    ...(execute ? executedBy(execute, schema) : { schema }),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ...ours,
      ...(known ? [known.learning] : []),
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
    formatError: masking({
      names: development ? null : namesIn(schema),
      reference: newId,
      onBug: (error, reference) => log.error('A resolver failed', { error, requestId: reference }),
    }),
  });
  return { apollo, known };
}

/** What has a say in how an operation is answered, in the order that it has it. */
const pluginsOf = ({ schema, auditTrail, log, telemetry, door }: ApolloDeps): ApolloServerPlugin<Context>[] => [
  byAddress(),
  admission({ schema, visibility: visibilityIn(schema), lookups: countLookups(door), log, telemetry }),
  subscribing(schema),
  auditPlugin(auditTrail, telemetry),
  padTiming(door.nobodyMs),
  statuses(),
  measuring(telemetry),
];

/** The library's own words may repeat what was asked, so only that it had any is logged. */
const silentBut = (log: Log) => ({
  debug: () => {},
  info: () => {},
  warn: () => log.warn('The GraphQL server warned of something'),
  error: () => log.error('The GraphQL server met something unforeseen'),
});
