import type { AreaKey } from '../area.ts';
import type { Contact } from '../citizen/case.ts';
import { contactsInOrder, coordinatorOf } from '../citizen/citizen.ts';
import type { CalendarDate } from '../dates.ts';
import { textForm } from '../normal-form.ts';
import type { PlanMember } from '../plan/plan.ts';

/** Holds whom the municipality lets be the entrance (D106): the coordinator, else or always the primary caseworker of one area. */
export type EntrancePolicy = { by: 'COORDINATOR' | 'AREA'; else: AreaKey };

/**
 * Holds a citizen's one entrance to the municipality (D55, D106). `source`: the joint plan, or what an area's system says. `agreed`:
 * every area that names a coordinator names this person.
 */
export type Entrance = {
  name: string;
  area: AreaKey;
  /** The key of the unit; null: the system does not say. */
  unit: string | null;
  since: CalendarDate | null;
  source: 'PLAN' | 'COORDINATOR' | 'CASEWORKER';
  agreed: boolean;
};

/** Returns a citizen's entrance by the coordinator of their plan, if they have one, and by their contacts; null where nobody is named. */
export function entranceOf(
  plan: { coordinator: PlanMember; since: CalendarDate } | null,
  contacts: readonly Contact[],
  policy: EntrancePolicy,
): Entrance | null {
  const found = policy.by === 'AREA' ? null : (ofPlan(plan) ?? ofContact('COORDINATOR', namedFirst(contacts, policy)));
  const entrance = found ?? ofContact('CASEWORKER', primaryOf(contacts, policy.else));
  if (!entrance) return null;
  const named = new Set(coordinatorsOf(contacts).map(({ name }) => textForm(name)));
  return { ...entrance, agreed: [...named].every((name) => name === textForm(entrance.name)) };
}

type Named = Omit<Entrance, 'agreed'>;

const ofPlan = (plan: { coordinator: PlanMember; since: CalendarDate } | null): Named | null =>
  plan && {
    name: plan.coordinator.name,
    area: plan.coordinator.area,
    unit: plan.coordinator.unit,
    since: plan.since,
    source: 'PLAN',
  };

const ofContact = (source: Named['source'], contact: Contact | null): Named | null =>
  contact && { name: contact.name, area: contact.area, unit: contact.unit?.key ?? null, since: contact.from, source };

/** The coordinator that each area names, one an area. */
const coordinatorsOf = (contacts: readonly Contact[]): Contact[] =>
  [...new Set(contacts.map(({ area }) => area))].flatMap(
    (area) => coordinatorOf(contacts.filter((one) => one.area === area)) ?? [],
  );

/** Where the areas name different coordinators, that of the municipality's area comes first. */
function namedFirst(contacts: readonly Contact[], policy: EntrancePolicy): Contact | null {
  const named = coordinatorsOf(contacts);
  return named.find(({ area }) => area === policy.else) ?? named[0] ?? null;
}

const primaryOf = (contacts: readonly Contact[], area: AreaKey): Contact | null =>
  contactsInOrder(contacts).find(
    (one) => one.area === area && one.active && one.primary && one.role === 'CASEWORKER',
  ) ?? null;
