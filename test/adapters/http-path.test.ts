import { expect, test } from 'vitest';
import { linksBelow, pathBelow } from '../../adapters/http/path.ts';

const base = new URL('https://fagsystem.example.dk/api');

test.each(['/a/..;/admin', '/..;/admin', '/.;a/admin', '/a/..%3b/admin', '/a/..%3B', '/a/..;x=1/admin'])(
  '%s leads out of a system’s base and is refused',
  (path) => {
    expect(pathBelow('/api', path)).toBeNull();
    expect(linksBelow(base)(`https://fagsystem.example.dk/api${path}`)).toBeNull();
  },
);

test.each(['/patients/1', '/a;v=1/b', '/a..;b', '/...'])('%s stays below it', (path) => {
  expect(pathBelow('/api', path)).toBe(`/api${path}`);
});
