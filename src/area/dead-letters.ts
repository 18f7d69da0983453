import { areaOf } from '../access/units.ts';
import { recordChange } from '../audit-trail/change.ts';
import { changeEntry, mismatch } from '../command/execute-command.ts';
import { payloadOf } from '../command/payload.ts';
import type { Context } from '../context.ts';
import { deadLetters, replay, replayedUnder, type DeadLetter } from '../delivery/dead-letters.ts';
import { settle } from '../domain/citizen/source.ts';
import { ascending } from '../domain/list-order.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { ReplayDeliveryInput, Resolvers } from '../generated/schema.ts';
import type { Keys } from '../platform/keys.ts';
import { connection } from '../platform/paging.ts';

/** Resolves dead letters, the messages that an area's system could not be sent, for those who run the gateway. */
export const deadLetterResolvers: Resolvers = {
  Query: {
    deadLetters: async (_, args, context) =>
      connection(settle(await deadLetters(context.database.db), []), deadLetterList, args, context),
  },
  Mutation: { replayDelivery: (_, { input }, context) => payloadOf('deadLetter', replayDelivery(input, context)) },
  DeadLetter: {
    id: (letter, _, { keys }) => letterId(letter, keys),
    area: ({ area }, _, context) => areaOf(area, context),
    kind: ({ kind }) => (kind === 'post' ? 'POST' : 'CLOSE_TASK'),
    queuedAt: (letter) => letter.queued_at,
    failedAt: (letter) => letter.settled_at,
  },
};

const deadLetterList = { name: ['dead-letters'], order: [ascending(({ seq }: DeadLetter) => seq)] };

const sealedAs = 'dead-letter';

/** The id names one failure of a message: replayed once, it names nothing any more. */
const letterId = ({ effect_id, replays }: DeadLetter, keys: Keys): string =>
  keys.seal(sealedAs, `${replays} ${effect_id}`);

/** Replays a dead letter, with an audit entry; once for each idempotency key. The answer is how the message stands now. */
async function replayDelivery(input: ReplayDeliveryInput, context: Context): Promise<Result<DeadLetter, Refusal>> {
  const { database, keys, bus, caller, now } = context;
  const key = keys.pseudonym(JSON.stringify(['replay', caller.id, input.idempotencyKey]));
  const [, replays = '', effectId = ''] = /^(\d+) (.+)$/.exec(keys.unseal(sealedAs, input.id) ?? '') ?? [];
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
