import { generate } from '@graphql-codegen/cli';
import { hash } from 'node:crypto';
import { type DocumentNode, Kind, parse } from 'graphql';

const folder = 'web/src/generated/';

/**
 * Generates the types and texts of the page's own operations, and the manifest of them that production trusts. A text is hashed as
 * the page sends it.
 */
export async function pageDocuments(cwd: string, schema: string): Promise<Record<string, string>> {
  const files = (await generate(
    {
      cwd,
      schema,
      documents: 'web/src/**/*.graphql',
      silent: true,
      generates: {
        [folder]: {
          preset: 'client',
          presetConfig: { fragmentMasking: false },
          config: {
            documentMode: 'string',
            useTypeImports: true,
            enumsAsTypes: true,
            scalars: { CPR: 'string', Date: 'string', DateTime: 'string' },
          },
        },
      },
    },
    false,
  )) as { filename: string; content: string }[];
  const generated =
    files.find(({ filename }) => filename.endsWith('graphql.ts') && !filename.endsWith('gql.ts'))?.content ?? '';
  const types = lightened(generated);
  const manifest = Object.fromEntries(textsIn(types).map((text) => [hash('sha256', text, 'hex'), text]));
  return {
    [`${folder}graphql.ts`]: `// generated from web/src/**/*.graphql by \`npm run generate\`: never edit\n${types}`,
    [`${folder}trusted-documents.json`]: `${JSON.stringify(manifest, null, 2)}\n`,
  };
}

/** Lets the build leave out the texts that nobody imports, and those it keeps stand on one line. */
const lightened = (types: string): string =>
  types.replaceAll(/new TypedDocumentString\(`([^`]*)`/g, (_, text: string) => {
    const line = text.replaceAll(/\s+/g, ' ').trim();
    return `/*#__PURE__*/ new TypedDocumentString(\`${line}\``;
  });

/** Reads the operations back from the generated module. */
function textsIn(types: string): string[] {
  const documents = [...types.matchAll(/new TypedDocumentString\(`([^`]*)`/g)].map(([, text]) => text ?? '');
  return documents.filter((text) => isOperation(parse(text)));
}

const isOperation = ({ definitions }: DocumentNode) =>
  definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION);
