import type { CalendarDate, Instant } from '../dates.ts';
import type { AreaKey } from '../area.ts';

/** The shared vocabulary for how far a case is: OIO Sag's fremdrift (Opstaaet, Oplyst, Afgjort, Afsluttet). */
export type Progress = 'OPENED' | 'INFORMED' | 'DECIDED' | 'CLOSED' | 'UNKNOWN';

/** The system's own words about a thing, in Danish: shown as they are, never interpreted by us. */
export type Fact = { label: string; value: string };

/** Names what can happen to a case, in shared words. */
export type CaseEventKind = 'CASE_OPENED' | 'CASE_INFORMED' | 'CASE_DECIDED' | 'CASE_CLOSED';

/** Something that happened, on a date, said in Danish; what a timeline is made of. `at` null: the system tells no time of day. */
export type CaseEvent = { kind: CaseEventKind; on: CalendarDate; at: Instant | null; event: string };

/** Holds the events of a case in shared words. */
export const caseEventWords: Readonly<Record<CaseEventKind, string>> = {
  CASE_OPENED: 'Sag oprettet',
  CASE_INFORMED: 'Sag oplyst',
  CASE_DECIDED: 'Sag afgjort',
  CASE_CLOSED: 'Sag lukket',
};

/** A unit (enhed) of an area, by its key in the shared list of units (D4, D5, D6) and its Danish name. */
export type Unit = { key: string; name: string };

/** A Danish postal address. */
export type Address = { line: string; postalCode: string; city: string };

/** Names who is to carry a citizen from here, as an area assesses it (D12, D15): `MOVES` is to another area. */
type AssessmentOutcome = 'PENSION' | 'MOVES' | 'JOINT' | 'STAYS';

/**
 * Holds an area's own assessment of a citizen, as it stands on a case: each area's has its own words, by whom and when (D77).
 * `outcome` null: the word is in no setting, and is not guessed at; `movesTo` is null but where it moves.
 */
export type CaseAssessment = {
  outcome: AssessmentOutcome | null;
  movesTo: AreaKey | null;
  word: string;
  /** null: the system does not say. */
  by: string | null;
  on: CalendarDate | null;
};

/** A case (sag) in one area's system, which stays its master (D42). `systemStatus` is the system's own word. */
export type AreaCase = {
  area: AreaKey;
  /** The system's own id. */
  id: string;
  /** The number by which its people know the case; null: the system does not say. */
  caseNumber: string | null;
  /** The address of the case in the system itself, by the municipality's template; null: there is none. */
  deepLink: string | null;
  title: string;
  progress: Progress;
  systemStatus: string;
  openedOn: CalendarDate | null;
  closedOn: CalendarDate | null;
  kle: string | null;
  unit: Unit | null;
  responsible: string | null;
  /** null: the area has not said. */
  assessment: CaseAssessment | null;
  /** true: the citizen is placed outside the home (D21), as this case says; null: it says nothing of it. */
  placed: boolean | null;
  facts: readonly Fact[];
  events: readonly CaseEvent[];
};

/** The part somebody plays for a citizen, in shared words; `roleName` keeps the system's own. */
export type ContactRole = 'COORDINATOR' | 'CASEWORKER' | 'MENTOR' | 'SUPPORT_PERSON' | 'CONTACT_PERSON' | 'OTHER';

/** Somebody who works with the citizen (D9, D55). `active` false: not yet, no longer, or the person has left. */
export type Contact = {
  area: AreaKey;
  id: string;
  name: string;
  /** The name of this member of staff in the area's system, as in the identity provider's tokens; null: it does not say. */
  caseworker: string | null;
  /** Work contact, and initials in the municipality's sign-on; null: the system does not say. */
  phone: string | null;
  email: string | null;
  initials: string | null;
  role: ContactRole;
  roleName: string;
  primary: boolean;
  active: boolean;
  unit: Unit | null;
  from: CalendarDate | null;
  until: CalendarDate | null;
};

export type ActivityKind = 'OFFER' | 'MENTOR' | 'HOUSING_SUPPORT' | 'CONTACT_PERSON' | 'EDUCATION' | 'OTHER';

/**
 * Holds an activity that a citizen takes part in: a tilbud, a mentor, bostøtte, a kontaktperson.
 * `voluntary`: support the citizen may leave at any time, never to be shown as a duty (D75, D79); null where the system does not say.
 */
export type Activity = {
  area: AreaKey;
  id: string;
  title: string;
  kind: ActivityKind;
  systemStatus: string;
  /** null: the system's word for how it stands is one that nobody has heard of. */
  active: boolean | null;
  voluntary: boolean | null;
  startsOn: CalendarDate | null;
  endsOn: CalendarDate | null;
  provider: string | null;
  facts: readonly Fact[];
};

/** Holds an offer of an area to citizens: one shared catalogue for both areas (D28, D101). */
export type Offer = {
  area: AreaKey;
  id: string;
  title: string;
  description: string;
  kind: ActivityKind;
  paragraph: string | null;
  provider: string | null;
};
