import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf, hasBrowser, openHelhed, type Opened } from '../support/browser.ts';

describe.skipIf(!hasBrowser)('trækningsret, leder og kontrol', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openHelhed({ policy: { drawingRight: { hoursPerPeriod: 100 } } });
  }, 120_000);
  afterAll(() => opened?.close());

  test('trækningsret: the pool in words and as a bar; hours are reserved', async () => {
    const page = await opened.as('mette', '/traekningsret');
    await page.getByText('Kan reserveres').waitFor();
    expect(await page.getByText('100 timer', { exact: true }).count()).toBe(2);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Reservér timer …' }).click();
    const form = page.getByRole('form', { name: 'Reservér timer' });
    await form.getByLabel('Borger', { exact: true }).selectOption({ label: 'Signe Bjerregaard' });
    await form.getByLabel('Timer').fill('7,5');
    await form.getByLabel('Hvornår overtog I borgeren?').fill('2026-11-02');
    await form.getByLabel('Bemærkning').fill('Overtaget til bostøtte');
    await form.getByRole('button', { name: 'Reservér timer' }).click();
    await page.getByText(/7,5 timer tilbage af 7,5 timer/).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  }, 60_000);

  test('the auditor reads who saw a citizen, and the number is in no address', async () => {
    const cpr = opened.helhed.cpr('both with a joint plan');
    await opened.helhed.ask('mette', 'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { name } }', { cpr });
    const page = await opened.as('inge');
    await page.getByLabel('Borgerens CPR-nummer').fill(cpr);
    await page.getByRole('button', { name: 'Vis loggen' }).click();
    await page.getByText(/opslag om 840891-\*\*\*\*/).waitFor();
    await page.getByText('Mette Holm').first().waitFor();
    expect(page.url()).not.toContain(cpr);
    expect(await faultsOf(page)).toEqual([]);
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Hent som tekst' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('log.txt');
  }, 60_000);

  test('a leader with nothing late: it says so; axe finds nothing', async () => {
    const page = await opened.as('karen', '/leder');
    await page.getByText('Intet venter.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  }, 60_000);
});
