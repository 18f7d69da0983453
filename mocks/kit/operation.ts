import type { z } from 'zod';
import type { Population } from '../people/person.ts';

/** A parsed request: `body` is parsed JSON, an object for form posts, or undefined. */
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

/** A reply; `body` is sent as JSON, and undefined sends none. */
export type MockReply = { status: number; headers?: Record<string, string>; body?: unknown };

/**
 * An operation's dependencies. Time and randomness come from here only, so that the same seed gives the same answers.
 */
export type OperationContext<State> = { state: State; now(): Date; random(): number; newUuid(): string };

/** Faults in the shape of an answer; an operation may have its own hook for each. */
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

/** An operation of the mock system; faults and the journal name it by `name` (`citizens.search`). */
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
  concerns?(request: MockRequest, context: OperationContext<State>): readonly string[];
  /** Must depend on the request and the context alone. */
  handle(request: MockRequest, context: OperationContext<State>): MockReply | Promise<MockReply>;
  /** The key that the fault `renamed` renames everywhere in the answer. */
  renames?: string;
  /** The key whose value the fault `new-enum` replaces with an unknown word. */
  enumKey?: string;
  /** The keys of free texts, for `html-text`, and of codes, for `padded-code`, where the usual ones are not meant. */
  textKeys?: readonly string[];
  codeKeys?: readonly string[];
  /** The operation's own hooks for faults of shape; without a hook the kit plays them in general, where it can. */
  shapeFaults?: Partial<
    Record<ShapeFault, (reply: MockReply, request: MockRequest, context: OperationContext<State>) => MockReply>
  >;
};

/** An event in the vendor's own system that does not come by its API: somebody who works there lends a hand. */
export type Hand<State> = {
  name: string;
  /** The event in one sentence, with the Danish word. */
  does: string;
  fields: z.ZodObject;
  /** Changes the state, and returns the result. Throws a refusal before anything is changed. */
  play(fields: never, context: OperationContext<State>): object;
};

/**
 * A mock system's definition. A folder beside this one whose `index.ts` exports `definition` is a mock of that name.
 */
export type MockDefinition<State> = {
  name: string;
  /** The set-up's name, where there are several. */
  setUp?: string;
  operations: readonly Operation<State>[];
  /** Called again for each reset, and must give the same for the same people and seed. */
  initialState(people: Population, context: Omit<OperationContext<State>, 'state'>): State;
  authorised(request: MockRequest, context: OperationContext<State>): boolean;
  /** The vendor's own shape of an error. */
  failure(status: number, detail: string): MockReply;
  /** The file that describes the API, for `GET /openapi.yaml`. */
  openapi?: URL;
  /** The answer to `GET /_mock/state`, which tests read to see what was written. */
  summary(state: State): unknown;
  /** The access of a client to the mock of an area's system; both paths are relative to its address. */
  access?: {
    basePath: string;
    tokenPath: string;
    apiKey?: string;
    /** The content of a gateway's settings file for this mock. */
    settings?: Readonly<Record<string, unknown>>;
  };
  /** Reads a state that was saved as JSON, with maps as lists of entries and sets as lists. */
  saved?: z.ZodType<State>;
  /** Registers people beside those of the start, each where the system knows them; absent: it knows nobody. */
  addPeople?(people: Population, context: OperationContext<State>): void;
  /** The events of its own people, by `POST /_mock/hands`. */
  hands?: readonly Hand<State>[];
  /** Control endpoints of its own beside the kit's, by method and path: `POST /_mock/rotate`. */
  controls?: Readonly<Record<string, (context: OperationContext<State>, body: unknown) => MockReply>>;
};
