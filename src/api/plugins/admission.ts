import { HeaderMap, type ApolloServerPlugin, type HTTPGraphQLHead } from '@apollo/server';
import {
  getVariableValues,
  GraphQLError,
  type ASTNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Context } from '../../context.ts';
import type { Cpr } from '../../domain/cpr.ts';
import { forbidden } from '../../platform/errors.ts';
import type { Log } from '../../platform/log.ts';
import type { GatewayTelemetry } from '../telemetry.ts';
import { closedTo, operationAnalysis } from '../operation/analyse-operation.ts';
import { limits } from '../operation/limits.ts';
import type { Lookups, Throttled } from '../operation/lookup-limit.ts';
import { personsNamed } from '../operation/person-arguments.ts';
import type { Visibility } from '../schema/visibility.ts';

/** Dependencies of admission. */
export type AdmissionDeps = {
  schema: GraphQLSchema;
  visibility: Visibility;
  lookups: Lookups;
  log: Log;
  telemetry: GatewayTelemetry;
};

/**
 * Refuses an operation before it runs when it costs too much, when the caller's roles do not open all of it, or when the caller
 * looks up too many CPR numbers. Variables are coerced once for all of this.
 */
export function admission({ schema, visibility, lookups, log, telemetry }: AdmissionDeps): ApolloServerPlugin<Context> {
  const analyse = operationAnalysis(schema, visibility);
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ document, operation, request, contextValue }) {
        if (!operation)
          throw refused('OPERATION_RESOLUTION_FAILURE', 'Det er ikke klart, hvilken operation der skal udføres.');
        const variables = coerced(schema, operation, request.variables ?? {});
        const analysis = analyse(document, operation, variables);
        contextValue.named = personsNamed(analysis.personFields, variables);
        if (analysis.cost > limits.cost) throw tooCostly();
        contextValue.asked = analysis.asked;
        // Whoever acts does so on what is true now.
        if (operation.operation !== 'query') contextValue.accessGrants.bypassCache();
        const closed = closedTo(new Set(contextValue.caller.functions.map((one) => one.role)), analysis);
        if (closed) {
          contextValue.denied = closed;
          throw forbidden(`Dine roller giver ikke adgang til ${closed}.`);
        }
        const { cprs } = contextValue.named;
        const throttled = count(cprs, contextValue, lookups);
        if (!throttled) return;
        telemetry.lookupsThrottled();
        const { requestId } = contextValue;
        if (throttled.first) log.warn('A caller looks up unusually many citizens', { requestId, count: cprs.size });
        throw tooManyLookups(throttled.retryAfterSeconds);
      },
    }),
  };
}

function coerced(schema: GraphQLSchema, operation: OperationDefinitionNode, given: Record<string, unknown>) {
  const { coerced: variables, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (variables) return variables;
  const [error] = errors;
  // Our own scalars say in Danish what is wrong; what graphql-js says of where is for those who write operations.
  const { originalError } = error ?? {};
  const ours = originalError instanceof GraphQLError ? originalError.message : null;
  throw refused('BAD_USER_INPUT', ours ?? error?.message ?? 'Variablerne kan ikke bruges.', error?.nodes);
}

/** Counts numbers against what one caller may look up. */
function count(numbers: ReadonlySet<Cpr>, context: Context, lookups: Lookups): Throttled | null {
  const { caller, keys, now } = context;
  const pseudonyms = new Set([...numbers].map((cpr) => keys.pseudonym(cpr)));
  const throttled = lookups.take(caller.id, pseudonyms, Date.parse(now()));
  if (!throttled) return null;
  context.denied = 'TOO_MANY_LOOKUPS';
  return throttled;
}

const refused = (code: string, message: string, nodes?: readonly ASTNode[]) =>
  new GraphQLError(message, { ...(nodes && { nodes }), extensions: { code, http: { status: 400 } } });

const tooCostly = () =>
  refused(
    'OPERATION_TOO_COSTLY',
    `Der spørges om for meget på én gang. Hent mindre ad gangen (grænsen er ${limits.cost}).`,
  );

const tooManyLookups = (retryAfterSeconds: number) => {
  const http: HTTPGraphQLHead = { status: 429, headers: new HeaderMap([['retry-after', String(retryAfterSeconds)]]) };
  const extensions: Record<string, unknown> = { code: 'TOO_MANY_LOOKUPS', http };
  return new GraphQLError(
    'Du har slået usædvanligt mange forskellige CPR-numre op på kort tid. Vent lidt, og prøv igen.',
    { extensions },
  );
};
