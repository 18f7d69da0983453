import { readdirSync, readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { ourSchema } from '../support/our-schema.ts';

const root = new URL('../../', import.meta.url);
const pages = [
  'README.md',
  ...readdirSync(new URL('docs/', root))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];
const operations = pages.flatMap((page) =>
  [...readFileSync(new URL(page, root), 'utf8').matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, text = '']) => ({
    page,
    name: /(\w+) ?[({]/.exec(text)?.[1] ?? 'unnamed',
    text,
  })),
);

test('documented operations: there are some', () => {
  expect(operations.length).toBeGreaterThan(4);
});

test.each(operations)('documented operation $name in $page: valid', async ({ text }) => {
  expect(validate(await ourSchema(), parse(text)).map((error) => error.message)).toEqual([]);
});
