import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, onTestFinished, test } from 'vitest';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
let project = '';

// Another project with the package in it; its dependencies are linked instead of downloaded.
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'helhed-package-'));
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', project], { cwd: root });
  const [{ filename }] = JSON.parse(stdout.slice(stdout.indexOf('['))) as [{ filename: string }];
  await run('tar', ['-xzf', filename], { cwd: project });
  const modules = join(project, 'node_modules');
  await mkdir(modules);
  await cp(join(project, 'package'), join(modules, 'helhed'), { recursive: true });
  for (const name of ['jose', 'zod', '@types', 'undici-types'])
    await symlink(join(root, 'node_modules', name), join(modules, name));
  await writeFile(join(project, 'package.json'), '{"type": "module"}');
  return () => rm(project, { recursive: true });
});

test('the README’s example runs in another project and prints the shown output', async () => {
  const readme = await readFile(join(project, 'node_modules/helhed/dist/mocks/README.md'), 'utf8');
  const [lines = '', output = ''] = [...readme.matchAll(/```(?:js|text)\n(.*?)```/gs)].map(([, text]) => text);
  await writeFile(join(project, 'example.js'), lines);
  const { stdout } = await run(process.execPath, ['example.js'], { cwd: project });
  expect(stdout).toBe(output);
});

test('npm pack: JavaScript, declarations and OpenAPI files, no sources', async () => {
  const { stdout } = await run('find', ['node_modules/helhed', '-type', 'f'], { cwd: project });
  const files = stdout
    .trim()
    .split('\n')
    .map((path) => path.slice('node_modules/helhed/'.length));
  expect(files).toEqual(expect.arrayContaining(['dist/mocks/index.js', 'dist/mocks/index.d.ts']));
  expect(files).toEqual(
    expect.arrayContaining(['dist/mocks/employment/openapi.yaml', 'dist/mocks/social/openapi.yaml']),
  );
  expect(files.filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))).toEqual([]);
  expect(files.filter((path) => path.startsWith('src/') || path.startsWith('adapters/'))).toEqual([]);
});

test('the package’s type declarations accept right use and reject wrong use', async () => {
  const compiled = async (line: string) => {
    await writeFile(join(project, 'uses.ts'), `import { person, startMocks } from 'helhed/mocks';\n${line}\n`);
    const strict = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2024',
      '--skipLibCheck',
      '--types',
      'node',
    ];
    return run(join(root, 'node_modules/.bin/tsc'), [...strict, 'uses.ts'], { cwd: project }).then(
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

test('the mocks run from the package on the command line', async () => {
  const stopped = new AbortController();
  onTestFinished(() => stopped.abort());
  const env = { ...process.env, MOCK_IDP_PORT: '0' };
  const started = run(process.execPath, ['node_modules/helhed/dist/mocks/main.js', 'identity'], {
    cwd: project,
    env,
    signal: stopped.signal,
  });
  const end = started.catch(() => 'stopped');
  const said = await new Promise<string>((resolve) => started.child.stdout?.once('data', resolve));
  expect(said).toContain('identity');
  stopped.abort();
  expect(await end).toBe('stopped');
});
