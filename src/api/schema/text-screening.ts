import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLInputType,
} from 'graphql';
import { disclosuresIn } from '../../domain/disclosure.ts';
import { refuseAll } from '../../domain/problems.ts';
import type { Refusal } from '../../domain/refusal.ts';

/** Input fields that nobody reads: keys that clients make, and tokens that we gave them. */
const unread: ReadonlySet<string> = new Set(['idempotencyKey', 'previewToken']);

/**
 * Why one of the texts in a mutation's input cannot be kept, be it one of those that are read later: it holds a CPR number (promise
 * 23), or our own mark. All texts of the schema's inputs are screened, so that no mutation can forget one.
 */
export function textsRefusal(type: GraphQLInputType, value: unknown): Refusal | null {
  const input = getNamedType(type);
  if (!isInputObjectType(input)) return null;
  const given = Object.entries((value ?? {}) as Record<string, unknown>);
  const texts = given
    .filter(([name]) => !unread.has(name))
    .map(([name, one]) => [name, textsIn(input.getFields()[name]!.type, one)] as const);
  return refuseAll(disclosuresIn(Object.fromEntries(texts)), Object.keys(input.getFields()));
}

function textsIn(type: GraphQLInputType, value: unknown): string[] {
  if (value === null || value === undefined) return [];
  const inner = getNullableType(type);
  if (isListType(inner)) return (value as unknown[]).flatMap((one) => textsIn(inner.ofType, one));
  if (!isInputObjectType(inner)) return typeof value === 'string' && inner.name === 'String' ? [value] : [];
  return Object.entries(value as Record<string, unknown>).flatMap(([name, one]) =>
    textsIn(inner.getFields()[name]!.type, one),
  );
}

/** A mutation's answer that says nothing but why nothing happened. */
export function onlyRefusal(payload: unknown, refusal: Refusal): Record<string, unknown> {
  if (!isObjectType(payload)) throw new Error('A mutation answers with an object');
  const fields = Object.values(payload.getFields());
  const empty = fields.map(({ name, type }) => [name, isNonNullType(type) && isListType(type.ofType) ? [] : null]);
  return { ...Object.fromEntries(empty), refusal };
}
