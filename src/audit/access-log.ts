import type { CitizenView } from '../access/citizen-view.ts';
import type { Context } from '../context.ts';
import { maskCpr, type Cpr } from '../domain/cpr.ts';
import { storedPage, type PageArgs, type ReadBehind, type Shown } from '../platform/paging.ts';
import { countAbout, coverageOf, entriesAbout, latestEntryFirst, type LogEntry } from './log-entries.ts';
import { control } from './words.ts';
import type { AreaKey } from '../domain/area.ts';
import { pseudonymsOf } from '../access/conflicts-of-interest.ts';

/** Lists the whole log about a citizen, for those who control it; that they looked is itself an entry. */
export async function citizenAccessLog({ cpr, ...args }: PageArgs & { cpr: Cpr }, context: Context) {
  context.purposes.add(control);
  const total = await countAbout(await pseudonymsOf(context.database.db, context.keys.pseudonym(cpr)), context);
  return { ...(await page(cpr, args, null, context)), totalKnown: total };
}

/**
 * Lists a leader's part of the log about a citizen whom an area of theirs knows; null for everyone else. Their own people's
 * entries are in it, and those of others who were shown something of their area. It does not tell that other areas know the
 * citizen at all.
 */
export async function leadersAccessLog(view: CitizenView, args: PageArgs, context: Context) {
  if (view.purpose !== 'SUPERVISION') return null;
  const led = new Set(context.caller.functions.flatMap((one) => (one.role === 'LEADER' && one.unit && one.area) || []));
  const results = await view.areaResults();
  const knows = results.some((one) => one.kind === 'content' && one.person && led.has(one.report.area.key));
  if (!knows) return null;
  const own = await page(view.cpr, args, (some) => some.filter((one) => concerns(one, led)), context);
  return { ...own, totalKnown: null, completeness: 'PARTIAL' as const };
}

/** Tells whether an entry concerns the areas led. In one about several citizens nobody can tell whose content was shown. */
function concerns({ entry }: LogEntry, led: ReadonlySet<AreaKey>): boolean {
  if (!entry) return false;
  if (entry.functions.some(({ area }) => area && led.has(area))) return true;
  return entry.citizens.length === 1 && Object.keys(entry.basis).some((area) => led.has(area));
}

async function page(cpr: Cpr, args: PageArgs, wanted: Shown<LogEntry> | null, context: Context) {
  const everyNumber = await pseudonymsOf(context.database.db, context.keys.pseudonym(cpr));
  const list = { name: ['access-log', cpr], order: latestEntryFirst };
  const read: ReadBehind<LogEntry> = (key, most) => entriesAbout(everyNumber, { key, most }, context);
  const shown = await storedPage(list, args, context, read, wanted);
  return { ...shown, sources: [], citizen: cpr, cprMasked: maskCpr(cpr), ...(await coverageOf(shown.nodes, context)) };
}
