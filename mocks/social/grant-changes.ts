import { z } from 'zod';
import type { Operation } from '../kit/operation.ts';
import { base, failure, ok, relative } from './hal.ts';
import type { Register } from './register.ts';

const asked = z.object({
  cursor: z.coerce.number().int().nonnegative(),
  limit: z.coerce.number().int().min(1).max(500),
});

/** Answers the grants changed since a cursor, oldest change first; without a cursor from the beginning. */
export const grantChanges: Operation<Register> = {
  name: 'grants.changes',
  method: 'GET',
  path: `${base}/grants/changes`,
  renames: 'grantId',
  handle: ({ query }, { state }) => {
    const read = asked.safeParse({ cursor: query.get('cursor') ?? 0, limit: query.get('limit') ?? 100 });
    if (!read.success) return failure(400, 'cursor must be one that was given, and limit 1 to 500');
    const { cursor, limit } = read.data;
    const after = state.changes.filter((one) => one.sequence > cursor);
    const changes = after.slice(0, limit);
    return ok({
      changes: changes.map(({ grantId, version, changedAt }) => ({
        grantId,
        version,
        changedAt,
        _links: { grant: relative(`/patientGrants/${grantId}`) },
      })),
      nextCursor: String(changes.at(-1)?.sequence ?? cursor),
      hasMore: after.length > limit,
    });
  },
};
