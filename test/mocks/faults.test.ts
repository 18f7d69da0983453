import { expect, test } from 'vitest';
import { withOtherDates } from '../../mocks/kit/forms.ts';
import { bo, borrow, card, read, signe, startLibrary } from '../support/library-mock.ts';
import { rawCall } from '../support/raw-call.ts';

test.each([401, 404, 409, 412, 429, 500, 503, 504] as const)(
  'fault %i: the status, with an error body in the vendor’s shape',
  async (status) => {
    const mock = await startLibrary();
    mock.faults.add({ operation: 'loans.list', fault: `${status}` });
    expect(await read(mock, '/loans')).toMatchObject({ status, json: { problem: `Fault ${status} is set` } });
    expect((await read(mock, '/borrowers/1')).status).toBe(200);
  },
);

test('fault 429: sends Retry-After', async () => {
  const mock = await startLibrary();
  mock.faults.add({ operation: '*', fault: '429', ms: 2500, times: 1 });
  expect((await read(mock, '/loans')).headers['retry-after']).toBe('3');
});

test('fault rule with retryAfter: sent unchanged, however absurd', async () => {
  const mock = await startLibrary();
  for (const retryAfter of ['86400000', 'Thu, 31 Dec 2099 23:59:59 GMT', '', 'soon']) {
    for (const fault of ['429', '503'] as const) mock.faults.add({ operation: '*', fault, retryAfter, times: 1 });
    expect((await read(mock, '/loans')).headers['retry-after']).toBe(retryAfter);
    expect((await read(mock, '/loans')).headers['retry-after']).toBe(retryAfter);
  }
  mock.faults.add({ operation: '*', fault: '503', retryAfter: '7', times: 1 });
  expect((await read(mock, '/loans')).headers['retry-after']).toBe('7');
  expect(() => mock.faults.add({ operation: '*', fault: 'reset', retryAfter: '7' })).toThrow('retryAfter');
  expect(() => mock.faults.add({ operation: '*', fault: '503', retryAfter: 'a\nb' })).toThrow('retryAfter');
});

/** Raw bytes, since what the answer says of its charset is the point. */
async function bytesOf(url: string) {
  const response = await fetch(url, { headers: card });
  return { contentType: response.headers.get('content-type'), bytes: Buffer.from(await response.arrayBuffer()) };
}

test('faults charset and bom: ISO-8859-1 in the Content-Type, a byte order mark first', async () => {
  const mock = await startLibrary();
  await borrow(mock, 'Frøken Smillas – fornemmelse');
  mock.faults.add({ operation: 'loans.list', fault: 'charset', times: 1 });
  mock.faults.add({ operation: 'loans.list', fault: 'bom', times: 1 });
  const latin = await bytesOf(`${mock.url}/loans`);
  expect(latin.contentType).toBe('application/json; charset=iso-8859-1');
  const titleIn = (text: string) => (JSON.parse(text) as { loans: { title: string }[] }).loans[0]?.title;
  expect(titleIn(latin.bytes.toString('latin1'))).toBe('Frøken Smillas – fornemmelse');
  expect(latin.bytes.toString('utf8')).toContain('\ufffd');
  const marked = await bytesOf(`${mock.url}/loans`);
  expect([...marked.bytes.subarray(0, 4)]).toEqual([0xef, 0xbb, 0xbf, '{'.charCodeAt(0)]);
});

test('faults html-text and padded-code: texts as HTML, a space behind codes and names', async () => {
  const mock = await startLibrary();
  const lent = (await borrow(mock, 'Tine')).json as { id: string; at: string };
  mock.state().loans[0] = { ...lent, title: 'Tine', body: 'Til børn & voksne\n\nHelhed-ref: 12' } as never;
  mock.faults.add({ operation: 'loans.list', fault: 'html-text', times: 1 });
  mock.faults.add({ operation: 'loans.list', fault: 'padded-code', times: 1 });
  const loan = async () => ((await read(mock, '/loans')).json as { loans: unknown[] }).loans[0];
  expect(await loan()).toMatchObject({ title: 'Tine', body: '<p>Til børn &amp; voksne</p><p>Helhed-ref: 12</p>' });
  expect(await loan()).toMatchObject({ id: lent.id, at: lent.at, title: 'Tine ' });
});

test('fault other-date: the same days and instants in another recorded form', async () => {
  const mock = await startLibrary();
  await borrow(mock, 'Tine');
  const at = mock.state().loans[0]?.at ?? '';
  mock.faults.add({ operation: 'loans.list', fault: 'other-date' });
  const { loans } = (await read(mock, '/loans')).json as { loans: { at: string }[] };
  expect(loans[0]?.at).not.toBe(at);
  expect(Date.parse(loans[0]?.at ?? '')).toBe(Math.floor(Date.parse(at) / 1000) * 1000);
  expect(
    withOtherDates({
      summer: '2026-07-01',
      winter: '2026-12-01',
      midnight: '2026-12-31T00:00:00Z',
      inDenmark: '2026-06-30T22:00:00.000+0000',
      whole: '2026-11-22T09:30:00Z',
      zone: '2026-11-22T09:30:00.000+0000',
      cpr: '6101901111',
      text: 'fra 2026-07-01',
    }),
  ).toEqual({
    summer: '2026-06-30T22:00:00Z',
    winter: '2026-11-30T23:00:00Z',
    midnight: '2026-12-31',
    inDenmark: '2026-07-01',
    whole: '2026-11-22T09:30:00.000Z',
    zone: '2026-11-22T09:30:00Z',
    cpr: '6101901111',
    text: 'fra 2026-07-01',
  });
});

test('fault partial: one entry of a list is an error in the vendor’s shape', async () => {
  const mock = await startLibrary();
  for (const title of ['Tine', 'Ditte']) await borrow(mock, title);
  mock.faults.add({ operation: 'loans.list', fault: 'partial', times: 1 });
  expect((await read(mock, '/loans')).json).toMatchObject({
    loans: [{ title: 'Tine' }, { problem: 'Fault partial is set' }],
  });
});

test('fault latency: takes effect at once and answers late', async () => {
  const mock = await startLibrary();
  mock.faults.add({ operation: 'loans.create', fault: 'latency', ms: 300 });
  const began = performance.now();
  const lent = borrow(mock, 'Pelle Erobreren');
  await expect.poll(() => mock.state().loans.length, { interval: 10, timeout: 250 }).toBe(1);
  expect((await lent).status).toBe(201);
  expect(performance.now() - began).toBeGreaterThanOrEqual(295);
});

test('fault hang: holds the connection until the client disconnects, without effect', async () => {
  const mock = await startLibrary();
  mock.faults.add({ operation: 'loans.create', fault: 'hang' });
  const waited = rawCall(`${mock.url}/loans`, {
    method: 'POST',
    headers: card,
    body: { title: 'Tine' },
    leaveAfterMs: 150,
  });
  expect(await waited).toMatchObject({ ended: 'left' });
  await expect.poll(() => mock.calls()[0]).toMatchObject({ outcome: 'client-left', status: null, fault: 'hang' });
  expect(mock.state().loans).toEqual([]);
});

test('fault hang with ms: ends in a connection reset', async () => {
  const mock = await startLibrary();
  mock.faults.add({ operation: '*', fault: 'hang', ms: 50 });
  expect(await read(mock, '/loans')).toMatchObject({ ended: 'reset' });
});

test('fault drip: sends one byte at a time', async () => {
  const mock = await startLibrary();
  mock.faults.add({ operation: 'borrowers.one', fault: 'drip', ms: 5 });
  const dripped = await read(mock, '/borrowers/1');
  expect(dripped.json).toMatchObject({ name: 'Signe' });
  expect(dripped.chunks).toBeGreaterThan(20);
});

test('faults reset and reset-after: before and after the effect', async () => {
  const mock = await startLibrary();
  mock.faults.add({ operation: 'loans.create', fault: 'reset', times: 1 });
  mock.faults.add({ operation: 'loans.create', fault: 'reset-after', times: 1 });
  expect(await borrow(mock, 'Niels Lyhne')).toMatchObject({ ended: 'reset' });
  expect(mock.state().loans).toEqual([]);
  expect(await borrow(mock, 'Fru Marie Grubbe')).toMatchObject({ ended: 'reset' });
  expect(mock.state().loans).toMatchObject([{ title: 'Fru Marie Grubbe' }]);
  expect(mock.calls().map((call) => [call.fault, call.outcome])).toEqual([
    ['reset', 'reset'],
    ['reset-after', 'reset'],
  ]);
});

test('faults html-200 and failed-200: a log-in page, an error body, both with status 200', async () => {
  const mock = await startLibrary();
  mock.faults.add({ operation: '*', fault: 'html-200', times: 1 });
  mock.faults.add({ operation: '*', fault: 'failed-200', times: 1 });
  const page = await read(mock, '/loans');
  expect(page).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } });
  expect(page.text).toContain('<h1>Log på</h1>');
  expect(await read(mock, '/loans')).toMatchObject({ status: 200, json: { problem: 'Fault failed-200 is set' } });
});

test('faults truncated and huge: half a body, 8 MB that is still JSON', async () => {
  const mock = await startLibrary();
  const whole = (await read(mock, '/borrowers/1')).text;
  mock.faults.add({ operation: '*', fault: 'truncated', times: 1 });
  mock.faults.add({ operation: '*', fault: 'huge', times: 1 });
  expect((await read(mock, '/borrowers/1')).text).toBe(whole.slice(0, Math.floor(whole.length / 2)));
  const huge = await read(mock, '/borrowers/1');
  expect(huge.text.length).toBeGreaterThan(2 * 2 ** 20);
  expect(huge.json).toMatchObject({ name: 'Signe' });
});

test('faults renamed and new-enum: another key, an unknown word', async () => {
  const mock = await startLibrary();
  mock.faults.add({ operation: '*', fault: 'renamed', times: 1 });
  mock.faults.add({ operation: '*', fault: 'new-enum', times: 1 });
  expect((await read(mock, '/borrowers/1')).json).toEqual({
    id: 1,
    cpr: signe.cpr,
    nameRenamed: 'Signe',
    standing: 'GOOD',
  });
  expect((await read(mock, '/borrowers/1')).json).toEqual({
    id: 1,
    cpr: signe.cpr,
    name: 'Signe',
    standing: 'Nyt ord',
  });
});

test('fault foreign-record: the identifiers of another citizen', async () => {
  const mock = await startLibrary();
  mock.faults.add({ operation: 'borrowers.one', fault: 'foreign-record' });
  expect((await read(mock, '/borrowers/1')).json).toMatchObject({ id: 2, cpr: bo.cpr });
});

test('an operation’s own hook for a fault is used', async () => {
  const mock = await startLibrary();
  mock.faults.add({ operation: 'borrowers.one', fault: 'inaccessible' });
  expect((await read(mock, '/borrowers/1')).json).toEqual({ accessible: false });
});

test('fault duplicate: a read lists a record twice, a write happens twice', async () => {
  const mock = await startLibrary();
  mock.faults.add({ operation: 'loans.create', fault: 'duplicate', times: 1 });
  expect((await borrow(mock, 'Tine')).status).toBe(201);
  expect(mock.state().loans.map(({ title }) => title)).toEqual(['Tine', 'Tine']);
  mock.faults.add({ operation: 'loans.list', fault: 'duplicate', times: 1 });
  const { loans } = (await read(mock, '/loans')).json as { loans: { id: string }[] };
  expect(loans).toHaveLength(3);
  expect(loans[0]).toEqual(loans[1]);
});

test('fault stale: reads the state before the last write', async () => {
  const mock = await startLibrary();
  const titles = async () =>
    (((await read(mock, '/loans')).json as { loans: { title: string }[] } | undefined)?.loans ?? []).map(
      ({ title }) => title,
    );
  await borrow(mock, 'Tine');
  mock.faults.add({ operation: 'loans.list', fault: 'stale', times: 1 });
  expect(await titles()).toEqual([]);
  await borrow(mock, 'Ditte');
  await borrow(mock, 'Stuk');
  const real = (await read(mock, '/loans')).json as { loans: unknown[] };
  mock.faults.add({ operation: 'loans.list', fault: 'stale', times: 1 });
  expect((await read(mock, '/loans')).json).toEqual({ loans: real.loans.slice(0, 2) });
  expect(await titles()).toEqual(['Tine', 'Ditte', 'Stuk']);
});
