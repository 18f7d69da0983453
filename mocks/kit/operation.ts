import type { Population } from '../people/person.ts';

/** What arrived, parsed: `body` is parsed JSON, an object for form posts, or undefined. */
export type MockRequest = {
  method: string;
  path: string;
  params: Record<string, string>;
  query: URLSearchParams;
  headers: Record<string, string | undefined>;
  body: unknown;
  /** Where this mock listens, `http://127.0.0.1:4101`, for the links in its answers. */
  origin: string;
};

/** What goes back; `body` is sent as JSON, undefined sends none. */
export type MockReply = { status: number; headers?: Record<string, string>; body?: unknown };

/** What an operation works with. Time and chance come from here only, so that the same seed gives the same answers. */
export type Desk<State> = { state: State; now(): Date; random(): number; newUuid(): string };

/** Faults in the shape of an answer that depend on what the answer is about, and so may have a hook of their own. */
export type ShapeFault =
  | 'foreign-record'
  | 'missing-link'
  | 'inaccessible'
  | 'duplicate'
  | 'stale'
  | 'html-text'
  | 'padded-code'
  | 'other-date'
  | 'partial';

/** One thing the mocked system can be asked; `name` (`citizens.search`) is what faults and journal call it. */
export type Operation<State> = {
  name: string;
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** `/citizens/{citizenId}` */
  path: string;
  /** true: needs no credentials, as a token endpoint. */
  open?: boolean;
  /** true: changes the state. Reads may then be answered stale, and the change may happen twice. */
  writes?: boolean;
  /** The CPR numbers that this request is about. */
  concerns?(request: MockRequest, desk: Desk<State>): readonly string[];
  /** Must depend on the request and the desk alone. */
  handle(request: MockRequest, desk: Desk<State>): MockReply | Promise<MockReply>;
  /** The key that the fault `renamed` renames everywhere in the answer. */
  renames?: string;
  /** The key whose value the fault `new-enum` replaces with a word nobody has heard of. */
  enumKey?: string;
  /** The keys of free texts, for `html-text`, and of codes, for `padded-code`, where the usual ones are not meant. */
  textKeys?: readonly string[];
  codeKeys?: readonly string[];
  /** How this operation plays a fault of shape; without a hook the kit plays it in general, where it can. */
  shapeFaults?: Partial<Record<ShapeFault, (reply: MockReply, request: MockRequest, desk: Desk<State>) => MockReply>>;
};

/**
 * A mocked system. A folder beside this one whose `index.ts` exports `definition` is a mock of that name.
 */
export type MockDefinition<State> = {
  name: string;
  operations: readonly Operation<State>[];
  /** Called again for each reset, and must give the same for the same people and seed. */
  initialState(people: Population, desk: Omit<Desk<State>, 'state'>): State;
  authorised(request: MockRequest, desk: Desk<State>): boolean;
  /** The vendor's own shape of an error. */
  failure(status: number, detail: string): MockReply;
  /** What `GET /_mock/state` shows: what tests compare to see what was written. */
  summary(state: State): unknown;
  /** For the mock of an area's system, how a client gets in; both paths begin where the mock listens. */
  access?: {
    basePath: string;
    tokenPath: string;
    apiKey?: string;
    /** What a gateway's settings file has to say so that it understands this mock. */
    settings?: Readonly<Record<string, unknown>>;
  };
  /** Doors of its own beside the kit's, by method and path: `POST /_mock/rotate`. */
  doors?: Readonly<Record<string, (desk: Desk<State>, body: unknown) => MockReply>>;
};
