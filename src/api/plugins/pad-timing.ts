import { setTimeout as wait } from 'node:timers/promises';
import type { GraphQLResponse } from '@apollo/server';
import type { Context } from '../../context.ts';
import { paddingFor } from '../../domain/access/padding.ts';
import type { ResponseStep } from './response-steps.ts';

/**
 * Pads the time of an answer that shows nobody, or nothing, or cannot decide who may be shown. To find a person whom the caller
 * may not see takes a call more than to find nobody, and an answer's time must not tell which it was (promise 20). Nobody waits
 * beyond the deadline; `everyMs` 0 means that nobody waits at all.
 */
export const padTiming =
  (everyMs: number): ResponseStep =>
  async ({ contextValue, response }) => {
    if (everyMs === 0 || !(saysNothing(response) || (await foundNobody(contextValue)))) return;
    const { call } = contextValue.loader;
    const left = call.deadline - Date.parse(contextValue.now());
    const passed = performance.now() - contextValue.startedAt;
    const longest = contextValue.findTimes.longest() * toSpare;
    const ms = paddingFor({ passed, longest, every: everyMs, left });
    await wait(ms, undefined, { signal: call.signal }).catch(() => {});
  };

/** An answer takes a little longer than the calls that it needs. */
const toSpare = 1.1;

/** Codes of arguments that could not be used. */
const unusable: ReadonlySet<string> = new Set(['BAD_USER_INPUT', 'INVALID_CURSOR']);

/** Tells whether something that was asked for by itself is not there; where an argument could not be used, nobody was looked for. */
function saysNothing({ body }: GraphQLResponse): boolean {
  const { data, errors = [] } = body.kind === 'single' ? body.singleResult : {};
  if (errors.some(({ path, extensions }) => path?.length === 1 && unusable.has(String(extensions?.['code']))))
    return false;
  return Object.values(data ?? {}).includes(null);
}

/** Citizens named by a list of the caller's own area are known to be there: nothing is told by the time that it takes to leave them out. */
async function foundNobody({ guard }: Context): Promise<boolean> {
  const views = await Promise.all(guard.lookedUp().flatMap(({ view, listed }) => (listed ? [] : [view])));
  return views.some((view) => !view?.entitled);
}
