/** The part of a peer that its contender uses: `npm run check` reads the bench without its peers, which are installed for a run only. */
declare module 'mercurius' {
  import type { FastifyPluginAsync } from 'fastify';

  type Loader = { loader(waiting: { obj: never }[]): Promise<unknown[]>; opts: { cache: boolean } };
  type Options = {
    schema: string;
    resolvers: never;
    loaders: Record<string, Record<string, Loader>>;
    context(): unknown;
    jit: number;
  };
  const mercurius: FastifyPluginAsync<Options>;
  export default mercurius;
}
