import { once } from '../access/once.ts';
import type { Context } from '../context.ts';
import { mayEnd, seesKeptAway, type KeptAway } from '../domain/kept-away.ts';
import type { Refusal } from '../domain/refusal.ts';
import { no, yes, type Result } from '../domain/result.ts';
import { statedReason } from '../domain/stated-reason.ts';
import type { EndKeepAwayInput } from '../generated/schema.ts';
import type { Keys } from '../platform/keys.ts';
import { keptAwayOf, removeKeptAway, type Pair } from './kept-away-store.ts';

const kind = 'kept-away';

/** The global id of somebody's keeping away from a citizen's case. */
export const keptAwayId = ({ citizen, by }: KeptAway, keys: Keys): string =>
  keys.seal(kind, JSON.stringify([keys.pseudonym(citizen), by.id]));

/** Takes back that somebody keeps away: a leader of theirs, with a reason, which is kept in the audit trail. */
export function endKeepAway(input: EndKeepAwayInput, context: Context): Promise<Result<KeptAway, Refusal>> {
  const { caller, keys, database } = context;
  return once<KeptAway>('endKeepAway', input, context, {
    async decide() {
      const reason = statedReason(input.reason);
      if (!reason.ok) return reason;
      const pair = pairIn(keys.unseal(kind, input.id));
      const kept = pair && (await keptAwayOf(database.db, keys, pair));
      if (!kept || !seesKeptAway(caller, kept)) return no(unknownKeptAway);
      if (!mayEnd(caller, kept)) return no(notYourOwn);
      return yes({
        answer: kept,
        citizens: [kept.citizen],
        did: [JSON.stringify(['END_KEEP_AWAY', kept.by.id, reason.value])],
        save: (tx) => removeKeptAway(tx, pair),
      });
    },
    again: (kept) => (mayEnd(caller, kept) ? yes(kept) : no(unknownKeptAway)),
  });
}

function pairIn(id: string | null): Pair | null {
  if (id === null) return null;
  const [citizen, caller] = JSON.parse(id) as [string, string];
  return { citizen, caller };
}

const unknownKeptAway: Refusal = {
  code: 'UnknownKeptAway',
  message: 'Der er ingen sådan melding om inhabilitet, eller den er ikke fra en medarbejder i en enhed, du leder.',
};
const notYourOwn: Refusal = {
  code: 'NotAllowed',
  message: 'Din egen inhabilitet kan kun din leder ophæve.',
};
