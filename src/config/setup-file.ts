import { parse } from 'yaml';
import { z, type ZodType } from 'zod';
import { err, ok, type Result } from '../domain/result.ts';
import { contentOf, type Environment, type Problem } from '../platform/settings.ts';

/**
 * Reads the settings file of an area's system (JSON or YAML), or the same as JSON in the setting itself: what differs by
 * municipality. Without one the defaults hold. Names every problem with its place and an example, never with the value.
 */
export function readSetup(setting: string, schema: ZodType | undefined, env: Environment): Result<unknown, Problem[]> {
  const given = env[setting]?.trim();
  if (!given) return ok({});
  if (!schema)
    return err([{ setting, problem: 'is of a system without a settings file', example: `unset ${setting}` }]);
  const content = given.startsWith('{') ? inline(given) : contentOf(given, asData, 'is neither JSON nor YAML');
  if (!content.ok) return err([{ setting, problem: content.error, example: `${setting}=/etc/helhed/settings.yaml` }]);
  const read = schema.safeParse(content.value);
  if (read.success) return ok(content.value);
  const described = jsonSchema(schema);
  return err(
    read.error.issues.flatMap(placed).map(({ path, message }) => ({
      setting,
      problem: [path.join('.'), message].filter(Boolean).join(': '),
      example: exampleAt(described, path) ?? 'see docs/settings',
    })),
  );
}

const asData = (text: string): unknown => parse(text) ?? {};

function inline(text: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return err('begins with { and is not JSON');
  }
}

type Placed = { path: readonly PropertyKey[]; message: string };

/** An issue at the place that it is about: an unknown key at its own, each of several, and what none of several forms fits. */
function placed(issue: z.core.$ZodIssue): Placed[] {
  const { path, message } = issue;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key], message: 'is no key of this file' }));
  if (issue.code === 'invalid_key')
    return issue.issues.map((inner) => ({ path, message: `the key: ${inner.message}` }));
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ path, message }];
  // Of several forms the nearest to what was written is the one with the fewest faults.
  const nearest = issue.errors.toSorted((one, other) => one.length - other.length)[0] ?? [];
  return nearest.flatMap(placed).map((inner) => ({ ...inner, path: [...path, ...inner.path] }));
}

/** A part of a JSON schema, as far as an explanation of settings needs it. */
export type JsonSchema = {
  description?: string;
  examples?: unknown[];
  default?: unknown;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
};

/** The JSON schema (draft 2020-12) of a settings file, as people write it. */
export const jsonSchema = (schema: ZodType): JsonSchema =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;

/** The nearest example at or above a place: `views.all: ["- Alt"]`. */
function exampleAt(schema: JsonSchema, path: readonly PropertyKey[]): string | null {
  let best: string | null = null;
  let here: JsonSchema[] = [schema];
  for (const [index, key] of path.entries()) {
    here = here.flatMap((one) => below(one, String(key)));
    const example = here.find(({ examples }) => examples?.length)?.examples?.[0];
    if (example !== undefined) best = `${path.slice(0, index + 1).join('.')}: ${JSON.stringify(example)}`;
  }
  return best;
}

function below(schema: JsonSchema, key: string): JsonSchema[] {
  const { properties = {}, additionalProperties, items, anyOf = [] } = schema;
  const own = Object.hasOwn(properties, key) ? properties[key] : undefined;
  const other = typeof additionalProperties === 'object' ? additionalProperties : undefined;
  const next = own ?? (/^\d+$/.test(key) ? (items ?? other) : other);
  return [...(next ? [next] : []), ...anyOf.flatMap((one) => below(one, key))];
}
