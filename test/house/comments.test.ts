import { expect, test } from 'vitest';
import { ours } from '../support/source-files.ts';

const files = await ours('src', 'adapters', 'scripts', 'mocks');
const isExport = /^export (?:declare )?(?:async )?(?:type|interface|class|const|let|function\*?) (\w+)/;

/** Lists the doc comments of a text that stand directly before an export. */
function exportedComments(text: string): string[] {
  return [...text.matchAll(/^\/\*\*((?:(?!\*\/)[^])*)\*\/\s*\n(?=export )/gm)].map(([, comment]) =>
    comment!.replaceAll(/\s*\n \* ?/g, ' ').trim(),
  );
}

test('a comment of an export begins with a verb or the thing, not with What, Who, Whom, Whether, How or That', () => {
  expect(files.flatMap(({ text }) => exportedComments(text)).length).toBeGreaterThan(900);
  const odd = files.flatMap(({ path, text }) =>
    exportedComments(text)
      .filter((comment) => /^(What|Who|Whom|Whether|How|That)\b/.test(comment))
      .map((comment) => `${path}: ${comment.slice(0, 60)}`),
  );
  expect(odd).toEqual([]);
});

/** Returns the room of a file: a folder of `src`, a folder of `adapters`, or null for what is in none. */
const roomOf = (path: string): string | null => /^(?:src|adapters)\/[^/]+(?=\/)/.exec(path)?.[0] ?? null;

/** Names that are still in more rooms, beside the two that every room may have. The list only shrinks. */
const inManyRooms: readonly string[] = ['Words', 'closeTask', 'unitsOf', 'post', 'Place', 'contentOf'];

test('no exported name is in more than two rooms of src and adapters', () => {
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
  const everywhere = [...rooms].filter(
    ([name, inside]) => inside.size > 2 && !['Deps', 'resolvers', ...inManyRooms].includes(name),
  );
  expect(everywhere.map(([name, inside]) => `${name}: ${[...inside].toSorted().join(', ')}`)).toEqual([]);
});
