import type { ConnectedArea, Loader } from '../access/loader.ts';
import type { Context } from '../context.ts';
import type { AreaSystem, SystemHealth } from '../domain/citizen/area-system.ts';
import type { Offer, Unit } from '../domain/citizen/case.ts';
import type { Instant } from '../domain/dates.ts';
import { answeredBefore, disabled, partOf, unite, type Area, type Part } from '../domain/citizen/source.ts';
import type { Resolvers } from '../generated/schema.ts';
import type { Answer, Call, Listed, Fetched } from '../domain/citizen/answer.ts';

/** Resolves the areas, their units and offers (D3–D7, D28), and their systems' status. */
export const areaResolvers: Resolvers = {
  Query: {
    areas: (_, _args, { loader }) => loader.areas.map(({ key, name }) => ({ key, name })),
    systemDrift: (_, { filter }, { loader, drift }) =>
      loader.areas.filter(({ key }) => !filter?.area || key === filter.area).flatMap(({ key }) => drift.of(key)),
  },
  SystemDrift: {
    area: ({ area }, _, { loader }) => connected(area, loader),
    kind: ({ kind }) => driftKinds[kind],
  },
  Area: {
    units: (area, _, context) => listOf(area, context, (system, call) => system.units(call)),
    offers: (area, _, context) =>
      listOf(
        area,
        context,
        (system, call) => system.offers(call),
        (one, part) => orLastKnown(one, part, context.now()),
      ),
    system: (area, _, { loader }) => statusOf(area, asConnected(area, loader).system?.health() ?? null),
  },
  Offer: { key: ({ id }) => id },
  Case: { area: ({ area }, _, { loader }) => connected(area, loader) },
  Contact: { area: ({ area }, _, { loader }) => connected(area, loader) },
  Activity: { area: ({ area }, _, { loader }) => connected(area, loader) },
  TimelineEvent: { area: ({ area }, _, { loader }) => connected(area, loader) },
};

function connected(key: string, { areas }: Loader): ConnectedArea {
  const area = areas.find((one) => one.key === key);
  if (!area) throw new Error('Areas come from the registry');
  return area;
}

/** Finds the system of an area: one that is only represented in the committee has none (D35). */
const asConnected = (area: Area, { areas }: Loader): ConnectedArea =>
  areas.find(({ key }) => key === area.key) ?? { ...area, system: null, decidesOnBostoette: false };

/** Reads the units of an area, with the report on its system. */
export const unitsPart = (area: ConnectedArea, { loader }: Context): Promise<Part<Unit>> =>
  readPart(area, loader, (system, call) => system.units(call));

async function readPart<Item>(
  area: ConnectedArea,
  { call }: Loader,
  ask: (system: AreaSystem, call: Call) => Promise<Answer<Listed<Item>>>,
  orElse: (area: ConnectedArea, answer: Answer<Listed<Item>>) => Part<Item> = partOf,
): Promise<Part<Item>> {
  return area.system ? orElse(area, await ask(area.system, call)) : { report: disabled(area), items: [] };
}

async function listOf<Item>(
  area: Area,
  { loader }: Context,
  ask: (system: AreaSystem, call: Call) => Promise<Answer<Listed<Item>>>,
  orElse?: (area: ConnectedArea, answer: Answer<Listed<Item>>) => Part<Item>,
) {
  const { items, reports, ...rest } = unite([await readPart(asConnected(area, loader), loader, ask, orElse)]);
  return { ...rest, nodes: items, sources: reports };
}

/** The last known offers of each system; the catalogue tells of no citizen, and may be a week old (promise 6). */
const lastOffered = new WeakMap<AreaSystem, Fetched<Listed<Offer>>>();
const goodForMs = 7 * 24 * 3_600_000;

/** Gives the catalogue as the system says now, or, while it fails, as it said last. */
function orLastKnown(area: ConnectedArea, answer: Answer<Listed<Offer>>, now: Instant): Part<Offer> {
  if (!area.system) return partOf(area, answer);
  if (answer.ok) lastOffered.set(area.system, answer.value);
  const before = lastOffered.get(area.system);
  if (answer.ok || !before || Date.parse(now) - Date.parse(before.fetchedAt) > goodForMs) return partOf(area, answer);
  return { report: answeredBefore(area, before, answer.error), items: before.value.items };
}

const driftKinds = {
  'missing-key': 'MISSING_KEY',
  'unknown-key': 'UNKNOWN_KEY',
  'other-form': 'OTHER_FORM',
  'unknown-word': 'UNKNOWN_WORD',
} as const;

const states = { up: 'UP', degraded: 'DEGRADED', down: 'DOWN' } as const;
const words = {
  up: 'svarer.',
  degraded: 'svarer ikke hver gang.',
  down: 'svarer ikke. Helhed holder en pause og prøver igen.',
};

function statusOf(area: Area, health: SystemHealth | null) {
  const system = `Fagsystemet for ${area.name}`;
  if (!health) return { state: 'DISABLED' as const, since: null, retryAt: null, message: `${system} er slået fra.` };
  return {
    state: states[health.state],
    since: health.since,
    retryAt: health.retryAt,
    message: `${system} ${words[health.state]}`,
  };
}
