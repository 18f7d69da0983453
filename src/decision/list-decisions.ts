import type { CitizenView } from '../access/citizen-view.ts';
import { listNameOf } from '../access/global-id.ts';
import type { Context } from '../context.ts';
import { notAsked, settle, worstPerArea, type SourceReport } from '../domain/citizen/source.ts';
import { descending, type ListOrder } from '../domain/list-order.ts';
import { connection, type PageArgs } from '../platform/paging.ts';
import { decides, visibleDecisionsAbout } from './access.ts';
import type { DecisionRecord } from './records.ts';
import { grantFeedReports } from '../grant-feed/state.ts';

/** Lists the decisions on bostøtte about the citizen, newest first; nothing is claimed of an area whose content is withheld. */
export async function listDecisions(view: CitizenView, args: PageArgs, context: Context) {
  const [found, reports] = await Promise.all([visibleDecisionsAbout(view, context), decisionReports(view, context)]);
  const list = { name: listNameOf(view, 'decisions'), order: newestFirst };
  return connection(settle(found, reports), list, args, context);
}

const newestFirst: ListOrder<DecisionRecord> = [
  descending(({ decision }) => decision.decidedOn),
  descending(({ decision }) => decision.registeredAt),
  descending(({ decision }) => decision.id),
];

/**
 * Returns the source report of each area's decisions on the citizen: withheld, or how far they have been read (promise 1). Areas
 * that do not decide were not asked.
 */
export async function decisionReports(view: CitizenView, context: Context): Promise<SourceReport[]> {
  const feeds = await grantFeedReports(view.cpr, context);
  return Promise.all(
    view.areas.map(async (area) => {
      if (!decides(area)) return notAsked(area);
      const share = await view.areaResult(area, 'DECISIONS');
      const feed = feeds.get(area.key);
      if (share.kind !== 'content' || !feed) return share.report;
      const [worst = share.report] = worstPerArea([feed, share.report]);
      return worst;
    }),
  );
}
