import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf, hasBrowser, openHelhed, type Opened } from '../support/browser.ts';

describe.skipIf(!hasBrowser)('actions', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openHelhed({ policy: { drawingRight: { hoursPerPeriod: 20 } } });
  }, 120_000);
  afterAll(() => opened?.close());
  const citizen = (knownFor: string, persona = 'mette') => opened.helhed.citizenId(persona, knownFor);

  test('discrepancy: a correction is asked for, then both values are said to be right; axe finds nothing', async () => {
    const id = await citizen('the two systems disagreeing on name, phone and address');
    const page = await opened.as('mette', `/borger/${id}`);
    const part = page.getByRole('region', { name: 'Fagsystemerne er ikke enige' });
    await part.getByText('Ikke afgjort').first().waitFor();
    await part.getByRole('button', { name: 'Bed om en rettelse …' }).nth(1).press('Enter');
    const form = part.getByRole('form', { name: 'Bed om en rettelse' });
    await form.getByRole('button', { name: 'Bed om en rettelse' }).press('Enter');
    await form.getByRole('link', { name: 'Vælg et af de områder, uenigheden er imellem.' }).press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('rightArea');
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Space');
    await form.getByRole('button', { name: 'Bed om en rettelse' }).press('Enter');
    await part.getByText('Rettelse er bedt om').waitFor();
    await part.getByText(/^Værdien i Beskæftigelse er den rigtige\. Mette Holm/).waitFor();
    await part.getByText('Ret telefonnummeret').waitFor();

    await part.getByRole('button', { name: 'Begge er rigtige …' }).nth(1).press('Enter');
    await part.getByLabel('Hvorfor?').fill('Borgeren har to telefoner');
    await part.getByRole('form').getByRole('button', { name: 'Begge er rigtige' }).press('Enter');
    await part.getByText(/Begge er rigtige: Borgeren har to telefoner\. Mette Holm/).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  }, 60_000);
});
