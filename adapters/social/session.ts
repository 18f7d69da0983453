import { err } from '../../src/domain/result.ts';
import type { AdapterDeps, Request, SystemHttp } from '../http.ts';
import { withValue } from './with-value.ts';
import { runAtMost } from './run-at-most.ts';
import { rootLinks, type Root } from './root-links.ts';
import { readLink, readRoot } from './wire.ts';
import type { Words } from './vocabulary.ts';
import type { AreaKey } from '../../src/domain/area.ts';
import type { Answer, Call, FaultKind } from '../../src/domain/citizen/answer.ts';

/** A link in an answer; a missing one means not allowed, or not available. */
export type Link = { href: string } | null | undefined;

/** What is asked of a link; every one of these only reads, also where the vendor makes it a POST. */
type Ask<Wire> = Pick<Request<Wire>, 'call' | 'query' | 'reads' | 'accepts' | 'body' | 'fresh'>;

/** What is sent to a link to change something. */
type Message<Wire> = Pick<Request<Wire>, 'call' | 'method' | 'reads' | 'body' | 'accepts'>;

type Method = Request<unknown>['method'];

/** An answer that is a fault. */
type Failed = Extract<Answer<never>, { ok: false }>;

/** The system during one request of ours: at most eight calls at once, and nothing under the same name twice. */
export type SocialSession = {
  readonly area: AreaKey;
  now: AdapterDeps['now'];
  /** What this municipality calls things. */
  readonly words: Words;
  follow<Wire>(link: Link, ask: Ask<Wire>): Promise<Answer<Wire>>;
  /** `behind`: an id that goes behind the link, with a slash. */
  fromRoot<Wire>(name: string, ask: Ask<Wire>, behind?: string): Promise<Answer<Wire>>;
  /** Tells whether the root, read anew once in a request, still has that link where it was; a fault where the root fails. */
  rootHolds(name: string): Promise<Answer<boolean>>;
  /** Tells whether a link stays within the system, and so can be followed. */
  leads(link: Link): boolean;
  /** Changes what is there, once, whatever comes of it. */
  write<Wire>(link: Link, message: Message<Wire>): Promise<Answer<Wire>>;
  once<Value>(name: string, ask: () => Promise<Value>): Promise<Value>;
  fault(kind: FaultKind, call: string): Failed;
  notUnderstood(call: string): Failed;
  /** An answer about somebody else: alarmed, and not understood. */
  foreign(call: string): Failed;
  /** Something in an answer could not be used: records that cannot be read, a link that leads away. */
  incomplete(call: string): void;
  /** A word in an answer that the settings do not know. */
  unknownWord(call: string): void;
};

type SessionDeps = {
  area: AreaKey;
  words: Words;
  http: SystemHttp;
  root: Root;
  now: AdapterDeps['now'];
  alarm: AdapterDeps['alarm'];
};

const callsAtOnce = 8;

/** Finds the session that belongs to a request of ours; only the links of the root are remembered across requests. */
export function socialSessions(
  area: AreaKey,
  words: Words,
  http: SystemHttp,
  { now, alarm }: Pick<AdapterDeps, 'now' | 'alarm'>,
): (within: Call) => SocialSession {
  const deps = { area, words, http, now, alarm, root: rootLinks(now) };
  const begun = new WeakMap<Call, SocialSession>();
  return (within) => {
    const session = begun.get(within) ?? sessionWithin(within, deps);
    begun.set(within, session);
    return session;
  };
}

function sessionWithin(within: Call, { area, words, http, root, now, alarm }: SessionDeps): SocialSession {
  const queued = runAtMost(callsAtOnce);
  const fault = (kind: FaultKind, call: string) => err({ kind, area, call, retryAt: null });
  const send = <Wire>(request: Request<Wire>) => queued(() => http.send(request, within));
  const to = async <Wire>(link: Link, ask: Ask<Wire>, method: Method, idempotent: boolean): Promise<Answer<Wire>> => {
    const path = link ? http.pathOf(link.href) : null;
    if (path !== null) return send({ ...ask, method, idempotent, path });
    if (!link) return fault('refused-us', ask.call);
    session.incomplete(ask.call);
    return fault('not-understood', ask.call);
  };
  const rootRequest = { call: 'root', method: 'GET', path: '/', reads: readRoot, idempotent: true } as const;
  const fetchRoot = () => session.once('root', () => send(rootRequest));
  const rootLink = async (name: string) =>
    withValue(await root.read(fetchRoot), ({ _links }) => linkNamed(_links, name));
  const session: SocialSession = {
    area,
    words,
    now,
    follow: (link, ask) => to(link, ask, ask.body === undefined ? 'GET' : 'POST', true),
    write: (link, message) => to(link, message, message.method, false),
    leads: (link) => Boolean(link && http.pathOf(link.href) !== null),
    async fromRoot(name, ask, behind) {
      const link = await rootLink(name);
      if (!link.ok) return link;
      const answer = await session.follow(idBehind(link.value.value, behind), ask);
      // A link that no longer leads anywhere may have moved: the next request asks for the root again.
      if (!answer.ok && (answer.error.kind === 'refused-us' || answer.error.kind === 'not-understood')) root.forget();
      return answer;
    },
    async rootHolds(name) {
      const before = await rootLink(name);
      const after = withValue(await session.once('root again', () => root.again(fetchRoot)), ({ _links }) =>
        linkNamed(_links, name),
      );
      return withValue(after, (link) => before.ok && before.value.value?.href === link?.href);
    },
    once: shared(),
    fault,
    notUnderstood: (call) => fault('not-understood', call),
    foreign(call) {
      alarm('foreign-record', { area, call });
      return fault('not-understood', call);
    },
    incomplete: (call) => alarm('upstream-invalid', { area, call }),
    unknownWord: (call) => alarm('unknown-word', { area, call }),
  };
  return session;
}

/** Whatever is asked under a name, asked once. */
function shared(): SocialSession['once'] {
  const asked = new Map<string, Promise<unknown>>();
  return <Value>(name: string, ask: () => Promise<Value>) => {
    const answer = (asked.get(name) as Promise<Value> | undefined) ?? ask();
    asked.set(name, answer);
    return answer;
  };
}

/** A link of a record by a name that is a setting. */
export function linkNamed(links: Readonly<Record<string, unknown>>, name: string): Link {
  const link = readLink(Object.hasOwn(links, name) ? links[name] : null);
  return link.ok ? link.value : null;
}

/** The vendor's own way to a record by its id: the id behind the link, with a slash. */
const idBehind = (link: Link, id: string | undefined): Link =>
  link && id !== undefined ? { href: `${link.href.replace(/\/+$/, '')}/${encodeURIComponent(id)}` } : link;
