import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const pages = [
  'README.md',
  'SECURITY.md',
  'mocks/README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `docs/${path}`),
].map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** Lists, as `page: target`, what the pages name and is not there. */
const missing = (named: (page: { path: string; text: string }) => string[]) =>
  pages.flatMap((page) =>
    named(page)
      .filter((target) => !existsSync(join(root, target)))
      .map((target) => `${page.path}: ${target}`),
  );

test('docs: every link leads to a file', () => {
  const linked = missing(({ path, text }) =>
    [...text.matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g)].map(([, target]) => normalize(join(dirname(path), target!))),
  );
  expect(linked).toEqual([]);
});

test('docs: every file that is named exists', () => {
  // Superseded decisions name what was there; front ends have files of their own.
  const current = missing(({ path, text }) =>
    /\bsuperseded by\b/.test(text) || path === 'docs/adr/0032-one-graphql-engine.md'
      ? []
      : [...text.matchAll(/`((?:src|adapters|mocks|scripts|test|docs|schema|bench)\/[\w./-]+)`/g)]
          .map(([, target]) => target!)
          .filter((target) => target !== 'src/gql/persisted-documents.json'),
  );
  expect(current).toEqual([]);
});

const decisions = pages.filter(({ path }) => /^docs\/adr\/\d/.test(path));

test('decisions: each has its number, date, status and alternatives, and is listed', () => {
  expect(decisions.length).toBeGreaterThan(30);
  const list = pages.find(({ path }) => path === 'docs/adr/README.md')!.text;
  const odd = decisions.filter(({ path, text }) => {
    const [title, , status] = text.split('\n');
    const number = Number(/adr\/(\d+)/.exec(path)?.[1]);
    return !(
      title!.startsWith(`# ${number}. `) &&
      /^\d{4}-\d\d-\d\d · (accepted|superseded by ADR \d+)$/.test(status!) &&
      text.includes('**Alternatives.**') &&
      list.includes(`[${title!.replace(/^# \d+\. /, '')}](${path.replace('docs/adr/', '')})`)
    );
  });
  expect(odd.map(({ path }) => path)).toEqual([]);
});
