import type { Answer, Fault } from '../../src/domain/area-system.ts';
import { yes, type Result } from '../../src/domain/result.ts';
import { withValue } from './answer.ts';
import type { Link, Visit } from './client.ts';
import { readList, readListPages, readPatient, type WireListPage, type WirePatient } from './wire.ts';

/** A record of a list; null for one that cannot be read. */
type Slot = WirePatient | null;

/** The pages of a list of patients, each once. */
export async function pagesOf(visit: Visit, link: Link): Promise<Answer<WireListPage[]>> {
  const answer = await visit.follow(link, { call: 'lists.pages', reads: readListPages });
  const hrefOf = (page: WireListPage) => page._links.items?.href;
  const isFirst = (page: WireListPage, at: number, pages: readonly WireListPage[]) =>
    !hrefOf(page) || at === pages.findIndex((one) => hrefOf(one) === hrefOf(page));
  return withValue(answer, (pages) => pages.filter(isFirst));
}

/** How many records the pages say they hold. */
export const sizeOf = (pages: readonly WireListPage[]): number =>
  pages.reduce((sum, page) => sum + page.numberOfItems, 0);

/** The pages that hold some of the `size` records from `offset` on, and how many records come before them. */
export function overlap(pages: readonly WireListPage[], offset: number, size: number) {
  const placed = pages.map((page, index) => ({ page, start: sizeOf(pages.slice(0, index)) }));
  const holding = placed.filter(({ page, start }) => start < offset + size && start + page.numberOfItems > offset);
  return { pages: holding.map(({ page }) => page), before: holding[0]?.start ?? offset };
}

/** The records on some pages, a person who came twice only once; all of the pages, or the fault of one. */
export async function slotsOf(visit: Visit, pages: readonly WireListPage[]): Promise<Result<Slot[], Fault>> {
  const call = 'lists.patients';
  const answers = await Promise.all(pages.map((page) => visit.follow(page._links.items, { call, reads: readList })));
  const seen = new Set<number>();
  const slots: Slot[] = [];
  for (const answer of answers) {
    if (!answer.ok) return answer;
    for (const record of answer.value.value) {
      const patient = readPatient(record);
      if (!patient.ok) slots.push(null);
      else if (!seen.has(patient.value.id)) slots.push(patient.value);
      if (patient.ok) seen.add(patient.value.id);
    }
  }
  if (slots.includes(null)) visit.incomplete(call);
  return yes(slots);
}
