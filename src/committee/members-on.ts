import type { Context } from '../context.ts';
import { listOn } from '../domain/committee/members.ts';
import type { CalendarDate } from '../domain/dates.ts';
import { memberLists } from './store.ts';

/** Holds the committee on a day, for the fields of it to be read. */
export type CommitteeOn = { on: CalendarDate };

/** Returns the lists of members there are, and the one in force on the day. */
export async function membersOn({ on }: CommitteeOn, { database, keys }: Context) {
  const lists = await memberLists(database.db, keys);
  return { lists, list: listOn(lists, on) };
}
