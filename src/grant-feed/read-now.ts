import { sql } from 'kysely';
import { executeCommand } from '../command/execute-command.ts';
import type { Context } from '../context.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { unusableGrant, type UnusableGrant } from './unusable-grants.ts';
import type { AreaKey } from '../domain/area.ts';

/** Has an area's list of grants read now, from where something in it could not be, and all that is set aside (once for each key). */
export async function readGrantFeedNow(
  input: { idempotencyKey: string; area: string },
  context: Context,
): Promise<Result<AreaKey, Refusal>> {
  const { area } = input;
  return executeCommand<AreaKey>('readGrantFeedNow', input, context, async () => {
    const followed = context.loader.areas.some(({ key, system }) => key === area && system?.grants);
    if (!followed) return err(unknownFeed);
    return ok({
      answer: area,
      citizens: [],
      auditDetails: [area],
      async save(tx) {
        const now = context.now();
        await sql`
            update grant_feed set due_at = ${now}, failures = 0,
              rewind_at = case when rewind_at is null then null else ${now}::timestamptz end
            where area = ${area}`.execute(tx);
        await tx
          .updateTable('grant_watch')
          .set({ due_at: now, attempts: 0 })
          .where('area', '=', area)
          .where('unusable_reason', 'is not', null)
          .execute();
        return true;
      },
    });
  });
}

/** Has a grant that is set aside read now, or the list where that is what is set aside; once for each key. */
export async function readGrantNow(
  input: { idempotencyKey: string; id: string },
  context: Context,
): Promise<Result<UnusableGrant, Refusal>> {
  return executeCommand<UnusableGrant>('readGrantNow', input, context, async () => {
    const found = await unusableGrant(input.id, context);
    if (!found) return err(unknownGrant);
    const { area, number } = found;
    return ok({
      answer: found,
      citizens: [],
      auditDetails: [JSON.stringify([area, number])],
      async save(tx) {
        const now = context.now();
        if (number === null) {
          await tx
            .updateTable('grant_feed')
            .set({ due_at: now, rewind_at: now, failures: 0 })
            .where('area', '=', area)
            .where('rewind_at', 'is not', null)
            .execute();
          return true;
        }
        const woken = await tx
          .updateTable('grant_watch')
          .set({ due_at: now, attempts: 0 })
          .where('area', '=', area)
          .where('number', '=', number)
          .where('unusable_reason', 'is not', null)
          .executeTakeFirst();
        return woken.numUpdatedRows === 1n;
      },
    });
  });
}

const unknownGrant: Refusal = {
  code: 'UNKNOWN_GRANT',
  message: 'Der er ikke (længere) en sådan bevilling sat til side.',
};

const unknownFeed: Refusal = {
  code: 'UNKNOWN_GRANT_FEED',
  message: 'Der læses ingen bevillinger i et område med den nøgle.',
};
