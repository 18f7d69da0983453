import { rawCall, type RawReply } from './raw-call.ts';

/** A page that a browser came to, by its address, after all redirects. */
type Page = RawReply & { address: string };

/** A browser as far as log-in needs one: it keeps cookies by host, follows redirects, and says where its requests come from. */
export type Browser = {
  /** Cookies by name, as they would be sent to our host. */
  jar: Map<string, string>;
  /** `Set-Cookie` lines as they came, in order. */
  given: string[];
  /** Opens an address; `follow` stops before an address that does not fit. */
  open(address: string, follow?: (next: URL) => boolean): Promise<Page>;
  /** Sends a request from a page of that same origin, or whatever the headers say. */
  post(address: string, body?: unknown, headers?: Record<string, string>): Promise<RawReply>;
};

/** Makes a browser without cookies. */
export function newBrowser(): Browser {
  const jar = new Map<string, string>();
  const given: string[] = [];
  const cookies = (): Record<string, string> =>
    jar.size > 0 ? { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') } : {};
  const keep = ({ headers }: RawReply) => {
    for (const line of headers['set-cookie'] ?? []) {
      given.push(line);
      const [name = '', value = ''] = (line.split(';', 1)[0] ?? '').split('=', 2);
      if (/Max-Age=0/.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
  };
  return {
    jar,
    given,
    async open(address, follow = () => true) {
      const navigation = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document', accept: 'text/html' };
      for (let [at, site, hops] = [address, 'none', 0]; ; hops += 1) {
        if (hops > 9) throw new Error('It redirects for ever');
        const reply = await rawCall(at, { headers: { ...navigation, ...cookies(), 'sec-fetch-site': site } });
        keep(reply);
        const { location } = reply.headers;
        const next = location === undefined ? null : new URL(location, at);
        if (!next || !follow(next)) return { ...reply, address: next?.href ?? at };
        if (next.origin !== new URL(at).origin) site = 'cross-site';
        at = next.href;
      }
    },
    async post(address, body, headers = { 'sec-fetch-site': 'same-origin' }) {
      const reply = await rawCall(address, { method: 'POST', body, headers: { ...cookies(), ...headers } });
      keep(reply);
      return reply;
    },
  };
}

/** Logs in at the mock provider as a persona, or refuses to; gives the answer of the callback, and where it leads. */
export async function logIn(
  browser: Browser,
  url: string,
  { persona = 'mette', returnTo = '/', decision = 'allow' } = {},
): Promise<Page> {
  const back = await comeBack(browser, url, { persona, returnTo, decision });
  return browser.open(back, (next) => next.pathname === '/callback');
}

/** Goes as far as the provider's answer, after some thought: the address of the callback, which nobody has opened yet. */
export async function comeBack(
  browser: Browser,
  url: string,
  { persona = 'mette', returnTo = '/', decision = 'allow', think = () => {} } = {},
): Promise<string> {
  const { address } = await browser.open(`${url}/login?${new URLSearchParams({ returnTo })}`, (next) =>
    next.pathname.startsWith('/login'),
  );
  think();
  const form = new URLSearchParams([...new URL(address).searchParams, ['persona', persona], ['decision', decision]]);
  const answer = await fetch(new URL('/authorize', address), { method: 'POST', body: form, redirect: 'manual' });
  return answer.headers.get('location') ?? '';
}
