import type { CitizenView } from '../access/citizen-view.ts';
import type { ConnectedArea } from '../access/loader.ts';
import type { Context } from '../context.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import type { ListFilter } from '../domain/citizen/area-system.ts';
import { answered, disabled, failed, type SourceReport } from '../domain/citizen/source.ts';

/** A citizen on a system's list whom the caller may see, and where on the list they stand. */
export type Shown = { view: CitizenView; at: number };

type Wanted = { area: ConnectedArea; wanted: ListFilter; purpose: Purpose };

/**
 * Reads on from a place on a system's list until there are so many whom the caller may see, or no more: whoever is not there for
 * the caller leaves no gap on a page, and no further page either (promise 20). A caller keeps away from few.
 */
export async function shownFrom(
  from: number,
  most: number,
  { area, wanted, purpose }: Wanted,
  { loader, guard }: Context,
): Promise<{ shown: Shown[]; report: SourceReport }> {
  const shown: Shown[] = [];
  if (!area.system) return { shown, report: disabled(area) };
  let leftOut = 0;
  for (let offset = from; ;) {
    const answer = await area.system.list(wanted, { offset, size: most }, loader.call);
    if (!answer.ok) return { shown: [], report: failed(area, answer.error) };
    const { value: page, ...when } = answer.value;
    for (const person of page.items) loader.remember({ value: person, ...when });
    const views = await Promise.all(page.items.map(({ cpr }) => guard.listed(cpr, purpose)));
    shown.push(...views.flatMap((view, index) => (view ? [{ view, at: offset + index }] : [])));
    leftOut += page.leftOut;
    offset += most;
    if (!page.more || shown.length >= most) return { shown, report: answered(area, when, { ...page, leftOut }) };
  }
}
