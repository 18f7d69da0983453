import {
  getDirectiveValues,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Role } from '../../domain/access/caller.ts';

/** Gives the roles that may ask for a type or field, by the schema's `@visibleTo`; null for one that has none. */
export type Visibility = (type: string, field?: string) => ReadonlySet<Role | 'ANYONE'> | null;

/** Reads the schema's `@visibleTo` once. */
export function visibilityIn(schema: GraphQLSchema): Visibility {
  const directive = schema.getDirective('visibleTo');
  if (!directive) throw new Error('The schema declares @visibleTo');
  const rolesOf = (node: GraphQLObjectType['astNode'] | GraphQLField<unknown, unknown>['astNode']) => {
    const roles = node
      ? (getDirectiveValues(directive, node)?.['roles'] as (Role | 'ANYONE')[] | undefined)
      : undefined;
    return roles ? new Set(roles) : null;
  };
  const known = new Map<string, ReadonlySet<Role | 'ANYONE'> | null>();
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    known.set(type.name, rolesOf(type.astNode));
    for (const field of Object.values(type.getFields()))
      known.set(`${type.name}.${field.name}`, rolesOf(field.astNode));
  }
  return (type, field) => known.get(field ? `${type}.${field}` : type) ?? null;
}
