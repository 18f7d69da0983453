import type { Context } from '../context.ts';
import type { Instant } from '../domain/dates.ts';
import { grantFeedReport, standingOf, type GrantFeedStanding } from '../domain/decision/grant-feed-state.ts';
import { unusableReasonWords } from '../domain/decision/unusable-grant.ts';
import { faultCodes, type Area, type SourceErrorCode } from '../domain/citizen/source.ts';
import { grantFeedStates, notBegun } from './state.ts';
import { countUnusableGrants } from './unusable-grants.ts';
import type { AreaKey } from '../domain/area.ts';

/** The feed of an area's grants, as those who run the gateway see it. */
export type GrantFeedView = {
  area: Area;
  standing: GrantFeedStanding;
  sentence: string;
  readAt: Instant | null;
  ageInSeconds: number | null;
  failingSince: Instant | null;
  errorCode: SourceErrorCode | null;
  nextTryAt: Instant | null;
  unread: number;
  unusable: { reason: keyof typeof unusableReasonWords; sentence: string; count: number }[];
};

/** Returns the progress of reading grants in every area whose system tells of them. */
export async function grantFeeds({ loader, database, now, policy }: Context): Promise<GrantFeedView[]> {
  const [states, counts, due] = await Promise.all([
    grantFeedStates(database, null),
    countUnusableGrants(database),
    database.db.selectFrom('grant_feed').select(['area', 'due_at']).execute(),
  ]);
  const time = { now: now(), everyMs: policy.decisions.everyMs };
  return loader.areas
    .filter(({ system }) => system?.grants)
    .map((area) => {
      const state = states.get(area.key) ?? notBegun;
      const { endedAt, failing, unread } = state;
      return {
        area,
        standing: standingOf(state, time),
        sentence: grantFeedReport(area, state, time).message,
        readAt: endedAt,
        ageInSeconds: endedAt && ageInSeconds(endedAt, time.now),
        failingSince: failing?.since ?? null,
        errorCode: failing && faultCodes[failing.kind],
        nextTryAt: due.find((one) => one.area === area.key)?.due_at ?? null,
        unread,
        unusable: [...(counts.get(area.key) ?? [])].map(([reason, count]) => ({
          reason,
          sentence: unusableReasonWords[reason],
          count,
        })),
      };
    });
}

/** The feed of one area. */
export const grantFeedOf = async (key: AreaKey, context: Context): Promise<GrantFeedView | null> =>
  (await grantFeeds(context)).find(({ area }) => area.key === key) ?? null;

/** Seconds from when the end of a list was reached until now. */
export const ageInSeconds = (endedAt: Instant, now: Instant): number =>
  Math.max(0, Math.round((Date.parse(now) - Date.parse(endedAt)) / 1_000));
