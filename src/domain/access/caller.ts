import type { Found } from '../citizen/area-system.ts';
import type { Cpr } from '../cpr.ts';
import type { Instant } from '../dates.ts';
import type { AreaKey } from '../area.ts';
import type { Answer } from '../citizen/answer.ts';

/** Lists the roles that a person can have in a unit (D9), and those of machines and of the people behind the scenes. */
export const roles = [
  'CASEWORKER',
  'INTAKE',
  'LEADER',
  'SUPPORT_WORKER',
  'FACILITATOR',
  'AUDITOR',
  'OPERATOR',
  'MACHINE',
] as const;
export type Role = (typeof roles)[number];

/** A role in a unit of an area. Without both area and unit it opens no citizen: an empty delimitation means nothing. */
export type Function = { role: Role; area: AreaKey | null; unit: string | null };

/**
 * Holds the caller, as a verified token says. `caseworkerIds`: what the person is called in each area's system; `cpr`: their own number,
 * where the token tells it, so that nobody looks at their own case.
 */
export type Caller = {
  id: string;
  name: string;
  functions: readonly Function[];
  caseworkerIds: Readonly<Record<AreaKey, string>>;
  expiresAt: Instant;
  cpr?: Cpr;
};

/** Lists the roles in which people work with citizens. */
export const withCitizens: ReadonlySet<Role> = new Set([
  'CASEWORKER',
  'INTAKE',
  'LEADER',
  'SUPPORT_WORKER',
  'FACILITATOR',
]);

/** Returns the areas whose citizens are the caller's own: where they work with citizens in a named unit. */
export function ownAreas(caller: Caller): ReadonlySet<AreaKey> {
  const known = ownAreasOf.get(caller);
  if (known) return known;
  const mine = caller.functions.filter((one) => withCitizens.has(one.role) && one.area && one.unit);
  const areas = new Set(mine.map((one) => one.area as AreaKey));
  ownAreasOf.set(caller, areas);
  return areas;
}

// Asked for each kind of information about each citizen.
const ownAreasOf = new WeakMap<Caller, ReadonlySet<AreaKey>>();

/**
 * Returns the areas whose citizens the caller carries: the own areas without those where they are a facilitator (tovholder) and nothing
 * else. A facilitator calls the meetings of a joint plan (D80, D81), and sees nobody without one.
 */
export const carriedAreas = (caller: Caller): ReadonlySet<AreaKey> =>
  new Set(
    caller.functions.flatMap(({ role, area, unit }) =>
      role !== 'FACILITATOR' && withCitizens.has(role) && area && unit ? [area] : [],
    ),
  );

/** Where policy lets people see an area's citizens: all of them, or only those who are with one of the caller's units there. */
export const reaches = ['AREA', 'UNIT'] as const;
export type Reach = (typeof reaches)[number];

/** Tells whether a caller works with citizens in a unit of an area. */
export const worksIn = (caller: Caller, area: AreaKey, unit: string): boolean =>
  caller.functions.some((one) => withCitizens.has(one.role) && one.area === area && one.unit === unit);

/**
 * Tells whether one of these areas is party to a joint plan (D36) that an area's system records with others: that area itself, or one
 * of those. Where it records none, nobody is.
 */
export const isParty = (area: AreaKey, planWith: readonly AreaKey[], areas: ReadonlySet<AreaKey>): boolean =>
  planWith.length > 0 && [area, ...planWith].some((party) => areas.has(party));

/** Holds the answers of the areas' systems about a person so far; `null` for a system that is switched off. */
export type AreaAnswers = readonly { area: AreaKey; answer: Answer<Found> | null }[];

/**
 * Decides whether the caller has anything to do with the person: known to an area where the person is their `own`, in a joint plan
 * that one of the `party` areas is party to, or by a ground of the caller's own (`granted`: a consent, broken glass). `undecided` while a system that could have said so
 * is silent: then nothing may be claimed (promise 1). What a system has but could not read counts as found without a plan, so that
 * it cannot be told from nobody (promise 20).
 */
export function entitlement(
  { own, party }: { own: ReadonlySet<AreaKey>; party: ReadonlySet<AreaKey> },
  sightings: AreaAnswers,
  granted: (area: AreaKey) => boolean = () => false,
): 'yes' | 'no' | 'undecided' {
  let silent = false;
  for (const { area, answer } of sightings) {
    if (!answer?.ok) {
      silent = true;
      continue;
    }
    const found = answer.value.value;
    if (hasThem(found) && (own.has(area) || granted(area))) return 'yes';
    if (found.kind === 'known' && isParty(area, found.person.jointPlanWith, party)) return 'yes';
    if (found.kind === 'unread' && !found.person && (own.has(area) || granted(area))) silent = true;
  }
  return silent ? 'undecided' : 'no';
}

/** Tells whether an area's system has the person for certain, be it under another number by now. */
const hasThem = (found: Found): boolean =>
  found.kind === 'known' || found.kind === 'renumbered' || (found.kind === 'unread' && found.person !== null);
