import type { Person } from '../../src/domain/citizen/area-system.ts';
import { birthDateOf, maskCpr, type Cpr } from '../../src/domain/cpr.ts';
import type { Ask } from './ask.ts';
import { activitiesOf, casesOf, citizenWith, contactsOf, type Citizen } from './citizen.ts';

const first =
  <Key extends 'name' | 'phone' | 'email' | 'address'>(key: Key) =>
  ({ known }: Citizen): Person[Key] | null =>
    known.find(({ person }) => person[key] !== null)?.person[key] ?? null;

const isProtected = ({ known }: Citizen): boolean | null => {
  const said = known.map(({ person }) => person.addressProtected);
  return said.includes(true) ? true : said.includes(false) ? false : null;
};

const area = {
  area: ({ area: key }: { area: string }, _: unknown, { areas }: Ask) => areas.find((one) => one.key === key),
};

/** The fields of a citizen that need no further call. */
export const citizenFields = {
  name: first('name'),
  phone: first('phone'),
  email: first('email'),
  cprMasked: ({ cpr }: Citizen) => maskCpr(cpr),
  birthDate: ({ cpr }: Citizen) => birthDateOf(cpr),
  addressProtected: isProtected,
  address: (citizen: Citizen) => (isProtected(citizen) === false ? first('address')(citizen) : null),
};

/** The plainest resolvers that give what is asked: one for each field that is not there already. */
export const resolvers = {
  Query: {
    citizenByCpr: (_: unknown, { cpr }: { cpr: Cpr }, ask: Ask) => citizenWith(cpr, ask),
    citizens: async (_: unknown, { filter }: { filter: { cprs: Cpr[] } }, ask: Ask) => {
      const found = await Promise.all(filter.cprs.map((cpr) => citizenWith(cpr, ask)));
      return { nodes: found.filter((one) => one !== null) };
    },
  },
  Citizen: {
    ...citizenFields,
    cases: casesOf,
    contacts: contactsOf,
    activities: activitiesOf,
  },
  Case: area,
  Contact: area,
  Activity: area,
};
