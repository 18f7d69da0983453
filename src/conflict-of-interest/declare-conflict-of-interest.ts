import { executeCommand } from '../command/execute-command.ts';
import { unitsOf } from '../access/units.ts';
import type { Context } from '../context.ts';
import type { ConflictOfInterest } from '../domain/access/conflict-of-interest.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { KeepAwayInput } from '../generated/schema.ts';
import { addConflictOfInterest, conflictsOfInterestOf } from './store.ts';
import type { UnitRef } from '../domain/parties.ts';

/** Keeps the caller away from a citizen's case from now on. No system is asked: the answer is the same whoever it is about. */
export async function declareConflictOfInterest(
  input: KeepAwayInput,
  context: Context,
): Promise<Result<ConflictOfInterest, Refusal>> {
  const { caller, keys, database, now } = context;
  const pair = { citizen: keys.pseudonym(input.cpr), caller: caller.id };
  const done = await executeCommand<ConflictOfInterest>('keepAway', input, context, async () => {
    const units = [...new Set(unitsOf(caller))].map(asUnit);
    if (units.length === 0) return err(notForYou);
    const by = { id: caller.id, name: caller.name };
    const said: ConflictOfInterest = { citizen: input.cpr, by, relation: input.relation, units, at: now() };
    return ok({
      answer: (await conflictsOfInterestOf(database.db, keys, pair)) ?? said,
      citizens: [input.cpr],
      auditDetails: [JSON.stringify(['KEEP_AWAY', input.relation])],
      async save(tx) {
        await addConflictOfInterest(tx, keys, said);
        await context.bus.publish(tx, 'access', pair.citizen);
        return true;
      },
    });
  });
  return done;
}

function asUnit(key: string): UnitRef {
  const [area, unit] = key.split('/') as [string, string];
  return { area, unit };
}

const notForYou: Refusal = {
  code: 'NotAllowed',
  message: 'Kun dem, der arbejder med borgere i en enhed, kan melde sig inhabile.',
};
