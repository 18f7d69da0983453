import type { ZodType } from 'zod';
import { jsonSchema, type JsonSchema } from '../../src/config/setup-file.ts';

/** A setting without a value and without a useful default, with its description. */
export type UnsetSetting = { path: string; description: string };

/** Lists the settings of a system's file that nobody has given and that mean nothing as they are. */
export function unsetSettings(schema: ZodType, given: unknown): UnsetSetting[] {
  const read = schema.safeParse(given);
  return read.success ? within(jsonSchema(schema), read.data, { path: '', description: '' }) : [];
}

/** A key without a description has that of the key above it. */
function within({ properties = {} }: JsonSchema, value: unknown, above: UnsetSetting): UnsetSetting[] {
  return Object.entries(properties).flatMap(([key, schema]) => {
    const path = above.path === '' ? key : `${above.path}.${key}`;
    const inner = (value as Record<string, unknown> | null)?.[key];
    const here = { path, description: schema.description ?? above.description };
    if (isEmpty(inner)) return [here];
    return schema.properties ? within(schema, inner, here) : [];
  });
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === 'none' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0);
