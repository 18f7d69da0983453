import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharedRequests, type Budget } from '../../adapters/http/shared-requests.ts';
import { ask, json, outcomeOf, system, until, wayTo, within } from '../support/upstream.ts';

/** A system that answers only when told, and a way to it on which calls are shared. */
async function slowSystem() {
  const waiting: (() => void)[] = [];
  const closed: string[] = [];
  const up = await system(({ path }, response) => {
    response.on('close', () => closed.push(path));
    waiting.push(() => json(response, { n: up.calls.length }));
  });
  const way = wayTo(up.url, { limits: { sharing: true } });
  const answerAll = () => waiting.splice(0).forEach((answer) => answer());
  return { ...way, up, closed, answerAll };
}

test('the same read by several requests is one call, and each gets its answer', async () => {
  const { http, up, observed, answerAll } = await slowSystem();
  const answers = Array.from({ length: 3 }, () => http.send(ask(), within()));
  await until(() => up.calls.length === 1);
  answers.push(http.send(ask(), within()));
  answerAll();
  for (const answer of await Promise.all(answers))
    expect(answer).toMatchObject({ ok: true, value: { value: { n: 1 } } });
  expect(up.calls).toHaveLength(1);
  expect(observed).toEqual(['shared', 'shared', 'shared', 'ok']);
});

test('what differs in path, query, body or how it is read is not shared; nor is a write, nor what must be fresh', async () => {
  const { http, up, answerAll } = await slowSystem();
  const different = [
    {},
    { path: '/others' },
    { query: { q: '1' } },
    { call: 'things.count' },
    { method: 'POST' as const, body: { id: 1 } },
    { method: 'POST' as const, body: { id: 2 } },
    { method: 'PUT' as const, idempotent: false },
    { method: 'PUT' as const, idempotent: false },
    { fresh: true },
    { fresh: true },
  ];
  // The first sign of life lets more than five go.
  const first = outcomeOf(http, ask({ path: '/first' }));
  await until(() => up.calls.length === 1);
  answerAll();
  await first;
  const outcomes = Promise.all(different.map((request) => outcomeOf(http, ask(request))));
  await until(() => {
    answerAll();
    return up.calls.length === 1 + different.length;
  });
  answerAll();
  expect(await outcomes).toEqual(different.map(() => 'ok'));
});

test('who leaves does not take the answer from the others; when the last has left, the call ends', async () => {
  const { http, up, closed, answerAll } = await slowSystem();
  const [one, other] = [new AbortController(), new AbortController()];
  const first = outcomeOf(http, ask(), within(8_000, one.signal));
  const second = outcomeOf(http, ask(), within(8_000, other.signal));
  await until(() => up.calls.length === 1);
  one.abort();
  expect(await first).toBe('cancelled');
  answerAll();
  expect(await second).toBe('ok');
  const third = outcomeOf(http, ask(), within(8_000, other.signal));
  await until(() => up.calls.length === 2);
  other.abort();
  expect(await third).toBe('cancelled');
  await until(() => closed.length === 2);
});

test('each waits no longer than it may, and the call goes on for the most patient', async () => {
  const { http, up, answerAll } = await slowSystem();
  const hasty = outcomeOf(http, ask(), within(150));
  const patient = outcomeOf(http, ask(), within(8_000));
  expect(await hasty).toBe('timed-out');
  await until(() => up.calls.length === 1);
  answerAll();
  expect(await patient).toBe('ok');
  expect(up.calls).toHaveLength(1);
});

test('a read begun before a write was over is not joined after it, however the write ended', async () => {
  const { http, up, answerAll } = await slowSystem();
  const write = ask({ method: 'PUT', path: '/written', idempotent: false });
  const writing = outcomeOf(http, write);
  await until(() => up.calls.length === 1);
  const before = outcomeOf(http);
  await until(() => up.calls.length === 2);
  const caller = new AbortController();
  const given = outcomeOf(http, { ...write, path: '/given-up' }, within(8_000, caller.signal));
  await until(() => up.calls.length === 3);
  caller.abort();
  expect(await given).toBe('cancelled');
  const after = outcomeOf(http);
  await until(() => up.calls.length === 4);
  answerAll();
  expect(await Promise.all([writing, before, after])).toEqual(['ok', 'ok', 'ok']);
});

test('with sharing off each read is a call of its own', async () => {
  const up = await system((_, response) => json(response, {}));
  const { http } = wayTo(up.url, { limits: { sharing: false } });
  await Promise.all([outcomeOf(http), outcomeOf(http)]);
  expect(up.calls).toHaveLength(2);
});

const moves = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        does: fc.constant('asks' as const),
        name: fc.constantFrom('a', 'b', null),
        deadline: fc.nat(),
      }),
    },
    { weight: 3, arbitrary: fc.record({ does: fc.constant('leaves' as const), which: fc.nat(20) }) },
    { weight: 2, arbitrary: fc.record({ does: fc.constant('ends' as const), which: fc.nat(20) }) },
    { weight: 1, arbitrary: fc.constant({ does: 'writes' as const }) },
  ),
  { maxLength: 40 },
);

/** Callers of the same shared requests, and which call each of them is to get: the latest of that name that nothing has been written since. */
function crowd() {
  type Begun = { budget: Budget; end: () => void; callers: Set<AbortController>; deadlines: number[] };
  const { subscribe, seal } = sharedRequests(() => 0);
  const begun: Begun[] = [];
  const open = new Map<string, Begun>();
  const answers: Promise<unknown[]>[] = [];
  const begin = (budget: Budget) =>
    new Promise<Begun>((resolve) => {
      const call = { budget, end: () => resolve(call), callers: new Set<AbortController>(), deadlines: [] };
      begun.push(call);
    });
  const finish = async (call: Begun) => {
    for (const [name, one] of open) if (one === call) open.delete(name);
    call.end();
    await nextTurn();
    call.callers.clear();
  };
  return {
    answers,
    underWay: () => begun.filter(({ callers }) => callers.size > 0),
    finish,
    asks(name: string | null, untilThen: number) {
      const deadline = 1e9 + untilThen;
      const caller = new AbortController();
      const joinable = name === null ? undefined : open.get(name);
      const { joined, answer } = subscribe(name, { deadline, signal: caller.signal }, begin);
      expect(joined).toBe(joinable !== undefined);
      const call = joinable ?? begun.at(-1);
      if (name && call) open.set(name, call);
      call?.callers.add(caller);
      call?.deadlines.push(deadline);
      expect(call?.budget.deadline).toBe(Math.max(...(call?.deadlines ?? [])));
      answers.push(answer.then((got) => [got, caller.signal.aborted ? 'cancelled' : call]));
    },
    async leaves(call: Begun) {
      const [caller] = call.callers;
      if (caller) call.callers.delete(caller);
      caller?.abort();
      expect(call.budget.signal.reason ?? null).toBe(call.callers.size === 0 ? 'cancelled' : null);
      if (call.callers.size === 0) await finish(call);
    },
    writes() {
      seal();
      open.clear();
    },
  };
}

test('whoever asks, leaves and writes when: everyone gets the latest call there was, and nothing goes on for nobody', async () => {
  await fc.assert(
    fc.asyncProperty(moves, async (given) => {
      const { answers, underWay, asks, leaves, finish, writes } = crowd();
      for (const move of given) {
        const calls = underWay();
        const call = 'which' in move ? calls[move.which % calls.length] : undefined;
        if (move.does === 'asks') asks(move.name, move.deadline);
        else if (move.does === 'writes') writes();
        else if (call) await (move.does === 'leaves' ? leaves(call) : finish(call));
      }
      await Promise.all(underWay().map(finish));
      for (const [got, due] of await Promise.all(answers)) expect(got).toBe(due);
    }),
  );
});
