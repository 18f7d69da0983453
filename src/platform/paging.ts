import { compareKeys, inOrder, sortKey, type ListOrder, type SortKey } from '../domain/list-order.ts';
import { badInput, invalidCursor } from './errors.ts';

/** Seals texts that only we can read back (see keys.ts). */
type Sealer = { seal(kind: string, text: string): string; unseal(kind: string, token: string): string | null };

/** Relay's forward paging: at most `first` (1–100), after a cursor from this same list. */
export type PageArgs = { first: number; after?: string | null };

/** A list as one caller pages through it: cursors of other callers, or of lists with another name, are none of its own. */
export type PagedList<Item> = {
  /** Names the list: its kind, and what decides who is on it, such as the citizen, the purpose and the filter. */
  name: readonly unknown[];
  order: ListOrder<Item>;
};

/** Seals the cursors of a caller. */
export type CursorKeys = { keys: Sealer; caller: { id: string } };

/** A list over several sources; `items` is null where nothing may be claimed. */
type United<Item, Completeness, Report> = {
  items: readonly Item[] | null;
  totalKnown: number | null;
  completeness: Completeness;
  reports: readonly Report[];
};

/** `first`, or a refusal in words that name the argument only. */
export function pageSize(first: number): number {
  if (first < 1 || first > 100) throw badInput('Der kan hentes 1–100 ad gangen ("first").');
  return first;
}

const sealedAs = ({ name }: { name: readonly unknown[] }, { caller }: CursorKeys) =>
  `cursor.${JSON.stringify([caller.id, ...name])}`;

/** Returns the sort key that a page begins behind, null for the first page; refuses what is no cursor of the list. */
export function keyBehind<Item>(list: PagedList<Item>, { after }: PageArgs, by: CursorKeys): SortKey | null {
  // The empty text is a cursor that nobody made, not the absence of one.
  if (after === null || after === undefined) return null;
  const key = parsed(by.keys.unseal(sealedAs(list, by), after) ?? '');
  if (!Array.isArray(key) || key.length !== list.order.length) throw invalidCursor();
  return key as SortKey;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Makes a page of what was found behind the cursor: as many as were asked for, where there are further ones `found` has more. */
export function pageOf<Item>(found: readonly Item[], list: PagedList<NoInfer<Item>>, args: PageArgs, by: CursorKeys) {
  const nodes = found.slice(0, pageSize(args.first));
  const sides = { before: typeof args.after === 'string', behind: found.length > nodes.length };
  const cursorOf = cursorsOf(list, by);
  return { nodes, edges: edgesOf(nodes, cursorOf), pageInfo: pageInfoOf(nodes, cursorOf, sides) };
}

/** Reads of a store so many items behind a sort key, or from the beginning, in the order of the list. */
export type ReadBehind<Item> = (key: SortKey | null, most: number) => Promise<readonly Item[]>;

/** Leaves out those of the items that are not shown. */
export type Shown<Item> = (some: readonly Item[]) => readonly Item[] | Promise<readonly Item[]>;

/** The number of items that are read at once where some of them are not shown. */
const batchSize = 200;

/** Pages through a store. Where only some of what it has is `shown`, reading goes on until the page is full. */
export async function storedPage<Item>(
  list: PagedList<NoInfer<Item>>,
  args: PageArgs,
  by: CursorKeys,
  read: ReadBehind<Item>,
  shown: Shown<Item> | null = null,
) {
  const wanted = pageSize(args.first) + 1;
  const most = shown ? Math.max(wanted, batchSize) : wanted;
  const found: Item[] = [];
  for await (const some of batchesBehind(list.order, keyBehind(list, args, by), read, most)) {
    found.push(...(shown ? await shown(some) : some));
    if (found.length >= wanted) break;
  }
  return pageOf(found, list, args, by);
}

/** Reads on behind a sort key to the end, so many items at a time. */
export async function* batchesBehind<Item>(
  order: ListOrder<NoInfer<Item>>,
  key: SortKey | null,
  read: ReadBehind<Item>,
  most: number,
): AsyncGenerator<readonly Item[]> {
  for (let behind = key; ;) {
    const some = await read(behind, most);
    yield some;
    const last = some.at(-1);
    if (last === undefined || some.length < most) return;
    behind = sortKey(order, last);
  }
}

/** Makes a page of a united list as a Relay connection, in the list's order; nodes and edges are null where nothing may be claimed. */
export function connection<Item, Completeness, Report>(
  united: United<Item, Completeness, Report>,
  list: PagedList<NoInfer<Item>>,
  args: PageArgs,
  by: CursorKeys,
): Connection<Item, Completeness, Report> {
  const size = pageSize(args.first);
  const key = keyBehind(list, args, by);
  const all = inOrder(list.order, united.items ?? []);
  const isBehind = (item: Item) => !key || compareKeys(list.order, sortKey(list.order, item), key) > 0;
  const start = key ? all.findIndex(isBehind) : 0;
  const rest = start < 0 ? [] : all.slice(start);
  const page = rest.slice(0, size);
  const sides = { before: rest.length < all.length, behind: rest.length > page.length };
  return new Connection(united, page, cursorsOf(list, by), sides);
}

const cursorsOf =
  <Item>(list: PagedList<Item>, by: CursorKeys) =>
  (item: Item): string =>
    by.keys.seal(sealedAs(list, by), JSON.stringify(sortKey(list.order, item)));

const edgesOf = <Item>(nodes: readonly Item[], cursorOf: (item: Item) => string) =>
  nodes.map((node) => ({ node, cursor: cursorOf(node) }));

/** True if there is anything before a page, and behind it. */
type Sides = { before: boolean; behind: boolean };

/** Returns the information of a page beside its nodes. */
function pageInfoOf<Item>(nodes: readonly Item[], cursorOf: (item: Item) => string, { before, behind }: Sides) {
  const [head, tail] = [nodes[0], nodes.at(-1)];
  return {
    hasNextPage: behind,
    hasPreviousPage: before,
    startCursor: head === undefined ? null : cursorOf(head),
    endCursor: tail === undefined ? null : cursorOf(tail),
  };
}

/** A page of a list, whose rarer fields are made when they are asked for. A class, since getters of an object that is made each time are made each time, too. */
class Connection<Item, Completeness, Report> {
  readonly nodes: readonly Item[] | null;
  readonly totalKnown: number | null;
  readonly completeness: Completeness;
  readonly sources: readonly Report[];
  readonly #page: readonly Item[];
  readonly #cursorOf: (item: Item) => string;
  readonly #sides: Sides;

  constructor(
    { items, totalKnown, completeness, reports }: United<Item, Completeness, Report>,
    page: readonly Item[],
    cursorOf: (item: Item) => string,
    sides: Sides,
  ) {
    this.nodes = items && page;
    this.totalKnown = totalKnown;
    this.completeness = completeness;
    this.sources = reports;
    this.#page = page;
    this.#cursorOf = cursorOf;
    this.#sides = sides;
  }

  get edges() {
    return this.nodes && edgesOf(this.#page, this.#cursorOf);
  }

  get pageInfo() {
    return pageInfoOf(this.#page, this.#cursorOf, this.#sides);
  }
}
