import { z } from 'zod';
import { addressFields, initialsField, replacementField } from './fields.ts';
import type { PersonActivity, PersonCase, TestPerson } from './person.ts';
import { units } from './staff.ts';

const date = z.iso.date();
const text = z.string().min(1);
const address = z.strictObject({ ...addressFields, municipalityCode: z.string().default('707') });
const unit = z.enum(units.map((one) => one.key) as [string, ...string[]]);
const initials = initialsField();

const caseFacts = z.strictObject({
  title: text,
  kle: text,
  paragraph: text.nullable(),
  stage: z.enum(['opened', 'informed', 'decided', 'closed']),
  openedOn: date,
  informedOn: date.nullable(),
  decidedOn: date.nullable(),
  closedOn: date.nullable(),
  unit,
  caseworker: initials,
} satisfies Record<keyof PersonCase, z.ZodType>);

const kinds = ['offer', 'mentor', 'education', 'housing-support', 'contact-person', 'treatment', 'relief', 'residence'];

const activityFacts = z.strictObject({
  title: text,
  kind: z.enum(kinds as [PersonActivity['kind'], ...PersonActivity['kind'][]]),
  paragraph: text.nullable(),
  provider: text,
  worker: initials.nullable(),
  decidedOn: date,
  startsOn: date,
  endsOn: date.nullable(),
  minutesPerVisit: z.int().min(1).nullable(),
  visitsPerWeek: z.int().min(1).nullable(),
} satisfies Record<keyof PersonActivity, z.ZodType>);

const responsible = z.strictObject({ unit, caseworker: initials }).nullable().default(null);
const plain = {
  cpr: replacementField,
  givenName: text,
  familyName: text,
  birthDate: date,
  phone: text,
  email: text,
  address,
  protectedAddress: z.boolean(),
  group: z.enum(['disability-pension', 'employment', 'joint-plan', 'social']).nullable(),
  ageBand: z.enum(['15-17', '18-29', '30+']),
  placedOutsideHome: z.boolean(),
  indicators: z.array(text),
  in: z.strictObject({ employment: z.boolean(), social: z.union([z.boolean(), z.literal('inaccessible')]) }),
  responsible: z.strictObject({ employment: responsible, social: responsible }),
  coordinator: initials.nullable(),
  brainInjuryCoordinator: initials.nullable(),
  jointPlanOn: date.nullable(),
  targetGroupCode: text.nullable(),
  differsInSocial: z
    .strictObject({ givenName: text, familyName: text, phone: text, address, coordinator: initials })
    .partial(),
  knownFor: text.nullable(),
} satisfies Record<Exclude<keyof TestPerson, 'cases' | 'activities'>, z.ZodType>;

const bothOf = <Facts extends z.ZodType>(facts: Facts) => {
  const list = z.array(facts).default([]);
  return z.strictObject({ employment: list, social: list });
};

/** Reads a person as `GET /_mock/save` writes one: every fact is there. */
export const wholePerson = z.strictObject({ ...plain, cases: bothOf(caseFacts), activities: bothOf(activityFacts) });

/** The facts that `person()` takes. */
export const personFacts = wholePerson.partial();

/** The facts of somebody made by `POST /_mock/people`: cases and activities need no more than what is special on them. */
export const orderedPerson = z.strictObject({
  ...z.strictObject(plain).partial().shape,
  cpr: replacementField,
  cases: bothOf(caseFacts.partial()).optional(),
  activities: bothOf(activityFacts.partial()).optional(),
});
