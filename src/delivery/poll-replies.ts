import type { Transaction } from 'kysely';
import type { AreaSystem, StoredEntry, Remark } from '../domain/citizen/area-system.ts';
import type { Cpr } from '../domain/cpr.ts';
import { type Instant, later } from '../domain/dates.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import { messageIn } from './outbox.ts';
import { awaitedReplies, stopPolling, type AwaitedReply } from './reply-polls.ts';
import { addReceipt } from './receipts.ts';
import type { AreaKey } from '../domain/area.ts';
import type { Call } from '../domain/citizen/answer.ts';
import type { Subject } from './message.ts';

/** A reply from a system: what people there did with a task of ours. `id` is the same whenever it is reported, and no other's. */
export type ExternalReply = {
  area: AreaKey;
  subject: Subject;
  id: string;
  kind: 'TASK_STARTED' | 'TASK_DONE' | 'TASK_CANCELLED' | 'REMARK';
  text: string | null;
  by: string | null;
  /** As the system says; otherwise when we saw it. */
  at: Instant;
};

/** Receives each reply once, in a transaction: what it writes is saved together with its being passed on, or neither. */
export type OnReply = (tx: Transaction<Tables>, reply: ExternalReply) => Promise<void>;

export type ReplyPollDeps = {
  database: Database;
  keys: Keys;
  system: AreaSystem;
  call: Call;
  now: Instant;
  onReply: OnReply;
};

/** Polls a system for what people did with our tasks in one message group, and passes on what is new; a closed task is polled once more. */
export async function pollReplies(group: string, deps: ReplyPollDeps): Promise<void> {
  const { database, keys, system, call } = deps;
  const awaited = await awaitedReplies(database, group);
  const [first] = awaited;
  if (!first) return stopPolling(database, group);
  const there = await postedTo(messageIn(first, keys).citizen, awaited, { system, call });
  for (const task of awaited) {
    // A copy that should not be there says no less than the other.
    for (const posted of there.filter(({ marker }) => marker === task.marker)) await passOn(task, posted, deps);
  }
}

/** Returns what of ours is there now; nothing where the system cannot say, for then the next poll will. */
async function postedTo(
  citizen: Cpr,
  awaited: readonly AwaitedReply[],
  { system, call }: Pick<ReplyPollDeps, 'system' | 'call'>,
): Promise<readonly StoredEntry[]> {
  const found = (await system.find([citizen], call)).get(citizen);
  if (!found?.ok || found.value.value.kind !== 'known') return [];
  const markers = awaited.map(({ marker }) => marker);
  const answer = await system.posted(found.value.value.person, markers, call);
  return answer.ok ? answer.value.value : [];
}

type News = { key: string; kind: ExternalReply['kind']; remark: Remark | null };

async function passOn(task: AwaitedReply, posted: StoredEntry, deps: ReplyPollDeps): Promise<void> {
  const { database, system, now, onReply } = deps;
  const { effect_id, subject_type, subject_id, passedOn, closesItself } = task;
  const news = newsIn(posted, closesItself).filter(({ key }) => !passedOn.has(key));
  const closedBefore = passedOn.get('closed');
  const over = closedBefore && later(closedBefore, system.visibleAfterMs) <= now;
  if (task.inbox && news.length === 0 && !over) return;
  await database.transaction((tx) => addReceipt(tx, { effect_id, layer: 'OFFICE', state: 'IN_INBOX', at: now }));
  for (const { key, kind, remark } of news) {
    await database.transaction(async (tx) => {
      const first = await tx
        .insertInto('external_reply')
        .values({ effect_id, id: key, at: now })
        .onConflict((conflict) => conflict.columns(['effect_id', 'id']).doNothing())
        .executeTakeFirst();
      if (first.numInsertedOrUpdatedRows === 0n) return;
      await addReceipt(tx, { effect_id, layer: 'PERSON', state: 'SEEN', at: now });
      const { text = null, by = null, at = null } = remark ?? {};
      const subject = { type: subject_type, id: subject_id };
      await onReply(tx, { area: system.area, subject, id: `${effect_id}:${key}`, kind, text, by, at: at ?? now });
    });
  }
  if (!over) return;
  await database.db.updateTable('outbox').set({ awaiting_reply: false }).where('effect_id', '=', effect_id).execute();
}

/** Returns all that has been done with a task. A close that we ourselves asked for is no reply. */
function newsIn({ state, remarks }: StoredEntry, closesItself: boolean): News[] {
  const started: News[] = state === 'STARTED' ? [{ key: 'started', kind: 'TASK_STARTED', remark: null }] : [];
  const written = remarks.map((remark): News => ({ key: `remark:${remark.id}`, kind: 'REMARK', remark }));
  return [...started, ...written, ...closed(closesItself ? null : state)];
}

/** Gives both ways to close one key: whichever is reported first is it. */
function closed(state: StoredEntry['state']): News[] {
  if (state === 'DONE') return [{ key: 'closed', kind: 'TASK_DONE', remark: null }];
  if (state === 'CANCELLED') return [{ key: 'closed', kind: 'TASK_CANCELLED', remark: null }];
  return [];
}
