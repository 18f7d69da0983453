import { saveOpening } from '../access/citizen-opening.ts';
import type { CitizenView } from '../access/citizen-view.ts';
import { openCitizenId, sealId } from '../access/global-id.ts';
import { areaOf } from '../access/units.ts';
import { payloadOf } from '../command/payload.ts';
import { ageBandOf } from '../config/policy.ts';
import type { Context } from '../context.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import { ageOn, birthDateOf, maskCpr, type Cpr } from '../domain/cpr.ts';
import { dateInDenmark } from '../domain/dates.ts';
import type { Resolvers } from '../generated/schema.ts';
import { revealCpr } from './reveal-cpr.ts';
import { youthDutyFor } from './youth-duty.ts';
import { listActivities, listCases, listContacts } from './sections.ts';

const ageOf = (view: CitizenView, { now }: Context) => ageOn(birthDateOf(view.cpr), dateInDenmark(now()));

/** Seals the id of something of a citizen's. */
const idIn = (
  kind: string,
  { cpr, purpose }: { cpr: Cpr; purpose: Purpose },
  parts: readonly string[],
  { keys }: Context,
): string => sealId(keys, kind, JSON.stringify([cpr, ...parts]), purpose);

/** Finds the citizen with a global id, if the caller has to do with them. */
export function citizenOf(id: string, context: Context, purpose?: Purpose | null) {
  const opened = openCitizenId(context, id, purpose);
  return opened && context.guard.citizen(opened.cpr, opened.purpose);
}

/** Remembers that the caller opens a citizen, if they may. */
async function opened(found: ReturnType<typeof citizenOf>, context: Context): Promise<CitizenView | null> {
  const view = await found;
  if (view?.entitled) await saveOpening(view.cpr, context);
  return view;
}

/** Resolves citizens and their sections. The guard hands out a view of each, and every field reads that view. */
export const citizenResolvers: Resolvers = {
  Query: {
    citizenByCpr: (_, { cpr, purpose }, context) => {
      context.purposes.add(purpose);
      return opened(context.guard.citizen(cpr, purpose), context);
    },
    citizen: (_, { id, purpose }, context) => {
      if (purpose) context.purposes.add(purpose);
      return opened(citizenOf(id, context, purpose), context);
    },
  },
  Mutation: { revealCpr: (_, { input }, context) => payloadOf('cpr', revealCpr(input, context)) },
  Citizen: {
    id: ({ cpr, purpose }, _, { keys }) => sealId(keys, 'citizen', cpr, purpose),
    name: (view) => view.detail('name'),
    cprMasked: ({ cpr }) => maskCpr(cpr),
    birthDate: ({ cpr }) => birthDateOf(cpr),
    age: (view, _, context) => ageOf(view, context),
    ageBand: (view, _, context) => ageBandOf(context.policy, ageOf(view, context)),
    addressProtected: (view) => view.addressProtected(),
    address: (view) => view.address(),
    phone: (view) => view.detail('phone'),
    email: (view) => view.detail('email'),
    cases: (view, args, context) => listCases(view, args, context),
    contacts: (view, _, context) => listContacts(view, context),
    youthDuty: (view, _, context) => youthDutyFor(view, context),
    activities: (view, args, context) => listActivities(view, args, context),
  },
  Case: { id: (one, _, context) => idIn('case', one, [one.area, one.id], context) },
  CaseAssessment: { movesTo: ({ movesTo }, _, context) => (movesTo === null ? null : areaOf(movesTo, context)) },
  Activity: { id: (one, _, context) => idIn('activity', one, [one.area, one.id], context) },
  Contact: {
    id: (one, _, context) => idIn('contact', one, [one.area, one.id], context),
    personKey: ({ personKey, purpose }, _, { keys }) => sealId(keys, 'person', personKey, purpose),
  },
};
