import { recordChange } from '../audit-trail/change.ts';
import { changeEntry, mismatch } from '../command/execute-command.ts';
import type { Context } from '../context.ts';
import { replay, replayedUnder, type DeadLetter } from '../delivery/dead-letters.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Keys } from '../platform/keys.ts';

const kind = 'dead-letter';

/** Names one death of a message: replayed once, it names nothing any more. */
export const letterId = ({ effect_id, replays }: DeadLetter, keys: Keys): string =>
  keys.seal(kind, `${replays} ${effect_id}`);

/** Has a dead message delivered again, and notes who did it in the audit trail; once for each idempotency key. */
export async function replayDelivery(
  input: { idempotencyKey: string; id: string },
  context: Context,
): Promise<Result<DeadLetter, Refusal>> {
  const { database, keys, bus, caller, now } = context;
  const key = keys.pseudonym(JSON.stringify(['replay', caller.id, input.idempotencyKey]));
  const [, replays = '', effectId = ''] = /^(\d+) (.+)$/.exec(keys.unseal(kind, input.id) ?? '') ?? [];
  if (!effectId) return err(unknownDelivery);
  const before = await replayedUnder(database.db, key);
  if (before) return before.effect_id === effectId ? ok(before) : err(mismatch);
  await database.transaction(async (tx) => {
    const at = now();
    const pseudonym = await replay(tx, bus, { effectId, replays: Number(replays), key, now: at });
    if (pseudonym === null) return;
    const entry = changeEntry(context, 'replayDelivery', { citizens: [], auditDetails: [effectId] });
    await recordChange(tx, keys, { ...entry, citizens: [{ pseudonym, shown: false }] }, at);
  });
  const letter = await replayedUnder(database.db, key);
  return letter ? ok(letter) : err(unknownDelivery);
}

const unknownDelivery: Refusal = {
  code: 'UnknownDelivery',
  message: 'Der er ikke (længere) en sådan fejlet levering.',
};
