import type { RunningMock } from '../../mocks/kit/mock.ts';
import { definition } from '../../mocks/social/index.ts';

type Json = ReturnType<typeof JSON.parse>;
type Reply = { status: number; body: Json };
type Linked = { name: string; _links: Record<string, { href: string } | undefined> };
type Grant = { version: number; currentWorkflowTransitions: Linked[] };

/** A client that goes the vendor's way: by links, and by actions with a link. */
export type SocialClient = {
  /** Where the root is, with a slash at the end. */
  root: string;
  get(href: string | undefined): Promise<Reply>;
  send(method: 'POST' | 'PUT', href: string | undefined, body: unknown): Promise<Reply>;
  search(cpr: string): Promise<Json>;
  viewsOf(patient: Json): Promise<Linked[]>;
  /** The first grant in the tree of a patient. */
  grantOf(cpr: string): Promise<Json>;
  /** Applies for a grant. */
  apply(cpr: string, application: { name: string; pathwayId?: number; elements: readonly unknown[] }): Promise<Reply>;
  /** Moves a grant by the transition of that name: prepareEdit, fill in, save. */
  move(grant: Grant, transition: string, elements: readonly unknown[]): Promise<Reply>;
};

/** Asks the mock for a token. */
export async function tokenFor({ url }: RunningMock, secret = 'helhed-secret'): Promise<Reply> {
  const credentials = { grant_type: 'client_credentials', client_id: 'helhed', client_secret: secret };
  return replyOf(
    await fetch(`${url}${definition.access?.tokenPath}`, { method: 'POST', body: new URLSearchParams(credentials) }),
  );
}

/** A client with a token of its own. */
export async function signedIn(mock: RunningMock): Promise<SocialClient> {
  const { access_token: token } = (await tokenFor(mock)).body as { access_token: string };
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const root = `${mock.url}${definition.access?.basePath}/`;
  const at = (href = 'nowhere') => new URL(href, root);
  const get: SocialClient['get'] = async (href) => replyOf(await fetch(at(href), { headers }));
  const send: SocialClient['send'] = async (method, href, body) => {
    const message = { method, headers, body: JSON.stringify(body) };
    return replyOf(await fetch(at(href), message));
  };
  const client: SocialClient = {
    root,
    get,
    send,
    search: async (cpr) => (await send('POST', 'patientDetailsSearch', { businessKey: cpr, keyType: 'CPR' })).body,
    viewsOf: async ({ _links }) => (await get(_links.patientPreferences.href)).body.CITIZEN_PATHWAY,
    async grantOf(cpr) {
      const [view] = await client.viewsOf((await client.search(cpr)).patient);
      const [pathway] = (await get(view?._links['pathwayReferences']?.href)).body;
      return (await get(pathway.children[0]._links.referencedObject.href)).body;
    },
    async apply(cpr, application) {
      const { patient } = await client.search(cpr);
      return send('POST', patient._links.createBasketGrant.href, application);
    },
    async move({ version, currentWorkflowTransitions }, name, elements) {
      const transition = currentWorkflowTransitions.find((one) => one.name === name);
      const { body: form } = await get(transition?._links['prepareEdit']?.href);
      return send('POST', form._links.save.href, { version, elements });
    },
  };
  return client;
}

/** Where a link of an action leads. */
export const hrefOf = (actions: readonly Linked[], action: string, link: string): string | undefined =>
  actions.find((one) => one.name === action)?._links[link]?.href;

async function replyOf(answer: Response): Promise<Reply> {
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? undefined : JSON.parse(text) };
}
