import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf, hasBrowser, openHelhed, type Opened } from '../support/browser.ts';

describe.skipIf(!hasBrowser)('henvisning', () => {
  let opened: Opened;
  let citizen: string;
  beforeAll(async () => {
    opened = await openHelhed();
    citizen = await opened.helhed.citizenId('mette', 'both with a joint plan');
  }, 120_000);
  afterAll(() => opened?.close());

  test('a referral: refused without a receiver, kept as a draft, seen as it will stand, sent, received and accepted', async () => {
    const page = await opened.as('mette', `/borger/${citizen}/henvis`);
    // The one unit that has her in the other area is chosen beforehand.
    expect(await page.getByLabel('Til', { exact: true }).inputValue()).toBe('social/voksenenhed');
    await page.getByLabel('Til', { exact: true }).selectOption('');
    await page.getByRole('button', { name: 'Se, hvad der bliver skrevet' }).click();
    await page.getByRole('heading', { name: 'Der er 5 problemer' }).waitFor();
    await page.getByRole('link', { name: 'Vælg den enhed, der skal henvises til.' }).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('receiver');
    expect(await faultsOf(page)).toEqual([]);

    await page.getByLabel('Til', { exact: true }).selectOption({ label: 'Visitationens voksenenhed (Social)' });
    await page.getByLabel('Formål').fill('Bostøtte, så praktikken kan holde');
    await page.getByLabel('Ønsket resultat').fill('To timers støtte om ugen');
    await page.getByRole('button', { name: 'Gem kladde' }).click();
    await page.getByText(/^Kladde, gemt/).waitFor();
    // Away and back within the page, then anew.
    await page.getByRole('link', { name: 'Min dag' }).click();
    await page.getByRole('link', { name: 'Skriv videre om Signe Bjerregaard' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('Find på navn').fill('Signe');
    await page.getByRole('link', { name: 'Signe Bjerregaard', exact: true }).click();
    await page.getByRole('region', { name: 'Henvisninger' }).getByRole('link', { name: 'Skriv videre' }).click();
    await page.getByText(/^Kladde, gemt/).waitFor();
    expect(await page.getByLabel('Formål').inputValue()).toBe('Bostøtte, så praktikken kan holde');
    await page.reload();
    await page.getByText(/^Kladde, gemt/).waitFor();
    expect(await page.getByLabel('Formål').inputValue()).toBe('Bostøtte, så praktikken kan holde');

    await page.getByLabel('Hjemmel').selectOption({ label: 'En fælles plan' });
    await page.getByLabel('Ja', { exact: true }).check();
    await page.getByLabel('Hvornår?').fill('2026-11-20');
    await page.getByRole('button', { name: 'Se, hvad der bliver skrevet' }).click();
    await page.getByRole('heading', { name: 'Sådan kommer det til at stå i fagsystemerne' }).waitFor();
    const receiver = page.getByRole('region', { name: 'Social' });
    expect(await receiver.innerText()).toContain('Bostøtte, så praktikken kan holde');
    expect(await page.getByRole('region', { name: 'Beskæftigelse' }).count()).toBe(1);
    expect(await faultsOf(page)).toEqual([]);

    await page.getByRole('button', { name: 'Send henvisningen' }).click();
    await page.getByRole('heading', { name: 'Henvisning af Signe Bjerregaard' }).waitFor();
    await page.getByText('Sendt, og ikke modtaget endnu').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);

    const receiving = await opened.as('jonas');
    await receiving.getByRole('link', { name: 'Signe Bjerregaard' }).first().click();
    await receiving.getByText('Svar senest', { exact: true }).waitFor();
    await receiving.getByRole('button', { name: 'Kvittér for modtagelsen' }).press('Enter');
    await receiving.getByText('Udført: Modtagelsen kvitteret.').waitFor();

    // What one did oneself is no news on Min dag.
    await receiving.getByRole('link', { name: 'Min dag' }).click();
    await receiving.getByText(/^Svar senest/).waitFor();
    await receiving.getByText('(1 i alt)').waitFor();
    expect(await receiving.getByRole('button', { name: /vis$/ }).count()).toBe(0);
    expect(await receiving.getByText('Ny', { exact: true }).count()).toBe(0);
    await receiving.getByRole('link', { name: 'Signe Bjerregaard' }).first().click();

    await receiving.getByRole('button', { name: 'Sig ja …' }).press('Enter');
    await receiving.getByRole('form', { name: 'Sig ja' }).getByLabel('Besked').fill('Vi begynder på mandag');
    await receiving.getByRole('form', { name: 'Sig ja' }).getByRole('button', { name: 'Sig ja' }).press('Enter');
    await receiving.getByText('Modtageren har sagt ja').first().waitFor();
    expect(await faultsOf(receiving)).toEqual([]);
    const receipts = receiving.getByRole('region', { name: 'Kvitteringer' });
    await receipts.getByText(/^En navngiven medarbejder har kvitteret/).waitFor();
    expect(await receipts.getByText(/ikke endnu/).count()).toBe(0);
    await receiving.getByRole('button', { name: 'Giv videre til en kollega …' }).press('Enter');
    expect(await receiving.getByLabel('Jonas Friis (mig)').count()).toBe(0);

    // Whoever sent it sees what became of it.
    await page.getByRole('link', { name: 'Min dag' }).click();
    const sent = page.getByRole('region', { name: 'Sendt af mig' });
    await sent.getByText('Vi begynder på mandag').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await sent.getByRole('link', { name: 'Signe Bjerregaard' }).click();
    await page.getByText('Vi begynder på mandag').first().waitFor();
  }, 120_000);

  test('a refusal stands at its field, and what was written stays', async () => {
    const page = await opened.as('mette', `/borger/${citizen}/henvis`);
    await page.getByLabel('Til', { exact: true }).selectOption({ label: 'Visitationens voksenenhed (Social)' });
    await page.getByLabel('Formål').fill('Kort');
    await page.getByLabel('Hjemmel').selectOption({ label: 'En fælles plan' });
    await page.getByLabel('Ja', { exact: true }).check();
    await page.getByLabel('Hvornår?').fill('2031-01-01');
    await page.getByLabel('Ønsket resultat').fill('To timers støtte om ugen');
    await page.getByLabel('Baggrund').fill('Skrevet én gang');
    await page.getByRole('button', { name: 'Se, hvad der bliver skrevet' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('Baggrund').inputValue()).toBe('Skrevet én gang');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Gem kladde' }).click();
    await page.getByText(/^Kladde, gemt/).waitFor();
    await page.getByRole('link', { name: 'Min dag' }).click();
    const drafts = page.getByRole('region', { name: 'Mine kladder' });
    await drafts.getByRole('button', { name: 'Slet kladden' }).click();
    await drafts.waitFor({ state: 'detached' });
  }, 60_000);

  test('a system that does not answer: the form asks why it cannot wait, and with the reason it goes on', async () => {
    const { faults } = opened.helhed.mocks.employment;
    const other = await opened.helhed.citizenId('mette', 'only employment');
    const page = await opened.as('mette', `/borger/${other}/henvis`);
    await page.getByLabel('Til', { exact: true }).selectOption({ label: 'Visitationens voksenenhed (Social)' });
    await page.getByLabel('Formål').fill('Bostøtte, så praktikken kan holde');
    await page.getByLabel('Hjemmel').selectOption({ label: 'Serviceloven § 85' });
    await page.getByText('Hjælp, omsorg eller støtte til voksne').waitFor();
    await page.getByLabel('Ja', { exact: true }).check();
    await page.getByLabel('Hvornår?').fill('2026-11-20');
    await page.getByLabel('Ønsket resultat').fill('To timers støtte om ugen');
    faults.add({ operation: '*', fault: '503' });
    await page.getByRole('button', { name: 'Se, hvad der bliver skrevet' }).click();
    await page.getByLabel('Hvorfor kan det ikke vente?').fill('Borgeren sidder her, og det haster');
    await page.getByRole('button', { name: 'Se, hvad der bliver skrevet' }).click();
    await page.getByRole('heading', { name: 'Sådan kommer det til at stå i fagsystemerne' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    faults.clear();
  }, 60_000);

  test('what waits grows while one looks: nothing moves, and it is shown when asked for', async () => {
    const page = await opened.as('jonas');
    await page.locator('.waiting-list > li').first().waitFor();
    const before = await page.locator('.waiting-list > li').count();
    const { refusal } = await opened.helhed.mutate('mette', 'createReferral', 'referral { id }', {
      citizenId: citizen,
      receiver: { area: 'social', unit: 'voksenenhed' },
      purpose: 'En henvisning mere, mens der ses på',
      legalBasis: 'JOINT_PLAN',
      informedOn: '2026-11-20',
      desiredOutcome: 'Ro om praktikken',
    });
    expect(refusal).toBeNull();
    await page.getByRole('button', { name: '1 ny – vis' }).waitFor();
    expect(await page.locator('.waiting-list > li').count()).toBe(before);
    await page.getByRole('button', { name: '1 ny – vis' }).click();
    await page.getByText('Ny', { exact: true }).waitFor();
    expect(await page.locator('.waiting-list > li').count()).toBe(before + 1);
    expect(await faultsOf(page)).toEqual([]);
  }, 60_000);
});
