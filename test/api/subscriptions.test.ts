import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { systemClock } from '../../src/platform/clock.ts';
import { openedDatabase } from '../support/database.ts';
import { movableClock } from '../support/movable-clock.ts';
import { startStreaming } from '../support/streaming-server.ts';

const database = openedDatabase();

const stopping: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stopping.splice(0)) await stop();
});

type Options = Partial<Parameters<typeof startStreaming>[0]>;

async function start(options: Options = {}) {
  const server = await startStreaming({ clock: systemClock, database, ...options });
  stopping.push(() => server.close());
  return server;
}

const query = 'subscription ($id: ID!) { boardChanged(id: $id) { text } }';
const follow = { query, variables: { id: 'board' } };
const shown = (text: string) => ({ data: { boardChanged: { text } } });
const nothing = { data: { boardChanged: null } };

const open = (url: string, authorization: string, body: unknown = follow) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization },
    body: JSON.stringify(body),
  });

/** A stream as it goes over the wire, to its end. */
async function whole(...asked: Parameters<typeof open>) {
  const reply = await open(...asked);
  return { status: reply.status, headers: reply.headers, text: await reply.text() };
}

test('subscription: answers at once and after every change', async () => {
  const { client, header, change } = await start();
  const answers = client(await header()).iterate(follow);
  expect((await answers.next()).value).toEqual(shown('zero'));
  await change('one');
  expect((await answers.next()).value).toEqual(shown('one'));
  await change('two');
  expect((await answers.next()).value).toEqual(shown('two'));
  await answers.return?.();
});

test('subscription: a change during the first answer is not missed', async () => {
  const { client, header, change, board } = await start();
  board.meanwhile = async () => {
    board.meanwhile = async () => {};
    await change('one');
  };
  const answers = client(await header()).iterate(follow);
  expect((await answers.next()).value).toEqual(shown('zero'));
  expect((await answers.next()).value).toEqual(shown('one'));
});

test('subscription to something unknown or forbidden: the same null, then complete', async () => {
  const { url, header, board } = await start();
  const [notThere, notMine] = [
    await whole(url, await header('mette'), { query, variables: { id: 'another' } }),
    await whole(url, await header('sofie')),
  ];
  expect(notThere.text).toBe('event: next\ndata: {"data":{"boardChanged":null}}\n\nevent: complete\ndata:\n\n');
  expect(notMine.text).toBe(notThere.text);
  expect(board.read).toBe(2);
});

test('subscription: access decided for every answer, lost access ends it', async () => {
  const { client, header, change, board } = await start();
  const answers = client(await header()).iterate(follow);
  expect((await answers.next()).value).toEqual(shown('zero'));
  board.shownTo.delete('mette');
  await change('not for mette');
  expect((await answers.next()).value).toEqual(nothing);
  expect(await answers.next()).toEqual({ done: true, value: undefined });
  await change('nor this');
  await wait(100);
  expect(board.read).toBe(2);
});

test('subscription: every answer audited before it leaves, or an error to retry', async () => {
  const { client, url, header, change, trail, accounted } = await start();
  const answers = client(await header()).iterate(follow);
  await answers.next();
  await change('one');
  await answers.next();
  expect(await accounted()).toBe(2);
  await trail.close();
  await change('two');
  expect((await answers.next()).value).toMatchObject({ errors: [{ extensions: { code: 'AUDIT_UNAVAILABLE' } }] });
  expect((await answers.next()).done).toBe(true);
  const refused = await whole(url, await header());
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
  expect(refused.text).not.toContain('two');
});

test('stream: completes when its token expires', async () => {
  const { url, header, openStreams } = await start();
  const startedAt = performance.now();
  const { text } = await whole(url, await header('mette', 2));
  expect(text).toMatch(/^event: next\ndata: .*\n\nevent: complete\ndata:\n\n$/);
  expect(performance.now() - startedAt).toBeLessThan(2_500);
  expect(await openStreams()).toBe(0);
});

test('stream: nothing after the token expired, also after the machine slept', async () => {
  const clock = movableClock('2026-11-22T10:00:00Z');
  const { client, header, change, board } = await start({ clock });
  const answers = client(await header('mette', 300)).iterate(follow);
  await answers.next();
  clock.advance(300_000);
  await change('too late');
  expect((await answers.next()).done).toBe(true);
  expect(board.read).toBe(1);
});

test('stream errors: 401 without token, all else in the stream, which ends', async () => {
  const { url, header, board } = await start();
  const anonymous = await whole(url, '');
  expect(anonymous.status).toBe(401);
  expect(JSON.parse(anonymous.text)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  const deep = `subscription { boardChanged(id: "board") ${'{ by '.repeat(13)}{ text }${' }'.repeat(13)} }`;
  for (const [asked, code] of [
    [{ query: 'subscription { boardChanged(id: "board") { secret } }' }, 'FORBIDDEN'],
    [{ query: 'subscription { boardChanged { text } }' }, 'GRAPHQL_VALIDATION_FAILED'],
    [
      { query: 'subscription { a: boardChanged(id: 1) { text } b: boardChanged(id: 2) { text } }' },
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [{ query: deep }, 'GRAPHQL_VALIDATION_FAILED'],
    [{ query, variables: { id: ['8408912204'] } }, 'BAD_USER_INPUT'],
    [{}, 'BAD_REQUEST'],
  ] as const) {
    const { text } = await whole(url, await header(), asked);
    expect(text).toMatch(/^event: next\ndata: \{.*\}\n\nevent: complete\ndata:\n\n$/);
    expect(text).toContain(`"code":"${code}"`);
    expect(text).not.toContain('8408912204');
  }
  expect((await whole(url, await header(), [follow])).status).toBe(400);
  expect(board.read).toBe(0);
});

test('query over a stream: answered once; subscription without a stream: refused', async () => {
  const { url, header } = await start();
  const once = await whole(url, await header(), { query: '{ board(id: "board") { text } }' });
  expect(once.text).toBe('event: next\ndata: {"data":{"board":{"text":"zero"}}}\n\nevent: complete\ndata:\n\n');
  const refused = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: await header() },
    body: JSON.stringify(follow),
  });
  expect(refused.status).toBe(406);
});

test('slow reader: few answers behind, ends at the newest', async () => {
  const { url, header, change, board } = await start();
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  const body = JSON.stringify(follow);
  board.text = 'x'.repeat(500_000);
  socket.write(
    `POST /graphql HTTP/1.1\r\nhost: localhost\r\naccept: text/event-stream\r\nauthorization: ${await header()}\r\n` +
      `content-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  );
  socket.pause();
  await vi.waitFor(() => expect(board.read).toBe(1));
  for (let index = 0; index < 200; index += 1) await change(`${index}`.padEnd(500_000, 'x'));
  await wait(200);
  const made = board.read;
  // What the two ends' sockets hold, some megabytes, and one or two answers more; not the hundred megabytes of them all.
  expect(made).toBeLessThan(60);
  let received = '';
  socket.on('data', (chunk: Buffer) => (received = (received + chunk.toString('latin1')).slice(-600_000)));
  socket.resume();
  await vi.waitFor(() => expect(received).toContain('"199xxx'), { timeout: 10_000 });
  expect(board.read).toBeLessThan(made + 5);
  socket.destroy();
});

test('client that leaves before the first answer: stream released', async () => {
  const { url, header, board, openStreams } = await start();
  let answered = () => {};
  board.meanwhile = () => new Promise((resolve) => (answered = resolve));
  const leaving = new AbortController();
  const gone = fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization: await header() },
    body: JSON.stringify(follow),
    signal: leaving.signal,
  }).catch(() => 'gone');
  await vi.waitFor(async () => expect([board.read, await openStreams()]).toEqual([1, 1]));
  leaving.abort();
  expect(await gone).toBe('gone');
  await vi.waitFor(async () => expect(await openStreams()).toBe(0));
  answered();
});

test('client that leaves: stream released', async () => {
  const { client, header, change, board, openStreams } = await start();
  const ours = client(await header());
  const answers = ours.iterate(follow);
  await answers.next();
  expect(await openStreams()).toBe(1);
  ours.dispose();
  await vi.waitFor(async () => expect(await openStreams()).toBe(0));
  await change('to nobody');
  await wait(50);
  expect(board.read).toBe(1);
});

test('streams: their own metric and limit, not timed as answers', async () => {
  const { client, url, header, openStreams, timed } = await start({ maxInFlight: 1, maxStreams: 2 });
  const clients = [client(await header()), client(await header('ali'))];
  for (const one of clients) expect((await one.iterate(follow).next()).value).toEqual(shown('zero'));
  const third = await whole(url, await header());
  expect([third.status, third.headers.get('retry-after')]).toEqual([503, '5']);
  const once = () => fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
  const refused = await once();
  expect([refused.status, await refused.text()]).toEqual([401, expect.any(String)]);
  clients[0]?.dispose();
  await vi.waitFor(async () => expect(await openStreams()).toBe(1));
  const room = client(await header());
  expect((await room.iterate(follow).next()).value).toEqual(shown('zero'));
  for (const one of [...clients, room]) one.dispose();
  await vi.waitFor(async () => expect(await openStreams()).toBe(0));
  await whole(url, await header('sofie'));
  expect(await timed()).toEqual([503, 401]);
});

test('stream limit: one caller cannot take all', async () => {
  const { client, url, header } = await start({ maxStreams: 60 });
  const greedy = client(await header());
  await Promise.all(Array.from({ length: 50 }, () => greedy.iterate(follow).next()));
  expect((await whole(url, await header())).status).toBe(503);
  expect(
    (
      await client(await header('ali'))
        .iterate(follow)
        .next()
    ).value,
  ).toEqual(shown('zero'));
});

test('silent stream: keep-alive comments', async () => {
  const { url, header } = await start({ streaming: { pulseMs: 50, graceMs: 1_000 } });
  const { body } = await open(url, await header());
  let text = '';
  const pulses = () => text.split(':\n\n').length - 1;
  for await (const chunk of body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    if (pulses() > 2) break;
  }
  expect(pulses()).toBeGreaterThan(2);
});

test('closing gateway: breaks its streams off at once', async () => {
  const { url, header, drain } = await start();
  const following = whole(url, await header());
  await wait(300);
  const startedAt = performance.now();
  await drain();
  expect(performance.now() - startedAt).toBeLessThan(2_000);
  expect((await following).text).not.toContain('complete');
});
