import type { CitizenView } from '../access/citizen-view.ts';
import type { Context } from '../context.ts';
import { maskCpr, type Cpr } from '../domain/cpr.ts';
import { goesOn, pageOf, pageSize, readCursor, writeCursor, type PageArgs } from '../platform/paging.ts';
import { countAbout, coverageOf, entriesAbout, type LogEntry, type Place } from './log-entries.ts';
import { control } from './words.ts';
import type { AreaKey } from '../domain/area.ts';
import { pseudonymsOf } from '../access/conflicts-of-interest.ts';

/** The number of entries read at once where some of them are not for the caller. */
const batchSize = 200;

/** Lists the whole log about a citizen, for those who control it; that they looked is itself an entry. */
export async function citizenAccessLog({ cpr, ...args }: PageArgs & { cpr: Cpr }, context: Context) {
  context.purposes.add(control);
  const total = await countAbout(await pseudonymsOf(context.database.db, context.keys.pseudonym(cpr)), context);
  return { ...(await page(cpr, args, () => true, context)), totalKnown: total };
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
  const own = await page(view.cpr, args, (one) => concerns(one, led), context);
  return { ...own, totalKnown: null, completeness: 'PARTIAL' as const };
}

/** Tells whether an entry concerns the areas led. In one about several citizens nobody can tell whose content was shown. */
function concerns({ entry }: LogEntry, led: ReadonlySet<AreaKey>): boolean {
  if (!entry) return false;
  if (entry.functions.some(({ area }) => area && led.has(area))) return true;
  return entry.citizens.length === 1 && Object.keys(entry.basis).some((area) => led.has(area));
}

async function page(cpr: Cpr, args: PageArgs, wanted: (one: LogEntry) => boolean, context: Context) {
  const { keys, database } = context;
  const [pseudonym, size] = [keys.pseudonym(cpr), pageSize(args.first)];
  const everyNumber = await pseudonymsOf(database.db, pseudonym);
  const list = `access-log.${pseudonym}`;
  const cursorOf = ({ recordedAt, chain, seq }: Place) =>
    writeCursor(keys, list, JSON.stringify([recordedAt, chain, seq]));
  const found: LogEntry[] = [];
  let before = goesOn(args) ? placeIn(readCursor(keys, list, args.after)) : null;
  for (let more = true; more && found.length <= size;) {
    const batch = await entriesAbout(everyNumber, { before, size: batchSize }, context);
    found.push(...batch.filter(wanted));
    before = batch.at(-1) ?? before;
    more = batch.length === batchSize;
  }
  const shown = pageOf(found, args, cursorOf);
  return { ...shown, sources: [], citizen: cpr, cprMasked: maskCpr(cpr), ...(await coverageOf(shown.nodes, context)) };
}

function placeIn(position: string): Place {
  const [recordedAt, chain, seq] = JSON.parse(position) as [Place['recordedAt'], string, number];
  return { recordedAt, chain, seq };
}
