import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { population } from '../../mocks/people/population.ts';
import { addDays } from '../../src/domain/working-days.ts';
import { dateInDenmark } from '../../src/domain/dates.ts';
import { meetings } from '../../src/meeting/store.ts';
import { faultsOf, hasBrowser, openHelhed, type Opened } from '../support/browser.ts';
import { committeeMeeting } from '../support/committee.ts';
import { committeeClient, committeeOfFive, merete } from '../support/committee-client.ts';

const today = dateInDenmark(new Date());

describe.skipIf(!hasBrowser)('udvalget', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openHelhed({
      people: [...population(), merete],
      policy: {
        committee: { notice: 0, items: { new: ['CITIZENS_VIEW', 'PART', 'BASIS'] } },
        delivery: { firstRetryMs: 200, answersEveryMs: 300 },
      },
      prepare: async (database, keys) => {
        await meetings.insert(database.db, keys, { meeting: committeeMeeting(today) });
      },
    });
    const client = committeeClient(opened.helhed);
    const { refusal } = await client.setMembers(committeeOfFive, { validFrom: today });
    if (refusal) throw new Error(JSON.stringify(refusal));
    await client.consent();
  }, 120_000);
  afterAll(() => opened?.close());

  test('from the proposal to the plan: each person’s part on the page; axe finds nothing', async () => {
    const id = await opened.helhed.citizenId('mette', merete.cpr);
    const mette = await opened.as('mette', `/borger/${id}`);
    await mette.getByRole('button', { name: 'Foreslå for udvalget …' }).press('Enter');
    const propose = mette.getByRole('form', { name: 'Foreslå for udvalget' });
    await propose.getByRole('button', { name: 'Foreslå for udvalget' }).press('Enter');
    await mette.getByRole('alert').waitFor();
    expect(await faultsOf(mette)).toEqual([]);
    await propose.getByLabel('Hvorfor skal sagen for udvalget?').fill('To sager trækker hver sin vej.');
    await propose.getByLabel('Hjemmel').selectOption({ label: 'Borgerens samtykke' });
    await propose.getByLabel('Ja', { exact: true }).check();
    await propose.getByLabel('Hvornår?').fill(today);
    await propose.getByRole('button', { name: 'Foreslå for udvalget' }).press('Enter');
    await mette.getByRole('region', { name: 'Udvalget' }).getByRole('link', { name: 'Ny' }).press('Enter');
    await mette.getByRole('heading', { level: 1, name: /^Sag til udvalget: Merete Skovgaard/ }).waitFor();
    expect(await faultsOf(mette)).toEqual([]);
    const path = new URL(mette.url()).pathname;

    const lars = await opened.as('lars', path);
    await lars.getByRole('button', { name: 'Bring for udvalget …' }).press('Enter');
    await lars.getByLabel('Hvem fremlægger sagen?').selectOption({ label: 'Mette Holm, Jobcenter (Beskæftigelse)' });
    await lars.getByRole('button', { name: 'Bring for udvalget', exact: true }).press('Enter');
    await lars.getByText('Oplyses', { exact: true }).first().waitFor();
    await lars.getByRole('button', { name: 'Erklær velbelyst' }).press('Enter');
    await lars
      .getByText(/Sagen er ikke velbelyst/)
      .first()
      .waitFor();
    expect(await faultsOf(lars)).toEqual([]);

    await mette.reload();
    const items = mette.getByRole('region', { name: 'Er sagen velbelyst?' }).getByRole('listitem');
    const lit = async (name: RegExp, fill: () => Promise<unknown>) => {
      const item = items.filter({ hasText: name });
      await item.getByRole('button', { name: 'Oplys …' }).press('Enter');
      await fill();
      await item.getByRole('button', { name: 'Oplys', exact: true }).press('Enter');
      await item.getByText('Sagt af Mette Holm').waitFor();
    };
    await lit(/hvordan borgeren tager del/i, () => mette.getByLabel('Deltager i mødet').check());
    await lit(/borgerens egne ord/i, () =>
      mette.getByRole('textbox', { name: 'Borgerens egne ord' }).fill('Jeg vil have én at tale med.'),
    );
    expect(await faultsOf(mette)).toEqual([]);

    await lars.reload();
    await lars.getByRole('button', { name: 'Erklær velbelyst' }).press('Enter');
    await lars.getByText('Velbelyst', { exact: true }).first().waitFor();

    const tove = await opened.as('tove', path);
    await tove.getByRole('button', { name: 'Sæt på dagsordenen …' }).press('Enter');
    await tove.getByLabel('Hvilket møde?').selectOption({ index: 1 });
    await tove.getByRole('button', { name: 'Sæt på dagsordenen', exact: true }).press('Enter');
    await tove.getByText('På dagsordenen', { exact: true }).first().waitFor();
    await tove.getByRole('link', { name: 'Udvalget' }).first().press('Enter');
    await tove.getByRole('heading', { name: /^Dagsorden/ }).waitFor();
    await tove.getByText('Karen Vestergaard').waitFor();
    expect(await faultsOf(tove)).toEqual([]);

    const karen = await opened.as('karen', path);
    await karen.getByRole('button', { name: 'Registrér beslutningen …' }).press('Enter');
    const decide = karen.getByRole('form', { name: 'Registrér beslutningen' });
    for (const name of ['Karen', 'Lars', 'Kirsten', 'Lone'])
      await decide
        .getByRole('group', { name: new RegExp(`^${name}`) })
        .getByLabel('Til stede')
        .check();
    await decide
      .getByRole('group', { name: /^Helle/ })
      .getByLabel('Afbud')
      .check();
    await decide.getByLabel('Fælles plan', { exact: true }).check();
    await decide.getByLabel('Begrundelse').fill('En fælles plan hjælper bedst.');
    await decide
      .getByLabel('Koordinerende sagsbehandler')
      .selectOption({ label: 'Mette Holm, Jobcenter (Beskæftigelse)' });
    await decide.getByLabel('Beskæftigelse', { exact: true }).check();
    await decide.getByLabel('Social', { exact: true }).check();
    await decide.getByLabel('Indsatser i Social').fill('Bostøtte');
    await decide.getByLabel('Hvornår følger udvalget op?').fill(addDays(today, 180));
    await decide.getByLabel('Budget- og handlingsramme i kroner').fill('50.000');
    await decide.getByLabel('Enigt', { exact: true }).check();
    expect(await faultsOf(karen)).toEqual([]);
    await decide.getByRole('button', { name: 'Registrér beslutningen' }).press('Enter');
    await karen.getByRole('heading', { name: 'Udvalgets beslutning' }).waitFor();
    expect(await faultsOf(karen)).toEqual([]);
    if (process.env['PICTURES'])
      await karen.screenshot({ path: `${process.env['PICTURES']}/case.png`, fullPage: true });

    await mette.reload();
    await mette.getByRole('link', { name: 'Se den fælles plan' }).press('Enter');
    await mette.getByRole('heading', { level: 1, name: 'Fælles plan for Merete Skovgaard' }).waitFor();
    const mandate = mette.getByRole('region', { name: 'Budget- og handlingsramme' });
    await mandate.getByText('50.000,00 kr.').first().waitFor();
    expect(await faultsOf(mette)).toEqual([]);
    if (process.env['PICTURES']) {
      await mette.screenshot({ path: `${process.env['PICTURES']}/plan-mandate.png`, fullPage: true });
      const small = await opened.as('tove', '/udvalg', 320);
      await small.getByText('Karen Vestergaard').waitFor();
      await small.screenshot({ path: `${process.env['PICTURES']}/udvalg-320.png`, fullPage: true });
    }
  }, 200_000);

  test('members: a leader sets a new list from the one there is, and is told each rule that is broken; axe finds nothing', async () => {
    const page = await opened.as('karen', '/udvalg');
    const members = page.getByRole('region', { name: 'Medlemmer' });
    const open = members.getByRole('button', { name: 'Sæt listen over medlemmer …' });
    await open.press('Enter');
    const form = page.getByRole('form', { name: 'Sæt listen over medlemmer' });
    const send = form.getByRole('button', { name: 'Sæt listen over medlemmer' });
    expect(await form.getByLabel('Hvem er formand?').locator('option:checked').textContent()).toBe('Karen Vestergaard');
    await form.getByText('Karen Vestergaard, Leder, Social, stedfortræder Ida Krogh').press('Enter');
    expect(await form.getByLabel('Stedfortræderens enhed').inputValue()).toBe('fti');
    await form.getByText(/^Lone Juul,/).press('Enter');
    await form.getByRole('button', { name: 'Fjern Lone Juul' }).press('Enter');
    await form.getByLabel('Hvem er formand?').selectOption('');
    await send.press('Enter');
    const alert = page.getByRole('alert');
    await alert.getByRole('heading', { name: 'Der er 4 problemer' }).waitFor();
    await alert.getByText('Mindst én leder og én sagsbehandler fra området »Social«.').waitFor();
    await alert.getByText('Én formand, som er leder.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    if (process.env['PICTURES']) {
      await page.screenshot({ path: `${process.env['PICTURES']}/members-1280.png`, fullPage: true });
      await page.setViewportSize({ width: 320, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.screenshot({ path: `${process.env['PICTURES']}/members-320.png`, fullPage: true });
    }

    await form.getByRole('button', { name: 'Tilføj et medlem' }).press('Enter');
    await form.getByLabel('Navn', { exact: true }).last().fill('Jonas Friis');
    await send.press('Enter');
    await alert.getByRole('link', { name: 'Vælg, hvad Jonas Friis er' }).press('Enter');
    expect(await faultsOf(page)).toEqual([]);
    await form.getByLabel('Medarbejderens id').last().fill('jonas');
    await form.getByLabel('Hvad er medlemmet?').last().selectOption({ label: 'Sagsbehandler' });
    await form.getByLabel('Område').last().selectOption({ label: 'Social' });
    await form.getByLabel('Enhed', { exact: true }).last().selectOption({ label: 'Visitationens voksenenhed' });
    await form.getByLabel('Hvem er formand?').selectOption({ label: 'Lars Bach' });
    // Somebody sets a list meanwhile.
    const client = committeeClient(opened.helhed);
    const { committee } = await client.setMembers(committeeOfFive, { validFrom: today, expectedVersion: 1 }, 'lars');
    expect(committee).toMatchObject({ version: 2 });
    await send.press('Enter');
    await form.getByText('Ændret, siden du så den').waitFor();
    await form.getByRole('button', { name: 'Jeg har set ændringen' }).press('Enter');
    await send.press('Enter');
    await members.getByText(/^Udført: Listen over medlemmer sat\. Den gælder fra /).waitFor();
    await members.getByRole('listitem').filter({ hasText: 'Jonas Friis' }).waitFor();
    await members
      .getByRole('listitem')
      .filter({ hasText: 'Lars Bach' })
      .getByText('Formand', { exact: true })
      .waitFor();
    expect(await members.getByText('Lone Juul').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);

    const other = await opened.as('mette', '/udvalg');
    await other.getByRole('region', { name: 'Medlemmer' }).getByText('Jonas Friis').waitFor();
    expect(await other.getByRole('button', { name: /^Sæt listen/ }).count()).toBe(0);
  }, 90_000);
});
