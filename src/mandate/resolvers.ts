import { sealId } from '../access/global-id.ts';
import { areaOf } from '../access/units.ts';
import { payloadOf } from '../command/payload.ts';
import type { Context } from '../context.ts';
import { deliveriesOf } from '../delivery/deliveries.ts';
import { completenessOf } from '../domain/citizen/source.ts';
import { dateInDenmark } from '../domain/dates.ts';
import { balanceOn, hasEnded, sumsOf, termsOf, type Mandate } from '../domain/mandate/mandate.ts';
import { drawVersion, versionOf } from '../domain/mandate/steps.ts';
import { mandateWarnings } from '../domain/mandate/warnings.ts';
import { planPartsOf } from '../domain/plan/parts.ts';
import type { PlanPart } from '../domain/plan/steps.ts';
import type { MandateEntryAction, Resolvers } from '../generated/schema.ts';
import { newestEntryFirst } from '../platform/database/book-store.ts';
import { storedPage, type PageArgs } from '../platform/paging.ts';
import { correctMandateEntry, drawFromMandate, mandateOfPlan, returnToMandate } from './mutations.ts';
import type { MandateRecord, ShownEntry } from './records.ts';
import { mandateBooks } from './store.ts';

const todayIn = ({ now }: Context) => dateInDenmark(now());
const balance = ({ mandate }: MandateRecord, context: Context) => balanceOn(mandate, todayIn(context));

/** Lists the entries of a mandate, newest first. */
async function listEntries(record: MandateRecord, args: PageArgs, context: Context) {
  const { database, keys } = context;
  const book = record.mandate.plan;
  const list = { name: ['mandate-entries', book], order: newestEntryFirst };
  const page = await storedPage<ShownEntry>(list, args, context, async (key, most) => {
    const entries = await mandateBooks.behind(database.db, keys, { book, key, most });
    return entries.map((entry) => ({ ...record, entry }));
  });
  return { ...page, totalKnown: record.mandate.entries.length, completeness: completenessOf([]), sources: [] };
}

const has = (part: PlanPart, { record }: MandateRecord, context: Context): boolean =>
  planPartsOf(context.caller, record.plan, { today: todayIn(context), policy: context.policy.plan }).has(part);

const heldBy = (mandate: Mandate, id: string) => sumsOf(mandate).reservations.get(id);

/** Lists what the caller may do with an entry: give back of a draw, or correct a draw or a return. */
function entryActions(shown: ShownEntry, context: Context): MandateEntryAction[] {
  const { entry, mandate } = shown;
  const isLeft = entry.kind === 'DRAW' && (heldBy(mandate, entry.id)?.left ?? 0) > 0;
  const isCorrected = entry.kind === 'DRAW' || entry.kind === 'RETURN';
  return [
    ...(isLeft && has('COORDINATOR', shown, context) ? (['RETURN'] as const) : []),
    ...(isCorrected && has('AREA_LEADER', shown, context) ? (['CORRECT'] as const) : []),
  ];
}

function mayDraw(shown: MandateRecord, context: Context): boolean {
  const { state } = shown.record.plan;
  const isOpen = (state === 'AGREED' || state === 'ACTIVE') && !hasEnded(shown.mandate, todayIn(context));
  return isOpen && balance(shown, context).available > 0 && has('COORDINATOR', shown, context);
}

/** Resolves mandates, for those who may see the plan. */
export const mandateResolvers: Resolvers = {
  Plan: { mandate: (record, _, context) => mandateOfPlan(record, context) },
  Mutation: {
    drawMandate: (_, { input }, context) => payloadOf('mandate', drawFromMandate(input, context)),
    returnMandate: (_, { input }, context) => payloadOf('mandate', returnToMandate(input, context)),
    correctMandate: (_, { input }, context) => payloadOf('mandate', correctMandateEntry(input, context)),
  },
  Mandate: {
    id: ({ mandate, record }, _, { keys }) => sealId(keys, 'mandate', mandate.plan, record.purpose),
    citizen: ({ mandate, record }, _, { guard }) => guard.subject(mandate.citizen, record.purpose),
    amountOere: (one, _, context) => balance(one, context).set,
    drawnOere: (one, _, context) => balance(one, context).drawn,
    availableOere: (one, _, context) => balance(one, context).available,
    lapsedOere: (one, _, context) => balance(one, context).lapsed,
    startsOn: ({ mandate }) => termsOf(mandate).startsOn,
    endsOn: ({ mandate }) => termsOf(mandate).endsOn,
    kinds: ({ mandate }) => termsOf(mandate).kinds,
    payer: (_, _args, { policy }) => policy.mandate.payer,
    entries: (one, args, context) => listEntries(one, args, context),
    warnings: ({ mandate }, _, context) => mandateWarnings(mandate, todayIn(context), context.policy.mandate),
    allowedActions: (one, _, context) => (mayDraw(one, context) ? ['DRAW'] : []),
    deliveries: ({ mandate }, _, context) => deliveriesOf({ type: 'mandate', id: mandate.plan }, context),
  },
  MandateEntry: {
    id: ({ entry }, _, { keys }) => keys.seal('mandate-entry', entry.id),
    version: ({ entry, mandate }) => versionOf(mandate, entry.id),
    kind: ({ entry }) => entry.kind,
    amountOere: ({ entry }) => entry.oere,
    at: ({ entry }) => entry.at,
    by: ({ entry }) => entry.by,
    text: ({ entry }) => entry.why,
    draw: (shown) => (shown.entry.drawn ? shown : null),
    ofId: ({ entry }, _, { keys }) => {
      const of = entry.corrects ?? entry.draw;
      return of && keys.seal('mandate-entry', of);
    },
    allowedActions: (shown, _, context) => entryActions(shown, context),
  },
  MandateDraw: {
    kind: ({ entry }) => entry.drawn!.kind,
    area: ({ entry }, _, context) => areaOf(entry.drawn!.area, context),
    unit: ({ entry }) => entry.drawn!.unit,
    payer: ({ entry }, _, context) => areaOf(entry.drawn!.payer, context),
    from: ({ entry }) => entry.drawn!.period?.from ?? null,
    until: ({ entry }) => entry.drawn!.period?.until ?? null,
    returnedOere: ({ entry, mandate }) => heldBy(mandate, entry.id)?.released ?? 0,
    remainingOere: ({ entry, mandate }) => heldBy(mandate, entry.id)?.left ?? 0,
    version: ({ entry, mandate }) => drawVersion(mandate, entry.id),
  },
};
