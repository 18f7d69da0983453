import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, addWorkingDays } from '../../src/domain/working-days.ts';
import { dateInDenmark } from '../../src/domain/dates.ts';
import { faultsOf, hasBrowser, openHelhed, type Opened } from '../support/browser.ts';
import { inBoth, planClient } from '../support/plans.ts';

const today = dateInDenmark(new Date());

describe.skipIf(!hasBrowser)('møder', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openHelhed({
      people: [inBoth('7005901234', 'karla')],
      policy: {
        plan: { opensWith: 'LEADER' },
        delivery: { firstRetryMs: 200, answersEveryMs: 300 },
        decisions: { everyMs: 200 },
      },
    });
  }, 120_000);
  afterAll(() => opened?.close());

  test('a meeting across the areas is planned, called, moved and cancelled; axe finds nothing', async () => {
    const plans = planClient(opened.helhed);
    const offered = await plans.offered(opened.helhed.cpr('karla'), today, { followUpOn: addDays(today, 180) });
    const agreed = await plans.accept(offered, today);
    await plans.take('mette', 'startPlan', agreed);
    await opened.helhed.mocks.social.hand({ hand: 'record-joint-plan', citizen: opened.helhed.cpr('karla') });

    const page = await opened.as('tove', '/moeder');
    const about = page.getByRole('button', { name: 'Planlæg et møde …' });
    await about.press('Enter');
    const form = page.getByRole('form', { name: 'Planlæg et møde' });
    await form.getByLabel('Tværfagligt samarbejdsmøde').check();
    // The plan is hers to see once employment's system shows the mark.
    await expect
      .poll(
        async () => {
          await page.reload();
          await about.press('Enter');
          await form.getByLabel('Tværfagligt samarbejdsmøde').check();
          return form.getByLabel('Hvilken plan?').getByRole('option', { name: 'Karla Prøve' }).count();
        },
        { timeout: 30_000, interval: 1_000 },
      )
      .toBe(1);
    await form.getByRole('button', { name: 'Planlæg et møde' }).press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await form.getByLabel('Hvilken plan?').selectOption({ label: 'Karla Prøve' });
    await form.getByLabel('Hvilken dag?').fill(addWorkingDays(today, 10));
    await form.getByLabel('Klokken').fill('9.00');
    await form.getByLabel('Hvor?').fill('Jobcentret, lokale 2');
    await form.getByRole('button', { name: 'Planlæg et møde' }).press('Enter');
    const coming = page.getByRole('region', { name: 'Kommende' });
    await coming.getByText(/kl\. 09\.00, Jobcentret, lokale 2/).waitFor();
    await coming.getByRole('link', { name: 'Tværfagligt samarbejdsmøde' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Tværfagligt samarbejdsmøde/ }).waitFor();

    await page.getByRole('button', { name: 'Indkald …' }).press('Enter');
    const call = page.getByRole('form', { name: 'Indkald' });
    await call.getByLabel(/^Mette Holm/).check();
    await call.getByLabel(/^Jonas Friis/).check();
    expect(await faultsOf(page)).toEqual([]);
    await call.getByRole('button', { name: 'Indkald' }).press('Enter');
    await page.getByText('Indkaldt', { exact: true }).first().waitFor();
    await page
      .getByRole('region', { name: 'Indkaldt' })
      .getByText(/^Jonas Friis/)
      .waitFor();
    expect(await faultsOf(page)).toEqual([]);

    await page.getByRole('button', { name: 'Flyt …' }).press('Enter');
    const move = page.getByRole('form', { name: 'Flyt' });
    await move.getByLabel('Hvilken dag?').fill(addWorkingDays(today, 11));
    await move.getByLabel('Klokken').fill('13');
    await move.getByLabel('Hvorfor?').fill('Lokalet er optaget');
    await move.getByRole('button', { name: 'Flyt' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: /kl\. 13\.00$/ }).waitFor();

    await page.getByRole('button', { name: 'Aflys …' }).press('Enter');
    await page.getByLabel('Hvorfor?').fill('Borgeren er syg');
    await page.getByRole('form', { name: 'Aflys' }).getByRole('button', { name: 'Aflys' }).press('Enter');
    await page.getByText('Aflyst', { exact: true }).first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
  }, 150_000);
});
