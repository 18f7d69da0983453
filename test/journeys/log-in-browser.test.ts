import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf, hasBrowser } from '../support/browser.ts';
import { startHelhed, type Helhed } from '../support/helhed.ts';

describe.skipIf(!hasBrowser)('log-in in a real browser', () => {
  let helhed: Helhed;
  let browser: Browser;
  beforeAll(async () => {
    const client = { OIDC_CLIENT_ID: 'helhed', OIDC_CLIENT_SECRET: 'helhed-secret' };
    helhed = await startHelhed({ environment: client });
    const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await helhed?.close();
  });

  const choosing = async (): Promise<Page> => {
    const page = await (await browser.newContext({ viewport: { width: 320, height: 800 } })).newPage();
    await page.goto(`${helhed.url}/login?returnTo=/drift`);
    return page;
  };

  test('by keyboard alone, on a page in which axe finds nothing', async () => {
    const page = await choosing();
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    for (const key of ['Tab', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await page.waitForURL(`${helhed.url}/drift`);
    const cookies = await page.context().cookies();
    expect(cookies).toEqual([expect.objectContaining({ name: 'helhed', httpOnly: true, sameSite: 'Strict' })]);
    expect(await page.evaluate('document.cookie')).toBe('');
  }, 60_000);

  test('refused: a page in Danish in which axe finds nothing, with the way back', async () => {
    const page = await choosing();
    await page.getByRole('button', { name: 'Afvis log-in' }).click();
    await page.getByRole('heading', { name: 'Du blev ikke logget på' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Log på' }).click();
    await page.getByRole('group', { name: 'Hvem vil du være?' }).waitFor();
  }, 60_000);

  test('a page on another port of this host has the cookie sent along, and gets nothing by it', async () => {
    const page = await choosing();
    await page.getByRole('button', { name: 'Log på' }).click();
    await page.waitForURL(`${helhed.url}/drift`);
    await page.goto(`${helhed.mocks.identity.url}/logout`);
    const asked = page.waitForRequest(`${helhed.url}/graphql`);
    const answered = page.waitForResponse(`${helhed.url}/graphql`);
    await page.evaluate(`{
      const form = document.createElement('form');
      Object.assign(form, { method: 'post', enctype: 'text/plain', action: '${helhed.url}/graphql' });
      const field = Object.assign(document.createElement('input'), { name: '{"query":"{viewer{name}}","x":"', value: '"}' });
      form.append(field);
      document.body.append(form);
      form.submit();
    }`);
    expect((await (await asked).allHeaders())['cookie']).toMatch(/^helhed=/);
    expect((await answered).status()).toBe(403);
  }, 60_000);
});
