import { areaOf, unitKey, unitsOfArea } from '../access/units.ts';
import type { Context } from '../context.ts';
import { unitsToAct } from '../domain/access/acts.ts';
import type { Caller } from '../domain/access/caller.ts';
import { hasReceiver } from '../domain/access/staffing.ts';
import { viewerActions } from '../domain/access/viewer-actions.ts';
import { settle } from '../domain/citizen/source.ts';
import { dateInDenmark } from '../domain/dates.ts';
import type { UnitRef } from '../domain/parties.ts';
import type { Resolvers } from '../generated/schema.ts';
import { unitsPart } from './resolvers.ts';

/** Resolves the caller (`viewer`): where they work, what they can begin, and where they can refer to. */
export const viewerResolvers: Resolvers = {
  Query: {
    viewer: (_, _args, { caller }) => caller,
    today: (_, _args, { now }) => dateInDenmark(now()),
  },
  Viewer: {
    units: (caller, _, context) => unitsOf(caller, context),
    allowedActions: (caller) => viewerActions(caller),
    referralReceivers: (caller, _, context) => listReceivers(caller, context),
  },
};

/** Returns the units in which somebody has a role, with their names as far as these are known. */
function unitsOf({ functions }: Caller, context: Context) {
  const places = new Map(
    functions.flatMap(({ area, unit }): [string, UnitRef][] =>
      area && unit ? [[unitKey({ area, unit }), { area, unit }]] : [],
    ),
  );
  return Promise.all(
    [...places.values()].map(async (place) => ({
      area: areaOf(place.area, context),
      key: place.unit,
      name: (await unitsOfArea(place.area, context))?.find(({ key }) => key === place.unit)?.name ?? place.unit,
      roles: [...new Set(functions.flatMap((one) => (isAt(place, one) ? [one.role] : [])))],
    })),
  );
}

const isAt = ({ area, unit }: UnitRef, one: Caller['functions'][number]): boolean =>
  one.area === area && one.unit === unit;

/** Lists the units of areas other than one that the caller refers from. */
async function listReceivers(caller: Caller, context: Context) {
  const { loader, policy } = context;
  const sending = unitsToAct('REFER', caller);
  const areas = loader.areas.filter(({ key }) => sending.some(({ area }) => area !== key));
  const parts = await Promise.all(areas.map((area) => unitsPart(area, context)));
  const receivers = parts.flatMap(({ items, report: { area } }) =>
    items.map(({ key, name }) => ({
      area,
      key,
      name,
      canReceive: hasReceiver(policy.staffing, { area: area.key, unit: key }),
    })),
  );
  const { items, reports, ...rest } = settle(
    receivers,
    parts.map(({ report }) => report),
  );
  return { ...rest, nodes: items, sources: reports };
}
