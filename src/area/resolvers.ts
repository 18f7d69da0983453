import type { ConnectedArea, Loader } from '../access/loader.ts';
import type { Context } from '../context.ts';
import type { Answer, AreaSystem, Call, Listed, SystemHealth } from '../domain/area-system.ts';
import { disabled, partOf, unite, type Area } from '../domain/source.ts';
import type { Resolvers } from '../generated/schema.ts';

/** The areas, their units and offers (D3–D7, D28), and how their systems do. */
export const areaResolvers: Resolvers = {
  Query: { areas: (_, _args, { loader }) => loader.areas.map(({ key, name }) => ({ key, name })) },
  Area: {
    units: ({ key }, _, context) => listOf(key, context, (system, call) => system.units(call)),
    offers: ({ key }, _, context) => listOf(key, context, (system, call) => system.offers(call)),
    system: (area, _, { loader }) => statusOf(area, connected(area.key, loader).system?.health() ?? null),
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

async function listOf<Item>(
  key: string,
  { loader }: Context,
  ask: (system: AreaSystem, call: Call) => Promise<Answer<Listed<Item>>>,
) {
  const area = connected(key, loader);
  const part = area.system ? partOf(area, await ask(area.system, loader.call)) : { report: disabled(area), items: [] };
  const { items, reports, ...rest } = unite([part]);
  return { ...rest, nodes: items, sources: reports };
}

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
