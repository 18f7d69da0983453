import type { AreaKey } from '../../src/domain/area.ts';
import type { Answer, Call, Fault, FaultKind, Listed } from '../../src/domain/citizen/answer.ts';
import { dateInDenmark, type CalendarDate } from '../../src/domain/dates.ts';
import { err } from '../../src/domain/result.ts';
import type { AdapterDeps, Request, SystemHttp } from '../http.ts';
import { readEach, type Reads } from './records.ts';

/** Holds the dependencies of the sessions at one system; `now` in epoch milliseconds. */
export type SessionDeps = { area: AreaKey; http: SystemHttp } & Pick<AdapterDeps, 'now' | 'alarm'>;

/** An answer that is a fault. */
export type Failed = { ok: false; error: Fault };

/** An item as it was made of a record; unclear where one of its words is in no setting, so that something of it is missing. */
export type Mapped<Item> = { item: Item; isClear: boolean };

const callsAtOnce = 8;

/** The use of a system during one request of ours: at most eight calls at once, and nothing under the same name twice. */
export class SystemSession {
  readonly area: AreaKey;
  readonly now: () => number;
  readonly #deps: SessionDeps;
  readonly #within: Call;
  readonly #asked = new Map<string, Promise<unknown>>();
  readonly #waiting: (() => void)[] = [];
  #free = callsAtOnce;

  constructor(deps: SessionDeps, within: Call) {
    this.area = deps.area;
    this.now = deps.now;
    this.#deps = deps;
    this.#within = within;
  }

  /** Today, in Denmark. */
  get today(): CalendarDate {
    return dateInDenmark(new Date(this.now()));
  }

  async send<Wire>(request: Request<Wire>): Promise<Answer<Wire>> {
    if (this.#free === 0) await new Promise<void>((turn) => this.#waiting.push(turn));
    else this.#free -= 1;
    try {
      return await this.#deps.http.send(request, this.#within);
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free += 1;
    }
  }

  /** Asks once, however often the name is asked for. */
  once<Value>(name: string, ask: () => Promise<Value>): Promise<Value> {
    const answer = (this.#asked.get(name) as Promise<Value> | undefined) ?? ask();
    this.#asked.set(name, answer);
    return answer;
  }

  fault(kind: FaultKind, call: string): Failed {
    return err({ kind, area: this.area, call, retryAt: null });
  }

  notUnderstood(call: string): Failed {
    return this.fault('not-understood', call);
  }

  notConfigured(call: string): Failed {
    return this.fault('not-configured', call);
  }

  /** Reports an answer about somebody else: alarmed, and not understood. */
  foreign(call: string): Failed {
    this.#alarm('foreign-record', call);
    return this.notUnderstood(call);
  }

  /** Reports that something in an answer could not be used: records that cannot be read, a link that leads away. */
  incomplete(call: string): void {
    this.#alarm('upstream-invalid', call);
  }

  /** Reports a word in an answer that the settings do not know. */
  unknownWord(call: string): void {
    this.#alarm('unknown-word', call);
  }

  /** Reads the records of a list, each once by its key, and reports those that cannot be read. */
  read<Wire>(call: string, records: readonly unknown[], reads: Reads<Wire>, keyOf?: (wire: Wire) => unknown) {
    const read = readEach(records, reads, keyOf);
    if (read.leftOut > 0) this.incomplete(call);
    return read;
  }

  /** Lists what became of records, null where one could not be read; reports what is missing. `leftOut` are missing already. */
  listed<Item>(call: string, mapped: readonly (Mapped<Item> | null)[], leftOut = 0): Listed<Item> {
    const read = mapped.filter((one) => one !== null);
    const unread = mapped.length - read.length;
    const unclear = read.filter(({ isClear }) => !isClear).length;
    if (unread > 0) this.incomplete(call);
    if (unclear > 0) this.unknownWord(call);
    return { items: read.map(({ item }) => item), leftOut: leftOut + unread + unclear };
  }

  #alarm(what: 'foreign-record' | 'upstream-invalid' | 'unknown-word', call: string): void {
    this.#deps.alarm(what, { area: this.area, call });
  }
}

/** Returns what finds the session that belongs to a request of ours. */
export function sessionsBy<Session>(begin: (within: Call) => Session): (within: Call) => Session {
  const begun = new WeakMap<Call, Session>();
  return (within) => {
    const session = begun.get(within) ?? begin(within);
    begun.set(within, session);
    return session;
  };
}
