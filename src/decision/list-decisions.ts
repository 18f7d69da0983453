import type { CitizenView } from '../access/citizen-view.ts';
import { listNameOf } from '../access/global-id.ts';
import type { Context } from '../context.ts';
import { notAsked, settle, worstPerArea, type SourceReport } from '../domain/citizen/source.ts';
import { connection, type PageArgs } from '../platform/paging.ts';
import { decides, decisionsShown } from './find-decision.ts';
import { grantFeedReports } from '../grant-feed/state.ts';

/** What was decided on bostøtte for the citizen, newest first; nothing is claimed of an area whose content is withheld. */
export async function listDecisions(view: CitizenView, args: PageArgs, context: Context) {
  const [found, reports] = await Promise.all([decisionsShown(view, context), decisionReports(view, context)]);
  const list = settle(found, reports);
  return connection(list, args, context.keys, listNameOf(view, 'decisions'), ({ decision }) => decision.id);
}

/**
 * Reports what is known of each area's decisions on the citizen: whether they are withheld, and where they are not, how far they
 * have been read (promise 1). Of those areas that do not decide, nobody was asked.
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
