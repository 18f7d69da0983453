import {
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLObjectType,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type DocumentNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  typeFromAST,
  valueFromASTUntyped,
} from 'graphql';
import type { Asked } from '../../context.ts';
import { takesPersons, type PersonField } from './person-arguments.ts';

/**
 * Types and fields that an operation asks for, and the fields that are given CPR numbers or ids. `places` has each field that is
 * asked for, by the types that may answer there: several where it is asked of an interface or a union.
 */
export type WalkedOperation = {
  asked: Asked;
  places: readonly (readonly string[])[];
  personFields: readonly PersonField[];
};

type Walk = {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
  fields: Set<string>;
  sections: Map<string, Asked['sections'][number]>;
  places: Map<string, readonly string[]>;
  seen: Set<string>;
  personFields: PersonField[];
};

type AskedSection = Asked['sections'][number]['section'];

const sectionsBehind: Record<string, readonly AskedSection[]> = {
  cases: ['cases'],
  contacts: ['contacts'],
  activities: ['activities'],
  timeline: ['cases', 'activities', 'decisions'],
  bostoetteDecisions: ['decisions'],
  discrepancies: ['contacts'],
};

/** Walks a validated operation once, before it runs: what `@skip` and `@include` leave out is not asked. */
export function walkOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): WalkedOperation {
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === 'FragmentDefinition' ? [[one.name.value, one]] : [])),
  );
  const found = {
    fields: new Set<string>(),
    sections: new Map(),
    places: new Map(),
    seen: new Set<string>(),
    personFields: [],
  };
  const state: Walk = { schema, fragments, variables, ...found };
  const root = schema.getRootType(operation.operation);
  if (root) enter(root, operation.selectionSet, state);
  const asked = { fields: [...state.fields], sections: [...state.sections.values()] };
  return { asked, places: [...state.places.values()], personFields: state.personFields };
}

function enter(type: GraphQLCompositeType, selections: SelectionSetNode, state: Walk): void {
  for (const selection of selections.selections) {
    if (getDirectiveValues(GraphQLSkipDirective, selection, state.variables)?.['if'] === true) continue;
    if (getDirectiveValues(GraphQLIncludeDirective, selection, state.variables)?.['if'] === false) continue;
    if (selection.kind === 'Field') note(type, selection, state);
    else if (selection.kind === 'InlineFragment') {
      const on = selection.typeCondition && typeFromAST(state.schema, selection.typeCondition);
      enter(isCompositeType(on) ? on : type, selection.selectionSet, state);
    } else spread(selection.name.value, state);
  }
}

/** Each fragment is walked once: the types it is spread on do not change what it asks for. */
function spread(name: string, state: Walk): void {
  const fragment = state.fragments.get(name);
  if (!fragment || state.seen.has(name)) return;
  state.seen.add(name);
  const on = typeFromAST(state.schema, fragment.typeCondition);
  if (isCompositeType(on)) enter(on, fragment.selectionSet, state);
}

function note(type: GraphQLCompositeType, field: FieldNode, state: Walk): void {
  const name = field.name.value;
  if (name.startsWith('__')) return;
  const owners = isAbstractType(type) ? state.schema.getPossibleTypes(type) : [type];
  const place = owners.map((owner) => `${owner.name}.${name}`);
  for (const path of place) state.fields.add(path);
  state.places.set(`${type.name}.${name}`, place);
  if (type.name === 'Citizen') for (const section of sectionsBehind[name] ?? []) noteSection(section, field, state);
  const definition = type instanceof GraphQLObjectType || 'getFields' in type ? type.getFields()[name] : undefined;
  if (definition && takesPersons(definition)) state.personFields.push({ definition, field });
  const inner = definition && getNamedType(definition.type);
  if (field.selectionSet && isCompositeType(inner)) enter(inner, field.selectionSet, state);
}

function noteSection(section: AskedSection, field: FieldNode, state: Walk): void {
  const argument = field.arguments?.find((one) => one.name.value === 'filter');
  const only = argument ? areaOf(valueFromASTUntyped(argument.value, state.variables)) : null;
  state.sections.set(`${section}.${only}`, { section, only });
}

/** Returns the area that a list's filter is narrowed to; null for all areas. */
export const areaOf = (filter: unknown): string | null =>
  typeof filter === 'object' && filter !== null && 'area' in filter && typeof filter.area === 'string'
    ? filter.area
    : null;
