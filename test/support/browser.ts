import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { startHelhed, type Helhed, type Start } from './helhed.ts';
import { servePage } from './page-server.ts';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** True where there is a browser to drive the page with; `npm run check` fails without one, `npm test` leaves these tests out. */
export const hasBrowser: boolean = existsSync(executablePath) || process.env['TESTS'] === 'all';

/** The whole product with a browser in front of it. */
export type Opened = {
  helhed: Helhed;
  url: string;
  /** Opens a page as a persona, in a browser that knows nobody else. */
  as(persona: string | null, path?: string, width?: number): Promise<Page>;
  close(): Promise<void>;
};

/** Starts mocks, gateway, the built page and a browser. */
export async function openHelhed(start: Start = {}): Promise<Opened> {
  const helhed = await startHelhed(start);
  const tokens = new Map<string, Promise<string>>();
  const token = (persona: string) => {
    const known = tokens.get(persona) ?? helhed.token(persona);
    tokens.set(persona, known);
    return known;
  };
  const server = await servePage(helhed.url, token);
  const browser: Browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  const contexts: BrowserContext[] = [];
  return {
    helhed,
    url: server.url,
    async as(persona, path = '/', width = 1280) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'da-DK' });
      contexts.push(context);
      if (persona) await context.addCookies([{ name: 'persona', value: persona, url: server.url, httpOnly: true }]);
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      await page.goto(`${server.url}${path}`);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
      await helhed.close();
    },
  };
}

/** Lists what axe finds wrong with a page, by rule and place. */
export async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
