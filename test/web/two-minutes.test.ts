import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dateInDenmark } from '../../src/domain/dates.ts';
import { hasBrowser, openHelhed, type Opened } from '../support/browser.ts';
import { personSeconds, referFromOverview } from '../support/two-minutes.ts';

describe.skipIf(!hasBrowser)('a referral in two minutes', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openHelhed();
  }, 120_000);
  afterAll(() => opened?.close());

  test('from the citizen’s overview to sent: under two minutes, and nothing that a system knows is typed', async () => {
    const { helhed } = opened;
    const known = helhed.mocks.people.find(({ knownFor }) => knownFor === 'both with a joint plan')!;
    const page = await opened.as('mette', `/borger/${await helhed.citizenId('mette', known.cpr)}`);
    await page.getByRole('heading', { level: 1, name: 'Signe Bjerregaard' }).waitFor();
    const effort = await referFromOverview(page, dateInDenmark(new Date()));
    expect(personSeconds(effort)).toBeLessThan(120);
    expect(effort.clicks).toBeLessThanOrEqual(11);

    const id = new URL(page.url()).pathname.split('/').pop();
    const query = 'query ($id: ID!) { referral(id: $id) { fieldsTyped fieldsWritten } }';
    const { referral } = await helhed.data('mette', query, { id });
    // The receiver, and what only the caseworker knows: purpose, legal basis, when she was told, result, background.
    expect(referral.fieldsTyped).toBe(6);
    expect(referral.fieldsWritten).toBeGreaterThanOrEqual(3 * referral.fieldsTyped);

    const typed = effort.typed.join('\n').toLowerCase();
    const { givenName, familyName, cpr, phone, email, address } = known;
    for (const fact of [givenName, familyName, cpr.slice(0, 6), cpr.slice(6), phone, email, address.line, 'mette'])
      expect(typed).not.toContain(fact.toLowerCase());
  }, 120_000);
});
