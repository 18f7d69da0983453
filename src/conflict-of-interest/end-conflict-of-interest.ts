import { executeCommand } from '../command/execute-command.ts';
import type { Context } from '../context.ts';
import { mayEnd, seesConflictsOfInterest, type ConflictOfInterest } from '../domain/access/conflict-of-interest.ts';
import { statedReason } from '../domain/access/stated-reason.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { EndConflictOfInterestInput } from '../generated/schema.ts';
import type { Keys } from '../platform/keys.ts';
import { declarationOf, removeDeclaration, type DeclarationKey } from './store.ts';

const sealedAs = 'conflict-of-interest';

/** Seals the global id of a declaration. */
export const declarationId = ({ citizen, by }: ConflictOfInterest, keys: Keys): string =>
  keys.seal(sealedAs, JSON.stringify([keys.pseudonym(citizen), by.id]));

/** Ends a declared conflict of interest: as a leader of the employee's, with a reason, which is kept in the audit trail. */
export const endConflictOfInterest = (
  input: EndConflictOfInterestInput,
  context: Context,
): Promise<Result<ConflictOfInterest, Refusal>> => {
  const { caller, keys } = context;
  return executeCommand<ConflictOfInterest>(
    'endConflictOfInterest',
    input,
    context,
    async () => {
      const reason = statedReason(input.reason);
      if (!reason.ok) return reason;
      const declared = await visibleDeclaration(input.id, context);
      if (!declared) return err(unknownDeclaration);
      if (!mayEnd(caller, declared)) return err(notYourOwn);
      return ok({
        answer: declared,
        citizens: [declared.citizen],
        auditDetails: [JSON.stringify(['END_KEEP_AWAY', declared.by.id, reason.value])],
        save: (tx) => removeDeclaration(tx, { citizen: keys.pseudonym(declared.citizen), caller: declared.by.id }),
      });
    },
    (ended) => (mayEnd(caller, ended) ? ok(ended) : err(unknownDeclaration)),
  );
};

/** Finds the declaration with a global id, if the caller may see it: their own, and for leaders those of their units. */
export async function visibleDeclaration(
  id: string,
  { caller, keys, database }: Context,
): Promise<ConflictOfInterest | null> {
  const key = keyIn(keys.unseal(sealedAs, id));
  const declared = key && (await declarationOf(database.db, keys, key));
  return declared && seesConflictsOfInterest(caller, declared) ? declared : null;
}

function keyIn(id: string | null): DeclarationKey | null {
  if (id === null) return null;
  const [citizen, caller] = JSON.parse(id) as [string, string];
  return { citizen, caller };
}

const unknownDeclaration: Refusal = {
  code: 'UNKNOWN_CONFLICT_OF_INTEREST',
  message: 'Der er ingen sådan melding om inhabilitet, eller den er ikke fra en medarbejder i en enhed, du leder.',
};
const notYourOwn: Refusal = {
  code: 'NOT_ALLOWED',
  message: 'Din egen inhabilitet kan kun din leder ophæve.',
};
