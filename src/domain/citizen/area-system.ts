import type { Activity, Address, AreaCase, Contact, Offer, Unit } from './case.ts';
import type { Cpr } from '../cpr.ts';
import type { CalendarDate, Instant } from '../dates.ts';
import type { GrantFeed } from '../decision/grant.ts';
import type { AreaKey } from '../area.ts';
import type { Fault, Answer, Listed, BackgroundWork, Call } from './answer.ts';

/** Lists the sections of a citizen that an area's system is asked for, besides who the person is. */
export const sections = ['cases', 'contacts', 'activities'] as const;
export type Section = (typeof sections)[number];
/** A person as one area's system knows them. `ref` is the system's own handle, meaningful only to its adapter. */
export type Person = {
  area: AreaKey;
  ref: string;
  cpr: Cpr;
  name: string | null;
  phone: string | null;
  email: string | null;
  address: Address | null;
  /** null: this system does not say. */
  addressProtected: boolean | null;
  /** The areas that this system records a joint plan with for the citizen (D36): the plan's other parties. None: no plan. */
  jointPlanWith: readonly AreaKey[];
};

/**
 * Inaccessible (the system refuses us this person) is not unknown (the system has no such person); renumbered: it answers to
 * this number with a person who has another one now, so nothing of them is read and the other number is not passed on; unread: it
 * has something under this number that could not be read, or not all of it. `person`: what could be, without a plan; null where
 * not even whose it is. Whatever is wrong once somebody is found is `unread`, never a `Fault`: a fault must not depend on whether
 * there is anybody (promise 20).
 */
export type Found =
  | { kind: 'known'; person: Person }
  | { kind: 'unknown' }
  | { kind: 'inaccessible' }
  | { kind: 'renumbered' }
  | { kind: 'unread'; person: Person | null; fault: Fault };
/** Filters a caseworker's list: those of a unit, or those one caseworker is responsible for. */
export type ListFilter = { unit?: string; caseworker?: string; nameContains?: string };

/** A page of people out of a system's list, from `offset` on; `more` says whether there are further ones. */
export type PersonPage = Listed<Person> & { total: number | null; more: boolean };

/** Holds the health of an area's system right now, as the gateway experiences it; asking makes no call. */
export type SystemHealth = { state: 'up' | 'degraded' | 'down'; since: Instant | null; retryAt: Instant | null };

/**
 * Holds an entry for an area's system about a citizen: a task for a unit, or a note. Title and text are written as they are.
 * `marker` is ours: it stands in the text (`marker.ts`), and finds it again, since these systems know no idempotency keys.
 */
export type Entry = {
  marker: string;
  kind: 'task' | 'note';
  title: string;
  text: string;
  /** Key of the unit whose task it is; null: nobody's in particular. Means nothing to a note, nor does `dueOn`. */
  unit: string | null;
  dueOn: CalendarDate | null;
};

/** Names the state of a task in a system. A system that knows only open and closed never says `STARTED` or `CANCELLED`. */
export type TaskState = 'OPEN' | 'STARTED' | 'DONE' | 'CANCELLED';

/** Holds a remark that people in a system wrote about something of ours. */
export type Remark = { id: string; text: string; by: string | null; at: Instant | null };

/** Something of ours in a system, by the system's own id; `state` null for a note, and for a word nobody has heard of. */
export type StoredEntry = {
  id: string;
  kind: 'task' | 'note';
  marker: string;
  state: TaskState | null;
  /** Oldest first; one that cannot be read is not among them. */
  remarks: readonly Remark[];
};

/**
 * A mark (mærke) on a citizen in an area's own system: that there is a joint plan (D36), by which the system opens its share to
 * the plan's other parties, or who coordinates it (D55).
 */
export type Mark = { kind: 'JOINT_PLAN' } | { kind: 'COORDINATOR'; name: string };

/** The outcome of a mark: the system says so now, or has no way for us to say it, and people there must. */
export type MarkWritten = 'written' | 'not-kept-here';

/**
 * One area's system, as the gateway sees it: the port that every adapter implements.
 * No method throws for anything a system does; all trouble comes back as a `Fault`.
 * Methods over several people answer once for each asked CPR number or `ref`, each on its own: one may fail where others do not.
 */
export interface AreaSystem {
  readonly area: AreaKey;
  find(cprs: readonly Cpr[], call: Call): Promise<ReadonlyMap<Cpr, Answer<Found>>>;
  cases(people: readonly Person[], call: Call): Promise<ReadonlyMap<Cpr, Answer<Listed<AreaCase>>>>;
  contacts(people: readonly Person[], call: Call): Promise<ReadonlyMap<Cpr, Answer<Listed<Contact>>>>;
  activities(people: readonly Person[], call: Call): Promise<ReadonlyMap<Cpr, Answer<Listed<Activity>>>>;
  /** One page of people for a list. Each `Person` in it is as `find` would give it. */
  list(filter: ListFilter, page: { offset: number; size: number }, call: Call): Promise<Answer<PersonPage>>;
  units(call: Call): Promise<Answer<Listed<Unit>>>;
  offers(call: Call): Promise<Answer<Listed<Offer>>>;
  /**
   * Writes a posting; each call writes anew, and none is ever repeated in here. After a fault it may be there all the same:
   * only `posted` can tell, and only `visibleAfterMs` later. This and the next two want a `Person` that `find` gave just now.
   */
  post(person: Person, posting: Entry, call: Call): Promise<Answer<StoredEntry>>;
  /** Finds our entries with these markers: each as often as it was written, none where it was not. */
  posted(person: Person, markers: readonly string[], call: Call): Promise<Answer<readonly StoredEntry[]>>;
  /**
   * Closes a task of ours about that person; closing what is closed already is a success, told with the state it has.
   * A task that does not show yet is `busy` until it will.
   */
  closeTask(person: Person, id: string, how: 'DONE' | 'CANCELLED', call: Call): Promise<Answer<StoredEntry>>;
  /**
   * Puts a mark on a person, or takes it off. It looks first and writes what is missing: twice is once. What was written less than
   * `visibleAfterMs` ago it may not see; after a fault the mark may be written all the same.
   */
  mark(person: Person, mark: Mark, on: boolean, call: Call): Promise<Answer<MarkWritten>>;
  /** The feed of the area's grants; null where its system grants nothing that we know of. */
  readonly grants: GrantFeed | null;
  /** The longest time after which reads show a write, in milliseconds; 0 where at once. */
  readonly visibleAfterMs: number;
  /** Returns the state of the system for those who ask, or for some background work. */
  health(work?: BackgroundWork): SystemHealth;
  close(): Promise<void>;
}
