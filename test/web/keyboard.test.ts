import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf, hasBrowser, openHelhed, type Opened } from '../support/browser.ts';
import { decisionClient, referralClient } from '../support/clients.ts';

/** Presses Tab until an element has the focus: it is reached by keyboard, in the order of the page. */
async function tabTo(target: Locator): Promise<void> {
  const { keyboard } = target.page();
  await target.waitFor();
  for (let presses = 0; presses < 150; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${String(target)}`);
}

async function press(target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.press(key);
}

async function write(target: Locator, text: string): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.type(text);
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

/** The day as the browser's date field takes it: month, day, year. */
const typed = (days: number) => {
  const [year, month, day] = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10).split('-');
  return `${month}${day}${year}`;
};

describe.skipIf(!hasBrowser)('by keyboard alone', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openHelhed({ policy: { drawingRight: { hoursPerPeriod: 100 } } });
  }, 120_000);
  afterAll(() => opened?.close());

  test('refer, and answer: the focus is on each new heading, and on what was done when its button is gone', async () => {
    const citizen = await opened.helhed.citizenId('mette', 'both with a joint plan');
    const page = await opened.as('mette', `/borger/${citizen}`);
    await press(page.getByRole('link', { name: 'Ny henvisning' }));
    await page.getByRole('heading', { level: 1, name: 'Ny henvisning' }).waitFor();
    expect(await focused(page)).toBe('Ny henvisning');
    await write(page.getByLabel('Til', { exact: true }), 'Visitationens v');
    await press(page.getByRole('button', { name: 'Se, hvad der bliver skrevet' }));
    await page.getByRole('alert').waitFor();
    expect(await focused(page)).toContain('Der er 4 problemer');
    await press(page.getByRole('link', { name: 'Skriv formålet.' }));
    await page.keyboard.type('Bostøtte, så praktikken kan holde');
    await write(page.getByLabel('Hjemmel'), 'En f');
    await press(page.getByLabel('Ja', { exact: true }), 'Space');
    await write(page.getByLabel('Hvornår?'), typed(-3));
    await write(page.getByLabel('Ønsket resultat'), 'To timers støtte om ugen');
    await press(page.getByRole('button', { name: 'Se, hvad der bliver skrevet' }));
    await page.getByRole('heading', { name: 'Sådan kommer det til at stå i fagsystemerne' }).waitFor();
    await press(page.getByRole('button', { name: 'Send henvisningen' }));
    await page.getByRole('heading', { level: 1, name: 'Henvisning af Signe Bjerregaard' }).waitFor();
    expect(await focused(page)).toBe('Henvisning af Signe Bjerregaard');

    const receiving = await opened.as('jonas');
    await press(receiving.locator('.waiting-list').getByRole('link', { name: 'Signe Bjerregaard' }).first());
    await press(receiving.getByRole('button', { name: 'Kvittér for modtagelsen' }));
    await receiving.getByText('Udført: Modtagelsen kvitteret.').waitFor();
    expect(await focused(receiving)).toBe('Udført: Modtagelsen kvitteret.');
    await press(receiving.getByRole('button', { name: 'Sig ja …' }));
    await press(receiving.getByRole('form', { name: 'Sig ja' }).getByRole('button', { name: 'Sig ja' }));
    await receiving.getByText('Modtageren har sagt ja').first().waitFor();
  }, 90_000);

  test('confirm a decision: no choice is told at once and leads to the choices', async () => {
    const decisions = decisionClient(opened.helhed);
    const { decision } = await decisions.register();
    const [waiting] = await decisions.waiting('mette', decision);
    const page = await opened.as('mette', `/besked/${waiting.notification.id}`);
    await press(page.getByRole('button', { name: 'Kvittér …' }));
    const form = page.getByRole('form', { name: 'Kvittér' });
    await press(form.getByRole('button', { name: 'Kvittér' }));
    await page.getByRole('alert').waitFor();
    await press(page.getByRole('alert').getByRole('link'));
    await page.keyboard.press('Space');
    await press(form.getByRole('button', { name: 'Kvittér' }));
    await page.getByText(/^Kvitteret: /).waitFor();
    expect(await focused(page)).toBe('Udført: Kvitteret.');
  }, 60_000);

  test('record a consent', async () => {
    const citizen = await opened.helhed.citizenId('mette', 'only employment');
    const page = await opened.as('mette', `/borger/${citizen}/samtykke`);
    await write(page.getByLabel('Hvem giver oplysningerne?'), 'Soc');
    await press(page.getByLabel('Sager', { exact: true }), 'Space');
    await write(page.getByLabel('Til hvilken sag eller hvilket formål?'), 'Kontanthjælpssagen');
    await tabTo(page.getByLabel('Skriftligt'));
    await page.keyboard.press('ArrowDown');
    await write(page.getByLabel('Gælder til og med'), typed(60));
    await press(page.getByRole('button', { name: 'Registrér samtykket' }));
    await page.getByText('Social giver Beskæftigelse oplysninger').waitFor();
    expect(await focused(page)).toBe('Registrér samtykket');
  }, 60_000);

  test('break glass, and the leader’s review of it', async () => {
    const page = await opened.as('mette', '/noedadgang');
    await write(page.getByLabel('CPR-nummer'), opened.helhed.cpr('only social'));
    await write(page.getByLabel('Hvorfor er det nødvendigt?'), 'Der er fare for, at borgeren mister sin bolig i dag');
    await press(page.getByRole('button', { name: 'Brug nødadgang' }));
    await press(page.getByRole('link', { name: 'Se Jørgen Kjeldsen' }));
    await page.getByRole('heading', { level: 1, name: 'Jørgen Kjeldsen' }).waitFor();
    expect(await focused(page)).toBe('Jørgen Kjeldsen');
    await press(page.getByRole('link', { name: 'Nødadgang', exact: true }));
    await page.getByText(/^Åben til kl\. /).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await press(page.getByRole('button', { name: 'Afslut' }));
    await page.getByRole('button', { name: 'Afslut' }).waitFor({ state: 'detached' });

    const leader = await opened.as('lars', '/leder');
    await press(leader.getByRole('button', { name: 'Tag stilling …' }));
    await press(leader.getByLabel('Den var i orden'), 'Space');
    await press(leader.getByRole('button', { name: 'Tag stilling', exact: true }));
    await leader.getByText('Ingen', { exact: true }).waitFor();
  }, 60_000);

  test('reserve hours', async () => {
    const page = await opened.as('mette', '/traekningsret');
    await press(page.getByRole('button', { name: 'Reservér timer …' }));
    const form = page.getByRole('form', { name: 'Reservér timer' });
    await write(form.getByLabel('Borger', { exact: true }), 'Signe B');
    await write(form.getByLabel('Timer'), '7,5');
    await write(form.getByLabel('Hvornår overtog I borgeren?'), typed(-20));
    await write(form.getByLabel('Begrundelse'), 'Overtaget til bostøtte');
    await press(form.getByRole('button', { name: 'Reservér timer' }));
    await page.getByText(/7,5 timer tilbage af 7,5 timer/).waitFor();
    expect(await focused(page)).toBe('Reservér timer …');
  }, 60_000);

  test('a filter of the queue, and what it leaves', async () => {
    const { referral } = await referralClient(opened.helhed).refer({ legalBasis: 'JOINT_PLAN' });
    const page = await opened.as('jonas');
    await press(page.getByText(/^Vælg, hvad listen viser/));
    await tabTo(page.getByLabel('Slags'));
    for (const _ of ['Henvisning', 'Besked om en afgørelse']) await page.keyboard.press('ArrowDown');
    await page.getByText('Intet af det, der venter, er af den slags.').waitFor();
    await page.keyboard.press('ArrowUp');
    await page.locator(`a[href="/henvisning/${referral.id}"]`).waitFor();
    expect(await page.locator('.waiting-list a[href^="/besked/"]').count()).toBe(0);
  }, 60_000);
});
