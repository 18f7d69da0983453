import { settle, type United } from '../domain/citizen/source.ts';
import type { CitizenView } from './citizen-view.ts';

/** A list that Helhed holds, before it is decided that the citizen is the caller's: nothing is known of it. */
export const unheld = async (view: CitizenView): Promise<United<never>> =>
  settle(
    [],
    (await view.shares()).map(({ report }) => report),
  );
