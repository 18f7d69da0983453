import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';

/** The folder that `vite build` writes the page into. */
export const pageFolder: string = fileURLToPath(new URL('../../dist/web', import.meta.url));

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
const headers = { 'content-security-policy': policy, 'cross-origin-opener-policy': 'same-origin' };

/** Files under it have a hash of their content in their names. */
const assets = '/assets/';
const forGood = { 'cache-control': 'public, max-age=31536000, immutable' };

/** Paths of the page's own, which the history API sets: no file, and none of the gateway's doors. */
const pagePath = /^\/(?!(assets|graphql|login|callback|logout|development)(\/|$))([\w-]+\/?)*$/;

/** Tells whether the page has been built. */
export const isBuilt = (folder: string): boolean => existsSync(join(folder, 'index.html'));

/**
 * Serves the caseworker's page, at `/` and at every path of its own, with its files as they were compressed beforehand. Where
 * there is none, or it is switched off, one line at `/` says where the API is.
 */
export function addPage(app: FastifyInstance, folder: string | null): void {
  const navigable = { config: { navigable: true } };
  if (folder === null || !isBuilt(folder)) {
    app.get('/', navigable, (_request, reply) =>
      reply.type('text/plain; charset=utf-8').send('Helhed kører. GraphQL besvares på /graphql.\n'),
    );
    return;
  }
  void app.register(async (page) => {
    page.addHook('onSend', async ({ url }, reply) => {
      if (reply.statusCode < 400) reply.headers(url.startsWith(assets) ? { ...headers, ...forGood } : headers);
    });
    await page.register(import('@fastify/static'), {
      root: folder,
      wildcard: false,
      index: false,
      // What the build notes for the gateway is nobody else's business.
      globIgnore: ['index.html', '*.json', '**/*.{br,gz}'],
      preCompressed: true,
      cacheControl: false,
    });
    page.get('/*', navigable, (request, reply) =>
      pagePath.test(request.url.split('?', 1)[0] ?? '') ? reply.sendFile('index.html') : reply.callNotFound(),
    );
  });
}
