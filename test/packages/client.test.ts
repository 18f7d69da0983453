import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { startHelhed } from '../support/helhed.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
let project = '';

// Another project with the package in it; its dependencies are linked instead of downloaded.
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'helhed-client-'));
  const cwd = join(root, 'packages/client');
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', project], { cwd });
  const [{ filename }] = JSON.parse(stdout.slice(stdout.indexOf('['))) as [{ filename: string }];
  await run('tar', ['-xzf', filename], { cwd: project });
  const modules = join(project, 'node_modules');
  await mkdir(modules);
  await rename(join(project, 'package'), join(modules, 'helhed-client'));
  for (const name of ['@apollo/client', 'graphql', 'rxjs']) {
    await mkdir(dirname(join(modules, name)), { recursive: true });
    await symlink(join(root, 'node_modules', name), join(modules, name));
  }
  await writeFile(join(project, 'package.json'), '{"type": "module"}');
  return () => rm(project, { recursive: true });
});

const node = async (file: string, text: string, env: Record<string, string> = {}) => {
  await writeFile(join(project, file), text);
  const { stdout } = await run(process.execPath, ['--disable-warning=ExperimentalWarning', file], {
    cwd: project,
    env: { ...process.env, ...env },
  });
  return stdout;
};

test('helhed-client: the README’s example pages through a list in another project and prints the shown output', async () => {
  const helhed = await startHelhed();
  const readme = await readFile(join(project, 'node_modules/helhed-client/README.md'), 'utf8');
  const [example = '', output = ''] = [...readme.matchAll(/```(?:js|text)\n(.*?)```/gs)].map(([, text]) => text);
  const printed = await node('example.js', example, { HELHED: helhed.url, TOKEN: await helhed.token('mette') });
  await helhed.close();
  expect(printed).toBe(output);
}, 60_000);

test('helhed-client: a document’s id is what a manifest and a request name it by', async () => {
  const printed = await node(
    'documents.js',
    `import { documentId, manifestOf, requestOf } from 'helhed-client/trusted-documents';
     const text = '{ areas { key } }';
     console.log(JSON.stringify([await documentId(text), await manifestOf([text]), await requestOf(text)]));`,
  );
  const id = '61182d65';
  const [named, manifest, request] = JSON.parse(printed) as [string, Record<string, string>, { documentId: string }];
  expect(named).toMatch(/^[0-9a-f]{64}$/);
  expect(named.slice(0, id.length)).toBe(id);
  expect(manifest).toEqual({ [named]: '{ areas { key } }' });
  expect(request).toEqual({ documentId: named, variables: {} });
});

test('helhed-client: the types behind Refusal reach a cache, and a list is another list with another filter', async () => {
  const printed = await node(
    'cache.js',
    `import { cacheOptions } from 'helhed-client/apollo';
     const { possibleTypes, typePolicies } = cacheOptions();
     console.log(JSON.stringify([possibleTypes.Refusal, typePolicies.Query.fields.citizens.keyArgs, typePolicies.Area]));`,
  );
  const [refusals, keyArgs, area] = JSON.parse(printed) as [string[], string[], unknown];
  expect(refusals).toEqual(expect.arrayContaining(['VersionConflict', 'NotPossible', 'UnknownCitizen']));
  expect(keyArgs).toEqual(['filter', 'order', 'purpose']);
  expect(area).toEqual({ keyFields: ['key'] });
});
