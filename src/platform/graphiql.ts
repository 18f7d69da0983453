import { readFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { refuse } from './http/errors.ts';

/** A persona to ask as: `title` says who it is in Danish, `token` is a fresh bearer token. */
export type PersonaToken = { persona: string; title: string; token: string };

export type Development = {
  /** Fresh tokens for all personas, the first being the one to begin with. */
  tokens(): Promise<readonly PersonaToken[]>;
  /** The operation GraphiQL opens with. */
  query: string;
  variables?: string;
};

/** The page is one file with its scripts and styles inside; they may reach this server and nothing else. */
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * `GET /graphql` as GraphiQL with the personas at hand, for those who want a page. Only for development: it hands out tokens to
 * anyone who asks.
 */
export function addGraphiql(app: FastifyInstance, development: Development): void {
  let page: Promise<string> | undefined;
  app.get('/development/tokens', async ({ headers }, reply) =>
    isThisMachine(headers.host) ? development.tokens() : refuse(reply, 403),
  );
  app.addHook('onRequest', async ({ method, url, headers }, reply) => {
    if (method !== 'GET' || url.split('?', 1)[0] !== '/graphql' || !headers.accept?.includes('text/html')) return;
    page ??= render(development);
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', policy)
      .send(await page);
  });
}

/**
 * Tells whether a request was made to an address or to localhost: a name that anybody can give leads a browser on a page of theirs here
 * (DNS rebinding), and what is handed out must not go there.
 */
function isThisMachine(host = ''): boolean {
  const name = host.replace(/:\d+$/, '').replace(/^\[|\]$/g, '');
  return isIP(name) !== 0 || /^(.+\.)?localhost$/i.test(name);
}

/** Loaded at first use: GraphiQL is nine megabytes, which a gateway without a curious developer need not carry. */
async function render({ query, variables }: Development): Promise<string> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const bar = await readFile(new URL('./graphiql.html', import.meta.url), 'utf8');
  const opensWith = { title: 'Helhed', method: 'POST' as const, query, variables };
  const html = renderGraphiQL(opensWith);
  return html.replace('<div id="root">', () => `${bar}<div id="root">`);
}
