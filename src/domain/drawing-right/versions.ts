import { versionConflict, type Refusal } from '../refusal.ts';
import { ledgerOf, reservationState, type Line, entryVersion, reservationVersion } from '../ledger.ts';

/** Holds the ledger as it is now, and the version that somebody saw. */
type Looked = { lines: readonly Line[]; ended: boolean; expectedVersion: number };

/** Returns the refusal of a step on a reservation that has changed since it was looked at (promise 16); null where it has not. */
export function reservationConflict(made: string, { lines, ended, expectedVersion }: Looked): Refusal | null {
  const held = ledgerOf(lines).reservations.get(made);
  const currentVersion = reservationVersion(lines, made);
  return held && currentVersion !== expectedVersion
    ? versionConflict(currentVersion, reservationState(held, ended), 'Reservationen er ændret imens. Se på den igen.')
    : null;
}

/** Returns the refusal of a correction of an entry that was corrected since it was looked at (promise 16); null where it was not. */
export function entryConflict({ id, kind }: Pick<Line, 'id' | 'kind'>, looked: Omit<Looked, 'ended'>): Refusal | null {
  const currentVersion = entryVersion(looked.lines, id);
  return currentVersion === looked.expectedVersion
    ? null
    : versionConflict(currentVersion, kind, 'Posteringen er rettet imens. Se på den igen.');
}
