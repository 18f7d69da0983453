import { z } from 'zod';
import type { Hand, Operation, OperationContext } from './operation.ts';
import { checked, Refusal } from './refusal.ts';

/** A hand as `GET /_mock/hands` lists it: `fields` by name, each as JSON Schema describes a property. */
export type ListedHand = { hand: string; does: string; fields: unknown; required: readonly string[] };

/** Makes a hand; its fields are checked before it is played. */
export const hand =
  <State>() =>
  <Shape extends z.ZodRawShape>(
    name: string,
    does: string,
    shape: Shape,
    play: (fields: z.output<z.ZodObject<Shape>>, context: OperationContext<State>) => object,
  ): Hand<State> => ({ name, does, fields: z.strictObject(shape), play });

/** Lists hands with their fields. */
export const listedHands = <State>(hands: readonly Hand<State>[]): ListedHand[] =>
  hands.map(({ name, does, fields }) => {
    const { properties = {}, required = [] } = z.toJSONSchema(fields, { io: 'input' });
    return { hand: name, does, fields: properties, required };
  });

/** Makes the operation that plays a hand: `{"hand": "approve-grant", …}`. It is a write as the vendor's own are. */
export const handsOperation = <State>(hands: readonly Hand<State>[]): Operation<State> => ({
  name: 'hands',
  method: 'POST',
  path: '/_mock/hands',
  writes: true,
  handle({ body }, context) {
    const { hand: name, ...given } = (body ?? {}) as Record<string, unknown>;
    const asked = hands.find((one) => one.name === name);
    if (!asked) throw new Refusal(`No such hand. There are ${hands.map((one) => one.name).join(', ') || 'none here'}`);
    const fields = checked(asked.fields, given, `The hand ${asked.name}`);
    return { status: 200, body: { hand: asked.name, ...asked.play(fields as never, context) } };
  },
});

/** Returns the record that is meant: by its id, else the only possible one. Throws a refusal that lists those. */
export function meant<Row extends { id: string | number }>(
  field: string,
  id: Row['id'] | undefined,
  rows: readonly Row[],
  titleOf: (row: Row) => string,
): Row {
  const found = id === undefined ? rows : rows.filter((row) => row.id === id);
  const [only] = found;
  if (only && found.length === 1) return only;
  if (rows.length === 0) throw new Refusal(`The citizen has no ${field} that this can happen to`);
  const list = rows.map((row) => `${row.id} (${titleOf(row)})`).join(', ');
  throw new Refusal(
    id === undefined ? `Several are possible: say which ${field}: ${list}` : `No such ${field}. There are ${list}`,
  );
}

const anyCpr = z
  .string()
  .regex(/^\d{6}-?\d{4}$/, 'must be a CPR number, ten digits')
  .transform((cpr) => cpr.replace('-', ''));

/** The field that names a citizen. */
export const citizenField = anyCpr.describe('CPR number of the citizen');

/** Makes the field of a day that is today unless it is given. */
export const dayField = (meaning: string) =>
  z.iso.date().optional().describe(`${meaning}, YYYY-MM-DD; today by the mock’s clock unless given`);

/** Returns today's date by the mock's clock. */
export const today = ({ now }: Pick<OperationContext<unknown>, 'now'>): string => now().toISOString().slice(0, 10);

/** Throws the refusal of a citizen whom the system does not know. */
export function unknownCitizen(): never {
  throw new Refusal('Nobody here has that CPR number. GET /_mock/state lists those who are here');
}
