import type { Cpr } from '../domain/cpr.ts';
import { missing } from '../domain/free-text.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Keys } from '../platform/keys.ts';
import { unknownCitizen } from './citizen-to-act-on.ts';
import { openCitizenId } from './global-id.ts';

/** Reads which citizen an input names, by number or by global id, without a look-up: the answer is the same whoever it is. */
export function namedCitizen(
  { cpr, citizenId }: { cpr?: Cpr | null; citizenId?: string | null },
  context: { keys: Pick<Keys, 'unseal'>; purposes: Set<string> },
): Result<Cpr, Refusal> {
  if (cpr && typeof citizenId === 'string') return err(namedTwice);
  if (cpr) return ok(cpr);
  if (typeof citizenId !== 'string') return err(missing(['cpr']));
  const opened = openCitizenId(context, citizenId);
  return opened ? ok(opened.cpr) : err(unknownCitizen);
}

const namedTwice: Refusal = {
  code: 'INVALID_TEXT',
  message: 'Angiv enten CPR-nummeret eller borgerens id; ikke begge dele.',
  field: 'citizenId',
};
