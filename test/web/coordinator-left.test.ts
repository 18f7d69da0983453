import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { population } from '../../mocks/people/population.ts';
import { addDays } from '../../src/domain/working-days.ts';
import { dateInDenmark } from '../../src/domain/dates.ts';
import { activePlan, storePlan } from '../support/active-plan.ts';
import { faultsOf, hasBrowser, openHelhed, type Opened } from '../support/browser.ts';
import { merete } from '../support/committee-client.ts';

const today = dateInDenmark(new Date());
const days = { decidedOn: addDays(today, -30), startedOn: addDays(today, -20), followUpOn: addDays(today, 180) };

/** Takes a screen's picture where a person wants to look at it. */
const picture = async (page: Page, name: string) =>
  process.env['PICTURES'] &&
  (await page.screenshot({ path: `${process.env['PICTURES']}/${name}.png`, fullPage: true }));

describe.skipIf(!hasBrowser)('the coordinator is gone', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openHelhed({
      people: [...population(), merete],
      policy: { delivery: { firstRetryMs: 200, answersEveryMs: 300 } },
      prepare: storePlan(activePlan(merete.cpr, { citizenName: 'Merete Skovgaard', ...days })),
    });
  }, 120_000);
  afterAll(() => opened?.close());

  test('one click from the leader’s work to the proposal, filled in; axe finds nothing', async () => {
    await opened.helhed.mocks.employment.hand({ hand: 'caseworker-leaves', initials: 'MHO' });
    const plan = `/plan/${opened.helhed.keys.seal('plan', 'PLAN-1')}`;
    const mette = await opened.as('mette', plan);
    await mette.getByText('Koordinatoren er stoppet', { exact: true }).waitFor();
    expect(await faultsOf(mette)).toEqual([]);
    await picture(mette, 'left-warning-1280');

    const lars = await opened.as('lars', '/');
    const item = lars.getByRole('listitem').filter({ hasText: 'Koordinatoren er stoppet: Mette Holm' });
    await item.getByText('Venter på: en anden koordinator').waitFor();
    await picture(lars, 'left-queue-1280');
    await item.getByRole('link', { name: 'Merete Skovgaard' }).press('Enter');
    await lars.getByRole('heading', { level: 1, name: 'En anden koordinator for Merete Skovgaard' }).waitFor();
    const form = lars.getByRole('form', { name: 'Foreslå for udvalget' });
    expect(await form.getByLabel('Hvorfor skal sagen for udvalget?').inputValue()).toMatch(
      /^Mette Holm er stoppet som koordinator/,
    );
    expect(await form.getByLabel('For hvilken enhed?').inputValue()).toBe('employment/jobcenter');
    expect(await faultsOf(lars)).toEqual([]);
    await picture(lars, 'left-proposal-1280');
    await lars.setViewportSize({ width: 320, height: 900 });
    expect(await lars.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await picture(lars, 'left-proposal-320');
    await lars.setViewportSize({ width: 1280, height: 900 });
    await form.getByLabel('Hjemmel').selectOption({ label: 'Borgerens samtykke' });
    await form.getByLabel('Ja', { exact: true }).check();
    await form.getByLabel('Hvornår?').fill(today);
    await form.getByRole('button', { name: 'Foreslå for udvalget' }).press('Enter');

    await lars.getByRole('heading', { level: 1, name: 'Fælles plan for Merete Skovgaard' }).waitFor();
    const cases = lars.getByRole('region', { name: 'I udvalget' });
    await cases.getByRole('link', { name: 'Skift af koordinerende sagsbehandler' }).waitFor();
    expect(await lars.getByRole('link', { name: 'Foreslå udvalget en anden koordinator' }).count()).toBe(0);
    expect(await faultsOf(lars)).toEqual([]);
    await picture(lars, 'left-plan-1280');
    await lars.goto(`${opened.helhed.url}${plan}/udvalg`);
    await lars.getByRole('heading', { level: 1, name: 'Fælles plan for Merete Skovgaard' }).waitFor();
    expect(await faultsOf(lars)).toEqual([]);
  }, 120_000);
});
