import type { GraphQLResolveInfo } from 'graphql';
import { activitiesInOrder, casesInOrder, contactsInOrder, coordinatorOf } from '../../src/domain/citizen/citizen.ts';
import { birthDateOf, maskCpr, type Cpr } from '../../src/domain/cpr.ts';
import { systems } from '../../adapters/index.ts';
import { employmentOf, type EmploymentShare } from './employment.ts';
import { socialOf, type SocialShare } from './social.ts';
import type { Sdk } from './sdk.ts';
import type { AreaKey } from '../../src/domain/area.ts';

type Citizen = { cpr: Cpr; employment: EmploymentShare | null; social: SocialShare | null };

const areas = new Map(systems.map(({ area: key, name }) => [key, { key, name }]));
const area = { area: ({ area: key }: { area: AreaKey }) => areas.get(key) };
const asked = (info: GraphQLResolveInfo) => info.operation.name?.value ?? '';

/** One call finds all of them in the employment system, and one more gives each section; the social system has no such door. */
async function citizensWith(cprs: readonly Cpr[], sdk: Sdk, info: GraphQLResolveInfo): Promise<Citizen[]> {
  const withContacts = asked(info) === 'Overview';
  const [inEmployment, inSocial] = await Promise.all([
    employmentOf(cprs, { sdk, info, withContacts }),
    Promise.all(cprs.map((cpr) => socialOf(cpr, { sdk, info }))),
  ]);
  return cprs.map((cpr, at) => ({ cpr, employment: inEmployment.get(cpr) ?? null, social: inSocial[at] ?? null }));
}

const first =
  (key: 'name' | 'phone' | 'email') =>
  ({ employment, social }: Citizen) =>
    employment?.person[key] ?? social?.[key] ?? null;

/** What makes one citizen of what the two systems say. */
export const resolvers = {
  Query: {
    citizenByCpr: async (_: unknown, { cpr }: { cpr: Cpr }, sdk: Sdk, info: GraphQLResolveInfo) =>
      (await citizensWith([cpr], sdk, info))[0],
    citizens: async (_: unknown, { filter }: { filter: { cprs: Cpr[] } }, sdk: Sdk, info: GraphQLResolveInfo) => ({
      nodes: await citizensWith(filter.cprs, sdk, info),
    }),
  },
  Citizen: {
    name: first('name'),
    phone: first('phone'),
    email: first('email'),
    cprMasked: ({ cpr }: Citizen) => maskCpr(cpr),
    birthDate: ({ cpr }: Citizen) => birthDateOf(cpr),
    addressProtected: ({ social }: Citizen) => social?.restricted ?? null,
    address: ({ employment, social }: Citizen) =>
      social?.restricted === false ? (employment?.person.address ?? null) : null,
    cases: ({ employment, social }: Citizen) => ({
      nodes: casesInOrder([...(employment?.cases ?? []), ...(social?.cases ?? [])]),
    }),
    activities: ({ employment, social }: Citizen) => ({
      nodes: activitiesInOrder([...(employment?.activities ?? []), ...(social?.activities ?? [])]),
    }),
    contacts: ({ employment, social }: Citizen) => {
      const nodes = contactsInOrder([...(employment?.contacts ?? []), ...(social?.contacts ?? [])]);
      return { nodes, coordinator: coordinatorOf(nodes) };
    },
  },
  Case: area,
  Contact: area,
  Activity: area,
};
