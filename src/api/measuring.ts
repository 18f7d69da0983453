import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';
import type { Telemetry } from '../platform/telemetry.ts';

/** Counts and times operations, by the name the client gave them. */
export function measuring(telemetry: Telemetry): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      async willSendResponse({ contextValue, operationName, response, errors }) {
        const { body } = response;
        const data = body.kind === 'single' ? body.singleResult.data : null;
        const outcome = !errors?.length
          ? 'ok'
          : data
            ? 'partial'
            : (response.http.status ?? 200) >= 500
              ? 'failed'
              : 'refused';
        const ms = performance.now() - contextValue.startedAt;
        telemetry.operationAnswered({ operation: operationName ?? null, outcome, ms });
      },
    }),
  };
}
