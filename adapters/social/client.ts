import type { Answer, AreaKey, Call, FaultKind } from '../../src/domain/area-system.ts';
import { no } from '../../src/domain/result.ts';
import type { AdapterDeps, Request, SystemHttp } from '../http.ts';
import { gate } from './gate.ts';
import { rootLinks, type Root } from './root.ts';
import { readRoot, type WireRoot } from './wire.ts';

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
export type Visit = {
  readonly area: AreaKey;
  follow<Wire>(link: Link, ask: Ask<Wire>): Promise<Answer<Wire>>;
  /** `into`: what goes into a templated link, `{grantId}`. */
  fromRoot<Wire>(name: keyof WireRoot['_links'], ask: Ask<Wire>, into?: Record<string, string>): Promise<Answer<Wire>>;
  /** Whether a link stays within the system, and so can be followed. */
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
};

type Means = { area: AreaKey; http: SystemHttp; root: Root; alarm: AdapterDeps['alarm'] };

const callsAtOnce = 8;

/** Finds the visit that belongs to a request of ours; only the links of the root are remembered across requests. */
export function visits(
  area: AreaKey,
  http: SystemHttp,
  { now, alarm }: Pick<AdapterDeps, 'now' | 'alarm'>,
): (within: Call) => Visit {
  const means = { area, http, alarm, root: rootLinks(now) };
  const begun = new WeakMap<Call, Visit>();
  return (within) => {
    const visit = begun.get(within) ?? visitDuring(within, means);
    begun.set(within, visit);
    return visit;
  };
}

function visitDuring(within: Call, { area, http, root, alarm }: Means): Visit {
  const queued = gate(callsAtOnce);
  const asked = new Map<string, Promise<unknown>>();
  const fault = (kind: FaultKind, call: string) => no({ kind, area, call, retryAt: null });
  const send = <Wire>(request: Request<Wire>) => queued(() => http.send(request, within));
  const to = async <Wire>(link: Link, ask: Ask<Wire>, method: Method, idempotent: boolean): Promise<Answer<Wire>> => {
    const path = link ? http.pathOf(link.href) : null;
    if (path !== null) return send({ ...ask, method, idempotent, path });
    if (!link) return fault('refused-us', ask.call);
    visit.incomplete(ask.call);
    return fault('not-understood', ask.call);
  };
  const rootRequest = { call: 'root', method: 'GET', path: '/', reads: readRoot, idempotent: true } as const;
  const fetchRoot = () => visit.once('root', () => send(rootRequest));
  const visit: Visit = {
    area,
    follow: (link, ask) => to(link, ask, ask.body === undefined ? 'GET' : 'POST', true),
    write: (link, message) => to(link, message, message.method, false),
    leads: (link) => Boolean(link && http.pathOf(link.href) !== null),
    async fromRoot(name, ask, into = {}) {
      const links = await root.read(fetchRoot);
      if (!links.ok) return links;
      const answer = await visit.follow(filledIn(links.value.value._links[name], into), ask);
      // A link that no longer leads anywhere may have moved: the next request asks for the root again.
      if (!answer.ok && (answer.why.kind === 'refused-us' || answer.why.kind === 'not-understood')) root.forget();
      return answer;
    },
    once<Value>(name: string, ask: () => Promise<Value>) {
      const answer = (asked.get(name) as Promise<Value> | undefined) ?? ask();
      asked.set(name, answer);
      return answer;
    },
    fault,
    notUnderstood: (call) => fault('not-understood', call),
    foreign(call) {
      alarm('foreign-record', { area, call });
      return fault('not-understood', call);
    },
    incomplete: (call) => alarm('upstream-invalid', { area, call }),
  };
  return visit;
}

/** A templated link (HAL, RFC 6570) with its values put in. */
function filledIn(link: Link, values: Record<string, string>): Link {
  const valueOf = (_: string, name: string) => encodeURIComponent(values[name] ?? '');
  return link && { href: link.href.replaceAll(/\{(\w+)\}/g, valueOf) };
}
