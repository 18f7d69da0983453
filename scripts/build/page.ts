import { copyFileSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { fingerprint, madeOfFile, type MadeOf } from '../../src/start/prebuilt.ts';

const root = join(import.meta.dirname, '../..');

/** Where the built page stands; the gateway serves it from there. */
const pageFolder: string = join(root, 'dist/web');

/** The most that the page may weigh when compressed, in bytes, by the ending of its files' names. */
const mostBytes: Readonly<Record<string, number>> = { '.js': 120_000, '.css': 40_000 };
const mostFonts = 2;

/** The weight of a page: compressed bytes by ending, and the number of its fonts. */
export type PageWeight = { bytes: Record<string, number>; fonts: number };

/** Builds the page aside, compresses its files, and puts it in place unless it weighs too much or another process just has. */
export async function buildPage(folder: string = pageFolder): Promise<PageWeight> {
  const aside = `${folder}.${process.pid}`;
  rmSync(aside, { recursive: true, force: true });
  // Whatever it is here, such as a test's: Vite goes by it.
  process.env['NODE_ENV'] = 'production';
  const { build } = await import('vite');
  await build({
    configFile: join(root, 'web/vite.config.ts'),
    mode: 'production',
    logLevel: 'warn',
    build: { outDir: aside },
  });
  copyFileSync(join(root, 'web/src/generated/trusted-documents.json'), join(aside, 'trusted-documents.json'));
  const weight = compress(aside);
  const heavy = tooHeavy(weight);
  if (heavy.length > 0) throw new Error(`The page weighs too much: ${heavy.join(', ')}`);
  const files = sources();
  writeFileSync(join(aside, madeOfFile), JSON.stringify({ files, sha256: fingerprint(files) } satisfies MadeOf));
  if (pageIsCurrent(folder)) {
    rmSync(aside, { recursive: true });
    return weight;
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(aside, folder);
  return weight;
}

/** Names what is heavier than it may be. */
function tooHeavy({ bytes, fonts }: PageWeight): string[] {
  const over = Object.entries(mostBytes)
    .filter(([ending, most]) => (bytes[ending] ?? 0) > most)
    .map(([ending, most]) => `${ending} ${bytes[ending]} of ${most} bytes`);
  return fonts > mostFonts ? [...over, `${fonts} of ${mostFonts} fonts`] : over;
}

/** True if the built page is of the sources that stand here now. */
export function pageIsCurrent(folder: string = pageFolder): boolean {
  try {
    const { sha256 } = JSON.parse(readFileSync(join(folder, madeOfFile), 'utf8')) as MadeOf;
    return fingerprint(sources()) === sha256;
  } catch {
    return false;
  }
}

const compressible = new Set(['.js', '.css', '.html', '.svg', '.json']);

/** Writes each file compressed beside itself, as thoroughly as it can be: that is done once. */
function compress(folder: string): PageWeight {
  const weight: PageWeight = { bytes: {}, fonts: 0 };
  for (const path of filesIn(folder)) {
    const ending = extname(path);
    if (ending === '.woff2') weight.fonts += 1;
    if (!compressible.has(ending)) continue;
    const content = readFileSync(path);
    const gzip = gzipSync(content, { level: 9 });
    writeFileSync(`${path}.gz`, gzip);
    writeFileSync(`${path}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
    weight.bytes[ending] = (weight.bytes[ending] ?? 0) + gzip.length;
  }
  return weight;
}

/** Lists what the page is made of: its own files, what the schema gives it, and the lock file for everybody else's. */
const sources = (): string[] =>
  [
    ...filesIn(join(root, 'web')).map((path) => relative(root, path)),
    'packages/client/labels.da.json',
    'package-lock.json',
    'scripts/build/page.ts',
  ].toSorted();

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name));
