import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';

/** Returns the value of a scalar, by the path to it, as `input.id`. */
type Scalars = (type: string, way: string) => unknown;

/** Returns a valid value of an input type: all that is required, and the fields in `also`. */
export function inputOf(type: GraphQLInputType, scalar: Scalars, also: readonly string[] = [], way = ''): unknown {
  if (isNonNullType(type)) return inputOf(type.ofType, scalar, also, way);
  if (isListType(type)) return [inputOf(type.ofType, scalar, also, way)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return scalar(type.name, way);
  const fields = Object.values(type.getFields()).filter(
    (field) => isNonNullType(field.type) || also.includes(field.name),
  );
  return Object.fromEntries(
    fields.map((field) => [field.name, inputOf(field.type, scalar, also, way ? `${way}.${field.name}` : field.name)]),
  );
}

/** Lists the paths of all free texts in an input, such as `background` or `receiver.unit`. */
export function textsIn(type: GraphQLInputObjectType, way = ''): string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const here = way ? `${way}.${field.name}` : field.name;
    let inner: GraphQLInputType = field.type;
    while (isNonNullType(inner) || isListType(inner)) inner = inner.ofType;
    if (isInputObjectType(inner)) return textsIn(inner, here);
    return inner.name === 'String' ? [here] : [];
  });
}
