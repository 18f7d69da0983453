import type { MockRequest } from '../kit/operation.ts';

/** A client as it is registered with the provider: paths its users may be sent back to, on this machine at any port (RFC 8252). */
type Client = { secret: string; redirectPath: string; afterLogOutPath: string };

const clients: Readonly<Record<string, Client>> = {
  helhed: { secret: 'helhed-secret', redirectPath: '/callback', afterLogOutPath: '/' },
};

/** Returns a registered client by its id, or null. */
export const clientOf = (id: string): Client | null => (Object.hasOwn(clients, id) ? (clients[id] ?? null) : null);

const thisMachine = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** Tells whether an address is on this machine and has the registered path, and nothing behind it. */
export function isRegistered(address: string, path: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const bare = !url.search && !url.hash && !url.username && !url.password;
  return /^https?:$/.test(url.protocol) && thisMachine.test(url.hostname) && url.pathname === path && bare;
}

/** Returns the id of the client that gave its secret, in the form or by `Authorization: Basic`; null where none did. */
export function authenticatedClient({ headers }: MockRequest, form: Readonly<Record<string, unknown>>): string | null {
  const [id, secret] = basic(headers['authorization']) ?? [form['client_id'], form['client_secret']];
  return typeof id === 'string' && clientOf(id)?.secret === secret ? id : null;
}

function basic(header: string | undefined): string[] | null {
  const given = /^Basic ([\w+/=]+)$/i.exec(header ?? '')?.[1];
  if (!given) return null;
  const [id = '', ...secret] = Buffer.from(given, 'base64').toString('utf8').split(':');
  return [formDecoded(id), formDecoded(secret.join(':'))];
}

const formDecoded = (text: string) => new URLSearchParams(`text=${text}`).get('text') ?? '';
