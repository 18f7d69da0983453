import type { Answer, Call } from '../../src/domain/citizen/answer.ts';
import type { Request } from '../http.ts';
import { withValue } from '../kit/answers.ts';
import { SystemSession, type SessionDeps } from '../kit/session.ts';
import type { Words } from './vocabulary.ts';
import { readLink, readRoot, type WireRoot } from './wire.ts';

/** A link in an answer; a missing one means not allowed, or not available. */
export type Link = { href: string } | null | undefined;

/** A question put to a link; every one of these only reads, also where the vendor makes it a POST. */
type Ask<Wire> = Pick<Request<Wire>, 'call' | 'query' | 'reads' | 'accepts' | 'body' | 'fresh'>;

/** A message sent to a link to change something. */
type Message<Wire> = Pick<Request<Wire>, 'call' | 'method' | 'reads' | 'body' | 'accepts'>;

/**
 * Holds what all sessions share: the municipality's words, and the links of the root, remembered for ten minutes, or until one of
 * them fails.
 */
type Shared = { words: Words; root: { known: { answer: Answer<WireRoot>; until: number } | null } };

const rootLivesMs = 600_000;

/** The use of the social system during one request of ours, from link to link. */
export class SocialSession extends SystemSession {
  readonly words: Words;
  readonly #deps: SessionDeps & Shared;

  constructor(deps: SessionDeps & Shared, within: Call) {
    super(deps, within);
    this.words = deps.words;
    this.#deps = deps;
  }

  follow<Wire>(link: Link, ask: Ask<Wire>): Promise<Answer<Wire>> {
    return this.#to(link, { ...ask, method: ask.body === undefined ? 'GET' : 'POST', idempotent: true });
  }

  /** Changes what is there, once, whatever comes of it. */
  write<Wire>(link: Link, message: Message<Wire>): Promise<Answer<Wire>> {
    return this.#to(link, { ...message, idempotent: false });
  }

  /** Follows a link of the root; `id` goes behind the link, with a slash. */
  async fromRoot<Wire>(name: string, ask: Ask<Wire>, id?: string): Promise<Answer<Wire>> {
    const link = await this.#rootLink(name);
    if (!link.ok) return link;
    const answer = await this.follow(idBehind(link.value.value, id), ask);
    // A link that no longer leads anywhere may have moved: the next request asks for the root again.
    if (!answer.ok && (answer.error.kind === 'refused-us' || answer.error.kind === 'not-understood'))
      this.#deps.root.known = null;
    return answer;
  }

  /** Tells whether the root, read anew once in a request, still has that link where it was; a fault where the root fails. */
  async rootHolds(name: string): Promise<Answer<boolean>> {
    const before = await this.#rootLink(name);
    return withValue(
      await this.#fetchRoot(),
      ({ _links }) => before.ok && before.value.value?.href === linkNamed(_links, name)?.href,
    );
  }

  async #rootLink(name: string): Promise<Answer<Link>> {
    const { known } = this.#deps.root;
    const root = known && this.now() < known.until ? known.answer : await this.#fetchRoot();
    return withValue(root, ({ _links }) => linkNamed(_links, name));
  }

  async #fetchRoot(): Promise<Answer<WireRoot>> {
    const request = { call: 'root', method: 'GET', path: '/', reads: readRoot, idempotent: true } as const;
    const answer = await this.once('root', () => this.send(request));
    this.#deps.root.known = answer.ok ? { answer, until: this.now() + rootLivesMs } : null;
    return answer;
  }

  async #to<Wire>(link: Link, request: Omit<Request<Wire>, 'path'>): Promise<Answer<Wire>> {
    const path = link ? this.#deps.http.pathOf(link.href) : null;
    if (path !== null) return this.send({ ...request, path });
    if (!link) return this.fault('refused-us', request.call);
    this.incomplete(request.call);
    return this.notUnderstood(request.call);
  }
}

/** Returns a link of a record by a name that is a setting. */
export function linkNamed(links: Readonly<Record<string, unknown>>, name: string): Link {
  const link = readLink(Object.hasOwn(links, name) ? links[name] : null);
  return link.ok ? link.value : null;
}

/** The vendor's own way to a record by its id: the id behind the link, with a slash. */
const idBehind = (link: Link, id: string | undefined): Link =>
  link && id !== undefined ? { href: `${link.href.replace(/\/+$/, '')}/${encodeURIComponent(id)}` } : link;
