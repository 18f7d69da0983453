import { namedCitizen } from '../access/named-citizen.ts';
import { unitKeysOf } from '../access/units.ts';
import { executeCommand } from '../command/execute-command.ts';
import type { Context } from '../context.ts';
import type { ConflictOfInterest } from '../domain/access/conflict-of-interest.ts';
import { mayDeclareConflict } from '../domain/access/viewer-actions.ts';
import { asActor, type UnitRef } from '../domain/parties.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { DeclareConflictOfInterestInput } from '../generated/schema.ts';
import { addDeclaration, declarationOf } from './store.ts';

/** Declares a conflict of interest of the caller's in a citizen's case. No system is asked: the answer is the same for everybody. */
export const declareConflictOfInterest = (
  input: DeclareConflictOfInterestInput,
  context: Context,
): Promise<Result<ConflictOfInterest, Refusal>> =>
  executeCommand('declareConflictOfInterest', input, context, async () => {
    const { caller, keys, database, now } = context;
    if (!mayDeclareConflict(caller)) return err(notForYou);
    const units = [...new Set(unitKeysOf(caller))].map(unitIn);
    const named = namedCitizen(input, context);
    if (!named.ok) return named;
    const citizen = named.value;
    const key = { citizen: keys.pseudonym(citizen), caller: caller.id };
    const before = await declarationOf(database.db, keys, key);
    const declared: ConflictOfInterest = {
      citizen,
      by: asActor(caller),
      relation: input.relation,
      units,
      at: now(),
    };
    return ok({
      answer: before ?? declared,
      citizens: [citizen],
      auditDetails: [JSON.stringify(['KEEP_AWAY', input.relation])],
      topics: [['access', key.citizen]],
      save: (tx) => addDeclaration(tx, keys, declared),
    });
  });

function unitIn(key: string): UnitRef {
  const [area, unit] = key.split('/') as [string, string];
  return { area, unit };
}

const notForYou: Refusal = {
  code: 'NOT_ALLOWED',
  message: 'Kun dem, der arbejder med borgere i en enhed, kan melde sig inhabile.',
};
