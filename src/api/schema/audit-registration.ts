import {
  defaultFieldResolver,
  getNamedType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Context } from '../../context.ts';
import type { Cpr } from '../../domain/cpr.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { onlyRefusal, textsRefusal } from './text-screening.ts';

type Owner = (record: never) => Cpr | null;
type About = { citizen: Cpr };

/**
 * Whom each type of record is about that Helhed itself keeps of a citizen. What is read in the areas' systems comes through the
 * guard, which remembers whom it looked up.
 */
export const recordOwners: Readonly<Record<string, Owner>> = {
  Referral: ({ referral }: { referral: About }) => referral.citizen,
  ReferralDraft: ({ draft }: { draft: About }) => draft.citizen,
  Notification: ({ notification }: { notification: About }) => notification.citizen,
  BostoetteDecision: ({ decision }: { decision: About }) => decision.citizen,
  Consent: ({ citizen }: About) => citizen,
  BreakGlass: ({ citizen }: About) => citizen,
  KeptAway: ({ citizen }: About) => citizen,
  WorkItem: ({ citizen }: About) => citizen,
  DrawingReservation: ({ entry }: { entry: { citizen: Cpr | null } }) => entry.citizen,
};

/**
 * Registers with the request's audit whom every record is about that is given out, and every refusal that a field of the root
 * answers with (promises 19, 29). It hangs on the types, so that no resolver can forget it.
 */
export function registering(schema: GraphQLSchema): GraphQLSchema {
  for (const [name, owner] of Object.entries(recordOwners)) {
    const type = schema.getType(name);
    if (isObjectType(type)) registerOwners(type, owner);
  }
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) screenTexts(field);
  for (const root of [schema.getQueryType(), schema.getMutationType()]) if (root) registerRefusals(root);
  return schema;
}

function registerOwners(type: GraphQLObjectType, owner: Owner): void {
  for (const field of Object.values(type.getFields())) {
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (record: unknown, args: Record<string, unknown>, context: Context, info) => {
      const citizen = owner(record as never);
      if (citizen !== null) context.alsoAbout.add(citizen);
      return resolve(record, args, context, info);
    };
  }
}

/** Refuses a mutation whose texts cannot be kept before anything else of it is looked at. */
function screenTexts(field: GraphQLField<unknown, Context>): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  const [input] = field.args;
  if (!input) return;
  field.resolve = (record, args: Record<string, unknown>, context, info) => {
    const refusal = textsRefusal(input.type, args[input.name]);
    return refusal ? onlyRefusal(getNamedType(field.type), refusal) : resolve(record, args, context, info);
  };
}

function registerRefusals(root: GraphQLObjectType): void {
  for (const field of Object.values(root.getFields())) {
    const answer = getNamedType(field.type);
    if (!isObjectType(answer) || !answer.getFields()['refusal']) continue;
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = async (record: unknown, args: Record<string, unknown>, context: Context, info) => {
      const answered = (await resolve(record, args, context, info)) as { refusal?: Refusal | null } | null;
      if (answered?.refusal) context.refused.push({ field: field.name, refusal: answered.refusal });
      return answered;
    };
  }
}

/** What a refusal may say without telling anything of what it is about. */
const silent = new Set(['code', 'message', 'field', 'fields']);

/** Whether a refusal tells of the thing itself: its state, its version, what it allows. */
export const tellsState = (refusal: Refusal): boolean => Object.keys(refusal).some((key) => !silent.has(key));
