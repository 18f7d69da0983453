import type { Mandate, MandateEntry } from '../domain/mandate/mandate.ts';
import type { PlanRecord } from '../plan/store.ts';

/** A mandate with its plan, as a caller sees it. */
export type MandateRecord = { mandate: Mandate; record: PlanRecord };

/** An entry of a mandate, with its number and the mandate as it stands. */
export type ShownEntry = MandateRecord & { entry: MandateEntry & { seq: number } };
