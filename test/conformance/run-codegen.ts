import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildASTSchema, parse } from 'graphql';

type Written = Parameters<typeof preset.buildGeneratesSection>[0];
type Output = Pick<Written, 'presetConfig' | 'config'> & {
  documentTransforms: { transform: NonNullable<Written['documentTransforms']>[number]['transformObject'] }[];
};

/** Makes of a folder's `codegen.ts`, schema and operation what GraphQL Code Generator's own command makes of them. */
export async function runCodegen(folder: string, operations: string): Promise<void> {
  const { default: file } = (await import(pathToFileURL(join(folder, 'codegen.ts')).href)) as {
    default: { schema: string; generates: Record<string, Output> };
  };
  const schema = parse(readFileSync(join(folder, file.schema), 'utf8'));
  const text = readFileSync(join(folder, operations), 'utf8');
  const documents = [{ location: operations, document: parse(text), rawSDL: text }];
  for (const [baseOutputDir, { documentTransforms, ...output }] of Object.entries(file.generates)) {
    const parts = await preset.buildGeneratesSection({
      ...output,
      baseOutputDir,
      schema,
      schemaAst: buildASTSchema(schema),
      documents,
      plugins: [],
      pluginMap: {},
      documentTransforms: documentTransforms.map(({ transform }, index) => ({
        name: String(index),
        transformObject: transform,
        config: {},
      })),
    });
    const texts = await Promise.all(parts.map(async (part) => [part.filename, await codegen(part)] as const));
    mkdirSync(join(folder, baseOutputDir), { recursive: true });
    for (const [name, text] of texts) writeFileSync(join(folder, name), text);
  }
}
