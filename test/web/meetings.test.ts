import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { person } from '../../mocks/people/draft.ts';
import { addDays, addWorkingDays } from '../../src/domain/working-days.ts';
import { dateInDenmark } from '../../src/domain/dates.ts';
import { faultsOf, hasBrowser, openHelhed, type Opened } from '../support/browser.ts';
import { inBoth, planClient } from '../support/plans.ts';

/** A citizen whom the social area does not know. */
const inEmployment = person({ cpr: '7105902345', givenName: 'Ella', familyName: 'Alene' }).withEmploymentCase();

const today = dateInDenmark(new Date());

describe.skipIf(!hasBrowser)('møder', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openHelhed({
      people: [inBoth('7005901234', 'karla'), inEmployment],
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

  test('sparring forum: a question is anonymous until a citizen is chosen; others read »en sag«; axe finds nothing', async () => {
    const planned = await opened.helhed.mutate('tove', 'planMeeting', 'meeting { id }', {
      kind: 'SPARRING',
      at: `${addWorkingDays(today, 5)}T09:00:00.000Z`,
      place: 'Rådhuset',
    });
    const path = `/moede/${planned.meeting.id}`;
    const page = await opened.as('mette', path);
    const items = page.getByRole('region', { name: 'Spørgsmål' }).getByRole('listitem');
    const form = page.getByRole('form', { name: 'Stil et spørgsmål' });
    const ask = async (question: string, about?: string) => {
      await page.getByRole('button', { name: 'Stil et spørgsmål …' }).press('Enter');
      const citizen = form.getByLabel(/^Hvilken af dine borgere er det om\?/);
      const chosen = about && (await citizen.getByRole('option', { name: about }).getAttribute('value'));
      if (chosen) await citizen.selectOption(chosen);
      await form.getByLabel('Spørgsmålet').fill(question);
      expect(await faultsOf(page)).toEqual([]);
      if (process.env['PICTURES'])
        await page.screenshot({ path: `${process.env['PICTURES']}/sparring-1280.png`, fullPage: true });
      await form.getByRole('button', { name: 'Stil et spørgsmål' }).press('Enter');
      await items.filter({ hasText: question }).waitFor();
    };
    await ask('Hvordan hjælper man bedst på tværs?');
    expect(await items.getByRole('link').count()).toBe(0);
    await ask('Hvad kan vi tilbyde nu?', 'Ella Alene');
    await items.filter({ hasText: 'Hvad kan vi tilbyde nu?' }).getByRole('link', { name: 'Ella Alene' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);

    const other = await opened.as('jonas', path, 320);
    const others = other.getByRole('region', { name: 'Spørgsmål' }).getByRole('listitem');
    await others.getByText('Hvordan hjælper man bedst på tværs?').waitFor();
    await others.getByText('En sag', { exact: true }).waitFor();
    expect(await others.getByText('Hvad kan vi tilbyde nu?').count()).toBe(0);
    expect(await other.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    if (process.env['PICTURES'])
      await other.screenshot({ path: `${process.env['PICTURES']}/sparring-320.png`, fullPage: true });
  }, 90_000);
});
