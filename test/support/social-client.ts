import type { RunningMock } from '../../mocks/kit/mock.ts';
import { definition } from '../../mocks/social/index.ts';

type Json = ReturnType<typeof JSON.parse>;
type Reply = { status: number; body: Json };
type Linked = { name: string; _links: Record<string, { href: string } | undefined> };
type Grant = { id: number; version: number; currentWorkflowTransitions: Linked[] };

/** A client that follows the vendor's links, and actions with a link. */
export type SocialClient = {
  /** Where the root is, with a slash at the end. */
  root: string;
  get(href: string | undefined): Promise<Reply>;
  send(method: 'POST' | 'PUT', href: string | undefined, body: unknown): Promise<Reply>;
  search(cpr: string): Promise<Json>;
  viewsOf(patient: Json): Promise<Linked[]>;
  /** The tree of a patient, by the first of their views unless another is said. */
  treeOf(cpr: string, view?: number): Promise<Json>;
  /** The first grant in the tree of a patient. */
  grantOf(cpr: string): Promise<Json>;
  /** Writes a note: the form of that name, filled in. */
  note(cpr: string, title: string, text: string): Promise<Reply>;
  /** Applies for a grant. */
  apply(cpr: string, application: { name: string; pathwayId?: number; elements: readonly unknown[] }): Promise<Reply>;
  /** Moves a grant by the transition of that name: prepareEdit, fill in, save. */
  move(grant: Grant, transition: string, elements: readonly unknown[]): Promise<Reply>;
};

/** Requests a token from the mock. */
export async function tokenFor({ url }: RunningMock, secret = 'helhed-secret'): Promise<Reply> {
  const credentials = { grant_type: 'client_credentials', client_id: 'helhed', client_secret: secret };
  return replyOf(
    await fetch(`${url}${definition.access?.tokenPath}`, { method: 'POST', body: new URLSearchParams(credentials) }),
  );
}

/** Makes a client with a token of its own. */
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
    search: async (cpr) => (await send('POST', 'patients/search', { businessKey: cpr, keyType: 'CPR' })).body,
    viewsOf: async ({ _links }) => (await get(_links.patientPreferences.href)).body.CITIZEN_PATHWAY,
    async treeOf(cpr, view = 0) {
      const views = await client.viewsOf((await client.search(cpr)).patient);
      const { _links } = (await get(views[view]?._links['self']?.href)).body;
      return (await get(_links.pathwayReferences.href)).body;
    },
    async grantOf(cpr) {
      const nodes = [...(await client.treeOf(cpr))];
      for (const node of nodes) nodes.push(...node.children);
      const first = nodes.find(({ type }: Json) => type === 'basketGrantReference');
      return withId((await get(first._links.referencedObject.href)).body);
    },
    async note(cpr, title, text) {
      const { patient } = await client.search(cpr);
      const [definition] = (await get(patient._links.availableFormDefinitions.href)).body;
      const { body: form } = await get(definition._links.formDataPrototype.href);
      const [action] = (await get(form._links.availableActions.href)).body;
      const values: Json = { Emne: title, Notat: text };
      const items = form.items.map((item: Json) => ({ ...item, value: values[item.label] ?? item.value }));
      return send('POST', action._links.createFormData.href, { ...form, items });
    },
    async apply(cpr, application) {
      const { patient } = await client.search(cpr);
      const { status, body } = await send('POST', patient._links.createBasketGrant.href, application);
      return { status, body: status === 201 ? withId(body) : body };
    },
    async move({ id, version, currentWorkflowTransitions }, name, elements) {
      const transition = currentWorkflowTransitions.find((one) => one.name === name);
      const { body: form } = await get(transition?._links['prepareEdit']?.href);
      // A form goes back whole, as of the version that was seen.
      const types = new Set(elements.map((one) => (one as { type: string }).type));
      const kept = form.elements.filter((one: { type: string }) => !types.has(one.type));
      const filled = { ...form, versionLookup: { [id]: version }, elements: [...kept, ...elements] };
      const { status, body } = await send('POST', form._links.save.href, filled);
      return { status, body: status === 200 ? withId(body.savedGrant) : body };
    },
  };
  return client;
}

/** Returns the address of an action's link. */
export const hrefOf = (actions: readonly Linked[], action: string, link: string): string | undefined =>
  actions.find((one) => one.name === action)?._links[link]?.href;

/** A grant with its id where tests look for it: the vendor has it inside. */
const withId = (grant: Json) => ({ ...grant, id: grant.basketGrantId });

/** Returns a repetition of so many visits a week, each on its own weekday, in every n-th week. */
export const weekly = (visits: number, every = 1) => ({
  type: 'repetition',
  pattern: 'WEEK',
  count: every,
  next: { weekdays: visits, weekenddays: 0, next: { visits: 1 } },
});

async function replyOf(answer: Response): Promise<Reply> {
  const text = await answer.text();
  const isJson = answer.headers.get('content-type')?.includes('json');
  return { status: answer.status, body: isJson ? JSON.parse(text) : text || undefined };
}
