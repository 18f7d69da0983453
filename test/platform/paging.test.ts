import fc from 'fast-check';
import { GraphQLError } from 'graphql';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ascending, danish, descending, inOrder, type ListOrder, type SortKey } from '../../src/domain/list-order.ts';
import { settle } from '../../src/domain/citizen/source.ts';
import { isBehind, sortedBy, storedOrder } from '../../src/platform/database/keyset.ts';
import type { Database } from '../../src/platform/database/open-database.ts';
import { connection, storedPage, type CursorKeys, type PageArgs } from '../../src/platform/paging.ts';
import { forEachEngine, type TestDatabase } from '../support/database.ts';

/** Tokens that anybody can read: what they hold is what is tried here. */
const by: CursorKeys = {
  keys: {
    seal: (kind, text) => `${kind}|${text}`,
    unseal: (kind, token) => (token.startsWith(`${kind}|`) ? token.slice(kind.length + 1) : null),
  },
  caller: { id: 'mette' },
};

type Item = { on: string | null; title: string; id: string };
type Page = { nodes: readonly Item[] | null; pageInfo: { endCursor: string | null; hasNextPage: boolean } };

const order: ListOrder<Item> = [descending(({ on }) => on), danish(({ title }) => title), ascending(({ id }) => id)];
const itemsFrom = (on: fc.Arbitrary<string | null>) =>
  fc.uniqueArray(
    fc.record({
      on,
      title: fc.constantFrom('', 'Aabenraa', 'Ålborg', 'Zoo', 'aa', 'Æble', 'x'.repeat(200)),
      id: fc.uuid(),
    }),
    { selector: ({ id }) => id, minLength: 2, maxLength: 60 },
  );
const days = ['2026-01-01', '2026-01-02', '2026-01-03'];

/** Reads a list to its end while items come and go between the pages; those who are there at all times are in every list. */
async function readThrough(
  lists: readonly (readonly Item[])[],
  first: number,
  pageOf: (items: readonly Item[], args: PageArgs) => Page | Promise<Page>,
): Promise<Item[]> {
  const seen: Item[] = [];
  for (let after: string | null = null, turn = 0; ; turn += 1) {
    const page: Page = await pageOf(lists[turn % lists.length] ?? [], { first, after });
    seen.push(...(page.nodes ?? []));
    if (!page.pageInfo.hasNextPage || page.nodes?.length === 0) return seen;
    after = page.pageInfo.endCursor;
  }
}

/** Some lists of which each holds all that stay, and of the others every one that it is told to. */
const comingAndGoing = (all: readonly Item[], isThere: (id: string, turn: number) => boolean) => {
  const stays = all.filter((_, index) => index % 2 === 0);
  const lists = [0, 1, 2].map((turn) => all.filter((one) => stays.includes(one) || isThere(one.id, turn)));
  return { stays, lists };
};

const idsOf = (items: readonly Item[]) => items.map(({ id }) => id);

test('paging: items that come and go between pages; nobody who is there all the time is skipped, nobody is shown twice', async () => {
  const list = { name: ['list'], order };
  await fc.assert(
    fc.asyncProperty(
      itemsFrom(fc.constantFrom(null, ...days)),
      fc.integer({ min: 1, max: 7 }),
      fc.func(fc.boolean()),
      async (all, first, isThere) => {
        const { stays, lists } = comingAndGoing(all, isThere);
        const pageOf = (items: readonly Item[], args: PageArgs) => connection(settle(items, []), list, args, by);
        const seen = await readThrough(lists, first, pageOf);
        expect(new Set(seen).size).toBe(seen.length);
        expect(idsOf(seen.filter((one) => stays.includes(one)))).toEqual(idsOf(inOrder(order, stays)));
      },
    ),
  );
});

test.each([
  '',
  'noget',
  'cursor.["mette","other"]|["a"]',
  'cursor.["jonas","list"]|["a"]',
  'cursor.["mette","list"]|{',
  'cursor.["mette","list"]|[]',
])('a cursor that is none of the list’s has a code of its own: %s', (after) => {
  const list = { name: ['list'], order: [ascending((one: string) => one)] };
  const ask = () => connection(settle(['a'], []), list, { first: 1, after }, by);
  expect(ask).toThrow(GraphQLError);
  try {
    ask();
  } catch (error) {
    expect((error as GraphQLError).extensions['code']).toBe('INVALID_CURSOR');
  }
});

const newestFirst = storedOrder('desc', { on_day: ({ on }: Item) => on ?? '', id: ({ id }) => id });

forEachEngine((engine) => {
  let home: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    home = await engine.fresh();
    database = await home.open();
    await sql`create table paged (on_day text, title text, id text collate "C")`.execute(database.db);
  });
  afterAll(async () => {
    await database.close();
    await home.remove();
  });

  async function read(key: SortKey | null, most: number): Promise<Item[]> {
    const { rows } = await sql<Item>`select on_day as on, title, id from paged
      where ${isBehind(newestFirst, key)} order by ${sortedBy(newestFirst)} limit ${most}`.execute(database.db);
    return rows;
  }

  test.each([
    ['all of it', null],
    ['only what is shown', (some: readonly Item[]) => some.filter(({ title }) => title !== 'Zoo')],
  ])('paging of a store: rows that come and go between pages, %s: nobody skipped, nobody twice', async (_, shown) => {
    await fc.assert(
      fc.asyncProperty(
        itemsFrom(fc.constantFrom(...days)),
        fc.integer({ min: 1, max: 7 }),
        fc.func(fc.boolean()),
        async (all, first, isThere) => {
          const { stays, lists } = comingAndGoing(all, isThere);
          const seen = await readThrough(lists, first, async (items, args) => {
            await sql`delete from paged`.execute(database.db);
            await sql`insert into paged select * from jsonb_to_recordset(${JSON.stringify(items.map(({ on, ...one }) => ({ ...one, on_day: on })))}::jsonb)
              as item(on_day text, title text, id text)`.execute(database.db);
            return storedPage({ name: ['paged'], order: newestFirst }, args, by, read, shown);
          });
          const wanted = inOrder(newestFirst, shown ? shown(stays) : stays);
          const staying = new Set(idsOf(stays));
          expect(new Set(idsOf(seen)).size).toBe(seen.length);
          expect(idsOf(seen).filter((id) => staying.has(id))).toEqual(idsOf(wanted));
        },
      ),
      { numRuns: 15 },
    );
  });
});
