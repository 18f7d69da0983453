import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditTrail } from '../../src/audit-trail/audit-trail.ts';
import { createLog } from '../../src/platform/log.ts';
import { lookedAt } from '../support/audit-entries.ts';
import { faultsOf, hasBrowser, openHelhed, type Opened } from '../support/browser.ts';
import { movableClock } from '../support/movable-clock.ts';

describe.skipIf(!hasBrowser)('trækningsret, leder og kontrol', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openHelhed({
      policy: { drawingRight: { hoursPerPeriod: 100 } },
      async prepare(database, keys) {
        const clock = movableClock('2026-11-02T09:00:00.000Z');
        const trail = auditTrail({ database, keys, clock, log: createLog('silent') });
        for (let entry = 0; entry < 3; entry += 1) await trail.record(lookedAt());
      },
    });
  }, 120_000);
  afterAll(() => opened?.close());

  test('trækningsret: the pool in words and as a bar; hours are reserved', async () => {
    const page = await opened.as('mette', '/traekningsret');
    await page.getByText('Kan reserveres').waitFor();
    expect(await page.getByText('100 timer', { exact: true }).count()).toBe(2);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Reservér timer …' }).click();
    const form = page.getByRole('form', { name: 'Reservér timer' });
    await form.getByLabel('Borger', { exact: true }).selectOption({ label: 'Signe Bjerregaard' });
    await form.getByLabel('Timer').fill('7,5');
    await form.getByLabel('Hvornår overtog I borgeren?').fill('2026-11-02');
    await form.getByLabel('Begrundelse').fill('Overtaget til bostøtte');
    await form.getByRole('button', { name: 'Reservér timer' }).click();
    await page.getByText(/7,5 timer tilbage af 7,5 timer/).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  }, 60_000);

  test('the auditor reads who saw a citizen, and the number is in no address', async () => {
    const cpr = opened.helhed.cpr('both with a joint plan');
    await opened.helhed.ask('mette', 'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { name } }', { cpr });
    const page = await opened.as('inge');
    await page.getByLabel('Borgerens CPR-nummer').fill(cpr);
    await page.getByRole('button', { name: 'Vis loggen' }).click();
    await page.getByText(/opslag om 840891-\*\*\*\*/).waitFor();
    await page.getByText('Mette Holm').first().waitFor();
    expect(page.url()).not.toContain(cpr);
    expect(await faultsOf(page)).toEqual([]);
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Hent som tekst' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('log.txt');
  }, 60_000);

  test('audit sampling: promised, drawn, and each look-up judged; axe finds nothing', async () => {
    const page = await opened.as('inge', '/leder');
    await page.getByRole('button', { name: 'Ny stikprøve …' }).click();
    const form = page.getByRole('form', { name: 'Ny stikprøve' });
    await form.getByRole('button', { name: 'Ny stikprøve' }).click();
    await page.getByRole('heading', { name: 'Der er 3 problemer' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await form.getByLabel('Fra og med').fill('2026-11-02');
    await form.getByLabel('Til (dagen er ikke med)').fill('2026-11-03');
    await form.getByLabel('Hvor mange opslag?').fill('2');
    await form.getByRole('button', { name: 'Ny stikprøve' }).click();
    await page.getByRole('button', { name: 'Træk stikprøven' }).click();
    await page.getByText(/trukket blandt \d+/).waitFor();
    await page.getByRole('button', { name: 'Vurdér …' }).first().click();
    await page.getByRole('form', { name: 'Vurdér' }).getByRole('radio').first().check();
    await page.getByRole('form', { name: 'Vurdér' }).getByRole('button', { name: 'Vurdér' }).click();
    await page.getByRole('form', { name: 'Vurdér' }).waitFor({ state: 'detached' });
    await page
      .locator('#samples ~ ul li li p', { hasText: /orden|fundet|grund/i })
      .first()
      .waitFor();
    expect(await faultsOf(page)).toEqual([]);
  }, 60_000);

  test('a leader with nothing late: it says so; axe finds nothing', async () => {
    const page = await opened.as('karen', '/leder');
    await page.getByText('Intet venter på dig.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  }, 60_000);
});
