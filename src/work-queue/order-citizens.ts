import type { CitizenView } from '../access/citizen-view.ts';
import { listCitizens, type ListArgs } from '../citizen/list-citizens.ts';
import type { Context } from '../context.ts';
import { citizensWork } from './citizens-work.ts';
import type { CitizenOrder } from '../generated/schema.ts';
import { newsOf } from './news.ts';

/** The value that each citizen of a whole list is sorted by; null comes last. */
type Values = (views: readonly CitizenView[], context: Context) => Promise<(string | number | null)[]>;

const valuesBy: Readonly<Record<Exclude<CitizenOrder, 'AS_LISTED'>, Values>> = {
  NAME: (views) => Promise.all(views.map(async (view) => view.detail('name'))),
  NEXT_DEADLINE: (views, context) =>
    Promise.all(views.map(async (view) => (await citizensWork(view, context))?.nextDueOn ?? null)),
  NEWS: async (views, context) => (await newsOf(views, context)).map((count) => (count === null ? null : -count)),
};

/** Lists citizens in the order that is asked for. */
export const listCitizensBy = ({ order, ...args }: ListArgs & { order: CitizenOrder }, context: Context) =>
  listCitizens(args, context, order === 'AS_LISTED' ? null : { name: order, valuesOf: valuesBy[order] });
