import type { Completeness, SourceReport, United } from '../domain/citizen/source.ts';
import { badInput, invalidCursor } from './errors.ts';
import { placeOf, startBehind } from './place-in-list.ts';

/** Seals texts that only we can read back (see keys.ts). */
export type Sealer = { seal(kind: string, text: string): string; unseal(kind: string, token: string): string | null };

/** Relay's forward paging: at most `first` (1–100), after a cursor from this same list. */
export type PageArgs = { first: number; after?: string | null };

/** `first`, or a refusal in words that name the argument only. */
export function pageSize(first: number): number {
  if (first < 1 || first > 100) throw badInput('Der kan hentes 1–100 ad gangen ("first").');
  return first;
}

/** Where a cursor points, or a refusal: cursors are only those this gateway made for this very list. */
export function readCursor(sealer: Sealer, list: string, after: string): string {
  const position = sealer.unseal(`cursor.${list}`, after);
  if (position === null) throw invalidCursor();
  return position;
}

/** Tells whether a page is to begin after a cursor: the empty text is one that nobody made, not the absence of one. */
export const goesOn = (args: Pick<PageArgs, 'after'>): args is { after: string } => typeof args.after === 'string';

/** The cursor for a position in a list. */
export const writeCursor = (sealer: Sealer, list: string, position: string): string =>
  sealer.seal(`cursor.${list}`, position);

/** A page out of what a store gave after the cursor: as many as were asked for, and one more where there are further ones. */
export function pageOf<Item>(found: readonly Item[], args: PageArgs, cursorOf: (item: Item) => string) {
  const nodes = found.slice(0, pageSize(args.first));
  const sides = { before: goesOn(args), behind: found.length > nodes.length };
  return { nodes, edges: edgesOf(nodes, cursorOf), pageInfo: pageInfoOf(nodes, cursorOf, sides) };
}

const edgesOf = <Item>(nodes: readonly Item[], cursorOf: (item: Item) => string) =>
  nodes.map((node) => ({ node, cursor: cursorOf(node) }));

/** True if there is anything before a page, and behind it. */
type Sides = { before: boolean; behind: boolean };

/** What is known of a page beside its nodes. */
function pageInfoOf<Item>(nodes: readonly Item[], cursorOf: (item: Item) => string, { before, behind }: Sides) {
  const [head, tail] = [nodes[0], nodes.at(-1)];
  return {
    hasNextPage: behind,
    hasPreviousPage: before,
    startCursor: head === undefined ? null : cursorOf(head),
    endCursor: tail === undefined ? null : cursorOf(tail),
  };
}

/** A page of a united list as a Relay connection; nodes and edges are null where nothing may be claimed. */
export function connection<Item>(
  united: United<Item>,
  args: PageArgs,
  sealer: Sealer,
  list: string,
  keyOf: (item: Item) => string,
): Connection<Item> {
  const size = pageSize(args.first);
  const all = united.items ?? [];
  const start = goesOn(args) ? startBehind(all.map(keyOf), readCursor(sealer, list, args.after)) : 0;
  const page = all.slice(start, start + size);
  let known: string[] | null = null;
  const keys = () => (known ??= all.map(keyOf));
  const cursorOf = (item: Item) => writeCursor(sealer, list, placeOf(keys(), all.indexOf(item)));
  return new Connection(united, page, cursorOf, { before: start > 0, behind: start + page.length < all.length });
}

/** What few ask for is made when they do. A class, since getters of an object that is made each time are made each time, too. */
class Connection<Item> {
  readonly nodes: readonly Item[] | null;
  readonly totalKnown: number | null;
  readonly completeness: Completeness;
  readonly sources: readonly SourceReport[];
  readonly #page: readonly Item[];
  readonly #cursorOf: (item: Item) => string;
  readonly #sides: Sides;

  constructor(
    { items, totalKnown, completeness, reports }: United<Item>,
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
