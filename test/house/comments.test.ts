import { expect, test } from 'vitest';
import { ours } from '../support/source-files.ts';

const files = await ours('src', 'adapters', 'scripts', 'mocks');
const isExport = /^export (?:declare )?(?:async )?(?:type|interface|class|const|let|function\*?) (\w+)/;

const commented = [...files, ...(await ours('bench', 'test/support'))];

/** Lists the doc comments of a text. */
const commentsIn = (text: string): string[] =>
  [...text.matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\//g)].map(([, comment]) =>
    comment!.replaceAll(/\s*\n\s*\* ?/g, ' ').trim(),
  );

test('doc comments: begin with a verb or the thing, not with What, Who, Whether, How or That', () => {
  expect(commented.flatMap(({ text }) => commentsIn(text)).length).toBeGreaterThan(1_500);
  const odd = commented.flatMap(({ path, text }) =>
    commentsIn(text)
      .filter((comment) => /^(What|Who|Whom|Whose|Whoever|Whatever|Whether|How|That)\b/.test(comment))
      .map((comment) => `${path}: ${comment.slice(0, 60)}`),
  );
  expect(odd).toEqual([]);
});

/** Returns the room of a file: a folder of `src`, a folder of `adapters`, or null for what is in none. */
const roomOf = (path: string): string | null => /^(?:src|adapters)\/[^/]+(?=\/)/.exec(path)?.[0] ?? null;

test('exported names: none in more than two rooms of src and adapters', () => {
  const rooms = new Map<string, Set<string>>();
  for (const { path, text } of files) {
    const room = roomOf(path);
    if (room === null || path.startsWith('src/platform/database/migrations/')) continue;
    for (const line of text.split('\n')) {
      const [, name] = isExport.exec(line) ?? [];
      if (name) rooms.set(name, (rooms.get(name) ?? new Set()).add(room));
    }
  }
  expect(rooms.size).toBeGreaterThan(900);
  const everywhere = [...rooms].filter(([name, inside]) => inside.size > 2 && !['Deps', 'resolvers'].includes(name));
  expect(everywhere.map(([name, inside]) => `${name}: ${[...inside].toSorted().join(', ')}`)).toEqual([]);
});
