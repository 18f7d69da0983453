import { ledgerOf, reservationState, type Line } from './drawing-right.ts';
import type { Refusal } from '../refusal.ts';

/** The version of an entry: 1 when it is made, and one more with each correction of it. */
export const entryVersion = (lines: readonly Line[], entry: string): number =>
  1 + lines.filter(({ corrects }) => corrects === entry).length;

/** The version of a reservation: 1 when it is made, and one more with each entry that belongs to it. */
export const reservationVersion = (lines: readonly Line[], made: string): number =>
  1 + lines.filter(({ reservation }) => reservation === made).length;

/** What somebody looked at before they acted, as the ledger has it now. */
type Looked = { lines: readonly Line[]; ended: boolean; expectedVersion: number };

/** The refusal of a step on a reservation that has changed since it was looked at (promise 16); null where it has not. */
export function reservationConflict(made: string, { lines, ended, expectedVersion }: Looked): Refusal | null {
  const held = ledgerOf(lines).reservations.get(made);
  const currentVersion = reservationVersion(lines, made);
  return held && currentVersion !== expectedVersion
    ? conflict(currentVersion, reservationState(held, ended), 'Reservationen er ændret imens. Se på den igen.')
    : null;
}

/** The refusal of a correction of an entry that was corrected since it was looked at (promise 16); null where it was not. */
export function entryConflict({ id, kind }: Pick<Line, 'id' | 'kind'>, looked: Omit<Looked, 'ended'>): Refusal | null {
  const currentVersion = entryVersion(looked.lines, id);
  return currentVersion === looked.expectedVersion
    ? null
    : conflict(currentVersion, kind, 'Posteringen er rettet imens. Se på den igen.');
}

const conflict = (currentVersion: number, currentState: string, message: string): Refusal => ({
  code: 'VersionConflict',
  message,
  currentVersion,
  currentState,
});
