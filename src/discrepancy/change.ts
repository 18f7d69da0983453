import type { Change } from '../command/save-change.ts';
import type { Policy } from '../config/policy.ts';
import { closeEntry, messagesOf, postEntry, type Cause, type Effect } from '../delivery/effects.ts';
import type { RenderedEntry } from '../delivery/render-entry.ts';
import type { AreaKey } from '../domain/area.ts';
import { later } from '../domain/dates.ts';
import {
  openTasks,
  type CorrectionTask,
  type Settlement,
  type SettlementChange,
} from '../domain/discrepancy/settlement.ts';
import type { Keys } from '../platform/keys.ts';
import { settlementEvents, settlements } from './store.ts';

/** The dependencies of changes. */
type Deps = { keys: Keys; policy: Pick<Policy, 'discrepancies'> };

/** Returns the task that a version of a settlement posts in an area, as an entry of that record is named. */
export const taskIn = (area: AreaKey): string => `task-${area}`;

/**
 * Returns the change that a settlement's next version makes: saved with its event, earlier tasks closed before new ones come.
 * `render` gives the entry of a new task.
 */
export function settlementChange(
  before: Settlement | null,
  { settlement, event, closes }: SettlementChange,
  { keys, policy }: Deps,
  render?: (task: CorrectionTask, marker: string) => RenderedEntry,
): Change {
  const { id, version, tasks } = settlement;
  const close = ({ how, ...task }: SettlementChange['closes'][number]): Effect =>
    closeEntry(causeOf(settlement, task, before?.right ?? null), task.area, how, keys, {
      version: task.version,
      what: taskIn(task.area),
    });
  const post = (task: CorrectionTask, renderTask: NonNullable<typeof render>): Effect =>
    postEntry(causeOf(settlement, task, settlement.right), task.area, taskIn(task.area), keys, (marker) =>
      renderTask(task, marker),
    );
  const posted = render ? tasks.filter((task) => task.version === version).map((task) => post(task, render)) : [];
  const checkAt = openTasks(settlement).length > 0 ? later(event.at, policy.discrepancies.checkEveryMs) : null;
  const record = { settlement, checkAt };
  return {
    messages: messagesOf([...closes.map(close), ...posted]),
    topics: [['discrepancy', id]],
    async save(tx) {
      const saved = before
        ? await settlements.change(tx, keys, record, before.version)
        : await settlements.insert(tx, keys, record);
      if (!saved) return false;
      await settlementEvents.add(tx, keys, id, { version, event });
      return true;
    },
  };
}

/** Names the version that causes effects. A task that tells what consent alone opens is held once the citizen takes it back. */
const causeOf = (
  { id, version, citizen }: Settlement,
  { area, byConsent }: CorrectionTask,
  right: AreaKey | null,
): Cause => ({
  subject: { type: 'discrepancy', id },
  version,
  citizen,
  sharing: byConsent && right !== null ? { from: [right], to: area } : null,
});
