import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { referralClient } from '../support/clients.ts';
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
    await part.getByRole('button', { name: 'Bed om en rettelse: Telefon …' }).press('Enter');
    const form = part.getByRole('form', { name: 'Bed om en rettelse: Telefon' });
    await form.getByRole('button', { name: 'Bed om en rettelse: Telefon' }).press('Enter');
    await form.getByRole('link', { name: 'Vælg et af de områder, uenigheden er imellem.' }).press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('rightArea');
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Space');
    await form.getByRole('button', { name: 'Bed om en rettelse: Telefon' }).press('Enter');
    await part.getByText('Rettelse er bedt om').waitFor();
    await part.getByText(/^Værdien i Beskæftigelse er den rigtige\. Mette Holm/).waitFor();
    await part.getByText('Ret telefonnummeret').waitFor();

    await part.getByRole('button', { name: 'Begge er rigtige: Telefon …' }).press('Enter');
    await part.getByLabel('Hvorfor?').fill('Borgeren har to telefoner');
    await part.getByRole('form').getByRole('button', { name: 'Begge er rigtige: Telefon' }).press('Enter');
    await part.getByText(/Begge er rigtige: Borgeren har to telefoner\. Mette Holm/).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  }, 60_000);

  test('decision: all that is missing at once, registered, and corrected; axe finds nothing', async () => {
    const id = await citizen('both with a joint plan', 'jonas');
    const page = await opened.as('jonas', `/borger/${id}`);
    await page.getByRole('link', { name: 'Registrér en afgørelse' }).press('Enter');
    const register = page.getByRole('button', { name: 'Registrér afgørelsen' });
    await register.press('Enter');
    await page.getByRole('heading', { name: 'Der er 5 problemer' }).waitFor();
    await page.getByRole('link', { name: 'Skriv nummeret på afgørelsen.' }).press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('number');
    await page.keyboard.type('20/a4711');
    await page.getByLabel('Hvad er afgjort?').selectOption({ label: 'Bevilget' });
    await page.getByLabel('Paragraf').fill('Serviceloven § 100');
    await page.getByLabel('Afgjort den').fill('2026-11-20');
    await page.getByLabel('Gælder fra').fill('2026-12-01');
    await page.getByLabel('Minutter hver gang').fill('90');
    await page.getByLabel('Ja', { exact: true }).check();
    await page.getByLabel('Hvornår?').fill('2026-11-19');
    await register.press('Enter');
    // The paragraph, the day before the decision, and minutes without how often.
    await page.getByRole('heading', { name: 'Der er 3 problemer' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('Paragraf').fill('Serviceloven § 85');
    await page.getByLabel('Hvornår?').fill('2026-11-20');
    await page.getByLabel('Hvor tit?').selectOption({ label: 'Hver uge' });
    await page.getByLabel('Hvor mange gange i hver periode?').fill('2');
    await register.press('Enter');
    const decisions = page.getByRole('region', { name: 'Afgørelser om bostøtte' });
    await decisions.getByText(/3 timer om ugen/).waitFor();

    await decisions.getByRole('link', { name: 'Ret afgørelsen' }).press('Enter');
    const title = page.getByLabel('Hvad er bevilget?');
    expect(await title.inputValue()).toBe('Bostøtte');
    expect(await page.getByLabel('Minutter hver gang').inputValue()).toBe('180');
    await title.fill('Bostøtte om aftenen');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ret afgørelsen' }).press('Enter');
    await decisions.getByText('Bostøtte om aftenen').waitFor();
    await decisions.getByText('Afløst af en senere').waitFor();
  }, 60_000);

  test('conflict of interest: declared, the citizen is gone, and the leader ends it; axe finds nothing', async () => {
    const id = await citizen('only employment');
    const page = await opened.as('mette', `/borger/${id}`);
    await page.getByRole('button', { name: 'Meld dig inhabil …' }).press('Enter');
    await page.getByLabel('Familie').check();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Meld dig inhabil', exact: true }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Inhabilitet' }).waitFor();
    await page.getByText(/^Du er inhabil for/).waitFor();
    expect(await page.getByRole('button', { name: /^Ophæv/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Meld dig inhabil …' }).press('Enter');
    await page.getByRole('button', { name: 'Meld dig inhabil', exact: true }).press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.goto(`${opened.helhed.url}/borger/${id}`);
    await page.getByText('Ingen borger, eller ingen adgang').waitFor();

    const leader = await opened.as('lars', '/inhabilitet');
    await leader.getByText(/^Mette Holm er inhabil for/).waitFor();
    await leader.getByRole('button', { name: 'Ophæv …' }).press('Enter');
    await leader.getByRole('button', { name: 'Ophæv', exact: true }).press('Enter');
    await leader.getByRole('link', { name: 'Begrundelsen skal være på 10–255 tegn.' }).waitFor();
    await leader.getByLabel('Hvorfor?').fill('De er ikke længere gift');
    await leader.getByRole('button', { name: 'Ophæv', exact: true }).press('Enter');
    await leader.getByText('Ingen', { exact: true }).waitFor();
    expect(await faultsOf(leader)).toEqual([]);
  }, 60_000);

  test('referral: handed over to a colleague whom Helhed knows, or by name; axe finds nothing', async () => {
    const referrals = referralClient(opened.helhed);
    const accepted = async () => {
      const { referral } = await referrals.refer({ legalBasis: 'JOINT_PLAN' });
      const { referral: received } = await referrals.step('jonas', 'receiveReferral', referral);
      return (await referrals.step('jonas', 'acceptReferral', received)).referral;
    };
    await referrals.step('karen', 'handOverReferral', await accepted());
    const page = await opened.as('jonas', `/henvisning/${(await accepted()).id}`);
    await page.getByRole('button', { name: 'Giv videre til en kollega …' }).press('Enter');
    const form = page.getByRole('form', { name: 'Giv videre til en kollega' });
    const submit = form.getByRole('button', { name: 'Giv videre til en kollega' });
    await submit.press('Enter');
    await form.getByRole('link', { name: /^Der mangler medarbejderen/ }).waitFor();
    expect(await form.getByLabel('Kollegaens navn').count()).toBe(0);
    await form.getByLabel('En anden kollega i enheden').check();
    await form.getByLabel('Kollegaens navn').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await form.getByLabel('Karen Vestergaard').check();
    await submit.press('Enter');
    await page.getByText(/, Karen Vestergaard/).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  }, 60_000);

  test('drawn hours: a leader corrects an entry, others may not; axe finds nothing', async () => {
    const input = {
      citizenId: await citizen('both with a joint plan'),
      minutes: 180,
      movedOn: '2026-11-01',
      text: 'Flyttet',
    };
    expect((await opened.helhed.mutate('mette', 'reserveBostoetteHours', '', input)).refusal).toBeNull();
    const page = await opened.as('lars', '/traekningsret');
    const entries = page.getByRole('region', { name: 'Posteringer' });
    await entries.getByRole('button', { name: 'Ret posteringen …' }).first().press('Enter');
    const form = entries.getByRole('form', { name: 'Ret posteringen' });
    await form.getByRole('button', { name: 'Ret posteringen' }).press('Enter');
    await form.getByRole('alert').waitFor();
    await form.getByLabel('Hvor mange timer skulle det have været?').fill('2,5');
    await form.getByLabel('Hvorfor?').fill('Tastefejl');
    expect(await faultsOf(page)).toEqual([]);
    await form.getByRole('button', { name: 'Ret posteringen' }).press('Enter');
    await entries.getByText('Tastefejl').waitFor();
    const other = await opened.as('mette', '/traekningsret');
    await other.getByText('Tastefejl').waitFor();
    expect(await other.getByRole('button', { name: /^Ret posteringen/ }).count()).toBe(0);
  }, 60_000);
});
