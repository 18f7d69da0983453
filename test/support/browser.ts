import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { pageIsCurrent } from '../../scripts/build/page.ts';
import { choosePersona } from './choose-persona.ts';
import { startHelhed, type Helhed, type Start } from './helhed.ts';

const root = join(import.meta.dirname, '../..');
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** True where there is a browser to drive the page with; `npm run check` fails without one, `npm test` leaves these tests out. */
export const hasBrowser: boolean = existsSync(executablePath) || process.env['TESTS'] === 'all';
if (!hasBrowser) process.stderr.write(`The page is not tested: there is no browser at ${executablePath}\n`);

/** The whole product with a browser in front of it. */
export type Opened = {
  helhed: Helhed;
  /**
   * Opens a page of ours in a browser that knows nobody else, logged in as a persona unless that is null. It closes with the test: one
   * that is left open hears of every change, and draws it.
   */
  as(persona: string | null, path?: string, width?: number): Promise<Page>;
  close(): Promise<void>;
};

/** The browser of all test files of this process, which ends with it. */
let browser: Promise<Browser> | undefined;
const launch = () => chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });

/** Builds the page if need be, and starts the mocks and a gateway, and the browser where that has not been done. */
export async function openHelhed(start: Start = {}): Promise<Opened> {
  if (!pageIsCurrent()) {
    // In a process of its own: here it would be built as for a test.
    const env = { ...process.env, NODE_ENV: 'production' };
    await promisify(execFile)(process.execPath, ['scripts/build.ts', '--page'], { cwd: root, env });
  }
  const client = { OIDC_CLIENT_ID: 'helhed', OIDC_CLIENT_SECRET: 'helhed-secret' };
  const helhed = await startHelhed({ ...start, environment: { ...client, ...start.environment } });
  const kept = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>();
  return {
    helhed,
    async as(persona, path = '/', width = 1280) {
      const storageState = persona ? kept.get(persona) : undefined;
      const viewport = { width, height: 900 };
      const context = await (
        await (browser ??= launch())
      ).newContext({ viewport, locale: 'da-DK', ...(storageState && { storageState }) });
      onTestFinished(() => context.close());
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      await page.goto(`${helhed.url}${path}`);
      if (persona && !storageState) {
        await logIn(page, persona);
        kept.set(persona, await context.storageState());
      }
      return page;
    },
    close: () => helhed.close(),
  };
}

/** Logs in at the mock provider's page. */
async function logIn(page: Page, persona: string): Promise<void> {
  await page.getByRole('link', { name: 'Log på', exact: true }).click();
  await choosePersona(page, persona);
  await page.getByRole('navigation', { name: 'Hovedmenu' }).waitFor();
}

/** Lists what axe finds wrong with a page, by rule and place. Its old mode needs no second page and half the time; ours have no frames. */
export async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
