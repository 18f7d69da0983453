import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { prebuilt } from './start/prebuilt.ts';

// Half of a start is compiling code, so what is compiled is kept for the next one, by the database's thread too. From here it
// works for what is loaded from here on; scripts/launch.mjs sets it from the first line on, which saves loading what erases types.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, '../node_modules/.cache/helhed/compiled');
enableCompileCache();
// The other half is finding 1,600 files, so in production they are taken in one piece where somebody has built it.
const inOnePiece = process.env['NODE_ENV'] === 'production' ? prebuilt() : null;
await (inOnePiece ? import(inOnePiece) : import('./start/start.ts'));
