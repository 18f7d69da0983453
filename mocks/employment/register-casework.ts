import type { OperationContext } from '../kit/operation.ts';
import { snapshotOn, type PersonActivity, type PersonCase, type TestPerson } from '../people/person.ts';
import { staffMember, units } from '../people/staff.ts';
import { actorOf } from './actors.ts';
import type { Activity, Case, Citizen, Responsible } from './register.ts';
import type { SetUp } from './set-ups.ts';

/** Dependencies of registering a person. */
export type Tools = Omit<OperationContext<unknown>, 'state'> & { setUp: SetUp };

const benefits: readonly [RegExp, string][] = [
  [/kontanthjælp/i, 'Kontanthjælp'],
  [/uddannelseshjælp/i, 'Uddannelseshjælp'],
  [/sygedagpenge/i, 'Sygedagpenge'],
  [/ressourceforløb|jobafklaring/i, 'Ressourceforløbsydelse'],
  [/fleksjob|ledighedsydelse/i, 'Ledighedsydelse'],
];

/** Returns a date as the vendor writes the beginning of something: midnight in UTC. */
export const startOf = (date: string): string => `${date}T00:00:00Z`;

/** A date as the vendor writes it where something ends: now midnight in UTC, now summer's midnight in Denmark. */
function endOf(date: string | null, { random }: Pick<Tools, 'random'>): string | null {
  if (date === null) return null;
  const dayBefore = new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
  return random() < 0.5 ? startOf(date) : `${dayBefore}T22:00:00Z`;
}

/** Returns a person's cases in the vendor's shape. */
export const casesOf = ({ cases, targetGroupCode }: TestPerson, citizenId: string, tools: Tools): Case[] =>
  cases.employment.map((one) => caseOf(one, { id: citizenId, targetGroupCode }, tools));

/** Returns a citizen's case in the vendor's shape. */
export const caseOf = (one: PersonCase, citizen: Pick<Citizen, 'id' | 'targetGroupCode'>, tools: Tools): Case => ({
  id: tools.newUuid(),
  citizenId: citizen.id,
  caseNumber: `${one.openedOn.slice(2, 4)}/${10_000 + Math.floor(tools.random() * 40_000)}`,
  title: one.title,
  status: tools.setUp.caseStatuses[one.stage],
  createdDate: startOf(one.openedOn),
  informedDate: one.informedOn && startOf(one.informedOn),
  decidedDate: one.decidedOn && startOf(one.decidedOn),
  closedDate: endOf(one.closedOn, tools),
  kleNumber: one.kle,
  paragraph: one.paragraph,
  ...carriedBy(one.caseworker, one.unit),
  targetGroupCode: one.stage === 'closed' ? null : citizen.targetGroupCode,
  benefitName: benefits.find(([words]) => words.test(one.title))?.[1] ?? null,
  contactCourse: contactCourse(one),
});

/** Returns a case's caseworker and unit in the vendor's shape. */
export const carriedBy = (initials: string, unitKey: string) => ({
  unitKey,
  unitName: units.find((unit) => unit.key === unitKey)?.name ?? unitKey,
  caseworkerIdentifier: initials,
  caseworkerName: staffMember(initials).name,
});

const contactCourse = ({ stage, unit }: PersonCase): string | null => {
  if (stage === 'closed') return null;
  return unit === 'ungeindsats' ? 'Samtale hver måned' : 'Samtale hver 3. måned';
};

/** Returns a person's activities in the vendor's shape. */
export const activitiesOf = (person: TestPerson, citizenId: string, tools: Tools): Activity[] =>
  person.activities.employment.map((one) => activityOf(one, citizenId, snapshotOn, tools));

/** Returns an activity in the vendor's shape, with its state on a date. */
export const activityOf = (one: PersonActivity, citizenId: string, on: string, tools: Tools): Activity => ({
  id: tools.newUuid(),
  citizenId,
  title: one.title,
  activityType: typeOf(one.kind, tools.setUp),
  status: stateOf(one, on, tools.setUp),
  startDate: startOf(one.startsOn),
  endDate: endOf(one.endsOn, tools),
  providerName: one.provider,
  paragraph: one.paragraph,
  weeklyHours: one.minutesPerVisit && one.visitsPerWeek ? (one.minutesPerVisit * one.visitsPerWeek) / 60 : null,
});

const typeOf = (kind: string, { activityTypes: types }: SetUp): string =>
  kind === 'mentor' || kind === 'education' ? types[kind] : types.offer;

function stateOf(
  { startsOn, endsOn }: Pick<PersonActivity, 'startsOn' | 'endsOn'>,
  on: string,
  { activityStates: words }: SetUp,
): string {
  if (startsOn > on) return words.planned;
  return endsOn !== null && endsOn <= on ? words.done : words.running;
}

/**
 * Returns those responsible for a person, now and before: caseworker, coordinator, mentors, and caseworkers of closed
 * cases.
 */
export function responsibleFor(person: TestPerson, citizenId: string, tools: Tools): Responsible[] {
  const now = person.responsible.employment?.caseworker;
  const { codes } = tools.setUp;
  const actor = (
    initials: string,
    code: string | null,
    from: string | null,
    until: string | null = null,
  ): Responsible => ({
    id: tools.newUuid(),
    citizenId,
    actorId: actorOf(staffMember(initials)).actorId,
    code,
    role: code === null ? 1 : 0,
    startDate: from && startOf(from),
    endDate: endOf(until, tools),
  });
  const openedOn = person.cases.employment.map((one) => one.openedOn).toSorted()[0] ?? null;
  return [
    ...(now ? [actor(now, null, openedOn)] : []),
    ...(person.coordinator ? [actor(person.coordinator, codes.coordinator, person.jointPlanOn)] : []),
    ...person.activities.employment
      .filter((one) => one.kind === 'mentor' && one.worker !== null)
      .map((one) => actor(one.worker ?? '', codes.mentor, one.startsOn, one.endsOn)),
    ...person.cases.employment
      .filter((one) => one.closedOn !== null && one.caseworker !== now)
      .map((one) => actor(one.caseworker, codes.caseworker, one.openedOn, one.closedOn)),
  ];
}
