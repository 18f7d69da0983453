import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, onTestFinished, test } from 'vitest';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
let project = '';
let installed = '';

// Another project that installs the package, without the network: what it depends on is packed from this one's modules.
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'helhed-package-'));
  installed = join(project, 'node_modules/helhed-mocks');
  const packed = ['packages/mocks', 'node_modules/jose', 'node_modules/zod'].map(packedFrom);
  await writeFile(join(project, 'package.json'), '{"type": "module"}');
  const offline = ['--offline', '--no-audit', '--no-fund', `--cache=${join(project, 'cache')}`];
  await run('npm', ['install', ...offline, ...(await Promise.all(packed))], { cwd: project });
  return () => rm(project, { recursive: true });
}, 180_000);

async function packedFrom(folder: string): Promise<string> {
  const to = join(project, folder.replace('/', '-'));
  await mkdir(to);
  await run('npm', ['pack', '--pack-destination', to], { cwd: join(root, folder) });
  const [file = ''] = await readdir(to);
  return join(to, file);
}

const filesIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
};

test('the README’s example runs in another project and prints the shown output', async () => {
  const readme = await readFile(join(installed, 'README.md'), 'utf8');
  const [lines = '', output = ''] = [...readme.matchAll(/```(?:js|text)\n(.*?)```/gs)].map(([, text]) => text);
  await writeFile(join(project, 'example.js'), lines);
  const { stdout } = await run(process.execPath, ['example.js'], { cwd: project });
  expect(stdout).toBe(output);
});

test('npm pack: JavaScript, declarations and OpenAPI files, no sources', async () => {
  const files = (await filesIn(installed)).map((path) => path.slice(installed.length + 1));
  const expected = ['package.json', 'README.md', 'dist/index.js', 'dist/index.d.ts', 'dist/main.js'];
  expect(files).toEqual(expect.arrayContaining([...expected, 'dist/employment/openapi.yaml', 'dist/page/page.js']));
  expect(files.filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))).toEqual([]);
  expect(files.filter((path) => !expected.includes(path) && !path.startsWith('dist/'))).toEqual([]);
});

test('installed size: under 15 MB with everything that the package depends on', async () => {
  const sizes = await Promise.all((await filesIn(join(project, 'node_modules'))).map((path) => stat(path)));
  const bytes = sizes.reduce((sum, { size }) => sum + size, 0);
  expect(bytes).toBeGreaterThan(1_000_000);
  expect(bytes).toBeLessThan(15_000_000);
  expect((await readdir(join(project, 'node_modules'))).toSorted()).toEqual(
    expect.arrayContaining(['helhed-mocks', 'jose', 'zod']),
  );
});

test('package.json: the version and the dependencies are those of the project', async () => {
  type Manifest = { version: string; private: boolean; dependencies: Record<string, string> };
  const manifestAt = async (path: string) => JSON.parse(await readFile(join(root, path), 'utf8')) as Manifest;
  const [whole, mocks] = await Promise.all([manifestAt('package.json'), manifestAt('packages/mocks/package.json')]);
  const { jose, zod } = whole.dependencies;
  expect(mocks).toMatchObject({ version: whole.version, private: true });
  expect(mocks.dependencies).toEqual({ jose, zod });
});

test('the package’s type declarations accept right use and reject wrong use', async () => {
  for (const name of ['@types', 'undici-types'])
    await symlink(join(root, 'node_modules', name), join(project, 'node_modules', name));
  const compiled = async (line: string) => {
    await writeFile(join(project, 'uses.ts'), `import { person, startMocks } from 'helhed-mocks';\n${line}\n`);
    const strict = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024', '--skipLibCheck'];
    return run(join(root, 'node_modules/.bin/tsc'), [...strict, '--types', 'node', 'uses.ts'], { cwd: project }).then(
      () => '',
      (error: { stdout: string }) => error.stdout,
    );
  };
  expect(
    await compiled(
      'const { social } = await startMocks({ people: [person().withSocialCase()] }); social.url satisfies string;',
    ),
  ).toBe('');
  expect(await compiled("person().withSocialCase({ stage: 'lost' });")).toContain('lost');
});

test('the command helhed-mocks starts the mocks and stops on SIGTERM', async () => {
  const command = join(project, 'node_modules/.bin/helhed-mocks');
  const child = spawn(command, ['identity'], { cwd: project, env: { ...process.env, MOCK_IDP_PORT: '0' } });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  await expect.poll(() => said, { timeout: 10_000 }).toContain('OIDC_ISSUER=http://127.0.0.1:');
  const page = await fetch(/page: (\S+)/.exec(said)?.[1] ?? '');
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});
