/**
 * Holds a line of a ledger, in whole units of what is counted: minutes, øre. ALLOT fills the pool, RESERVE sets aside from it, DRAW
 * uses of a reservation, RELEASE gives back, CORRECT changes another line. Only a CORRECT may be negative.
 */
export type Line = {
  id: string;
  kind: 'ALLOT' | 'RESERVE' | 'DRAW' | 'RELEASE' | 'CORRECT';
  units: number;
  /** The id of the RESERVE that a DRAW, a RELEASE or the correction of any of these belongs to. */
  reservation: string | null;
  /** The id of the line that a CORRECT changes. */
  corrects: string | null;
};

/** Holds what became of the units of a reservation. */
export type Held = { reserved: number; drawn: number; released: number; left: number };

/** Holds the sums of a ledger. `worth`: what each line counts for after its corrections. */
export type Ledger = {
  pool: number;
  drawn: number;
  reserved: number;
  available: number;
  worth: ReadonlyMap<string, number>;
  reservations: ReadonlyMap<string, Held>;
};

/** Returns the sums of a ledger: a correction counts as what it corrects, so that units go back to where they came from. */
export function ledgerOf(lines: readonly Line[]): Ledger {
  const worth = new Map<string, number>();
  for (const { id, corrects, units } of lines) worth.set(corrects ?? id, (worth.get(corrects ?? id) ?? 0) + units);
  const reservations = new Map<string, Held>();
  let pool = 0;
  for (const { id, kind, reservation } of lines) {
    const value = worth.get(id) ?? 0;
    const held = reservations.get(reservation ?? '');
    if (kind === 'ALLOT') pool += value;
    if (kind === 'RESERVE') reservations.set(id, { reserved: value, drawn: 0, released: 0, left: value });
    if (held && kind === 'DRAW') held.drawn += value;
    if (held && kind === 'RELEASE') held.released += value;
    if (held) held.left = held.reserved - held.drawn - held.released;
  }
  const all = [...reservations.values()];
  const drawn = all.reduce((sum, held) => sum + held.drawn, 0);
  const reserved = all.reduce((sum, { left }) => sum + left, 0);
  return { pool, drawn, reserved, available: pool - drawn - reserved, worth, reservations };
}

/**
 * Returns what is available instead, where a line would take more than there is of the pool or of a reservation; null where it would
 * not. Nothing in a ledger goes below zero.
 */
export function overdraft(lines: readonly Line[], line: Line): number | null {
  const [before, after] = [ledgerOf(lines), ledgerOf([...lines, line])];
  for (const [id, { left }] of after.reservations)
    if (left < 0 && before.reservations.has(id)) return before.reservations.get(id)?.left ?? 0;
  return after.available < 0 ? before.available : null;
}

/** Holds the balance of a period; the pool is always the sum of the other four. */
export type Balance = { pool: number; reserved: number; drawn: number; available: number; lapsed: number };

/** Returns the balance of a period. When it ends, what is not drawn lapses, reserved or not: none of it moves on to the next. */
export function balanceOf({ pool, reserved, drawn, available }: Ledger, ended: boolean): Balance {
  if (!ended) return { pool, reserved, drawn, available, lapsed: 0 };
  return { pool, reserved: 0, drawn, available: 0, lapsed: reserved + available };
}

/** Names the state of a reservation: something is left of it, nothing is, or something was when its period ended. */
export type ReservationState = 'OPEN' | 'SPENT' | 'LAPSED';

/** Returns the state of a reservation. */
export function reservationState({ left }: Held, ended: boolean): ReservationState {
  if (left === 0) return 'SPENT';
  return ended ? 'LAPSED' : 'OPEN';
}

/** Returns the version of a line: 1 when it is made, and one more with each correction of it. */
export const entryVersion = (lines: readonly Line[], entry: string): number =>
  1 + lines.filter(({ corrects }) => corrects === entry).length;

/** Returns the version of a reservation: 1 when it is made, and one more with each line that belongs to it. */
export const reservationVersion = (lines: readonly Line[], made: string): number =>
  1 + lines.filter(({ reservation }) => reservation === made).length;
