import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { addDays } from '../../src/domain/working-days.ts';
import { dateInDenmark } from '../../src/domain/dates.ts';
import { faultsOf, hasBrowser, openHelhed, type Opened } from '../support/browser.ts';
import { inBoth, planClient } from '../support/plans.ts';

const today = dateInDenmark(new Date());

/** Takes a screen's picture where a person wants to look at it. */
const picture = async (page: Page, name: string) =>
  process.env['PICTURES'] &&
  (await page.screenshot({ path: `${process.env['PICTURES']}/${name}.png`, fullPage: true }));

describe.skipIf(!hasBrowser)('fælles plan', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openHelhed({
      people: [inBoth('7005901234', 'karla'), inBoth('7105902345', 'another')],
      policy: { plan: { opensWith: 'LEADER' }, delivery: { firstRetryMs: 200, answersEveryMs: 300 } },
    });
  }, 120_000);
  afterAll(() => opened?.close());

  test('from the first word to the yes: written, joined, offered and answered on the page; axe finds nothing', async () => {
    const plans = planClient(opened.helhed);
    const cpr = opened.helhed.cpr('karla');
    const { plan } = await plans.open(cpr, { followUpOn: addDays(today, 180) });
    const page = await opened.as('mette', `/plan/${plan.id}`);
    await page.getByRole('heading', { level: 1, name: 'Fælles plan for Karla Prøve' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);

    await page.getByRole('button', { name: 'Skriv i planen …' }).press('Enter');
    await page
      .getByRole('textbox', { name: 'Borgerens egne ord' })
      .fill('Jeg vil gerne have et arbejde, hvor der er ro.');
    await page.getByLabel('Motivation og ressourcer').fill('Karla er god til at lave mad.');
    await page.getByRole('button', { name: 'Tilføj et mål' }).press('Enter');
    const goal = page.getByRole('group', { name: 'Mål 1', exact: true });
    await goal.getByLabel('Slags mål').selectOption({ label: 'Slutmål' });
    await goal.getByLabel('Slutmål', { exact: true }).selectOption({ label: 'Arbejde' });
    await goal.getByLabel('Målet, som vi skriver det').fill('Et job på 15 timer');
    await page.getByRole('button', { name: 'Tilføj en indsats' }).press('Enter');
    const effort = page.getByRole('group', { name: 'Indsats 1', exact: true });
    await effort.getByLabel('Område').selectOption({ label: 'Social' });
    await effort.getByLabel('Enhed').selectOption({ label: 'Visitationens voksenenhed' });
    await effort.getByLabel('Hvad gøres der?').fill('Støtte i hjemmet');
    await effort.getByLabel('Kan borgeren frit sige nej til den?').selectOption({ label: 'Ja, den er frivillig' });
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'plan-form-1280');
    await page.getByRole('button', { name: 'Gem planen' }).press('Enter');
    await page.getByText('Et job på 15 timer').first().waitFor();
    await page.getByText('Støtte i hjemmet').first().waitFor();

    for (const [persona, area] of [
      ['lars', 'Beskæftigelse'],
      ['karen', 'Social'],
    ] as const) {
      const leader = await opened.as(persona, `/plan/${plan.id}`);
      await leader.getByRole('button', { name: 'Deltag med dit område …' }).press('Enter');
      await leader.getByLabel('Hvilket område deltager?').selectOption({ label: area });
      await leader.getByRole('button', { name: 'Deltag med dit område', exact: true }).press('Enter');
      await leader.getByText(/^Udført:/).waitFor();
    }

    await page.reload();
    await page.getByRole('button', { name: 'Tilbyd borgeren planen …' }).press('Enter');
    await page.getByLabel('Hvilken dag fik borgeren planen tilbudt?').fill(today);
    await page.getByRole('button', { name: 'Tilbyd borgeren planen', exact: true }).press('Enter');
    await page.getByText('Tilbudt borgeren', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Registrér borgerens ja …' }).press('Enter');
    const yes = page.getByRole('form', { name: 'Registrér borgerens ja' });
    await yes.getByRole('button', { name: 'Registrér borgerens ja' }).press('Enter');
    await page.getByRole('heading', { name: 'Der er 2 problemer' }).waitFor();
    await yes.getByLabel('Hvilken dag svarede borgeren?').fill(today);
    await yes.getByLabel('Mundtligt').check();
    expect(await faultsOf(page)).toEqual([]);
    await yes.getByRole('button', { name: 'Registrér borgerens ja' }).press('Enter');
    await page.getByText('Aftalt med borgeren').first().waitFor();
    await page.getByText(/Indsats i den fælles plan: Støtte i hjemmet/).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'plan-1280');
    const small = await opened.as('mette', `/plan/${plan.id}`, 320);
    await small.getByText('Aftalt med borgeren').first().waitFor();
    expect(await small.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await picture(small, 'plan-320');
  }, 120_000);

  test('what the citizen is given is plain, and is printed without the page around it', async () => {
    const plans = planClient(opened.helhed);
    const plan = await plans.offered(opened.helhed.cpr('another'), today, { followUpOn: addDays(today, 180) });
    const page = await opened.as('mette', `/plan/${plan.id}`);
    await page.getByRole('link', { name: 'Planen, som borgeren får den' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Din fælles plan' }).waitFor();
    await page.getByText(/Jeg vil gerne have et arbejde, hvor der er ro\./).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'plan-borger-1280');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    expect(await page.getByRole('navigation', { name: 'Hovedmenu' }).isVisible()).toBe(false);
    await picture(page, 'plan-borger-print');
  }, 60_000);

  test('nobody else: a plan that is not theirs to see looks as none does', async () => {
    const page = await opened.as('ida', '/plan/unknown');
    await page.getByRole('heading', { level: 1, name: 'Ingen fælles plan, eller ingen adgang' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  }, 60_000);
});
