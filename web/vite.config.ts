import { join } from 'node:path';
import { defineConfig } from 'vite';

const root = import.meta.dirname;
const dkfds = join(root, '../node_modules/dkfds/src');

/**
 * Builds the caseworker's page into `dist/web`, in names that change with their content; nothing stands inside the document, as the
 * gateway's content security policy demands. In development `npm start` runs beside it and is asked through the same address.
 */
export default defineConfig({
  root,
  // The package names no path to its style sheets, fonts and icons.
  resolve: { alias: { '@dkfds': dkfds } },
  css: { preprocessorOptions: { scss: { loadPaths: [join(dkfds, 'stylesheets')], quietDeps: true } } },
  build: {
    outDir: join(root, '../dist/web'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
  },
  server: { proxy: Object.fromEntries(['/graphql', '/login', '/callback', '/logout'].map(toGateway)) },
});

/** Hands a path on to the gateway as the browser asked for it: the gateway answers only its own page. */
function toGateway(path: string): [string, { target: string }] {
  return [path, { target: process.env['HELHED_URL'] ?? 'http://127.0.0.1:4000' }];
}
