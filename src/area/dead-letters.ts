import { areaOf } from '../access/units.ts';
import { executeCommand } from '../command/execute-command.ts';
import { payloadOf } from '../command/payload.ts';
import type { Context } from '../context.ts';
import { deadLetter, deadLetters, replay, type DeadLetter } from '../delivery/dead-letters.ts';
import { pseudonymIn } from '../delivery/message-group.ts';
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
  DeliveryFailure: {
    UNREACHABLE: 'unreachable',
    TIMED_OUT: 'timed-out',
    REFUSED: 'refused-us',
    NOT_UNDERSTOOD: 'not-understood',
    BUSY: 'busy',
    PAUSED: 'paused',
    CANCELLED: 'cancelled',
    NOT_CONFIGURED: 'not-configured',
    UNKNOWN_PERSON: 'unknown-person',
    INACCESSIBLE: 'inaccessible',
    NEW_CPR: 'new-cpr',
    NOT_THERE: 'not-there',
    BROKEN: 'broken',
  },
  DeadLetter: {
    id: (letter, _, { keys }) => letterId(letter, keys),
    area: ({ area }, _, context) => areaOf(area, context),
    kind: ({ kind }) => deliveryKinds[kind],
    queuedAt: (letter) => letter.queued_at,
    failedAt: (letter) => letter.settled_at,
    allowedActions: ({ state }) => (state === 'DEAD' ? ['REPLAY'] : []),
  },
};

const deadLetterList = { name: ['dead-letters'], order: [ascending(({ seq }: DeadLetter) => seq)] };

const deliveryKinds = { post: 'POST', 'close-task': 'CLOSE_TASK', mark: 'MARK' } as const;

const sealedAs = 'dead-letter';

/** The id names one failure of a message: replayed once, it names nothing any more. */
const letterId = ({ effect_id, replays }: DeadLetter, keys: Keys): string =>
  keys.seal(sealedAs, `${replays} ${effect_id}`);

/** Opens an id: how often the message was replayed before it failed, and whose it is. */
function namedBy(id: string, { keys }: Pick<Context, 'keys'>): { replays: number; effectId: string } {
  const [, replays = '', effectId = ''] = /^(\d+) (.+)$/.exec(keys.unseal(sealedAs, id) ?? '') ?? [];
  return { replays: Number(replays), effectId };
}

/** Finds the message with a global id, as long as it is the dead letter that the id names. */
export async function deadLetterById(id: string, context: Context): Promise<DeadLetter | null> {
  const { replays, effectId } = namedBy(id, context);
  const letter = await deadLetter(context.database.db, effectId);
  return letter?.state === 'DEAD' && letter.replays === replays ? letter : null;
}

/** Replays a dead letter. The answer is how the message stands now. */
async function replayDelivery(input: ReplayDeliveryInput, context: Context): Promise<Result<DeadLetter, Refusal>> {
  const { database, now } = context;
  const done = await executeCommand<object>('replayDelivery', input, context, async () => {
    const letter = await deadLetterById(input.id, context);
    if (!letter) return err(unknownDelivery);
    return ok({
      answer: {},
      citizens: [],
      pseudonyms: [pseudonymIn({ id: letter.group, area: letter.area })],
      auditDetails: [letter.effect_id],
      topics: [['outbox', letter.area]],
      save: (tx) => replay(tx, letter, now()),
    });
  });
  const letter = done.ok ? await deadLetter(database.db, namedBy(input.id, context).effectId) : null;
  return letter ? ok(letter) : done.ok ? err(unknownDelivery) : done;
}

const unknownDelivery: Refusal = {
  code: 'UNKNOWN_DELIVERY',
  message: 'Der er ikke (længere) en sådan fejlet levering.',
};
