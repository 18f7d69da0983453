import { mayAct, type Act } from '../access/acts.ts';
import type { Caller } from '../access/caller.ts';
import type { DrawingPolicy } from './steps.ts';

type Areas = Pick<DrawingPolicy, 'area' | 'from'>;

/** Tells whether a caller may reserve and release hours: in the area that draws. */
export const mayReserve = (caller: Caller, { area }: Areas): boolean => mayAct('RESERVE_HOURS', caller, area);

/** Tells whether a caller may correct the ledger: in either area. */
export const mayCorrect = (caller: Caller, areas: Areas): boolean => inEither('CORRECT_HOURS', caller, areas);

/** Tells whether a caller sees the ledger, and draws where a decision says so: in either area. */
export const sharesIn = (caller: Caller, areas: Areas): boolean => inEither('DRAW_HOURS', caller, areas);

const inEither = (act: Act, caller: Caller, { area, from }: Areas): boolean =>
  [area, from].some((one) => mayAct(act, caller, one));
