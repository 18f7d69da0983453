import { checked, Refusal } from '../kit/refusal.ts';
import { birthDateOf } from './cpr.ts';
import { person } from './draft.ts';
import { orderedPerson } from './facts.ts';
import type { PersonActivity, PersonCase, TestPerson } from './person.ts';

/**
 * Makes somebody from the facts of a request, as `person()` does: what is not given is as usual, the date of birth is
 * that of the CPR number. Throws a refusal for facts that there are none of, and for numbers that may be a real person's.
 */
export function personFrom(body: unknown): TestPerson {
  const { cases, activities, ...facts } = checked(orderedPerson, body, 'Not a person');
  const birthDate = facts.birthDate ?? birthDateOf(facts.cpr);
  if (birthDate === null) throw new Refusal('Not a person: cpr: its day of birth is no day of the calendar');
  let made = person({ ...(facts as Partial<TestPerson>), birthDate, knownFor: facts.knownFor ?? 'made by request' });
  for (const one of cases?.employment ?? []) made = made.withEmploymentCase(one as Partial<PersonCase>);
  for (const one of cases?.social ?? []) made = made.withSocialCase(one as Partial<PersonCase>);
  for (const one of activities?.employment ?? []) made = made.withEmploymentActivity(one as Partial<PersonActivity>);
  for (const one of activities?.social ?? []) made = made.withSocialActivity(one as Partial<PersonActivity>);
  return { ...made };
}
