import { prebuilt } from '../src/start/prebuilt.ts';
import { buildPage, pageIsCurrent } from './build/page.ts';

/**
 * `npm run build`, which also runs before `npm run serve`: builds the gateway in one piece and the caseworker's page, each where
 * that has not been done since its sources changed; with `--page`, as before `npm start`, the page only. Without the tools of
 * development it cannot: the gateway then starts from its sources, and serves the page that is there.
 */
if (!process.argv.includes('--page') && !prebuilt())
  await timed('dist/gateway', async () => (await import('./build/gateway.ts')).buildGateway());
if (!pageIsCurrent()) await timed('dist/web', () => buildPage());

async function timed(folder: string, build: () => Promise<unknown>): Promise<void> {
  const began = performance.now();
  const built = await build().then(
    () => true,
    (error: { code?: string }) => {
      if (error.code === 'ERR_MODULE_NOT_FOUND') return false;
      throw error;
    },
  );
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  console.log(built ? `Built in ${seconds} s: ${folder}` : `${folder} not built: that takes the development packages`);
}
