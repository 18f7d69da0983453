import { areaOf } from '../access/units.ts';
import type { Loader } from '../access/loader.ts';
import type { Instant } from '../domain/dates.ts';
import type { DeliveryFailure } from '../domain/delivery/delivery.ts';
import type { Area } from '../domain/citizen/source.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Keys } from '../platform/keys.ts';
import { messageIn } from './outbox.ts';
import { titleOfMark } from './mark-words.ts';
import type { OutboxMessage, Subject } from './message.ts';

/** A delivery to a system on a subject's account, and its state, which says nothing about the subject. */
export type Delivery = {
  area: Area;
  title: string;
  kind: 'TASK' | 'NOTE' | 'CLOSE_TASK' | 'MARK';
  /** HELD: the consent that it is shared by was withdrawn. NOT_TAKEN: the system is not set up to take notes. */
  state: 'QUEUED' | 'HELD' | 'DELIVERED' | 'NOT_TAKEN' | 'DEAD';
  reason: DeliveryFailure | null;
  nextTryAt: Instant | null;
  /** Holds whether it was attempted since it was queued, or replayed last, and how often it was replayed. */
  tried: boolean;
  replays: number;
  receipts: readonly {
    layer: 'MACHINE' | 'OFFICE' | 'PERSON';
    state: 'TECH_RECEIVED' | 'IN_INBOX' | 'SEEN' | 'ACKNOWLEDGED' | 'DISPUTED';
    at: Instant;
  }[];
};

/** Returns the deliveries on a subject's account, in the order in which they were queued. */
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
    .innerJoin('message_group', 'message_group.id', 'outbox.message_group')
    .where('subject_type', '=', type)
    .where('subject_id', '=', id)
    .select(['effect_id', 'body', 'state', 'reason', 'attempts', 'in_doubt_until', 'replays', 'message_group.due_at'])
    .orderBy('seq')
    .execute();
  const receipts = await receiptsOf(rows.map((row) => row.effect_id));
  return rows.map(({ effect_id, body, state, reason, attempts, in_doubt_until, replays, due_at }) => {
    const message = messageIn({ effect_id, body }, keys);
    return {
      area: areaOf(message.area, context),
      ...described(message),
      state,
      reason: state === 'DELIVERED' ? null : reason,
      nextTryAt: state === 'QUEUED' && attempts > 0 ? due_at : null,
      tried: attempts > 0 || in_doubt_until !== null,
      replays,
      receipts: receipts.filter((one) => one.effect_id === effect_id),
    };
  });

  async function receiptsOf(effects: readonly string[]) {
    if (effects.length === 0) return [];
    return db.selectFrom('receipt').selectAll().where('effect_id', 'in', effects).orderBy('at').execute();
  }
}

/** Returns what a message does, as a delivery shows it. */
export function described(message: OutboxMessage): Pick<Delivery, 'title' | 'kind'> {
  if (message.kind === 'close-task') return { title: 'Opgaven lukkes', kind: 'CLOSE_TASK' };
  if (message.kind === 'mark') return { title: titleOfMark(message), kind: 'MARK' };
  return { title: message.entry.title, kind: message.entry.kind === 'task' ? 'TASK' : 'NOTE' };
}
