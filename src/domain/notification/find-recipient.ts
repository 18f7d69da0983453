import type { AreaCase, Contact, ContactRole, Unit } from '../citizen/case.ts';
import type { CalendarDate } from '../dates.ts';
import { hasBegun } from '../in-force.ts';
import { textForm } from '../normal-form.ts';
import type { Fallback, Recipient, RecipientRole, NotNotified, NotNotifiedReason } from './notification.ts';
import type { AreaKey } from '../area.ts';
import type { AreaFacts, RecipientFacts, RecipientPolicy } from './recipient-facts.ts';

type Found = Recipient | NotNotified;
type Search = (area: AreaKey | null, facts: RecipientFacts, policy: RecipientPolicy) => Found[];

/** Finds whom to tell in a role, or says why nobody. Somebody who is not there, or cannot be named, falls back to the unit. */
export const findRecipients: Record<RecipientRole, Search> = {
  COORDINATOR: (_, facts, policy) => {
    const coordinated = byNearness(facts).flatMap((named) => {
      const person = best(named.contacts.filter(isA('COORDINATOR')));
      if (!person) return [];
      const of = homeOf(person, named, facts);
      return whyNot(of, facts, policy) === null ? [{ of, person }] : [];
    });
    const chosen = coordinated.find(({ person }) => person.active) ?? coordinated[0];
    if (chosen) return [tell('COORDINATOR', chosen.of, chosen.person, facts, policy)];
    // Whether another area has one who may not be told is nobody's business.
    return [{ role: 'COORDINATOR', area: null, reason: 'NO_COORDINATOR' }];
  },
  CASEWORKER: (area, facts, policy) =>
    inArea(area, facts).map((of) => {
      const reason = whyNot(of, facts, policy);
      if (reason) return { role: 'CASEWORKER', area, reason };
      const responsible = of.contacts.filter((one) => one.primary && isA('CASEWORKER')(one));
      return tell('CASEWORKER', of, best(responsible), facts, policy);
    }),
  DELIVERER: (area, facts, policy) =>
    inArea(area, facts).flatMap((of) => {
      const supporters = of.contacts.filter(isA('SUPPORT_PERSON'));
      const active = supporters.filter((one) => one.active);
      if (active.length > 0) return active.map((one) => tell('DELIVERER', of, one, facts, policy));
      const departed = best(supporters);
      const unit = unitDelivering(facts.decision.provider, of.units, policy.deliverers);
      return unit
        ? [toUnit('DELIVERER', of.area, unit, departed ? 'DEPARTED' : 'NOBODY_NAMED')]
        : [tell('DELIVERER', of, departed, facts, policy)];
    }),
};

/**
 * Why an area may not be told; null where it may. The one that decided knows already. The basis comes first: without one, those
 * who decided may not learn from this whether the other area knows the citizen (promise 20).
 */
function whyNot(
  of: AreaFacts,
  { area, areas }: RecipientFacts,
  { basis, procedureTells }: RecipientPolicy,
): NotNotifiedReason | null {
  if (of.area === area) return null;
  const parties = areas.find((one) => one.area === area)?.jointPlanWith ?? [];
  if (!(basis === 'JOINT_PLAN' ? parties : procedureTells).includes(of.area)) return 'NO_BASIS';
  return of.openCases.length === 0 ? 'NO_OPEN_CASE' : null;
}

/** Tells a person where there is one at work whom tokens can name, and else the unit at once. */
function tell(
  role: RecipientRole,
  of: AreaFacts,
  contact: Contact | undefined,
  { today }: RecipientFacts,
  policy: RecipientPolicy,
): Found {
  const { area } = of;
  const unit = [contact?.unit, newest(of.openCases, today)?.unit].find(
    (one) => one && of.units.some(({ key }) => key === one.key),
  );
  if (!unit) return { role, area, reason: 'NO_UNIT' };
  if (!contact?.active) return toUnit(role, area, unit.key, contact ? 'DEPARTED' : 'NOBODY_NAMED');
  const { caseworker, name } = contact;
  if (caseworker === null) return toUnit(role, area, unit.key, 'NOBODY_NAMED');
  const isAway = policy.away.some(
    (one) => one.area === area && one.caseworker === caseworker && one.from <= today && today <= one.until,
  );
  if (isAway) return toUnit(role, area, unit.key, 'AWAY');
  return { roles: [role], area, unit: unit.key, person: { caseworker, name }, fallback: null };
}

const toUnit = (role: RecipientRole, area: AreaKey, unit: string, fallback: Fallback): Recipient => ({
  roles: [role],
  area,
  unit,
  person: null,
  fallback,
});

/**
 * The area where a person works: the only one that has their unit, since one area's system may name somebody of another. A
 * unit's key is its area's own: where several areas have it, the only one that also calls the unit so, else the one that names
 * the person.
 */
function homeOf({ unit }: Contact, named: AreaFacts, { areas }: RecipientFacts): AreaFacts {
  const having = areas.filter(({ units }) => units.some(({ key }) => key === unit?.key));
  const calling = having.filter(({ units }) =>
    units.some(({ key, name }) => key === unit?.key && textForm(name) === textForm(unit.name)),
  );
  const [only, ...others] = having.length > 1 ? calling : having;
  return only && others.length === 0 ? only : named;
}

const isA =
  (role: ContactRole) =>
  (contact: Contact): boolean =>
    contact.role === role;

/** The one whom it is to be: who is there before who has left, the primary one, the one who came last. */
const best = (contacts: readonly Contact[]): Contact | undefined =>
  contacts.toSorted(
    (one, other) =>
      Number(other.active) - Number(one.active) ||
      Number(other.primary) - Number(one.primary) ||
      (other.from ?? '').localeCompare(one.from ?? ''),
  )[0];

/** The case opened last; one that is to be opened only where there is no other. */
const newest = (cases: readonly AreaCase[], today: CalendarDate): AreaCase | undefined =>
  cases.toSorted(
    (one, other) =>
      Number(hasBegun({ from: other.openedOn }, today)) - Number(hasBegun({ from: one.openedOn }, today)) ||
      (other.openedOn ?? '').localeCompare(one.openedOn ?? ''),
  )[0];

const inArea = (area: AreaKey | null, { areas }: RecipientFacts) => areas.filter((one) => one.area === area);

/** The deciding area first, then the others as they come. */
const byNearness = ({ area, areas }: RecipientFacts) =>
  areas.toSorted((one, other) => Number(other.area === area) - Number(one.area === area));

/**
 * The key of the unit that delivers for a provider: the one that is called so, else what policy says. Null: none that is there.
 * Capitals and spaces at the ends make no other name.
 */
function unitDelivering(
  provider: string | null,
  units: readonly Unit[],
  deliverers: Readonly<Record<string, string>>,
): string | null {
  if (provider === null) return null;
  const called = (name: string) => textForm(name) === textForm(provider);
  const chosen = Object.entries(deliverers).find(([name]) => called(name))?.[1];
  const unit = units.find(({ name }) => called(name)) ?? units.find(({ key }) => key === chosen);
  return unit?.key ?? null;
}
