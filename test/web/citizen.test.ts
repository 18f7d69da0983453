import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf, hasBrowser, openHelhed, type Opened } from '../support/browser.ts';

describe.skipIf(!hasBrowser)('borger', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openHelhed({ limits: { failuresToOpen: 1_000 } });
  }, 120_000);
  afterAll(() => opened?.close());
  afterEach(() => opened?.helhed.mocks.employment.faults.clear());

  async function open(persona: string, knownFor: string, width?: number): Promise<Page> {
    const page = await opened.as(persona, `/borger/${await opened.helhed.citizenId(persona, knownFor)}`, width);
    await page.getByRole('button', { name: 'Skift borger' }).waitFor();
    await page
      .getByText(/^Henter/)
      .first()
      .waitFor({ state: 'detached' });
    return page;
  }

  test('whole: both lanes, one card a person, the timeline as picture and list; axe finds nothing', async () => {
    const page = await open('mette', 'both with a joint plan');
    await page.getByText('Alle fagsystemer har svaret.').waitFor();
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(
      expect.arrayContaining(['Beskæftigelse', 'Social', 'Forløb', 'Henvisninger', 'Hvem arbejder med borgeren']),
    );
    expect(await page.getByText('Mette Holm', { exact: true }).count()).toBe(2);
    await page.getByText(/^Mette Holm \(koordinatoren i et fagsystem\)$/).waitFor();
    expect(await page.getByRole('img', { name: /Forløbet i Beskæftigelse og Social/ }).count()).toBe(1);
    expect(await page.getByText('Sag oprettet').count()).toBeGreaterThan(0);
    expect(await page.getByText('Vides ikke').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  }, 60_000);

  test('one system down: what it holds is not known, and never none; axe finds nothing', async () => {
    const { faults } = opened.helhed.mocks.employment;
    faults.add({ operation: '*', fault: '503' });
    const page = await open('jonas', 'both with a joint plan');
    await page.getByText('Ikke alt er her.').waitFor();
    const lane = page.getByRole('region', { name: 'Beskæftigelse' });
    expect(await lane.getByText('Vides ikke').count()).toBeGreaterThan(1);
    expect(await lane.getByText(/^Ingen/).count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  }, 60_000);

  test('withheld: says so, and what would open it; axe finds nothing', async () => {
    const page = await open('mette', 'only employment');
    const lane = page.getByRole('region', { name: 'Social' });
    await lane.getByText('Vises ikke for dig').first().waitFor();
    await lane.getByText(/Det kan åbnes af: .*samtykke/).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  }, 60_000);

  test('protected: the address is nowhere, and it says why; axe finds nothing', async () => {
    const page = await open('mette', 'protected address');
    await page.getByText('Beskyttet adresse').waitFor();
    expect(await page.getByText('Skovvej').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  }, 60_000);

  test('320 pixels: nothing is wider than the window; axe finds nothing', async () => {
    const page = await open('mette', 'the two systems disagreeing on name, phone and address', 320);
    await page.getByRole('heading', { name: 'Fagsystemerne er ikke enige' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await faultsOf(page)).toEqual([]);
  }, 60_000);

  test('print: what was done is on paper, also what is folded; menu, buttons and filters are not', async () => {
    const page = await open('mette', 'both with a joint plan');
    await page.locator('.event-list').waitFor();
    await page.emulateMedia({ media: 'print' });
    const lane = page.getByRole('region', { name: 'Beskæftigelse' });
    expect(await lane.getByText('Ressourceforløb').first().isVisible()).toBe(true);
    expect(await lane.locator('details li').first().isVisible()).toBe(true);
    for (const hidden of ['nav', '.button', '.filters', '.skipnav'])
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
  }, 60_000);

  test('the whole number is shown for a reason, and is gone with the citizen', async () => {
    const page = await open('mette', 'both with a joint plan');
    await page.getByRole('button', { name: 'Vis hele nummeret' }).click();
    await page.getByRole('textbox', { name: 'Hvorfor?' }).fill('Skal skrives i en afgørelse til borgeren');
    await page.getByRole('button', { name: 'Vis nummeret' }).click();
    const cpr = opened.helhed.cpr('both with a joint plan');
    await page.getByText(`${cpr.slice(0, 6)}-${cpr.slice(6)}`).waitFor();
    await page.getByRole('button', { name: 'Skift borger' }).click();
    await page.getByRole('heading', { name: 'Find borger' }).waitFor();
    expect(await page.content()).not.toContain(cpr.slice(6));
    expect(await page.content()).not.toContain('Signe');
  }, 60_000);

  test('somebody who is not there for one: no name, no difference; axe finds nothing', async () => {
    const page = await opened.as('mette', `/borger/${await opened.helhed.citizenId('jonas', 'only social')}`);
    await page.getByText('Ingen borger, eller ingen adgang').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  }, 60_000);
});
