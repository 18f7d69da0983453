import { execFileSync } from 'node:child_process';
import { cpSync, globSync, rmSync } from 'node:fs';
import { join } from 'node:path';

// Builds the package `helhed-mocks` from `mocks`: JavaScript and declarations, since Node strips no types below node_modules.

const root = join(import.meta.dirname, '..');
const source = join(root, 'mocks');
const built = join(root, 'packages/mocks');

rmSync(join(built, 'dist'), { recursive: true, force: true });
execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
for (const file of globSync(['*/openapi.yaml', 'page/*'], { cwd: source }))
  cpSync(join(source, file), join(built, 'dist', file));
cpSync(join(source, 'README.md'), join(built, 'README.md'));
