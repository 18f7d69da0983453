import { existsSync } from 'node:fs';

/**
 * A contestant: by the file in `contenders/`, with the package that must be there, if it is not one of Helhed's own, or the
 * setting.
 */
export type Contestant = { name: string; what: string; needs: string | null };

export const floor: Contestant = { name: 'floor', what: 'by hand: node:http and undici', needs: null };

export const contestants: readonly Contestant[] = [
  { name: 'helhed', what: 'Helhed as shipped, guard and audit on', needs: null },
  { name: 'helhed-postgres', what: 'The same on a PostgreSQL beside it', needs: 'TEST_DATABASE_URL' },
  { name: 'helhed-unguarded', what: 'Helhed without guard and audit', needs: null },
  { name: 'apollo-defaults', what: 'Apollo Server and axios with their defaults', needs: null },
  { name: 'yoga', what: 'GraphQL Yoga over our adapters', needs: 'graphql-yoga' },
  { name: 'mercurius', what: 'Mercurius with JIT and loaders over our adapters', needs: 'mercurius' },
];

/** Tells whether a contestant can be started here. */
export const isThere = ({ name, needs }: Contestant): boolean =>
  existsSync(new URL(`contenders/${name}.ts`, import.meta.url)) &&
  (needs === null || process.env[needs] !== undefined || existsSync(new URL(`node_modules/${needs}`, import.meta.url)));
