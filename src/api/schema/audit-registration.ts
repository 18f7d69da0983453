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
import { subjects } from './subjects.ts';
import { onlyRefusal, textsRefusal } from './text-screening.ts';

type OwnerOf = (record: never) => Cpr | null;
const owners: Readonly<Record<string, { ownerOf: OwnerOf }>> = subjects;

/**
 * Registers with the request's audit whom every record is about that is handed out, and every refusal that a field of the root
 * answers with (promises 19, 29). It hangs on the types, so that no resolver can forget it.
 */
export function registerForAudit(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const subject = owners[type.name];
    if (subject) registerOwners(type, subject.ownerOf);
    else if (isAboutCitizen(type) && !isRoot(type, schema))
      throw new Error(`The registry of subjects lacks the type ${type.name}`);
  }
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) screenTexts(field);
  for (const root of [schema.getQueryType(), schema.getMutationType()]) if (root) registerRefusals(root);
  return schema;
}

const isRoot = (type: GraphQLObjectType, schema: GraphQLSchema): boolean =>
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(type);

/** Tells whether a type says whom it is about. */
function isAboutCitizen(type: GraphQLObjectType): boolean {
  const { cprMasked, citizen } = type.getFields();
  return cprMasked !== undefined || (citizen !== undefined && getNamedType(citizen.type).name === 'Citizen');
}

/** Registers the owner of each record of a type: graphql-js asks `isTypeOf` of every object before it hands anything of it out. */
function registerOwners(type: GraphQLObjectType, ownerOf: OwnerOf): void {
  type.isTypeOf = (record: unknown, { handedOut }: Context) => {
    const citizen: Cpr | null | undefined = ownerOf(record as never);
    if (citizen === undefined) throw new Error(`A record of type ${type.name} does not tell whom it is about`);
    if (citizen !== null) handedOut.add(citizen);
    return true;
  };
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

/** The fields of a refusal that tell nothing of what it is about. */
const silent = new Set(['code', 'message', 'field', 'fields']);

/** Tells whether a refusal carries facts of the thing itself: its state, its version, what it allows. */
export const tellsState = (refusal: Refusal): boolean => Object.keys(refusal).some((key) => !silent.has(key));
