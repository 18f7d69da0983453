import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../adapters/http/decode.ts';
import { ask, callAt, outcomeOf, system, wayTo, within } from '../support/upstream.ts';

const text = '{"name":"Bodil Østergaard","benefit":"Kontanthjælp"}';
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/** What comes of a read that is answered with these bytes. */
async function readOf(bytes: Buffer, contentType: string, status = 200) {
  const up = await system((_, response) => {
    response.writeHead(status, { 'content-type': contentType });
    response.end(bytes);
  });
  const { http, alarms } = wayTo(up.url);
  const answer = await http.send(ask({ accepts: [400, 404, 409] }), within());
  return { value: answer.ok ? answer.value.value : answer.error.kind, alarms };
}

test('an answer is decoded by the charset that it names, also in quotes', async () => {
  for (const charset of ['iso-8859-1', 'ISO-8859-1', '"windows-1252"']) {
    expect(await readOf(Buffer.from(text, 'latin1'), `application/json; charset=${charset}`)).toEqual({
      value: JSON.parse(text),
      alarms: [],
    });
  }
  const utf16 = Buffer.from(text, 'utf16le');
  expect((await readOf(utf16, 'application/json;charset=utf-16')).value).toEqual(JSON.parse(text));
});

test('a byte order mark is left out, and says more than the header', async () => {
  const marked = Buffer.concat([byteOrderMark, Buffer.from(text)]);
  for (const contentType of ['application/json', 'application/json; charset=utf-8', 'text/plain; charset=latin1'])
    expect(await readOf(marked, contentType)).toEqual({ value: JSON.parse(text), alarms: [] });
});

test('bytes that are no text of the charset, and a charset nobody knows, are not understood, and alarmed', async () => {
  const latin = Buffer.from(text, 'latin1');
  for (const contentType of ['application/json', 'application/json; charset=utf-8', 'application/json; charset=x-none'])
    expect(await readOf(latin, contentType)).toEqual({ value: 'not-understood', alarms: ['upstream-invalid'] });
  expect((await readOf(Buffer.from(text), 'application/json; charset=')).value).toBe('not-understood');
});

test('bytes of another charset leave nothing behind for the next answer', () => {
  const contentType = 'application/json; charset=utf-16le';
  expect(decode(Buffer.from([0x00, 0xd8, 0x41, 0x00, 0x42]), contentType)).toBe(null);
  expect(decode(Buffer.from(text, 'utf16le'), contentType)).toBe(text);
});

test('any text comes back as it was sent, whatever it begins with', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (sent) => {
      const plain = sent.replace(/^\ufeff+/, '');
      expect(decode(Buffer.from(plain), 'application/json')).toBe(plain);
      expect(decode(Buffer.concat([byteOrderMark, Buffer.from(plain)]), undefined)).toBe(plain);
    }),
  );
});

test('a refusal in plain text, HTML or any charset is read by its status alone', async () => {
  const bodies = [Buffer.from('OptimisticLockException'), Buffer.from('<html>'), Buffer.from('ændret', 'latin1')];
  for (const status of [400, 404, 409]) {
    for (const body of bodies)
      expect(await readOf(body, 'text/plain', status)).toEqual({ value: undefined, alarms: [] });
  }
});

test('a write that is answered with HTML and 200 is not taken for done', async () => {
  const { value, alarms } = await readOf(Buffer.from('<html>Vi er straks tilbage</html>'), 'text/html');
  expect([value, ...alarms]).toEqual(['not-understood', 'upstream-invalid']);
});

test('a system is asked again after an hour at most, whatever Retry-After says', async () => {
  const nowMs = Date.parse('2026-11-30T12:00:00Z');
  const retryAtAfter = async (retryAfter: string, status: number) => {
    const up = await system((_, response) => {
      response.writeHead(status, { 'retry-after': retryAfter });
      response.end();
    });
    const answer = await wayTo(up.url, { now: () => nowMs }).http.send(ask(), callAt(nowMs));
    return answer.ok ? 'ok' : answer.error.retryAt;
  };
  const inAnHour = '2026-11-30T13:00:00.000Z';
  for (const status of [429, 503]) {
    expect(await retryAtAfter('90', status)).toBe('2026-11-30T12:01:30.000Z');
    expect(await retryAtAfter('Mon, 30 Nov 2026 12:10:00 GMT', status)).toBe('2026-11-30T12:10:00.000Z');
    for (const absurd of [
      '86400000',
      '9'.repeat(400),
      'Thu, 31 Dec 2099 23:59:59 GMT',
      'Fri, 31 Dec 33715 23:59:59 GMT',
    ])
      expect([absurd, await retryAtAfter(absurd, status)]).toEqual([absurd, inAnHour]);
    expect(await retryAtAfter('Sun, 06 Nov 1994 08:49:37 GMT', status)).toBe('2026-11-30T12:00:00.000Z');
    for (const none of ['-5', '1e9', '2029', 'soon', '']) {
      const at = await retryAtAfter(none, status);
      expect([none, at === null || (at <= inAnHour && at >= '2026-11-30T12')]).toEqual([none, true]);
    }
  }
});

test('an answer is never as of a time to come, however the system’s clock goes', async () => {
  const up = await system((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', date: 'Thu, 31 Dec 2099 23:59:59 GMT' });
    response.end('{}');
  });
  const nowMs = Date.parse('2026-11-30T12:00:00Z');
  const { http } = wayTo(up.url, { now: () => nowMs });
  const answer = await http.send(ask(), callAt(nowMs));
  expect(answer).toMatchObject({ ok: true, value: { asOf: '2026-11-30T12:00:00.000Z' } });
  expect(await outcomeOf(http, ask(), callAt(nowMs))).toBe('ok');
});
