import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circuit, type Leave, type Sign } from '../../adapters/http/circuit.ts';

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
  const out: Leave[] = [];
  const sent = [0];
  const pauses: number[] = [];
  let now = 0;
  const send = () => {
    const leave = one.enter(now);
    if (leave === 'wait') expect(out).not.toEqual([]);
    if (leave === 'paused') expect(one.state()).toMatchObject({ is: 'open' });
    if (typeof leave !== 'object') return;
    const state = one.state();
    expect(state.is).not.toBe('open');
    out.push(leave);
    sent.push((sent.pop() ?? 0) + 1);
  };
  const hear = (which: number, sign: Sign) => {
    const [leave] = out.splice(which % out.length, 1);
    if (!leave) return;
    if (sign === 'nothing') sent.push((sent.pop() ?? 0) - 1);
    if (!one.tell(leave, sign, now)) return;
    const state = one.state();
    sent.push(0);
    pauses.push(state.is === 'open' ? state.until - now : NaN);
  };
  const play = (given: Moves, alive: boolean) => {
    for (const move of given) {
      if (move.does === 'waits') now += move.ms;
      if (move.does === 'sends') send();
      // A probe is run to its end, and one in a hurry tells of a system only that it lives.
      if (move.does === 'hears')
        hear(move.which, alive ? 'life' : move.gaveUp && !out[move.which % out.length]?.probe ? 'nothing' : 'failure');
    }
  };
  return { one, out, sent, pauses, play, send, hear, later: (ms: number) => (now += ms) };
}

test('a dead system sees five attempts until the circuit opens and then two in each opening, however they interleave', () => {
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
        while (out.length > 0) hear(0, 'life');
        later(350);
        send();
      }
      while (out.length > 0) hear(0, 'life');
      expect(one.state()).toMatchObject({ is: 'closed', failures: 0, unproven: 0 });
    }),
  );
});

test('a failure that was under way before the circuit opened does not open it again', () => {
  const one = circuit(limits);
  const entered = () => one.enter(0) as Leave;
  const slow = entered();
  one.tell(entered(), 'life', 0);
  for (let failure = 1; failure <= 5; failure += 1) expect(one.tell(entered(), 'failure', 0)).toBe(failure === 5);
  expect(one.tell(slow, 'failure', 0)).toBe(false);
  one.tell(one.enter(100) as Leave, 'life', 100);
  expect(one.tell(slow, 'failure', 100)).toBe(false);
  one.tell(one.enter(100) as Leave, 'life', 100);
  expect(one.state().is).toBe('closed');
});
