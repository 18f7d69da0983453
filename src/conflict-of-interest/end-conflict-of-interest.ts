import { executeCommand } from '../command/execute-command.ts';
import type { Context } from '../context.ts';
import { mayEnd, seesConflictsOfInterest, type ConflictOfInterest } from '../domain/access/conflict-of-interest.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { statedReason } from '../domain/access/stated-reason.ts';
import type { EndKeepAwayInput } from '../generated/schema.ts';
import type { Keys } from '../platform/keys.ts';
import { conflictsOfInterestOf, removeConflictOfInterest, type Pair } from './store.ts';

const kind = 'kept-away';

/** The global id of somebody's keeping away from a citizen's case. */
export const conflictOfInterestId = ({ citizen, by }: ConflictOfInterest, keys: Keys): string =>
  keys.seal(kind, JSON.stringify([keys.pseudonym(citizen), by.id]));

/** Takes back that somebody keeps away: a leader of theirs, with a reason, which is kept in the audit trail. */
export function endConflictOfInterest(
  input: EndKeepAwayInput,
  context: Context,
): Promise<Result<ConflictOfInterest, Refusal>> {
  const { caller, keys, database } = context;
  return executeCommand<ConflictOfInterest>(
    'endKeepAway',
    input,
    context,
    async () => {
      const reason = statedReason(input.reason);
      if (!reason.ok) return reason;
      const pair = pairIn(keys.unseal(kind, input.id));
      const kept = pair && (await conflictsOfInterestOf(database.db, keys, pair));
      if (!kept || !seesConflictsOfInterest(caller, kept)) return err(unknownKeptAway);
      if (!mayEnd(caller, kept)) return err(notYourOwn);
      return ok({
        answer: kept,
        citizens: [kept.citizen],
        auditDetails: [JSON.stringify(['END_KEEP_AWAY', kept.by.id, reason.value])],
        save: (tx) => removeConflictOfInterest(tx, pair),
      });
    },
    (kept) => (mayEnd(caller, kept) ? ok(kept) : err(unknownKeptAway)),
  );
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
