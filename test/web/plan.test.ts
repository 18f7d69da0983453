import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Instant } from '../../src/domain/dates.ts';
import { addDays, addWorkingDays } from '../../src/domain/working-days.ts';
import { dateInDenmark } from '../../src/domain/dates.ts';
import { activePlan, storePlan } from '../support/active-plan.ts';
import { faultsOf, hasBrowser, openHelhed, type Opened } from '../support/browser.ts';
import { inBoth, planClient } from '../support/plans.ts';

const today = dateInDenmark(new Date());
const ago = (days: number) => addDays(today, -days);

/** A plan that has run for so long that a meeting with the citizen should have been held, and was not. */
const longRunning = activePlan('7205903456', {
  citizenName: 'Karla Prøve',
  enteredAt: `${ago(200)}T09:00:00.000Z` as Instant,
  openedAt: `${ago(220)}T09:00:00.000Z` as Instant,
  decidedOn: ago(220),
  offeredOn: ago(215),
  answer: { kind: 'ACCEPTED', answeredOn: ago(210), form: 'ORAL', version: 3, text: null },
  startedOn: ago(200),
  followUpOn: addDays(today, 100),
});

/** Takes a screen's picture where a person wants to look at it. */
const picture = async (page: Page, name: string) =>
  process.env['PICTURES'] &&
  (await page.screenshot({ path: `${process.env['PICTURES']}/${name}.png`, fullPage: true }));

describe.skipIf(!hasBrowser)('fælles plan', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openHelhed({
      people: [
        inBoth('7005901234', 'karla'),
        inBoth('7105902345', 'another'),
        inBoth(longRunning.citizen, 'a long plan').withJointPlan(ago(200)),
      ],
      policy: {
        plan: { opensWith: 'LEADER' },
        coordinator: { caseworkers: 'ONE' },
        delivery: { firstRetryMs: 200, answersEveryMs: 300 },
      },
      prepare: storePlan(longRunning),
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
    await yes.getByRole('button', { name: 'Se, hvad der bliver skrevet' }).press('Enter');
    const preview = yes.getByRole('region', { name: 'Det bliver skrevet' });
    await preview.getByRole('heading', { name: 'Indsats i den fælles plan: Støtte i hjemmet' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'plan-preview-1280');
    await page.getByText('Aftalt med borgeren').waitFor({ state: 'detached' });
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

  test('the leader of the coordinator’s unit names a stand-in, by name or by initials; axe finds nothing', async () => {
    const page = await opened.as('lars', `/plan/${opened.helhed.keys.seal('plan', longRunning.id)}`);
    await page.getByRole('button', { name: 'Udpeg en stedfortræder …' }).press('Enter');
    const form = page.getByRole('form', { name: 'Udpeg en stedfortræder' });
    const send = form.getByRole('button', { name: 'Udpeg en stedfortræder' });
    await send.press('Enter');
    await page.getByRole('heading', { name: 'Der er 2 problemer' }).waitFor();
    await form.getByLabel('Fra og med hvilken dag?').fill(today);
    await form.getByLabel('Til og med hvilken dag?').fill(addDays(today, 90));
    const who = form.getByLabel('Hvem er stedfortræder for koordinatoren?');
    const known = who.getByRole('option');
    await expect.poll(() => known.allTextContents()).toContainEqual(expect.stringMatching(/^Jonas Friis, /));
    expect((await known.allTextContents()).filter((one) => one.startsWith('Mette Holm'))).toEqual([]);
    await who.selectOption({ label: 'En anden …' });
    await form.getByLabel('I hvilken enhed?').selectOption({ value: 'employment/arbejdsmarked' });
    await form.getByLabel('Navn', { exact: true }).fill('Kirsten Brandt');
    await form.getByLabel('Initialer i fagsystemet').fill('KBR');
    await send.press('Enter');
    await page
      .getByRole('alert')
      .getByText(/^En stedfortræder udpeges for højst 20 arbejdsdage\./)
      .waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'stand-in-1280');
    await page.setViewportSize({ width: 320, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await picture(page, 'stand-in-320');
    await form.getByLabel('Til og med hvilken dag?').fill(addWorkingDays(today, 5));
    await form.getByLabel('Hvorfor?').fill('Ferie');
    await send.press('Enter');
    await page.getByText(/^Stedfortræder .*: Kirsten Brandt$/).waitFor();
    await page.getByText('Udført: Stedfortræder udpeget.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  }, 60_000);

  test('where a leader decides: another day of follow-up, with what will be written; axe finds nothing', async () => {
    const page = await opened.as('lars', `/plan/${opened.helhed.keys.seal('plan', longRunning.id)}`);
    await page.getByRole('button', { name: 'Beslut en væsentlig ændring …' }).press('Enter');
    const form = page.getByRole('form', { name: 'Beslut en væsentlig ændring' });
    await form.getByLabel('Opfølgningen flyttes').check();
    await form.getByLabel('Hvornår følges der op?').fill(addDays(today, 200));
    await form.getByLabel('Hvorfor?').fill('Praktikken varer længere.');
    await form.getByRole('button', { name: 'Se, hvad der bliver skrevet' }).press('Enter');
    await form
      .getByRole('region', { name: 'Det bliver skrevet' })
      .getByText(/Opfølgning/)
      .first()
      .waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'plan-decide-1280');
    await form.getByRole('button', { name: 'Beslut en væsentlig ændring' }).press('Enter');
    await page.getByText('Udført: Ændret efter en beslutning.').waitFor();
  }, 60_000);

  test('what is worth attention: warnings, efforts that are suggested, and more than one primary caseworker; axe finds nothing', async () => {
    const page = await opened.as('mette', `/plan/${opened.helhed.keys.seal('plan', longRunning.id)}`);
    await page.getByText('Intet møde med borgeren', { exact: true }).waitFor();
    await page.getByText(/^Koordinatoren har ikke holdt det møde med borgeren/).waitFor();
    const efforts = page.getByRole('region', { name: 'Hvem gør hvad' });
    await efforts.getByRole('heading', { name: 'Forslag efter kommunens valg' }).waitFor();
    await efforts.getByText(/Lovpligtige samtaler og tilbud efter LAB, Jobcenter/).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'plan-attention-1280');
    await page.getByRole('link', { name: 'Se borgeren' }).press('Enter');
    const people = page.getByRole('region', { name: 'Hvem arbejder med borgeren' });
    await people.getByText('Borgeren har mere end én primær sagsbehandler').waitFor();
    await people.getByText('Kommunen har valgt, at der skal være én i alt.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 900 });
    await picture(page, 'more-primary-320');
  }, 60_000);

  test('nobody else: a plan that is not theirs to see looks as none does', async () => {
    const page = await opened.as('ida', '/plan/unknown');
    await page.getByRole('heading', { level: 1, name: 'Ingen fælles plan, eller ingen adgang' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  }, 60_000);
});
