import type { Provider } from '../../mocks/identity/provider.ts';
import { comeBack, newBrowser, type Browser } from '../../test/support/log-in-browser.ts';
import type { HuntClient } from './client.ts';
import type { Secret } from './secrets.ts';

/** Settings of log-in with a browser: the client that the mock provider knows, and an address as production wants it. */
export const logInSettings = {
  OIDC_CLIENT_ID: 'helhed',
  OIDC_CLIENT_SECRET: 'helhed-secret',
  PUBLIC_URL: 'https://localhost',
} as const;

const query = 'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { name } }';

/**
 * Logs in with a browser, in every way that goes well or badly, and asks by the cookie: with a token that is refreshed, from another
 * site, and after log-out. One session stays open. All that a log-in is made of is noted as a secret.
 */
export async function logInWithBrowser(client: HuntClient, url: string): Promise<void> {
  const { clock, faults } = client.mocks.identity;
  const cpr = client.cpr('both with a joint plan');
  const ask = (browser: Browser, headers?: Record<string, string>) =>
    browser.post(`${url}/graphql`, { query, variables: { cpr } }, headers);
  const [head = ''] = (await client.token('mette')).split('.');
  client.note([{ kind: 'token of a caller', whose: 'anybody who logged in', text: head, wholeWord: false }]);

  // What the provider gives is good for half a minute: the first question has it refreshed.
  clock.set(new Date(Date.now() - 59.5 * 60_000));
  const browser = await loggedIn(client, url, 'mette');
  clock.reset();
  const answer = await ask(browser);
  if (answer.status !== 200) throw new Error(`The leak hunt could not ask by its cookie: ${answer.status}`);
  client.keep(answer);
  noteSecrets(client, browser);
  client.keep(await ask(browser, { 'sec-fetch-site': 'cross-site', origin: `https://${cpr}.example` }));

  for (const fault of ['inaccessible', 'stale', 'foreign-record'] as const) {
    faults.add({ operation: 'log-in', fault, times: 1 });
    await loggedIn(client, url, 'jonas');
  }
  await loggedIn(client, url, 'jonas', (back) => back.searchParams.set('state', `forged-${cpr}`));
  client.keep(await newBrowser().open(`${url}/login?returnTo=/borger/${cpr}`, () => false));
  await loggedIn(client, url, 'karen');
  client.keep(await browser.post(`${url}/logout`, {}));
  client.keep(await ask(browser));
}

/** Goes through log-in as a persona, as far as that leads; `spoil` changes the address to which the provider leads back. */
async function loggedIn(
  client: HuntClient,
  url: string,
  persona: string,
  spoil?: (back: URL) => void,
): Promise<Browser> {
  const browser = newBrowser();
  const back = new URL(await comeBack(browser, url, { persona, returnTo: `/borger/${persona}` }));
  noteSecrets(client, browser, back);
  spoil?.(back);
  client.keep(await browser.open(`${url}${back.pathname}${back.search}`, () => false));
  noteSecrets(client, browser);
  return browser;
}

/** Notes what a browser and the provider keep to themselves: cookies, the code and state that came back, refresh tokens. */
function noteSecrets(client: HuntClient, { jar }: Browser, back?: URL): void {
  const { refreshTokens } = client.mocks.identity.state() as Provider;
  const ofAddress = ['code', 'state'].flatMap((name) => back?.searchParams.get(name) ?? []);
  const texts = {
    'cookie (a secret)': jar.values(),
    'refresh token': refreshTokens.keys(),
    'secret of a log-in': ofAddress,
  };
  for (const [kind, found] of Object.entries(texts))
    client.note([...found].map((text): Secret => ({ kind, whose: 'a browser', text, wholeWord: false })));
}
