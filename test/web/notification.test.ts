import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf, hasBrowser, openHelhed, type Opened } from '../support/browser.ts';
import { decisionClient } from '../support/clients.ts';

describe.skipIf(!hasBrowser)('besked, samtykke, nødadgang, drift', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openHelhed();
  }, 120_000);
  afterAll(() => opened?.close());

  test('a notification says that support is voluntary, and is confirmed with one of three choices', async () => {
    const decisions = decisionClient(opened.helhed);
    const { decision } = await decisions.register();
    const [waiting] = await decisions.waiting('mette', decision);
    const page = await opened.as('mette', `/besked/${waiting.notification.id}`);
    await page.getByText('Støtten er frivillig').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Kvittér …' }).press('Enter');
    const form = page.getByRole('form', { name: 'Kvittér' });
    expect(await form.getByRole('radio').count()).toBe(3);
    await form.getByRole('button', { name: 'Kvittér' }).press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await form.getByLabel('Planen er ændret').check();
    await form.getByRole('button', { name: 'Kvittér' }).press('Enter');
    await page.getByText('Kvitteret: Planen er ændret').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  }, 60_000);

  test('a consent is recorded with all problems told at once, and taken back', async () => {
    const page = await opened.as(
      'mette',
      `/borger/${await opened.helhed.citizenId('mette', 'only employment')}/samtykke`,
    );
    await page.getByText('Borgeren har ikke givet samtykke.').waitFor();
    await page.getByRole('button', { name: 'Registrér samtykket' }).click();
    await page.getByRole('heading', { name: /^Der er \d problemer$/ }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('Hvem giver oplysningerne?').selectOption({ label: 'Social' });
    await page.getByLabel('Sager', { exact: true }).check();
    await page.getByLabel('Til hvilken sag eller hvilket formål?').fill('Kontanthjælpssagen');
    await page.getByLabel('Mundtligt').check();
    await page.getByLabel('Gælder til og med').fill(new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10));
    await page.getByRole('button', { name: 'Registrér samtykket' }).click();
    await page.getByText('Samtykket er registreret').waitFor();
    await page.getByText('Social giver Beskæftigelse oplysninger').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Træk tilbage for borgeren …' }).click();
    const form = page.getByRole('form', { name: 'Træk tilbage for borgeren' });
    await form.getByLabel('Mundtligt').check();
    await form.getByRole('button', { name: 'Træk tilbage for borgeren' }).click();
    await page.getByText('Trukket tilbage', { exact: true }).waitFor();
  }, 60_000);

  test('nødadgang: for a reason, for a time, and the leader takes a stand', async () => {
    const page = await opened.as('mette', '/noedadgang');
    await page.getByRole('button', { name: 'Brug nødadgang' }).click();
    await page.getByRole('heading', { name: 'Der er 2 problemer' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('CPR-nummer').fill(opened.helhed.cpr('only social'));
    await page.getByLabel('Hvorfor er det nødvendigt?').fill('Der er fare for, at borgeren mister sin bolig i dag');
    await page.getByRole('button', { name: 'Brug nødadgang' }).click();
    await page.getByText(/^Der er \d+ minutter tilbage/).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Se Jørgen Kjeldsen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Jørgen Kjeldsen' }).waitFor();
    expect(page.url()).not.toMatch(/\d{10}/);

    const leader = await opened.as('lars', '/leder');
    await leader.getByRole('button', { name: 'Tag stilling …' }).click();
    await leader.getByLabel('Den var i orden').check();
    await leader.getByRole('button', { name: 'Tag stilling', exact: true }).click();
    await leader.getByText('Ingen', { exact: true }).waitFor();
    expect(await faultsOf(leader)).toEqual([]);
  }, 90_000);

  test('drift sees systems and deliveries, and no citizen; somebody else has no such screen', async () => {
    const page = await opened.as('drift');
    await page.getByText('Alt er leveret eller på vej.').waitFor();
    expect(await page.getByText('Svarer', { exact: true }).count()).toBe(2);
    expect(await faultsOf(page)).toEqual([]);
    const other = await opened.as('mette', '/drift');
    await other.getByText('Det har din funktion ikke adgang til.').waitFor();
    expect(await faultsOf(other)).toEqual([]);
  }, 60_000);
});
