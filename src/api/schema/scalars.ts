import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { parseCpr } from '../../domain/cpr.ts';
import { calendarDate, instant } from '../../domain/dates.ts';

/** A scalar that travels as text and is read by `read`, which says in words what is wrong without repeating it. */
function textScalar<Value>(
  name: string,
  unfit: string,
  read: (text: string) => Value | null,
): GraphQLScalarType<Value, string> {
  const parse = (value: unknown): Value => {
    const read_ = typeof value === 'string' && value.length <= 40 ? read(value) : null;
    if (read_ === null) throw new GraphQLError(unfit, { extensions: { code: 'BAD_USER_INPUT' } });
    return read_;
  };
  return new GraphQLScalarType<Value, string>({
    name,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

const zoned = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** The scalars of the schema: CPR is read, and written by one audited mutation alone (promise 23). */
export const scalars = {
  CPR: textScalar('CPR', 'Det er ikke et CPR-nummer: en dato, der findes, som DDMMÅÅ, og fire cifre.', (text) => {
    const cpr = parseCpr(text);
    return cpr.ok ? cpr.value : null;
  }),
  Date: textScalar('Date', 'Det er ikke en dato, der findes, skrevet som ÅÅÅÅ-MM-DD.', calendarDate),
  DateTime: textScalar('DateTime', 'Det er ikke et tidspunkt med tidszone, som 2026-11-22T09:30:00Z.', (text) =>
    zoned.test(text) && calendarDate(text.slice(0, 10)) ? instant(text) : null,
  ),
};
