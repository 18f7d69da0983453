import { registerHooks } from 'node:module';

/**
 * From here on in this process, has these modules of ours loaded as others; both by their paths from the repository's root.
 * Gives back what throws unless every one of them was: a module that has moved would silently be measured as it is.
 */
export function inPlaceOf(others: Readonly<Record<string, string>>): () => void {
  const root = new URL('../../', import.meta.url);
  const at = (path: string) => new URL(path, root).href;
  const instead = new Map(Object.entries(others).map(([ours, other]) => [at(ours), at(other)]));
  const left = new Set(instead.keys());
  registerHooks({
    resolve(specifier, context, next) {
      const resolved = next(specifier, context);
      left.delete(resolved.url);
      return { ...resolved, url: instead.get(resolved.url) ?? resolved.url };
    },
  });
  return () => {
    if (left.size > 0) throw new Error(`Nobody loads ${[...left].join(', ')}`);
  };
}
