import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answerTo, examples } from '../support/examples.ts';
import { runningHelhed } from '../support/helhed.ts';

const helhed = runningHelhed();

test.each(examples())('the example $name gets the answer that the documentation shows', async (example) => {
  expect(await answerTo(example, helhed)).toBe(readFileSync(example.answer, 'utf8'));
});

test("the query the README shows is the first example's, and so is its answer", () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const blocks = [...readme.matchAll(/```(graphql|json)\n([\s\S]*?)```/g)].map((match) => ({
    kind: match[1],
    text: match[2] ?? '',
  }));
  const shown = examples().find((one) =>
    blocks.some(({ kind, text }) => kind === 'graphql' && one.query.endsWith(text)),
  );
  expect(shown).toBeDefined();
  const answer = JSON.parse(blocks.find(({ kind }) => kind === 'json')?.text ?? 'null') as unknown;
  expect(JSON.parse(readFileSync(shown?.answer ?? '', 'utf8'))).toEqual(answer);
});
