import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { rolldown, type OutputChunk, type Plugin } from 'rolldown';
import { buildFolder, entryFile, fingerprint, madeOfFile, type MadeOf } from '../../src/start/prebuilt.ts';

const root = join(import.meta.dirname, '../..');

/**
 * Bundles the gateway with all that it imports, in a folder aside until it is whole. Only what development needs stays
 * out.
 */
export async function buildGateway(folder: string = buildFolder): Promise<void> {
  const bundle = await rolldown({
    cwd: root,
    input: 'src/start/start.ts',
    platform: 'node',
    external: ['./development.ts', '@graphql-yoga/render-graphiql'],
    plugins: [besideItsSource(folder)],
    logLevel: 'warn',
  });
  const aside = `${folder}.new`;
  rmSync(aside, { recursive: true, force: true });
  const { output } = await bundle.write({ dir: aside, entryFileNames: entryFile });
  await bundle.close();
  const files = [
    'package-lock.json',
    'scripts/build/gateway.ts',
    ...sourcesOf(output.filter((one) => one.type === 'chunk')),
  ];
  const madeOf: MadeOf = { files, sha256: fingerprint(files) };
  writeFileSync(join(aside, madeOfFile), JSON.stringify(madeOf));
  rmSync(folder, { recursive: true, force: true });
  renameSync(aside, folder);
}

/** Resolves the files that a module reads at run time (the schema, the database's thread) beside its source. */
const besideItsSource = (folder: string): Plugin => ({
  name: 'beside-its-source',
  transform: {
    filter: { id: /\/(src|adapters)\/[^]*\.ts$/, code: 'import.meta' },
    handler(code, id) {
      if (/import\.meta\.(?!url\b)/.test(code)) throw new Error(`${id} can be built with no import.meta but its url`);
      const source = JSON.stringify(relative(folder, id));
      return code.replaceAll('import.meta.url', `new URL(${source}, import.meta.url).href`);
    },
  },
});

/** Our own files; the lock file stands for everybody else's. */
const sourcesOf = (chunks: readonly OutputChunk[]): string[] =>
  chunks
    .flatMap(({ moduleIds }) => moduleIds)
    .map((id) => relative(root, id))
    .filter((path) => /^(src|adapters)\//.test(path))
    .toSorted();
