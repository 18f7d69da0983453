import type { Context } from '../context.ts';
import { completenessOf } from '../domain/citizen/source.ts';
import { goesOn, pageOf, pageSize, readCursor, writeCursor, type PageArgs } from '../platform/paging.ts';
import { bookOf, ledgerEntry, type DrawingRight } from './books.ts';
import { entriesBefore, entriesById, type Kept } from './store.ts';

/** The entries of a period, newest first. */
export async function listEntries({ period }: DrawingRight, args: PageArgs, context: Context) {
  const { database, keys } = context;
  const list = `drawing-entries.${period.name}`;
  const size = pageSize(args.first);
  const before = goesOn(args) ? Number(readCursor(keys, list, args.after)) : null;
  const [book, rows] = await Promise.all([
    bookOf(period, context),
    entriesBefore(database.db, keys, { period: period.name, before, size: size + 1 }),
  ]);
  const cursorOf = ({ seq }: Kept) => writeCursor(keys, list, String(seq));
  const { nodes: page, pageInfo } = pageOf(rows, args, cursorOf);
  const nodes = ledgerEntry(page, [...page, ...(await reservationsOf(page, context))], book);
  return {
    nodes,
    edges: nodes.map((node) => ({ node, cursor: cursorOf(node.entry) })),
    pageInfo,
    totalKnown: book.lines.length,
    completeness: completenessOf([]),
    sources: [],
  };
}

/** The entries that made the reservations on a page, where they are not on it themselves. */
function reservationsOf(page: readonly Kept[], { database, keys }: Context): Promise<Kept[]> {
  const here = new Set(page.map(({ id }) => id));
  const elsewhere = new Set(page.flatMap(({ reservation }) => reservation ?? []).filter((id) => !here.has(id)));
  return entriesById(database.db, keys, [...elsewhere]);
}
