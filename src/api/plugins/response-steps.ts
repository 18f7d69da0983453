import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { Context } from '../../context.ts';

/** A step that finishes a response, or replaces it. */
export type ResponseStep = (finished: GraphQLRequestContextWillSendResponse<Context>) => void | Promise<void>;

/** Runs steps on every response, each after the one before it: Apollo would run the hooks of several plugins at once. */
export const responseSteps = (steps: readonly ResponseStep[]): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    async willSendResponse(finished) {
      for (const step of steps) await step(finished);
    },
  }),
});
