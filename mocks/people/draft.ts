import { randomSource } from '../kit/random-source.ts';
import { daysBack } from './calendar.ts';
import type { CaseKind } from './case-kind.ts';
import { employmentKinds } from './employment-kinds.ts';
import { checked } from '../kit/refusal.ts';
import { personFacts } from './facts.ts';
import { socialKinds } from './social-kinds.ts';
import { activityOf, caseOf } from './casefile.ts';
import { makePerson } from './make-person.ts';
import { snapshotOn, type MockArea, type PersonActivity, type PersonCase, type TestPerson } from './person.ts';

/** A person under construction: a whole person at every step, and each step returns a new one. */
export type Draft = TestPerson & {
  withEmploymentCase(facts?: Partial<PersonCase>): Draft;
  withSocialCase(facts?: Partial<PersonCase>): Draft;
  withEmploymentActivity(facts?: Partial<PersonActivity>): Draft;
  withSocialActivity(facts?: Partial<PersonActivity>): Draft;
  /** A joint plan (D36) with this coordinator, by initials. */
  withJointPlan(on?: string, coordinator?: string): Draft;
};

/**
 * Makes a person with these facts whom no system knows yet; by default Rikke Testrup, born on 10 May 1990. Throws where
 * a fact is unknown or cannot be, above all a CPR number that may be a real person's.
 */
export function person(facts: Partial<TestPerson> = {}): Draft {
  checked(personFacts, facts, 'Not a person');
  const blank = makePerson({
    cpr: facts.cpr ?? '7005901234',
    givenName: 'Rikke',
    familyName: 'Testrup',
    birthDate: '1990-05-10',
    address: { line: 'Prøvevej 1', postalCode: '8500', city: 'Grenaa', municipalityCode: '707' },
    group: null,
    ageBand: '30+',
    in: { employment: false, social: false },
  });
  return draft({ ...blank, indicators: [], ...facts });
}

const home = {
  employment: { unit: 'jobcenter', caseworker: 'MHO' },
  social: { unit: 'voksenenhed', caseworker: 'JFR' },
} as const;

const usual = { employment: kind(employmentKinds, 'Kontanthjælp'), social: kind(socialKinds, 'Bostøtte § 85') };

function draft(known: TestPerson): Draft {
  const steps = {
    withEmploymentCase: (facts: Partial<PersonCase> = {}) => draft(withCase(known, 'employment', facts)),
    withSocialCase: (facts: Partial<PersonCase> = {}) => draft(withCase(known, 'social', facts)),
    withEmploymentActivity: (facts: Partial<PersonActivity> = {}) => draft(withActivity(known, 'employment', facts)),
    withSocialActivity: (facts: Partial<PersonActivity> = {}) => draft(withActivity(known, 'social', facts)),
    withJointPlan: (on: string = snapshotOn, coordinator = 'MHO') =>
      draft({ ...known, jointPlanOn: on, coordinator, group: 'joint-plan' }),
  };
  // The steps hang on the prototype, so that a person can be copied and compared as the plain facts it is.
  return Object.assign(Object.create(steps) as typeof steps, known);
}

function withCase(known: TestPerson, area: MockArea, facts: Partial<PersonCase>): TestPerson {
  const base = caseOf(
    usual[area],
    { openedOn: daysBack(200), stage: facts.stage ?? 'decided' },
    known.responsible[area] ?? home[area],
    randomSource(1).random,
  );
  const one = { ...base, ...facts };
  return {
    ...known,
    in: { ...known.in, [area]: known.in[area] || true },
    responsible: {
      ...known.responsible,
      [area]: known.responsible[area] ?? { unit: one.unit, caseworker: one.caseworker },
    },
    cases: { ...known.cases, [area]: [...known.cases[area], one] },
  };
}

function withActivity(known: TestPerson, area: MockArea, facts: Partial<PersonActivity>): TestPerson {
  const [pattern] = usual[area].activities;
  if (!pattern) throw new Error('The usual kind of case has an activity');
  const one = { ...activityOf(pattern, daysBack(100), null, randomSource(1).random), ...facts };
  return {
    ...known,
    in: { ...known.in, [area]: known.in[area] || true },
    activities: { ...known.activities, [area]: [...known.activities[area], one] },
  };
}

function kind(kinds: readonly CaseKind[], title: string): CaseKind {
  const found = kinds.find((one) => one.title === title);
  if (!found) throw new Error(`No kind of case is called ${title}`);
  return found;
}
