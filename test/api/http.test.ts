import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { runningHelhed } from '../support/helhed.ts';
import { hostileClient, whoAmI, type Bytes } from '../support/hostile-client.ts';

const helhed = runningHelhed();
let client: Awaited<ReturnType<typeof hostileClient>>;
beforeAll(async () => {
  client = await hostileClient(helhed);
  await client.send();
});

const cpr = '8408912204';
const secrets = new RegExp(`${cpr}|hemmelig|Bearer [\\w-]+\\.`);
const chunked = (body: string) => `${Buffer.byteLength(body).toString(16)}\r\n${body}\r\n0\r\n\r\n`;
const withType =
  (type: string, body: string | Buffer = whoAmI) =>
  (): Bytes => ({
    head: ['Host: helhed', client.authorization, ...(type ? [`Content-Type: ${type}`] : [])],
    body,
  });
const withHost =
  (...hosts: string[]) =>
  (): Bytes => ({
    head: [...hosts.map((host) => `Host: ${host}`), 'Content-Type: application/json', client.authorization],
  });
const more =
  (...lines: string[]) =>
  (): Bytes => ({ more: lines });
const at = (path: string) => (): Bytes => ({ path });
const by =
  (method: string, path = '/graphql') =>
  (): Bytes => ({ method, path, head: ['Host: helhed', client.authorization], body: '', length: false });
const notUtf8 = Buffer.concat([
  Buffer.from('{"query":"{ viewer { id } } # '),
  Buffer.of(0xff, 0xc0),
  Buffer.from('"}'),
]);

type Row = [what: string, status: number, code: string | null, request: () => Bytes];

test.each<Row>([
  ['a mutation by GET', 405, 'BAD_REQUEST', by('GET', '/graphql?query=mutation{__typename}')],
  ['a citizen by GET', 405, 'BAD_REQUEST', by('GET', `/graphql?query={citizenByCpr(cpr:"${cpr}"){name}}`)],
  ['a query that names nobody by GET', 200, null, by('GET', '/graphql?query={viewer{id}}')],
  ['two queries by GET', 400, 'BAD_REQUEST', by('GET', '/graphql?query={viewer{id}}&query={areas{key}}')],
  ['HEAD', 405, null, by('HEAD')],
  ['OPTIONS, as browsers ask before they ask', 405, 'METHOD_NOT_ALLOWED', by('OPTIONS')],
  ['OPTIONS of everything', 404, 'NOT_FOUND', by('OPTIONS', '*')],
  ['TRACE, which would repeat the token', 405, 'METHOD_NOT_ALLOWED', by('TRACE')],
  ['PUT', 405, 'METHOD_NOT_ALLOWED', by('PUT')],
  ['a method there is none of', 400, 'BAD_REQUEST', by('HENT')],
  ['a method that a header asks for', 200, null, more('X-HTTP-Method-Override: DELETE')],
  ['plain text', 415, 'UNSUPPORTED_MEDIA_TYPE', withType('text/plain')],
  ['a form', 415, 'UNSUPPORTED_MEDIA_TYPE', withType('application/x-www-form-urlencoded', `query={viewer{id}}`)],
  ['a form in parts', 415, 'UNSUPPORTED_MEDIA_TYPE', withType('multipart/form-data; boundary=x', '--x--')],
  ['no content type', 415, 'UNSUPPORTED_MEDIA_TYPE', withType('')],
  ['two content types in one', 415, 'UNSUPPORTED_MEDIA_TYPE', withType('application/json, text/plain')],
  ['two content types', 400, 'BAD_REQUEST', more('Content-Type: text/plain')],
  ['JSON behind a semicolon', 415, 'UNSUPPORTED_MEDIA_TYPE', withType('text/plain; application/json')],
  ['JSON in UTF-16, by its own word', 415, 'UNSUPPORTED_MEDIA_TYPE', withType('application/json; charset=utf-16')],
  ['JSON in UTF-7, by its own word', 415, 'UNSUPPORTED_MEDIA_TYPE', withType('application/json;charset=utf-7')],
  ['JSON in UTF-8, by its own word', 200, null, withType('application/json; charset="UTF-8"')],
  ['JSON with a byte order mark', 200, null, withType('application/json', `\ufeff${whoAmI}`)],
  ['JSON in UTF-16', 400, 'BAD_REQUEST', withType('application/json', Buffer.from(whoAmI, 'utf16le'))],
  ['bytes that are no UTF-8', 400, 'BAD_REQUEST', withType('application/json', notUtf8)],
  ['half a JSON text', 400, 'BAD_REQUEST', withType('application/json', `{"query":"{citizenByCpr(cpr:\\"${cpr}`)],
  ['more after the JSON text', 400, 'BAD_REQUEST', withType('application/json', `${whoAmI} ${cpr}`)],
  ['50,000 lists in each other', 400, 'BAD_REQUEST', withType('application/json', '['.repeat(50_000))],
  ['nothing for a body', 400, 'BAD_REQUEST', withType('application/json', '')],
  ['a body of 100,001 bytes', 413, 'PAYLOAD_TOO_LARGE', withType('application/json', `"${cpr.repeat(10_000)}"`)],
  [
    'a length of terabytes',
    413,
    'PAYLOAD_TOO_LARGE',
    () => ({ length: false, more: ['Content-Length: 99999999999999'] }),
  ],
  [
    'a gzip bomb',
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    () => ({ body: gzipSync(Buffer.alloc(10_000_000, 32)), more: ['Content-Encoding: gzip'] }),
  ],
  [
    'well-meant gzip',
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    () => ({ body: gzipSync(whoAmI), more: ['Content-Encoding: gzip'] }),
  ],
  ['an encoding nobody knows', 415, 'UNSUPPORTED_MEDIA_TYPE', more('Content-Encoding: x-hemmelig')],
  ['no encoding, by its own word', 200, null, more('Content-Encoding: identity')],
  ['answers wanted as a page', 406, 'NOT_ACCEPTABLE', more('Accept: text/html')],
  ['answers wanted as anything but JSON', 406, 'NOT_ACCEPTABLE', more('Accept: application/json;q=0, image/png')],
  ['answers wanted as browsers want them', 200, null, more('Accept: text/html, application/json;q=0.9, */*;q=0.8')],
  ['a page of another site', 403, 'CROSS_ORIGIN', more('Origin: https://ondsindet.example')],
  ['a page without a site', 403, 'CROSS_ORIGIN', more('Origin: null')],
  ['a page of another site, by a newer browser', 403, 'CROSS_ORIGIN', more('Sec-Fetch-Site: cross-site')],
  [
    'a page of a neighbouring site',
    403,
    'CROSS_ORIGIN',
    more('Sec-Fetch-Site: same-site', 'Origin: https://nabo.helhed'),
  ],
  ['a page of this host', 200, null, more('Origin: https://helhed')],
  [
    'a page of this host through a proxy',
    200,
    null,
    more('Sec-Fetch-Site: same-origin', 'Origin: https://kommune.example'),
  ],
  ['no host', 400, 'BAD_REQUEST', withHost()],
  ['two hosts', 400, 'BAD_REQUEST', withHost('helhed', 'helhed')],
  ['a host that is none', 400, 'BAD_REQUEST', withHost('][')],
  ['a host with a path', 400, 'BAD_REQUEST', withHost('helhed/graphql?x=')],
  ['a header of 17,000 letters', 431, 'HEADERS_TOO_LARGE', more(`X-A: ${'a'.repeat(17_000)}`)],
  ['2,500 headers', 431, 'HEADERS_TOO_LARGE', () => ({ more: Array.from({ length: 2_500 }, (_, i) => `X${i}: 1`) })],
  ['a header called as the prototype', 200, null, more('__proto__: x', 'constructor: y')],
  ['a zero byte in a header', 400, 'BAD_REQUEST', more('X-A: b\0c')],
  ['a folded header', 400, 'BAD_REQUEST', more('X-A: b', ' c')],
  ['a space before a colon', 400, 'BAD_REQUEST', more('Transfer-Encoding : chunked')],
  ['//graphql', 404, 'NOT_FOUND', at('//graphql')],
  ['/graphql/', 404, 'NOT_FOUND', at('/graphql/')],
  ['/graphql/..', 404, 'NOT_FOUND', at('/graphql/..')],
  ['/livez/../graphql', 404, 'NOT_FOUND', at('/livez/../graphql')],
  ['an encoded letter', 404, 'NOT_FOUND', at('/%67raphql')],
  ['an encoded slash', 404, 'NOT_FOUND', at('/livez%2f..%2fgraphql')],
  ['half an encoded letter', 400, 'BAD_REQUEST', at(`/%zz${cpr}`)],
  ['capitals', 404, 'NOT_FOUND', at('/GraphQL')],
  ['a parameter in the path', 404, 'NOT_FOUND', at('/graphql;v=1')],
  ['a file of ours', 404, 'NOT_FOUND', at('/package.json')],
  ['a CPR number in the address', 400, 'QUERY_STRING', at(`/graphql?cpr=${cpr}`)],
  ['a length and chunks', 400, 'BAD_REQUEST', () => ({ body: chunked(whoAmI), more: ['Transfer-Encoding: chunked'] })],
  ['two lengths', 400, 'BAD_REQUEST', more('Content-Length: 5')],
  ['a negative length', 400, 'BAD_REQUEST', () => ({ length: false, more: ['Content-Length: -1'] })],
  ['an unheard-of transfer', 400, 'BAD_REQUEST', () => ({ length: false, more: ['Transfer-Encoding: xchunked'] })],
  [
    'two transfers',
    400,
    'BAD_REQUEST',
    () => ({
      length: false,
      body: chunked(whoAmI),
      more: ['Transfer-Encoding: identity', 'Transfer-Encoding: chunked'],
    }),
  ],
  [
    'chunks in good order',
    200,
    null,
    () => ({ length: false, body: chunked(whoAmI), more: ['Transfer-Encoding: chunked'] }),
  ],
  [
    'chunks of no number',
    400,
    'BAD_REQUEST',
    () => ({ length: false, body: `zz\r\n${whoAmI}\r\n0\r\n\r\n`, more: ['Transfer-Encoding: chunked'] }),
  ],
  [
    'an endless word beside a chunk',
    400,
    'BAD_REQUEST',
    () => ({ length: false, body: `1;${'a'.repeat(30_000)}\r\n`, more: ['Transfer-Encoding: chunked'] }),
  ],
  ['an expectation nobody meets', 417, 'EXPECTATION_FAILED', more('Expect: penge')],
  ['an upgrade that is not for sale', 200, null, more('Connection: Upgrade', 'Upgrade: websocket')],
])('HTTP request, %s: %i %s, one answer, nothing repeated', async (_, status, code, request) => {
  const startedAt = performance.now();
  const heard = await client.send(request());
  expect(performance.now() - startedAt).toBeLessThan(1_500);
  expect(heard.map((one) => [one.status, one.code])).toEqual([[status, code]]);
  const [{ head, body }] = heard as [(typeof heard)[0]];
  expect(head + body).not.toMatch(secrets);
  if (status === 200) expect(body).toContain('"id":"mette"');
  else if (code) expect(head).toContain('application/json');
});

test('Expect 100-continue: continued and answered', async () => {
  const heard = await client.send({ more: ['Expect: 100-continue'] });
  expect(heard.map(({ status }) => status)).toEqual([100, 200]);
});

test('pipelined requests: answered in order, each with its own', async () => {
  const requests = ['{ viewer { id } }', '{ viewer { name } }', '{ nothing }'].map((query) =>
    client.bytes({ body: JSON.stringify({ query }), stays: true }),
  );
  const heard = await client.say(Buffer.concat(requests));
  expect(heard.map(({ status }) => status)).toEqual([200, 200, 400]);
  expect(heard.map(({ body }) => /"id"|"name"/.exec(body)?.[0] ?? null)).toEqual(['"id"', '"name"', null]);
});

test('not acceptable: the operation is not executed', async () => {
  const before = helhed.mocks.calls().length;
  const query = `{ citizenByCpr(cpr: "${cpr}") { name } }`;
  await client.send({ body: JSON.stringify({ query }), more: ['Accept: text/html'] });
  expect(helhed.mocks.calls().length).toBe(before);
});

test('other protocols: 400', async () => {
  for (const words of ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', '\x16\x03\x01\x02\x00\x01\x00', `${cpr}\r\n\r\n`]) {
    const [heard] = await client.say(words);
    expect([heard?.status, heard?.code]).toEqual([400, 'BAD_REQUEST']);
  }
});

test('probes: answered without a Host header', async () => {
  const [heard] = await client.say('GET /livez HTTP/1.0\r\n\r\n');
  expect([heard?.status, heard?.body]).toEqual([200, '{"ok":true}']);
});

test('security headers: on every answer, no CORS', async () => {
  const answers = await Promise.all([
    client.send(),
    client.send({ method: 'GET', body: '' }),
    client.send({ path: '/x' }),
  ]);
  for (const { head } of answers.flat()) {
    for (const line of [
      "content-security-policy: default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options: nosniff',
      'cache-control: no-store',
      'referrer-policy: no-referrer',
      'cross-origin-resource-policy: same-origin',
    ])
      expect(head.toLowerCase()).toContain(line);
    expect(head.toLowerCase()).not.toMatch(/^(server|x-powered-by|access-control-[\w-]+|strict-transport-security):/m);
  }
});

test('hostile HTTP requests: nothing logged, no internal error', () => {
  const logged = helhed.logged.join('');
  expect(secrets.test(logged)).toBe(false);
  expect(helhed.logged.filter((line) => line.includes('"level":"error"'))).toEqual([]);
});
