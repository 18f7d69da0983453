import type { Cpr } from '../cpr.ts';
import type { CalendarDate, Instant } from '../dates.ts';
import type { Repetition } from './support-time.ts';
import type { AreaKey } from '../area.ts';
import type { Answer, Call } from '../citizen/answer.ts';

/** Names the state of a grant, in shared words. `DROPPED`: an application that came to nothing, so nothing was decided. */
export type GrantState =
  | 'APPLIED'
  | 'GRANTED'
  | 'PARTLY_GRANTED'
  | 'CHANGED'
  | 'REFUSED'
  | 'ENDED'
  | 'REVOKED'
  | 'DROPPED';

/**
 * A grant (indsats, bevilling) as an area's system holds it now. What the system says is kept as it is, however odd: whether
 * it can be a decision is decided in `decision.ts`. `number` and `version` are the system's own.
 */
export type Grant = {
  area: AreaKey;
  number: string;
  version: number;
  citizen: Cpr;
  title: string;
  /** null: the system's word for it is one nobody has heard of. */
  state: GrantState | null;
  /** `Serviceloven § 85`, as activities have it. */
  paragraph: string | null;
  decidedOn: CalendarDate | null;
  /** When the citizen was told, where the system says so. */
  informedOn: CalendarDate | null;
  startsOn: CalendarDate | null;
  endsOn: CalendarDate | null;
  /** Minutes each time, and how often; null where the system names none. */
  minutes: number | null;
  repetition: Repetition | null;
  provider: string | null;
};

/**
 * Holds a change of a grant: it came to a version, in the order in which a system tells it; the same may be told twice. `version` null: the
 * system names none, and the grant itself cannot be read.
 */
export type GrantChange = { number: string; version: number | null; changedAt: Instant };

/** The next changes after a cursor; `leftOut` could not be read. `cursor` is where to go on, `more` whether at once. */
export type GrantChanges = { changes: readonly GrantChange[]; leftOut: number; cursor: string; more: boolean };

/** Why a grant that is there cannot be read. `FOREIGN_GRANT`: under the link is something of somebody else, or another grant. */
export type Unreadable = 'NOT_UNDERSTOOD' | 'FOREIGN_GRANT' | 'INACCESSIBLE' | 'GONE';
export type GrantRead = { kind: 'grant'; grant: Grant } | { kind: 'unreadable'; why: Unreadable };

/** Where an area's system tells of what it grants; it calls nobody, so it is asked again and again. */
export interface GrantFeed {
  /** Lists the changes after a cursor that this gave before, oldest first; from the very beginning where there is none. */
  changes(cursor: string | null, call: Call): Promise<Answer<GrantChanges>>;
  /** A grant as it is now, by its number: of any version, so a change that is read late is read as what came after it. */
  grant(number: string, call: Call): Promise<Answer<GrantRead>>;
}
