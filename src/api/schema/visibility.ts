import { getDirectiveValues, isEnumType, isObjectType, type GraphQLSchema } from 'graphql';
import type { Role } from '../../domain/access/caller.ts';

/** Gives the roles that may ask for a type or field, by the schema's `@visibleTo`; null where everybody may who is logged on. */
export type Visibility = (type: string, field?: string) => ReadonlySet<Role> | null;

type Declared = { astNode?: Parameters<typeof getDirectiveValues>[1] | null | undefined };
type VisibleTo = { group?: string; roles?: readonly Role[] };

const readBefore = new WeakMap<GraphQLSchema, Visibility>();

/** Returns what a schema's `@visibleTo` says, read once: the roles that it names, or those that its group comprises. */
export function visibilityIn(schema: GraphQLSchema): Visibility {
  const visibility = readBefore.get(schema) ?? readVisibility(schema);
  readBefore.set(schema, visibility);
  return visibility;
}

function readVisibility(schema: GraphQLSchema): Visibility {
  const valuesOf = (name: string, { astNode }: Declared) => {
    const directive = schema.getDirective(name);
    return directive && astNode ? getDirectiveValues(directive, astNode) : undefined;
  };
  const groups = schema.getType('RoleGroup');
  const comprised = new Map(
    (isEnumType(groups) ? groups.getValues() : []).map((group) => [
      group.name,
      valuesOf('comprises', group)?.['roles'] as readonly Role[] | undefined,
    ]),
  );
  const rolesOf = (declared: Declared): ReadonlySet<Role> | null => {
    const { group = 'ANYONE', roles } = (valuesOf('visibleTo', declared) ?? {}) as VisibleTo;
    return !roles && group === 'ANYONE' ? null : new Set(roles ?? comprised.get(group));
  };
  const known = new Map<string, ReadonlySet<Role> | null>();
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    known.set(type.name, rolesOf(type));
    for (const field of Object.values(type.getFields())) known.set(`${type.name}.${field.name}`, rolesOf(field));
  }
  return (type, field) => known.get(field ? `${type}.${field}` : type) ?? null;
}
