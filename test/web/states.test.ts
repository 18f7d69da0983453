import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { choosePersona } from '../support/choose-persona.ts';
import { faultsOf, hasBrowser, openHelhed, type Opened } from '../support/browser.ts';
import { decisionClient, referralClient } from '../support/clients.ts';

type State = 'one system down' | 'everything down' | 'withheld' | 'empty' | 'refused';
/** A screen in a state: who looks at which address, what they are told, and what may not stand there then. */
type Cell = { screen: string; persona: string; path: string; says: readonly RegExp[]; never?: RegExp };

const cells: Readonly<Record<State, readonly Cell[]>> = {
  'one system down': [
    { screen: 'Ny henvisning', persona: 'jonas', path: '/borger/:citizen/henvis', says: [/^Ny henvisning$/] },
    { screen: 'Henvisning', persona: 'jonas', path: '/henvisning/:referral', says: [/Kvittér for modtagelsen/] },
    { screen: 'Samtykke', persona: 'jonas', path: '/borger/:citizen/samtykke', says: [/har ikke givet samtykke/] },
    { screen: 'Drift', persona: 'drift', path: '/drift', says: [/ikke hver gang|Svarer ikke/] },
  ],
  'everything down': [
    {
      screen: 'Min dag',
      persona: 'jonas',
      path: '/',
      says: [/Social: vides ikke/, /Det vides ikke, hvilke borgere du har/],
      never: /Du står ikke på nogen borgere/,
    },
    {
      screen: 'Borger',
      persona: 'jonas',
      path: '/borger/:citizen',
      says: [/Ikke alt er her/, /Om adressen er beskyttet, vides ikke/],
      never: /^Ingen (sager|åbne sager|indsatser)/,
    },
    {
      screen: 'Besked',
      persona: 'mette',
      path: '/besked/:notification',
      says: [/Afgørelsen kan ikke vises lige nu/, /^Kvittér …$/],
    },
    {
      screen: 'Samtykke',
      persona: 'jonas',
      path: '/borger/:citizen/samtykke',
      says: [/^Vides ikke$/],
      never: /har ikke givet samtykke/,
    },
  ],
  withheld: [
    {
      screen: 'Henvisning',
      persona: 'drift',
      path: '/henvisning/:referral',
      says: [/ingen adgang|ikke adgang til/],
      never: /Signe/,
    },
    {
      screen: 'Besked',
      persona: 'bo',
      path: '/besked/:notification',
      says: [/Ingen besked, eller ingen adgang/],
      never: /Signe/,
    },
  ],
  empty: [{ screen: 'Trækningsret', persona: 'mette', path: '/traekningsret', says: [/ikke aftalt timer/] }],
  refused: [
    { screen: 'Leder og kontrol', persona: 'mette', path: '/leder', says: [/Det har din funktion ikke adgang til/] },
    { screen: 'Nødadgang', persona: 'drift', path: '/noedadgang', says: [/Det har din funktion ikke adgang til/] },
    { screen: 'Min dag', persona: 'drift', path: '/', says: [/^Drift$/] },
    {
      screen: 'Ny henvisning',
      persona: 'bo',
      path: '/borger/:citizen/henvis',
      says: [/ingen adgang|kan ikke henvise/i],
    },
  ],
};

describe.skipIf(!hasBrowser)('every screen in every state', () => {
  let opened: Opened;
  const ids: Record<string, string> = {};
  const addressOf = (path: string) => path.replace(/:(\w+)/, (_, name: string) => ids[name] ?? '');

  beforeAll(async () => {
    opened = await openHelhed({ limits: { failuresToOpen: 1_000 } });
    const { helhed } = opened;
    ids['citizen'] = await helhed.citizenId('mette', 'both with a joint plan');
    const { referral } = await referralClient(helhed).refer({ legalBasis: 'JOINT_PLAN' });
    ids['referral'] = referral.id;
    const decisions = decisionClient(helhed);
    const { decision } = await decisions.register();
    const [waiting] = await decisions.waiting('mette', decision);
    ids['notification'] = waiting.notification.id;
  }, 120_000);
  afterAll(() => opened?.close());
  afterEach(() => opened?.helhed.clearFaults());

  const open = (persona: string, path: string) => opened.as(persona, addressOf(path));

  function enter(state: State): void {
    const { employment, social } = opened.helhed.mocks;
    if (state === 'one system down' || state === 'everything down')
      employment.faults.add({ operation: '*', fault: '503' });
    if (state === 'everything down') social.faults.add({ operation: '*', fault: '503' });
  }

  for (const [state, ofState] of Object.entries(cells) as [State, readonly Cell[]][])
    test.for(ofState)(
      `${state}: $screen says so; axe finds nothing`,
      { timeout: 60_000 },
      async ({ persona, path, says, never }) => {
        enter(state);
        const page = await open(persona, path);
        for (const text of says) await page.getByRole('main').getByText(text).first().waitFor();
        if (never) expect(await page.getByRole('main').getByText(never).count()).toBe(0);
        expect(await faultsOf(page)).toEqual([]);
      },
    );

  test('conflict: who changed the referral meanwhile, what they did, and what was not sent', async () => {
    const referrals = referralClient(opened.helhed);
    const { referral } = await referrals.refer({ legalBasis: 'JOINT_PLAN' });
    const received = await referrals.step('jonas', 'receiveReferral', referral);
    const page = await open('jonas', `/henvisning/${referral.id}`);
    await page.getByRole('button', { name: 'Sig ja …' }).click();
    const form = page.getByRole('form', { name: 'Sig ja' });
    await form.getByLabel('Besked').fill('Vi begynder på mandag');
    // The page hears of changes by itself; here somebody is quicker than the news.
    let sent = false;
    await page.route('**/graphql', (route) => {
      const asked = route.request().postData() ?? '';
      sent ||= /mutation AcceptReferral\b/.test(asked);
      const isNews = route.request().headers()['accept'] === 'text/event-stream' || /query Referral\b/.test(asked);
      return isNews && !sent ? route.abort() : route.fallback();
    });
    await referrals.step('jonas', 'acceptReferral', received.referral);
    await form.getByRole('button', { name: 'Sig ja' }).click();
    await page.getByText('Ændret, siden du så den', { exact: true }).waitFor();
    await page.getByText(/Sagt ja: Jonas Friis/).waitFor();
    await page.getByText('Det, du var ved at skrive, er ikke sendt').waitFor();
    await page.getByText('Vi begynder på mandag', { exact: true }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  }, 60_000);

  test('news: what is half written stays to be read where somebody else did it first; axe finds nothing', async () => {
    const referrals = referralClient(opened.helhed);
    const { referral } = await referrals.refer({ legalBasis: 'JOINT_PLAN' });
    const received = await referrals.step('jonas', 'receiveReferral', referral);
    const page = await open('jonas', `/henvisning/${referral.id}`);
    await page.getByRole('button', { name: 'Sig ja …' }).click();
    await page.getByRole('form', { name: 'Sig ja' }).getByLabel('Besked').fill('Vi begynder på mandag');
    await referrals.step('jonas', 'acceptReferral', received.referral);
    await page.getByText('Det, du var ved at skrive, er ikke sendt').waitFor();
    await page.getByText('Vi begynder på mandag', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Sig ja …' }).count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Luk' }).click();
    await page.getByText('Vi begynder på mandag').waitFor({ state: 'detached' });
  }, 60_000);

  test('expired session: a referral half written is whole after log-in in another window; axe finds nothing', async () => {
    const page = await opened.as('mette', addressOf('/borger/:citizen/henvis'));
    await page.getByLabel('Formål').fill('Bostøtte, så praktikken kan holde');
    await page.getByLabel('Hjemmel').selectOption({ label: 'En fælles plan' });
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Gem kladde' }).click();
    await page.getByRole('dialog').getByText('Du er ikke logget på længere').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const [other] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Log på i et nyt vindue' }).click(),
    ]);
    await choosePersona(other, 'mette');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await page.getByLabel('Formål').inputValue()).toBe('Bostøtte, så praktikken kan holde');
    await page.getByRole('button', { name: 'Gem kladde' }).click();
    await page.getByText(/^Kladde, gemt/).waitFor();
  }, 60_000);

  test('dead network: it says so at once, what is shown is marked as old, what is written stays and is sent later', async () => {
    const page = await open('mette', '/');
    await page.getByText('Mine borgere').waitFor();
    await page
      .getByText(/^Henter/)
      .first()
      .waitFor({ state: 'detached' });
    await page.goto(`${opened.helhed.url}${addressOf('/borger/:citizen/samtykke')}`);
    await page.getByLabel('Til hvilken sag eller hvilket formål?').fill('Bostøtte under praktikken');
    await page.context().setOffline(true);
    await page.getByText('Der er ingen forbindelse til nettet').waitFor();
    await page.getByLabel('Hvem giver oplysningerne?').selectOption({ label: 'Social' });
    await page.getByLabel('Sager', { exact: true }).check();
    await page.getByLabel('Mundtligt').check();
    await page.getByLabel('Gælder til og med').fill(new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10));
    await page.getByRole('button', { name: 'Registrér samtykket' }).click();
    await page.getByRole('alert').getByText('Der er ingen forbindelse til Helhed.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Min dag' }).click();
    await page
      .getByText(/Vi kan ikke vise|ikke opdateret/)
      .first()
      .waitFor();
    await page.goBack();
    await page.context().setOffline(false);
    await page.getByText('Der er ingen forbindelse til nettet').waitFor({ state: 'hidden' });
  }, 60_000);

  test('first visit: a log-in page that speaks of no earlier one', async () => {
    const page = await opened.as(null, '/find');
    await page.getByRole('link', { name: 'Log på', exact: true }).waitFor();
    expect(await page.content()).not.toContain('længere');
    const icon = await page.request.get(`${opened.helhed.url}/favicon.ico`);
    expect(icon.status()).toBe(200);
  }, 60_000);
});
