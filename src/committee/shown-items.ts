import type { Context } from '../context.ts';
import type { Item } from '../domain/committee/items.ts';
import { changedSince, itemName } from '../domain/committee/readiness.ts';
import { readItems } from './readings.ts';
import type { CaseRecord } from './store.ts';

/** An item as it is shown, and whether it is read otherwise now. */
export type ShownReadiness = { item: Item; changedSince: boolean | null };

/** Reads the items of a case: as they were frozen, with what is read now, or as they stand while it is prepared. */
export async function shownItems({ committeeCase }: CaseRecord, context: Context): Promise<ShownReadiness[]> {
  const now = await readItems(committeeCase, context);
  const shown = committeeCase.frozen.length > 0 ? committeeCase.frozen : now;
  const isFrozen = committeeCase.frozen.length > 0;
  return shown.map((item) => ({
    item,
    changedSince: isFrozen
      ? changedSince(
          item,
          now.find((one) => itemName(one) === itemName(item)),
        )
      : false,
  }));
}
