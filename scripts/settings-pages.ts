import { systems } from '../adapters/index.ts';
import { jsonSchema, type JsonSchema } from '../src/config/setup-file.ts';

/** Returns the schema and the example of each system's settings file, by path, as the adapters' schemas have them. */
export function settingsPages(): Record<string, string> {
  return Object.fromEntries(
    systems.flatMap(({ area, setup }) => {
      const schema = jsonSchema(setup);
      const defaults = setup.parse({}) as Record<string, unknown>;
      return [
        [`docs/settings/${area}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`],
        [`docs/settings/${area}.example.yaml`, `${[...heading(area), ...keys(schema, defaults, '')].join('\n')}\n`],
      ];
    }),
  );
}

const heading = (area: string) => [
  `# yaml-language-server: $schema=./${area}.schema.json`,
  '# generated from the adapter’s schema by `npm run generate`: copy it, never edit it here',
  `# What differs by municipality, for SYSTEM_${area.toUpperCase().replaceAll('-', '_')}_SETTINGS. As it stands, it changes nothing: every key has its default.`,
  '',
];

/** Every key of an object with its explanation and its value; one that has none is written as a comment. */
function keys({ properties = {} }: JsonSchema, values: Record<string, unknown>, indent: string): string[] {
  return Object.entries(properties).flatMap(([key, schema]) => {
    const value = values[key];
    const shown = schema.properties && isRecord(value) ? value : null;
    const explained = [...explanation(schema), ...(shown ? [] : parts(schema))].map((line) => `${indent}# ${line}`);
    const written = shown
      ? writtenOut(key, shown, schema, indent)
      : [value === undefined ? `${indent}# ${quoted(key)}:` : `${indent}${quoted(key)}: ${JSON.stringify(value)}`];
    return [...explained, ...written, ...(indent === '' ? [''] : [])];
  });
}

/** The keys of an object below its own; where none of them has a value, it is empty and they are comments. */
function writtenOut(key: string, shown: Record<string, unknown>, schema: JsonSchema, indent: string): string[] {
  const empty = Object.values(shown).every((value) => value === undefined);
  return [`${indent}${quoted(key)}:${empty ? ' {}' : ''}`, ...keys(schema, shown, `${indent}  `)];
}

function explanation({ description, examples }: JsonSchema): string[] {
  const example = examples?.[0];
  return [
    ...(description ? [description] : []),
    ...(example === undefined ? [] : [`For example: ${JSON.stringify(example)}`]),
  ];
}

/** The explanations of the keys within a value that is not written out, since it is none, a list or free keys. */
function parts(schema: JsonSchema): string[] {
  return inner(schema).flatMap((form) => [
    ...Object.entries(form.properties ?? {}).flatMap(([key, one]) => [
      `  ${[key, ...explanation(one)].join(' · ')}`,
      ...parts({ anyOf: [one] }).map((line) => `  ${line}`),
    ]),
    ...parts(form),
  ]);
}

const inner = ({ anyOf = [], items, additionalProperties }: JsonSchema): JsonSchema[] => [
  ...anyOf,
  ...(items ? [items] : []),
  ...(typeof additionalProperties === 'object' ? [additionalProperties] : []),
];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const quoted = (key: string) => (/^[A-Za-z_][\w-]*$/.test(key) ? key : JSON.stringify(key));
