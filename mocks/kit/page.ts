import { readFileSync } from 'node:fs';
import type { EncodedReply } from './wire.ts';

const types = { html: 'text/html', css: 'text/css', js: 'text/javascript', yaml: 'application/yaml' } as const;
type Kind = keyof typeof types;

// Nothing from elsewhere, nothing inline.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The files of the page by address. */
const files: Readonly<Record<string, [file: string, kind: Kind]>> = {
  '/': ['index.html', 'html'],
  '/_mock/page/page.css': ['page.css', 'css'],
  '/_mock/page/page.js': ['page.js', 'js'],
  '/_mock/page/fields.js': ['fields.js', 'js'],
};

/** Returns the page for people, a file of it, or the mock's `openapi.yaml`; null at any other address. */
export function pageReply(method: string, path: string, openapi: URL | undefined): EncodedReply | null {
  if (method !== 'GET') return null;
  if (path === '/openapi.yaml') return openapi ? replyOf(openapi, 'yaml') : null;
  const [file, kind] = (Object.hasOwn(files, path) ? files[path] : undefined) ?? [];
  return file && kind ? replyOf(new URL(`../page/${file}`, import.meta.url), kind) : null;
}

const replyOf = (file: URL, kind: Kind): EncodedReply => ({
  status: 200,
  headers: {
    'content-type': `${types[kind]}; charset=utf-8`,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  },
  bytes: readFileSync(file),
});
