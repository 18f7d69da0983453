import type { TestPerson } from '../../mocks/index.ts';
import { population } from '../../mocks/people/population.ts';

/** So many people whom both systems know, with a joint plan, so that one caseworker may see all of them; none of them protected. */
export function shown(count: number): TestPerson[] {
  const found = new Map<string, TestPerson>();
  for (let seed = 1; found.size < count; seed += 1)
    for (const one of population(seed)) if (isShown(one)) found.set(one.cpr, one);
  return [...found.values()].slice(0, count);
}

const isShown = (one: TestPerson) =>
  one.jointPlanOn && one.in.employment && one.in.social === true && !one.protectedAddress;

/** The same person with so many cases, all as their first ones, half of them (the larger half) in the employment system. */
export function withCases(person: TestPerson, each: number): TestPerson {
  const { employment, social } = person.cases;
  const cases = {
    employment: copies(employment, Math.ceil(each / 2)),
    social: copies(social, Math.floor(each / 2)),
  };
  return { ...person, cases };
}

const copies = <One>([first]: readonly One[], count: number): One[] =>
  first === undefined ? [] : Array.from({ length: count }, () => first);
