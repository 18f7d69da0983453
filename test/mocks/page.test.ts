import { readFile } from 'node:fs/promises';
import { expect, onTestFinished, test } from 'vitest';
import { startMocks } from '../../mocks/index.ts';
import { rawCall } from '../support/raw-call.ts';

async function started() {
  const mocks = await startMocks({ people: [] });
  onTestFinished(mocks.close);
  return mocks;
}

test('GET /: a page whose policy allows nothing inline and nothing from elsewhere, and that has neither', async () => {
  const { all, calls } = await started();
  for (const { url } of Object.values(all)) {
    const page = await rawCall(`${url}/`);
    expect(page).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } });
    const policy = page.headers['content-security-policy'];
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(page.text).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=|style=|https?:/);
    for (const [, file = ''] of page.text.matchAll(/(?:src|href)="(\/[^"]+)"/g))
      expect([file, (await rawCall(url + file)).status]).toEqual([file, 200]);
    expect((await rawCall(`${url}/_mock/page/fields.js`)).headers['content-type']).toContain('text/javascript');
    expect((await rawCall(`${url}/_mock/page/..%2findex.js`)).status).toBe(404);
  }
  expect(calls().filter(({ operation }) => operation !== 'unknown')).toEqual([]);
});

test('the page’s script: everything that it looks for is on the page, and each field has a label', async () => {
  const [html, script] = await Promise.all(
    ['index.html', 'page.js'].map((file) => readFile(new URL(`../../mocks/page/${file}`, import.meta.url), 'utf8')),
  );
  const ids = new Set([...html!.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const sought = [...script!.matchAll(/\b(?:by|onClick|onSubmit)\('([^']+)'/g)].map(([, id]) => id);
  expect(sought.length).toBeGreaterThan(20);
  expect(sought.filter((id) => !ids.has(id))).toEqual([]);
  const labels = [...html!.matchAll(/<label\b[^]*?<\/label\s*>/g)].map(([label]) => label).join('');
  const fields = (text: string) => text.match(/<(input|select|textarea)\b/g)?.length;
  expect(fields(html!)).toBe(fields(labels));
});

test('GET /openapi.yaml: the mock’s own description; 404 where there is none', async () => {
  const { identity, social } = await started();
  const file = await readFile(new URL('../../mocks/social/openapi.yaml', import.meta.url), 'utf8');
  expect(await rawCall(`${social.url}/openapi.yaml`)).toMatchObject({ status: 200, text: file });
  expect((await rawCall(`${identity.url}/openapi.yaml`)).status).toBe(404);
});

test('GET /_mock/about: the operations with what each can play, and the mocks beside it', async () => {
  const { social, all } = await started();
  const { json } = await rawCall(`${social.url}/_mock/about`);
  expect(json).toMatchObject({ name: 'social', setUp: 'norddjurs', describesItself: true });
  const about = json as ReturnType<typeof social.about>;
  expect(Object.fromEntries(about.mocks.map(({ name, port }) => [name, port]))).toEqual(
    Object.fromEntries(Object.values(all).map(({ name, port }) => [name, port])),
  );
  for (const { name, faults } of about.operations)
    for (const fault of faults) expect(() => social.faults.add({ operation: name, fault })).not.toThrow();
});
