import { z } from 'zod';

/** Makes the schema of a map that was saved as a list of its entries. */
export const savedMap = <Key extends z.ZodType, Value extends z.ZodType>(key: Key, value: Value) =>
  z.array(z.tuple([key, value])).transform((entries) => new Map<z.output<Key>, z.output<Value>>(entries as never));

/** Makes the schema of a set of texts that was saved as a list. */
export const savedSet = z.array(z.string()).transform((values) => new Set(values));
