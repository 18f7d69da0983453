// Each segment holds something, is no `.` or `..`, and encodes no control character, dot, slash, backslash or percent sign.
const plainPath = /^(?:\/(?!\.{1,2}(?:\/|$))(?:[\w\-.~!$&'()*+,;=:@]|%(?![01]|2[5ef]|5c|7f)[0-9a-f]{2})+)*\/?$/i;
const plainQuery = /^[\w\-.~!$&'()*+,;=:@/?%[\]]*$/;

/** An id as one segment of a path; an id that is not letters, digits and hyphens becomes one that no path may hold. */
export const segment = (id: string | number): string => (/^[A-Za-z0-9-]{1,64}$/.test(String(id)) ? String(id) : '..');

/** Path and query below a base path, or null where they could lead anywhere else. */
export function pathBelow(base: string, path: string, query: Record<string, string> = {}): string | null {
  const [own = '', ...rest] = path.split('?');
  const search = [...(rest.length > 0 ? [rest.join('?')] : []), ...pairs(query)].join('&');
  if (!own.startsWith('/') || !plainPath.test(own) || !plainQuery.test(search)) return null;
  return `${base}${own}${search && `?${search}`}`;
}

/** A link in an answer as path and query below the base; null where it leads to another origin or out of the base. */
export function linkBelow(base: URL, link: string): string | null {
  const root = basePath(base);
  if (!URL.canParse(link, `${base.origin}${root}/`)) return null;
  const { origin, pathname, search } = new URL(link, `${base.origin}${root}/`);
  if (origin !== base.origin || !pathname.startsWith(`${root}/`)) return null;
  const path = pathname.slice(root.length) + search;
  return pathBelow(root, path) === null ? null : path;
}

/** The path of a system's address, without a slash at its end. */
export const basePath = (base: URL): string => base.pathname.replace(/\/+$/, '');

const pairs = (query: Record<string, string>): string[] =>
  Object.entries(query).map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
