import type { CitizenView } from '../access/citizen-view.ts';
import { listOf } from '../access/global-id.ts';
import type { Context } from '../context.ts';
import { notAsked, settle } from '../domain/source.ts';
import { connection, type PageArgs } from '../platform/paging.ts';
import { decides, decisionsShown } from './find-decision.ts';

/** What was decided on bostøtte for the citizen, newest first; nothing is claimed of an area whose content is withheld. */
export async function listDecisions(view: CitizenView, args: PageArgs, context: Context) {
  const [found, reports] = await Promise.all([
    decisionsShown(view, context),
    Promise.all(
      view.areas.map(async (area) => (decides(area) ? (await view.share(area, 'DECISIONS')).report : notAsked(area))),
    ),
  ]);
  const list = settle(found, reports);
  return connection(list, args, context.keys, listOf(view, 'decisions'), ({ decision }) => decision.id);
}
