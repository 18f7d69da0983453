import { execFileSync } from 'node:child_process';
import { cpSync, globSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Builds the package `helhed/mocks`: JavaScript and declarations, since Node strips no types below node_modules.

const root = fileURLToPath(new URL('../', import.meta.url));

rmSync(`${root}dist/mocks`, { recursive: true, force: true });
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
for (const file of globSync('mocks/*/openapi.yaml', { cwd: root })) cpSync(root + file, `${root}dist/${file}`);
cpSync(`${root}mocks/README.md`, `${root}dist/mocks/README.md`);
