import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  balanceOf,
  entryVersion,
  ledgerOf,
  overdraft,
  reservationVersion,
  type Line,
} from '../../src/domain/ledger.ts';

const line = (id: string, kind: Line['kind'], units: number, of: Partial<Line> = {}): Line => ({
  id,
  kind,
  units,
  reservation: null,
  corrects: null,
  ...of,
});

/** An amount in øre, so that nothing in here hangs on minutes. */
const pool = line('A', 'ALLOT', 5_000_000);
const reserved = line('R', 'RESERVE', 2_000_000);
const of = { reservation: 'R' };

test('ledger: a line that would overdraw is refused with the balance, all others add up', () => {
  const anyLine = fc.record({
    kind: fc.constantFrom('RESERVE', 'DRAW', 'RELEASE', 'CORRECT'),
    units: fc.integer({ min: 1, max: 3_000_000 }),
    to: fc.nat(20),
  });
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 25 }), (wanted) => {
      const lines: Line[] = [pool];
      for (const [index, { kind, units, to }] of wanted.entries()) {
        const reservations = lines.filter((one) => one.kind === 'RESERVE');
        const reservation = reservations[to % Math.max(1, reservations.length)]?.id ?? null;
        const corrected = lines.filter((one) => one.kind !== 'CORRECT')[to % lines.length];
        if (kind === 'CORRECT' ? !corrected : kind !== 'RESERVE' && reservation === null) continue;
        const id = `L${index}`;
        const next =
          kind === 'CORRECT'
            ? line(id, kind, -units, {
                corrects: corrected!.id,
                reservation: corrected!.kind === 'RESERVE' ? corrected!.id : corrected!.reservation,
              })
            : line(id, kind, units, { reservation: kind === 'RESERVE' ? null : reservation });
        const available = overdraft(lines, next);
        if (available === null) lines.push(next);
        else expect(available).toBeGreaterThanOrEqual(0);
      }
      const ledger = ledgerOf(lines);
      for (const left of [ledger.available, ...[...ledger.reservations.values()].map((one) => one.left)])
        expect(left).toBeGreaterThanOrEqual(0);
      for (const ended of [false, true]) {
        const { pool: all, reserved: held, drawn, available, lapsed } = balanceOf(ledger, ended);
        expect(held + drawn + available + lapsed).toBe(all);
      }
    }),
  );
});

test('ledger overdraft: of the pool when reserving, of the reservation when drawing', () => {
  expect(overdraft([pool], line('X', 'RESERVE', 5_000_001))).toBe(5_000_000);
  expect(overdraft([pool, reserved], line('X', 'DRAW', 2_000_001, of))).toBe(2_000_000);
  expect(overdraft([pool, reserved], line('X', 'DRAW', 2_000_000, of))).toBeNull();
  const drawn = line('D', 'DRAW', 1_500_000, of);
  const less = line('C', 'CORRECT', -600_000, { ...of, corrects: 'R' });
  expect(overdraft([pool, reserved, drawn], less)).toBe(500_000);
});

test('ledger versions: grow with each entry on a reservation and each correction of a line', () => {
  const lines = [pool, reserved, line('D', 'DRAW', 10, of), line('C', 'CORRECT', -1, { ...of, corrects: 'D' })];
  expect([reservationVersion(lines, 'R'), entryVersion(lines, 'D'), entryVersion(lines, 'R')]).toEqual([3, 2, 1]);
});
