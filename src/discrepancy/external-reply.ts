import type { Transaction } from 'kysely';
import { saveChange, type SaveDeps } from '../command/save-change.ts';
import type { Policy } from '../config/policy.ts';
import { effectId } from '../delivery/effects.ts';
import type { ExternalReply } from '../delivery/poll-replies.ts';
import { closedThere } from '../domain/discrepancy/settle.ts';
import type { Tables } from '../platform/database/tables.ts';
import { settlementChange, taskIn } from './change.ts';
import { settlements } from './store.ts';

/** Records a reply to a correction task: once people have closed it, nothing waits on them, and what still differs is open again. */
export async function recordTaskReply(
  tx: Transaction<Tables>,
  { area, subject, id, kind, by, at }: ExternalReply,
  deps: SaveDeps & { policy: Policy },
): Promise<void> {
  if (kind !== 'TASK_DONE' && kind !== 'TASK_CANCELLED') return;
  const settlement = (await settlements.byId(tx, deps.keys, subject.id))?.settlement;
  const task = settlement?.tasks.find(({ version }) =>
    id.startsWith(`${effectId(subject.id, version, taskIn(area))}:`),
  );
  const person = by === null ? null : { id: `${area}:${by}`, name: by };
  const change = settlement && task && closedThere(settlement, task, { at, by: person });
  if (!change) return;
  // The next poll gives it again: nothing of this one is kept.
  if (!(await saveChange(tx, settlementChange(settlement, change, deps), deps, { by: person, at })))
    throw new Error('The settlement changed meanwhile');
}
