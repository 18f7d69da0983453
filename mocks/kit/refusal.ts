import type { z } from 'zod';

/** A "no" of a mock's controls; the message says what is wrong and what there is, in words for a developer. */
export class Refusal extends Error {}

/** Reads a body by its schema. Throws a refusal that names every field that is wrong, and the fields that there are. */
export function checked<Schema extends z.ZodObject>(schema: Schema, body: unknown, title: string): z.output<Schema> {
  const read = schema.safeParse(body ?? {});
  if (read.success) return read.data;
  const fields = Object.entries(schema.shape).map(([name, field]) =>
    field.safeParse(undefined).success ? `${name} (optional)` : name,
  );
  throw new Refusal(`${title}: ${inWords(read.error)}. It takes ${fields.join(', ') || 'no fields'}`);
}

/** Returns the issues of a schema in words, the first five: where, and what is wrong there. */
export const inWords = ({ issues }: z.ZodError): string =>
  issues
    .slice(0, 5)
    .map(({ path, message }) => {
      const problem = message.endsWith('received undefined') ? 'is missing' : message;
      return path.length > 0 ? `${path.join('.')}: ${problem}` : problem;
    })
    .join('; ');
