import { randomSource, oneOf } from '../kit/random-source.ts';
import { between, dateBetween, daysBack } from './calendar.ts';
import type { CaseKind } from './case-kind.ts';
import { employmentKinds } from './employment-kinds.ts';
import { placedOutsideHome, socialKinds } from './social-kinds.ts';
import { activitiesOf, caseOf, type Course } from './casefile.ts';
import type { AgeBand, Group, MockArea, PersonActivity, PersonCase, Responsible, TestPerson } from './person.ts';
import { caseworkersOf } from './staff.ts';

/** A person's given facts; the rest is random. */
export type Outline = Pick<
  TestPerson,
  'cpr' | 'givenName' | 'familyName' | 'birthDate' | 'address' | 'group' | 'ageBand' | 'in'
> &
  Partial<
    Pick<
      TestPerson,
      | 'protectedAddress'
      | 'placedOutsideHome'
      | 'responsible'
      | 'coordinator'
      | 'brainInjuryCoordinator'
      | 'differsInSocial'
      | 'knownFor'
      | 'email'
    >
  > & {
    /** Titles of the kinds of case, the first the most important; chosen by chance where not given. */
    kinds?: Partial<Record<MockArea, readonly string[]>>;
  };

type Files = { cases: PersonCase[]; activities: PersonActivity[] };

/**
 * Makes the person of an outline. The rest follows from the CPR number alone, so that nobody changes when others come
 * or go.
 */
export function makePerson(outline: Outline): TestPerson {
  const { random } = randomSource(Number(outline.cpr) % 4_294_967_291);
  const kinds = { employment: chosen('employment', outline, random), social: chosen('social', outline, random) };
  const responsible = outline.responsible ?? {
    employment: outline.in.employment ? responsibleIn(employmentUnit(outline.ageBand, random), random) : null,
    social: outline.in.social ? responsibleIn(socialUnit(outline.ageBand, kinds.social), random) : null,
  };
  const jointPlan = outline.group === 'joint-plan';
  const employment = files(
    kinds.employment,
    responsible.employment,
    outline.group === 'employment' ? moved : alone,
    random,
  );
  const social = files(kinds.social, responsible.social, amongOthers, random);
  const either = [responsible.employment, responsible.social].filter((one) => one !== null);
  return {
    cpr: outline.cpr,
    givenName: outline.givenName,
    familyName: outline.familyName,
    birthDate: outline.birthDate,
    phone: `+4510${String(between(0, 999_999, random)).padStart(6, '0')}`,
    email: outline.email ?? emailOf(outline),
    address: outline.address,
    protectedAddress: outline.protectedAddress ?? false,
    group: outline.group,
    ageBand: outline.ageBand,
    placedOutsideHome: outline.placedOutsideHome ?? false,
    indicators: indicators(outline.group, random),
    in: outline.in,
    responsible,
    coordinator: outline.coordinator ?? (jointPlan ? oneOf(either, random).caseworker : null),
    brainInjuryCoordinator: outline.brainInjuryCoordinator ?? null,
    jointPlanOn: jointPlan ? dateBetween(daysBack(540), daysBack(30), random) : null,
    targetGroupCode: kinds.employment[0]?.targetGroupCode ?? null,
    cases: { employment: employment.cases, social: social.cases },
    activities: { employment: employment.activities, social: social.activities },
    differsInSocial: outline.differsInSocial ?? {},
    knownFor: outline.knownFor ?? null,
  };
}

function chosen(area: MockArea, outline: Outline, random: () => number): CaseKind[] {
  const all = area === 'employment' ? employmentKinds : socialKinds;
  if (!outline.in[area]) return [];
  const named = outline.kinds?.[area]?.map((title) => all.find((one) => one.title === title));
  if (named) return named.filter((one) => one !== undefined);
  const possible = all.filter((one) => one.ages.includes(outline.ageBand));
  const placed = all.filter((one) => outline.placedOutsideHome && one.title === placedOutsideHome);
  const drawn = [oneOf(possible, random), ...(random() < 0.35 ? [oneOf(possible, random)] : [])];
  return [...new Set([...placed, ...drawn])];
}

// The first kind's case is at work now; a second one is over, or in the social area may go on beside it.
function files(
  kinds: readonly CaseKind[],
  responsible: Responsible | null,
  course: CourseOf,
  random: () => number,
): Files {
  if (!responsible) return { cases: [], activities: [] };
  const made = kinds.map((kind, index) => {
    const one = caseOf(kind, course(index, random), responsible, random);
    return { one, activities: activitiesOf(kind, one, random) };
  });
  return { cases: made.map(({ one }) => one), activities: made.flatMap(({ activities }) => activities) };
}

/** The stages of the first, second … case of a person. */
type CourseOf = (index: number, random: () => number) => Course;

const over: CourseOf = (_, random) => ({ openedOn: daysBack(between(1500, 2200, random)), stage: 'closed' });
const atWork: CourseOf = (_, random) => ({ openedOn: daysBack(between(120, 1400, random)), stage: 'decided' });

const alone: CourseOf = (index, random) => (index === 0 ? atWork : over)(index, random);
const amongOthers: CourseOf = (index, random) => (index === 0 || random() < 0.3 ? atWork : over)(index, random);
/** A case that has just moved to the area (D25) was opened in the last weeks. */
const moved: CourseOf = (index, random) =>
  index === 0 ? { openedOn: daysBack(between(1, 28, random)), stage: 'opened' } : over(index, random);

const responsibleIn = (unit: string, random: () => number): Responsible => ({
  unit,
  caseworker: oneOf(caseworkersOf(unit), random).initials,
});

function employmentUnit(ageBand: AgeBand, random: () => number): string {
  if (ageBand !== '30+') return 'ungeindsats';
  return random() < 0.75 ? 'jobcenter' : 'arbejdsmarked';
}

function socialUnit(ageBand: AgeBand, kinds: readonly CaseKind[]): string {
  if (ageBand === '15-17') return 'ungeenhed';
  return kinds[0]?.paragraph === 'Serviceloven § 82 a' ? 'fti' : 'voksenenhed';
}

const heard = ['Svær psykisk lidelse', 'Fysisk handicap eller kronisk sygdom', 'Hjemløshed', 'Misbrug'] as const;

// Often combined (D16); those who moved or are not part of the review have fewer.
function indicators(group: Group | null, random: () => number): string[] {
  const chanceOfEach = group === null ? 0.05 : group === 'employment' ? 0.15 : 0.4;
  return heard.filter(() => random() < chanceOfEach);
}

const spelled: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ı: 'i' };

function emailOf({ givenName, familyName, cpr }: Outline): string {
  const plain = `${givenName}.${familyName}`.toLowerCase().replace(/[æøåı]/g, (letter) => spelled[letter] ?? letter);
  const ascii = plain.normalize('NFD').replace(/[^a-z.-]/g, '');
  return `${ascii}${Number(cpr.slice(-3)) % 97}@example.dk`;
}
