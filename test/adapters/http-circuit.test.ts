import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circuit, type AttemptResult, type Permit } from '../../adapters/http/circuit-breaker.ts';

const limits = { failuresToOpen: 5, probes: 2, pauseMs: 100, longestPauseMs: 350 };

/** What callers and time do: somebody wants to send, one of those who sent hears (or gave up), some milliseconds pass. */
const moves = fc.array(
  fc.oneof(
    fc.constant({ does: 'sends' as const }),
    fc.record({ does: fc.constant('hears' as const), which: fc.nat(20), gaveUp: fc.boolean() }),
    fc.record({ does: fc.constant('waits' as const), ms: fc.integer({ min: 1, max: 150 }) }),
  ),
  { maxLength: 150 },
);
type Moves = typeof moves extends fc.Arbitrary<infer All> ? All : never;

/** A circuit before a system that lives or is dead; notes how many were sent in each opening, and how long each pause was. */
function stage() {
  const one = circuit(limits);
  const out: Permit[] = [];
  const sent = [0];
  const pauses: number[] = [];
  let now = 0;
  const send = () => {
    const permit = one.enter(now);
    if (permit === 'wait') expect(out).not.toEqual([]);
    if (permit === 'open') expect(one.current()).toMatchObject({ state: 'open' });
    if (typeof permit !== 'object') return;
    const state = one.current();
    expect(state.state).not.toBe('open');
    out.push(permit);
    sent.push((sent.pop() ?? 0) + 1);
  };
  const hear = (which: number, result: AttemptResult) => {
    const [permit] = out.splice(which % out.length, 1);
    if (!permit) return;
    if (result === 'ignored') sent.push((sent.pop() ?? 0) - 1);
    if (!one.report(permit, result, now)) return;
    const state = one.current();
    sent.push(0);
    pauses.push(state.state === 'open' ? state.until - now : NaN);
  };
  const play = (given: Moves, alive: boolean) => {
    for (const move of given) {
      if (move.does === 'waits') now += move.ms;
      if (move.does === 'sends') send();
      // A probe is run to its end, and one in a hurry tells of a system only that it lives.
      if (move.does === 'hears')
        hear(
          move.which,
          alive ? 'success' : move.gaveUp && !out[move.which % out.length]?.probe ? 'ignored' : 'failure',
        );
    }
  };
  return { one, out, sent, pauses, play, send, hear, later: (ms: number) => (now += ms) };
}

test('a dead system sees five attempts until the circuit opens and then two in each opening, however they interpermit', () => {
  fc.assert(
    fc.property(moves, moves, (before, after) => {
      const { sent, pauses, play } = stage();
      play(before, true);
      sent.splice(0, sent.length, 0);
      play(after, false);
      expect(sent.shift()).toBeLessThanOrEqual(5);
      for (const inOpening of sent) expect(inOpening).toBeLessThanOrEqual(2);
      expect(pauses).toEqual([100, 200, 350, 350, 350, 350, 350, 350].slice(0, pauses.length));
    }),
    { numRuns: 500 },
  );
});

test('a system that lives again is trusted again, whatever happened', () => {
  fc.assert(
    fc.property(moves, (before) => {
      const { one, out, play, send, hear, later } = stage();
      play(before, false);
      for (let round = 0; round < 4; round += 1) {
        while (out.length > 0) hear(0, 'success');
        later(350);
        send();
      }
      while (out.length > 0) hear(0, 'success');
      expect(one.current()).toMatchObject({ state: 'closed', failures: 0, unconfirmed: 0 });
    }),
  );
});

test('a failure that was under way before the circuit opened does not open it again', () => {
  const one = circuit(limits);
  const entered = () => one.enter(0) as Permit;
  const slow = entered();
  one.report(entered(), 'success', 0);
  for (let failure = 1; failure <= 5; failure += 1) expect(one.report(entered(), 'failure', 0)).toBe(failure === 5);
  expect(one.report(slow, 'failure', 0)).toBe(false);
  one.report(one.enter(100) as Permit, 'success', 100);
  expect(one.report(slow, 'failure', 100)).toBe(false);
  one.report(one.enter(100) as Permit, 'success', 100);
  expect(one.current().state).toBe('closed');
});
