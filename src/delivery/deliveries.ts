import { areaOf } from '../access/units.ts';
import type { Loader } from '../access/loader.ts';
import type { Instant } from '../domain/dates.ts';
import type { Area } from '../domain/citizen/source.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Keys } from '../platform/keys.ts';
import { messageIn } from './outbox.ts';
import type { Subject } from './message.ts';

/** Something for a system on account of something of ours, and how far it is; how far never says anything about the thing. */
export type Delivery = {
  area: Area;
  title: string;
  kind: 'TASK' | 'NOTE' | 'CLOSE_TASK';
  /** HELD: the consent that it is shared on was taken back. NOT_TAKEN: the system is not set up to take notes. */
  state: 'QUEUED' | 'HELD' | 'DELIVERED' | 'NOT_TAKEN' | 'DEAD';
  reason: string | null;
  nextTryAt: Instant | null;
  /** Whether it was tried since it was queued, or replayed last; and how often it was replayed. */
  tried: boolean;
  replays: number;
  receipts: readonly { layer: 'MACHINE' | 'OFFICE' | 'PERSON'; state: string; at: Instant }[];
};

/** What the systems were told, or are to be told, because of something, in the order in which it came about. */
export async function deliveriesOf(
  { type, id }: Subject,
  context: { database: Database; keys: Keys; loader: Loader },
): Promise<Delivery[]> {
  const {
    database: { db },
    keys,
  } = context;
  const rows = await db
    .selectFrom('outbox')
    .innerJoin('lane', 'lane.id', 'outbox.lane')
    .where('subject_type', '=', type)
    .where('subject_id', '=', id)
    .select(['effect_id', 'body', 'state', 'reason', 'tries', 'tried_until', 'replays', 'lane.due_at'])
    .orderBy('seq')
    .execute();
  const receipts = await receiptsOf(rows.map((row) => row.effect_id));
  return rows.map(({ effect_id, body, state, reason, tries, tried_until, replays, due_at }) => {
    const message = messageIn({ effect_id, body }, keys);
    const posting = message.kind === 'post' ? message.posting : null;
    return {
      area: areaOf(message.area, context),
      title: posting?.title ?? 'Opgaven lukkes',
      kind: posting ? (posting.kind === 'task' ? 'TASK' : 'NOTE') : 'CLOSE_TASK',
      state,
      reason: state === 'DELIVERED' ? null : reason,
      nextTryAt: state === 'QUEUED' && tries > 0 ? due_at : null,
      tried: tries > 0 || tried_until !== null,
      replays,
      receipts: receipts.filter((one) => one.effect_id === effect_id),
    };
  });

  async function receiptsOf(effects: readonly string[]) {
    if (effects.length === 0) return [];
    return db.selectFrom('receipt').selectAll().where('effect_id', 'in', effects).orderBy('at').execute();
  }
}
