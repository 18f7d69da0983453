import { setTimeout as wait } from 'node:timers/promises';
import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import type { Context } from '../context.ts';

/**
 * Holds an answer that says "nobody" or "nothing" back until the next full `everyMs` since it was asked for. To find a person
 * whom the caller may not see takes a call more than to find nobody, and an answer's time must not tell which it was (promise
 * 20). Nobody waits beyond the deadline; 0 means nobody waits at all.
 */
export function pacing(everyMs: number): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      async willSendResponse({ contextValue, response }) {
        if (everyMs === 0 || !(saysNothing(response) || (await foundNobody(contextValue)))) return;
        const { call } = contextValue.loader;
        const left = call.deadline - Date.parse(contextValue.now());
        const passed = performance.now() - contextValue.startedAt;
        const until = everyMs - (passed % everyMs);
        await wait(Math.max(0, Math.min(until, left)), undefined, { signal: call.signal }).catch(() => {});
      },
    }),
  };
}

/** Codes of arguments that could not be used. */
const unusable: ReadonlySet<string> = new Set(['BAD_USER_INPUT', 'INVALID_CURSOR']);

/** Whether something that was asked for by itself is not there; where an argument could not be used, nobody was looked for. */
function saysNothing({ body }: GraphQLResponse): boolean {
  const { data, errors = [] } = body.kind === 'single' ? body.singleResult : {};
  if (errors.some(({ path, extensions }) => path?.length === 1 && unusable.has(String(extensions?.['code']))))
    return false;
  return Object.values(data ?? {}).includes(null);
}

async function foundNobody({ guard }: Context): Promise<boolean> {
  const views = await Promise.all(guard.lookedUp().map(({ view }) => view));
  return views.includes(null);
}
