import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';
import type { Telemetry } from '../platform/telemetry.ts';

/** Counts and times operations, by the name the client gave them. */
export function measuring(telemetry: Telemetry): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      const startedAt = performance.now();
      return {
        async willSendResponse({ operationName, response, errors }) {
          const { body } = response;
          const data = body.kind === 'single' ? body.singleResult.data : null;
          const outcome = !errors?.length
            ? 'ok'
            : data
              ? 'partial'
              : (response.http.status ?? 200) >= 500
                ? 'failed'
                : 'refused';
          telemetry.operationAnswered({ operation: operationName ?? null, outcome, ms: performance.now() - startedAt });
        },
      };
    },
  };
}
