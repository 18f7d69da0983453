/** The date of the case review (D22): ages and cases are as of this day. */
export const snapshotOn = '2026-10-01';

export type MockArea = 'employment' | 'social';

/** The case review's outcome (D17, D18): which area carries the case from here. */
export type Group = 'disability-pension' | 'employment' | 'joint-plan' | 'social';
export type AgeBand = '15-17' | '18-29' | '30+';

export type PersonAddress = { line: string; postalCode: string; city: string; municipalityCode: string };

/** A case's stage, in the order of OIO Sag: opstået, oplyst, afgjort, afsluttet. */
export type CaseStage = 'opened' | 'informed' | 'decided' | 'closed';

/** A case as its area would register it. Dates are `YYYY-MM-DD`; those not reached yet are null. */
export type PersonCase = {
  title: string;
  kle: string;
  /** The paragraph it rests on, `Serviceloven § 85`; null where the area names none. */
  paragraph: string | null;
  stage: CaseStage;
  openedOn: string;
  informedOn: string | null;
  decidedOn: string | null;
  closedOn: string | null;
  /** Key of a unit and initials of a member of staff, see `staff.ts`. */
  unit: string;
  caseworker: string;
};

export type ActivityKind =
  | 'offer'
  | 'mentor'
  | 'education'
  | 'housing-support'
  | 'contact-person'
  | 'treatment'
  | 'relief'
  | 'residence';

/** An activity of a citizen. In the social area each is a grant (indsats, bevilling) with paragraph and time. */
export type PersonActivity = {
  title: string;
  kind: ActivityKind;
  paragraph: string | null;
  provider: string;
  /** Initials of who carries it out; null where the provider alone is named. */
  worker: string | null;
  decidedOn: string;
  startsOn: string;
  endsOn: string | null;
  /** Granted time: minutes a visit, and visits a week; null where no time is granted. */
  minutesPerVisit: number | null;
  visitsPerWeek: number | null;
};

/** The unit and the caseworker's initials that are responsible for a person in one area. */
export type Responsible = { unit: string; caseworker: string };

/** The facts about a person on which the social system differs from the employment system. */
type SocialDifferences = Partial<{
  givenName: string;
  familyName: string;
  phone: string;
  address: PersonAddress;
  coordinator: string;
}>;

/** An invented person. Every CPR number is a replacement number (day + 60): it can belong to nobody. */
export type TestPerson = {
  cpr: string;
  givenName: string;
  familyName: string;
  birthDate: string;
  /** `+45` and eight digits. */
  phone: string;
  email: string;
  address: PersonAddress;
  protectedAddress: boolean;
  /** null: not part of the case review. */
  group: Group | null;
  ageBand: AgeBand;
  placedOutsideHome: boolean;
  /** The signs of a complex case, in Danish (D16). */
  indicators: readonly string[];
  /** The systems that know the person; `inaccessible`: the social system does, and does not let the gateway in. */
  in: { employment: boolean; social: boolean | 'inaccessible' };
  responsible: { employment: Responsible | null; social: Responsible | null };
  /** Initials of the coordinating caseworker (D55), of either area; null where there is no joint plan. */
  coordinator: string | null;
  /** Initials of the coordinator of those with a brain injury, whom the case review leaves out (D15); null: there is none. */
  brainInjuryCoordinator: string | null;
  /** Since when there is a joint plan (D36); null: there is none. */
  jointPlanOn: string | null;
  /** Target group by the Act on Active Employment Efforts § 6, `6.6`; null: unknown to the employment system. */
  targetGroupCode: string | null;
  cases: { employment: readonly PersonCase[]; social: readonly PersonCase[] };
  activities: { employment: readonly PersonActivity[]; social: readonly PersonActivity[] };
  differsInSocial: SocialDifferences;
  /** The purpose of a member of the cast; null for everybody else. */
  knownFor: string | null;
};

export type Population = readonly TestPerson[];
