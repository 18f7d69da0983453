import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf, hasBrowser, openHelhed, type Opened } from '../support/browser.ts';
import { isMachine, personas } from '../../mocks/identity/personas.ts';
import { choosePersona } from '../support/choose-persona.ts';

describe.skipIf(!hasBrowser)('the way in: log-in, Min dag, Find borger', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openHelhed();
  }, 120_000);
  afterAll(() => opened?.close());

  test('logged out: one button, and no citizen; axe finds nothing', async () => {
    const page = await opened.as(null);
    await page.getByRole('link', { name: 'Log på' }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Helhed');
    expect(await faultsOf(page)).toEqual([]);
  }, 60_000);

  test('Min dag: what waits, one’s citizens and the systems; axe finds nothing', async () => {
    const page = await opened.as('mette');
    await page.getByRole('button', { name: 'Vis alle 30 borgere' }).waitFor();
    await page.getByText('Der er intet, der venter på dig.').waitFor();
    expect(await page.getByText('Svarer', { exact: true }).count()).toBe(2);
    expect(await page.title()).toBe('Min dag – Helhed');
    expect(await faultsOf(page)).toEqual([]);
  }, 60_000);

  test('one of each kind who logs in: Min dag and each place of their menu, and nothing that fails', async () => {
    const kindOf = ({ functions }: (typeof personas)[number]) =>
      JSON.stringify(functions.map(({ role, area }) => [role, area === 'health']));
    const people = personas.filter((one) => !isMachine(one));
    for (const [one] of Map.groupBy(people, kindOf).values()) {
      const key = one!.key;
      const page = await opened.as(key);
      const menu = page.getByRole('navigation', { name: 'Hovedmenu' });
      for (const place of await menu.getByRole('link').allInnerTexts()) {
        await menu.getByRole('link', { name: place, exact: true }).click();
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page
          .getByText(/^Henter/)
          .first()
          .waitFor({ state: 'detached' });
        const failed = await page.locator('.message-error').allInnerTexts();
        expect(failed, `${key}: ${place}`).toEqual([]);
      }
    }
  }, 180_000);

  test('by keyboard alone: skip link, menu, number with spaces, Enter, and the heading has the focus', async () => {
    const page = await opened.as('mette', '/find');
    await page.getByRole('textbox', { name: 'CPR-nummer' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Gå til indhold');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('cpr');
    await page.keyboard.type(spaced(opened.helhed.cpr('both with a joint plan')));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Signe Bjerregaard' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    const { address, kept } = await page.evaluate(() => ({
      address: location.href,
      kept: JSON.stringify([localStorage, sessionStorage, history.state, document.title]),
    }));
    for (const text of [address, kept]) expect(text).not.toMatch(/\d{6}[ -]?\d{4}|Signe/);
  }, 60_000);

  test('a wrong number is told at its field; somebody whom nobody knows and no access look the same', async () => {
    const page = await opened.as('mette', '/find');
    const number = page.getByRole('textbox', { name: 'CPR-nummer' });
    await number.fill('12345');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Skriv et CPR-nummer på ti cifre.' }).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('cpr');
    expect(await faultsOf(page)).toEqual([]);
    for (const knownFor of ['unknown to both', 'only social']) {
      await number.fill(opened.helhed.cpr(knownFor));
      await page.keyboard.press('Enter');
      await page.getByText('Ingen borger, eller ingen adgang').waitFor();
    }
    expect(await faultsOf(page)).toEqual([]);
  }, 60_000);

  test('a session that ends keeps what is written: log in beside it and go on', async () => {
    const page = await opened.as('mette', '/find');
    const number = page.getByRole('textbox', { name: 'CPR-nummer' });
    await number.fill(opened.helhed.cpr('both with a joint plan'));
    await page.context().clearCookies();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const [other] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Log på i et nyt vindue' }).click(),
    ]);
    await choosePersona(other, 'mette');
    await other.getByRole('heading', { name: 'Du er logget på igen' }).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Signe Bjerregaard' }).waitFor();
  }, 60_000);

  test('two minutes before the session ends it says so, and takes no focus from who is typing; axe finds nothing', async () => {
    const page = await opened.as('mette', '/find');
    await page.clock.install();
    await page.reload();
    const number = page.getByRole('textbox', { name: 'CPR-nummer' });
    await number.fill('840891');
    const { data } = await opened.helhed.ask('mette', '{ viewer { expiresAt } }');
    const left = Date.parse(data.viewer.expiresAt) - Date.now();
    await page.clock.fastForward(left - 5 * 60_000);
    expect(await page.getByText(/^Du bliver logget af kl\./).count()).toBe(0);
    await page.clock.fastForward(3 * 60_000);
    await page.getByText(/^Du bliver logget af kl\./).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('cpr');
    expect(await number.inputValue()).toBe('840891');
    expect(await faultsOf(page)).toEqual([]);
  }, 60_000);

  test('logging off ends it in every tab, and nothing of a citizen is left', async () => {
    const page = await opened.as(
      'mette',
      `/borger/${await opened.helhed.citizenId('mette', 'both with a joint plan')}`,
    );
    await page.getByRole('heading', { level: 1, name: 'Signe Bjerregaard' }).waitFor();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByRole('heading', { level: 1, name: 'Signe Bjerregaard' }).waitFor();
    await other.getByRole('button', { name: 'Log af' }).click();
    await page.getByRole('link', { name: 'Log på', exact: true }).waitFor();
    expect(await page.content()).not.toContain('Signe');
  }, 60_000);
});

const spaced = (cpr: string) => `${cpr.slice(0, 2)} ${cpr.slice(2, 4)} ${cpr.slice(4, 6)}-${cpr.slice(6)}`;
