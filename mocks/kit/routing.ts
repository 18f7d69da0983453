import type { Operation } from './operation.ts';

/**
 * Finds the operation for a method and path, with the values of its `{parameters}`; a fixed segment goes before a
 * parameter.
 */
export function router<State>(operations: readonly Operation<State>[]) {
  const routes = operations
    .map((operation) => ({ operation, segments: operation.path.split('/') }))
    .toSorted((a, b) => parametersIn(a.segments) - parametersIn(b.segments));
  type Found = { operation: Operation<State>; params: Record<string, string> };
  const find = (method: string, path: string): Found | null => {
    const asked = path.split('/');
    for (const { operation, segments } of routes) {
      if (operation.method !== method || segments.length !== asked.length) continue;
      const params = match(segments, asked);
      if (params) return { operation, params };
    }
    return null;
  };
  // A base address is given without a slash at its end, and asked for as it is.
  return (method: string, path: string): Found | null => find(method, path) ?? find(method, `${path}/`);
}

const isParameter = (segment: string) => segment.startsWith('{') && segment.endsWith('}');
const parametersIn = (segments: readonly string[]) => segments.filter(isParameter).length;

function match(segments: readonly string[], asked: readonly string[]): Record<string, string> | null {
  const params: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const value = asked[index] ?? '';
    if (isParameter(segment)) {
      if (value === '') return null;
      params[segment.slice(1, -1)] = decoded(value);
    } else if (segment !== value) return null;
  }
  return params;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
