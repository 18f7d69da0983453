import * as fromEmployment from './employment.ts';
import * as fromSocial from './social.ts';

/** The ways to the two systems. */
export type Ways = {
  employment: Awaited<ReturnType<typeof fromEmployment.employment>>;
  social: Awaited<ReturnType<typeof fromSocial.social>>;
};

const inDenmark = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' });
const alphabet = new Intl.Collator('da');
const idsInOrder = new Intl.Collator();

/** Query A by hand. */
export async function overview(cpr: string, { employment, social }: Ways) {
  const today = inDenmark.format(new Date());
  const [share, seen] = await Promise.all([shareOf(cpr, employment), social(cpr)]);
  if (!share && !seen) return { citizenByCpr: null };
  const contacts = inOrder([
    ...placed(share?.contacts, (row) => fromEmployment.contact(row, today, employment.homes)),
    ...placed(seen?.contacts, (node) => fromSocial.contact(node, today)),
  ]);
  const address = seen?.patient.primaryAddress ?? null;
  return {
    citizenByCpr: {
      name: share?.citizen.displayName ?? seen?.patient.fullName ?? null,
      cprMasked: masked(cpr),
      birthDate: birthDateOf(cpr),
      phone: (share && fromEmployment.phoneOf(share.citizen)) ?? (seen && fromSocial.phoneOf(seen)),
      email: (share && fromEmployment.emailOf(share.citizen)) ?? seen?.patient.primaryEmailAddress ?? null,
      addressProtected: address?.restricted ?? null,
      address: address?.restricted === false && share ? fromEmployment.addressOf(share.citizen) : null,
      cases: {
        nodes: newestFirst('openedOn', [
          ...placed(share?.cases, fromEmployment.caseInFull),
          ...placed(seen?.cases, fromSocial.caseInFull),
        ]),
      },
      contacts: { coordinator: coordinatorAmong(contacts), nodes: contacts },
      activities: {
        nodes: newestFirst('startsOn', [
          ...placed(share?.activities, (row) => fromEmployment.activityInFull(row, today)),
          ...placed(seen?.activities, (node) => fromSocial.activityInFull(node, today)),
        ]),
      },
    },
  };
}

async function shareOf(cpr: string, { people, cases, contacts, activities }: Ways['employment']) {
  const citizen = (await people([cpr])).get(cpr);
  if (!citizen) return null;
  const own = [citizen.id];
  const all = await Promise.all([cases(own), contacts(own), activities(own)]);
  const [ownCases, ownContacts, ownActivities] = all.map((rows) => rows.get(citizen.id) ?? []);
  return { citizen, cases: ownCases ?? [], contacts: ownContacts ?? [], activities: ownActivities ?? [] };
}

/** Query B by hand. */
export async function list(cprs: readonly string[], { employment, social }: Ways) {
  const today = inDenmark.format(new Date());
  const [{ people, cases, activities }, seen] = await Promise.all([
    sharesOf(cprs, employment),
    Promise.all(cprs.map(social)),
  ]);
  const nodes = cprs.map((cpr, at) => {
    const citizen = people.get(cpr);
    const patient = seen[at];
    const id = citizen?.id ?? '';
    return {
      name: citizen?.displayName ?? patient?.patient.fullName ?? null,
      cprMasked: masked(cpr),
      cases: {
        nodes: newestFirst('openedOn', [
          ...placed(cases.get(id), fromEmployment.caseInList),
          ...placed(patient?.cases, fromSocial.caseInList),
        ]),
      },
      activities: {
        nodes: newestFirst('startsOn', [
          ...placed(activities.get(id), (row) => fromEmployment.activityInList(row, today)),
          ...placed(patient?.activities, (node) => fromSocial.activityInList(node, today)),
        ]),
      },
    };
  });
  return { citizens: { nodes } };
}

async function sharesOf(cprs: readonly string[], { people, cases, activities }: Ways['employment']) {
  const found = await people(cprs);
  const ids = [...found.values()].map(({ id }) => id);
  const [ownCases, ownActivities] = await Promise.all([cases(ids), activities(ids)]);
  return { people: found, cases: ownCases, activities: ownActivities };
}

const masked = (cpr: string) => `${cpr.slice(0, 6)}-****`;

function birthDateOf(cpr: string): string {
  const [day, month, year, seventh] = [Number(cpr.slice(0, 2)) - 60, cpr.slice(2, 4), cpr.slice(4, 6), Number(cpr[6])];
  const century = seventh <= 3 || ((seventh === 4 || seventh === 9) && Number(year) > 36) ? '19' : '20';
  return `${century}${year}-${month}-${String(day).padStart(2, '0')}`;
}

/** A thing to be shown, with the id that settles where it stands among its likes. */
type Placed<One> = { id: string; one: One };

const placed = <Wire extends { id: string | number | null }, One>(
  all: readonly Wire[] | undefined,
  make: (wire: Wire) => One,
): Placed<One>[] => all?.map((wire) => ({ id: String(wire.id), one: make(wire) })) ?? [];

function newestFirst<Key extends string, One extends { [K in Key]: unknown } & { title: unknown }>(
  key: Key,
  all: Placed<One>[],
): One[] {
  return all
    .toSorted((a, b) => {
      const [left, right] = [a.one[key] as string | null, b.one[key] as string | null];
      if (left !== right) return left === null || (right !== null && left < right) ? 1 : -1;
      return alphabet.compare(String(a.one.title), String(b.one.title)) || idsInOrder.compare(a.id, b.id);
    })
    .map(({ one }) => one);
}

type Contact = { active: boolean; role: string; primary: boolean; name: unknown };

const rank = (one: Contact) => (one.active ? 0 : 4) + (one.role === 'COORDINATOR' ? 0 : 2) + (one.primary ? 0 : 1);

const inOrder = <One extends Contact>(all: Placed<One>[]): One[] =>
  all
    .toSorted(
      (a, b) =>
        rank(a.one) - rank(b.one) ||
        alphabet.compare(String(a.one.name), String(b.one.name)) ||
        idsInOrder.compare(a.id, b.id),
    )
    .map(({ one }) => one);

function coordinatorAmong(contacts: readonly Contact[]) {
  const found = contacts.find((one) => one.role === 'COORDINATOR' && one.active);
  return found ? { name: found.name } : null;
}
