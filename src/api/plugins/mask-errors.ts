import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, isEnumType, isInputObjectType, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';

/** Errors that are about the request and may be told; everything else is a bug, and told only as a reference. */
const told = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'INVALID_CURSOR',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'OPERATION_TOO_COSTLY',
  'TOO_MANY_LOOKUPS',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'AUDIT_UNAVAILABLE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** `names`: the only words that may be repeated in quotes; null where any name may, to help those who write operations. */
export type MaskErrorsDeps = {
  names: ReadonlySet<string> | null;
  reference(): string;
  onBug(error: unknown, reference: string): void;
};

/**
 * Masks errors before a client sees them. graphql-js repeats bad values in its messages, and a value may be a CPR
 * number or a name (promise 23), so values are cut out. `onBug` is handed the original of anything unforeseen, with the
 * reference.
 */
export function maskErrors({ names, reference, onBug }: MaskErrorsDeps) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { locations, path } = formatted;
    const where = { ...(locations && { locations }), ...(path && { path }) };
    const code = codeOf(formatted, error);
    if (told.has(code)) return { message: withoutValues(formatted.message, names), ...where, extensions: { code } };
    const id = reference();
    onBug(unwrapResolverError(error), id);
    return {
      message: `Der skete en fejl. Oplys reference ${id}, hvis du skriver til driften.`,
      ...where,
      extensions: { code: 'INTERNAL_SERVER_ERROR', reference: id },
    };
  };
}

/** Every name in a schema: types, fields, arguments, values. */
export function namesIn(schema: GraphQLSchema): ReadonlySet<string> {
  const names = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    names.add(type.name);
    if (isEnumType(type)) for (const { name } of type.getValues()) names.add(name);
    if (!('getFields' in type)) continue;
    for (const field of Object.values(type.getFields())) names.add(field.name);
    if (isInputObjectType(type)) continue;
    for (const { args } of Object.values(type.getFields())) for (const { name } of args) names.add(name);
  }
  return names;
}

function codeOf({ extensions }: GraphQLFormattedError, error: unknown): string {
  const ours = unwrapResolverError(error);
  const code = (ours instanceof GraphQLError ? ours.extensions['code'] : null) ?? extensions?.['code'];
  return typeof code === 'string' ? code : '';
}

/** The message with everything cut out that could be a value: what follows "found" or "got invalid value", texts and long numbers. */
function withoutValues(message: string, names: ReadonlySet<string> | null): string {
  return message
    .replace(/ got invalid value .*?(?=( at "[\w.[\]]+")?; |$)/su, ' got an invalid value')
    .replace(/,? found (?!invalid)[^]*?(?=; |\.$|$)/u, '')
    .replace(/\b(String|BlockString|Int|Float|Enum) "[^]*?"(?=\.|$|,)/gu, '$1')
    .replace(/(Int|String|Float|Boolean|ID|Enum "?\w+"?) cannot represent (.*?): [^]*$/u, '$1 cannot represent $2')
    .replace(names ? / ?Did you mean [^]*$/u : /$^/u, '')
    .replace(/"([^"]*)"/gu, (quoted, text: string) => (mayBeTold(text, names) ? quoted : '"…"'))
    .replace(/\d[\d\s-]{4,}\d/gu, '…')
    .slice(0, 300);
}

/** A name, a type written with its brackets, or a way to a field; with `names` given, made of those only. */
function mayBeTold(text: string, names: ReadonlySet<string> | null): boolean {
  if (!/^[$@]?[\w.[\]!]{1,80}$/.test(text)) return false;
  return names === null || text.split(/[.[\]!]+/).every((word) => word === '' || names.has(word));
}
