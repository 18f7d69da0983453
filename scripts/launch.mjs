import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// What `npm start` and `npm run serve` run, on every system alike: npm's shells differ in how they set variables, so these are set
// here. Plain JavaScript: what erases types is then loaded from the compile cache, as everything else.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, '../node_modules/.cache/helhed/compiled');
enableCompileCache(process.env['NODE_COMPILE_CACHE']);
if (process.argv.includes('--production')) process.env['NODE_ENV'] = 'production';

// npm hands SIGTERM to a shell that hands it to nobody: the gateway stops in good order when that shell is gone.
const parent = process.ppid;
if (process.env['npm_lifecycle_event'] !== undefined) {
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 200);
  watch.unref();
}

await import('../src/main.ts');
