import { openCitizenId } from '../access/global-id.ts';
import { areaOf, unitsOfArea } from '../access/units.ts';
import type { Context } from '../context.ts';
import { ageOn, birthDateOf } from '../domain/cpr.ts';
import { dateInDenmark } from '../domain/dates.ts';
import type { Resolvers } from '../generated/schema.ts';

/** Resolves the route for an underretning: it is handled elsewhere, and Helhed keeps nothing of it. */
export const underretningResolvers: Resolvers = {
  Query: { underretningRoute: (_, { citizenId }, context) => routeFor(citizenId, context) },
};

/** Every route carries this notice, whatever the municipality's own words are (D105). */
const notice = 'Helhed gemmer intet af, hvad en underretning handler om: skriv den ikke her.';

/** Finds the route for worry about a child; null for adults, and for whom the caller has nothing to do with. */
async function routeFor(citizenId: string, context: Context) {
  const { guard, now, policy } = context;
  const opened = openCitizenId(context, citizenId);
  const view = opened && (await guard.citizen(opened.cpr, opened.purpose));
  if (!view || ageOn(birthDateOf(view.cpr), dateInDenmark(now())) >= 18) return null;
  const { area, unit: key, phone, words } = policy.underretning;
  const units = await unitsOfArea(area, context);
  const unit = units?.find((one) => one.key === key) ?? { key, name: key };
  return { area: areaOf(area, context), unit, phone, sentence: words, notice };
}
