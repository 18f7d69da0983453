import type { ZodType } from 'zod';
import { jsonSchema, type JsonSchema } from '../../src/setup-file.ts';

/** A setting that has neither a value of its own nor a default that says anything, with what it is for. */
export type Unset = { path: string; description: string };

/** The settings of a system's file that nobody has given and that mean nothing as they are. */
export function unsetIn(schema: ZodType, given: unknown): Unset[] {
  const read = schema.safeParse(given);
  return read.success ? within(jsonSchema(schema), read.data, '') : [];
}

function within({ properties = {} }: JsonSchema, value: unknown, above: string): Unset[] {
  return Object.entries(properties).flatMap(([key, schema]) => {
    const path = above === '' ? key : `${above}.${key}`;
    const inner = (value as Record<string, unknown> | null)?.[key];
    const description = schema.description ?? '';
    if (isEmpty(inner)) return [{ path, description }];
    return schema.properties ? within(schema, inner, path) : [];
  });
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === 'none' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0);
