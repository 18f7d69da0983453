// Each segment holds something, is no `.` or `..`, also not with parameters behind it (`..;a`), and encodes no control character, dot, slash, backslash or percent sign.
const plainPath = /^(?:\/(?!\.{1,2}(?:\/|;|%3b|$))(?:[\w\-.~!$&'()*+,;=:@]|%(?![01]|2[5ef]|5c|7f)[0-9a-f]{2})+)*\/?$/i;
const plainQuery = /^[\w\-.~!$&'()*+,;=:@/?%[\]]*$/;

/** An id as one segment of a path; an id that is not letters, digits and hyphens becomes one that no path may hold. */
export const segment = (id: string | number): string => (/^[A-Za-z0-9-]{1,64}$/.test(String(id)) ? String(id) : '..');

/** Path and query below a base path, or null where they could lead anywhere else. */
export function pathBelow(base: string, path: string, query?: Record<string, string>): string | null {
  const mark = path.indexOf('?');
  const own = mark === -1 ? path : path.slice(0, mark);
  if (!own.startsWith('/') || !plainPath.test(own)) return null;
  if (mark === -1 && !query) return `${base}${own}`;
  const search = [...(mark === -1 ? [] : [path.slice(mark + 1)]), ...pairs(query ?? {})].join('&');
  return plainQuery.test(search) ? `${base}${own}${search && `?${search}`}` : null;
}

/**
 * Makes path and query below the base of a link in an answer; null where it leads to another origin or out of the base.
 */
export function linksBelow(base: URL): (link: string) => string | null {
  const root = basePath(base);
  const start = `${base.origin}${root}/`;
  const parsed = (link: string): string | null => {
    const url = URL.parse(link, start);
    if (url?.origin !== base.origin || !url.pathname.startsWith(`${root}/`)) return null;
    return pathBelow('', url.pathname.slice(root.length) + url.search);
  };
  // Parsing costs as much as all else that is done with an answer; a plain link below the base would come out as it was.
  return (link) => (link.startsWith(start) ? pathBelow('', link.slice(start.length - 1)) : null) ?? parsed(link);
}

/** The path of a system's address, without a slash at its end. */
export const basePath = (base: URL): string => base.pathname.replace(/\/+$/, '');

const pairs = (query: Record<string, string>): string[] =>
  Object.entries(query).map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
