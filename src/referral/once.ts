import type { Context } from '../context.ts';
import type { Refusal } from '../domain/refusal.ts';
import { no, yes, type Result } from '../domain/result.ts';
import type { Filed } from './filed.ts';
import { answeredBefore, digestOf } from './idempotency.ts';
import { mayView } from './in-reach.ts';
import { keyOf } from './names.ts';
import { save, type Deed } from './save.ts';

const mismatch: Refusal = {
  code: 'IdempotencyMismatch',
  message: 'Nøglen er brugt før til noget andet. Brug en ny nøgle.',
};

const unusableKey: Refusal = {
  code: 'InvalidText',
  message: '»idempotencyKey« skal være 8–200 almindelige tegn uden mellemrum.',
  field: 'idempotencyKey',
};

/**
 * Does a thing once for a caller's idempotency key, however often and from how many sides it is asked for (promise 10).
 * A "no" is not kept: nothing happened, and the same key may be tried again. `decide` may be asked more than once.
 */
export async function once(
  mutation: string,
  input: { idempotencyKey: string },
  context: Context,
  decide: () => Promise<Result<Deed, Refusal>>,
): Promise<Result<Filed, Refusal>> {
  const { keys, caller, database } = context;
  if (!/^[\x21-\x7e]{8,200}$/.test(input.idempotencyKey)) return no(unusableKey);
  const attempt = { mark: keyOf(keys, caller, input.idempotencyKey), input: digestOf(keys, mutation, input) };
  for (;;) {
    const before = await answeredBefore(database.db, keys, attempt);
    if (before.kind === 'mismatch') return no(mismatch);
    if (before.kind === 'answered') return answerAgain(JSON.parse(before.answer) as Filed, context);
    const decided = await decide();
    if (!decided.ok) return decided;
    // Outrun by the same key, or by another change: what is there now decides anew.
    if (await save(mutation, attempt, decided.value, context)) return yes(decided.value.answer);
  }
}

/** The answer given then, to those who may still see it. */
function answerAgain(filed: Filed, { caller, alsoAbout }: Context): Result<Filed, Refusal> {
  if (!mayView(filed.referral, caller)) return no(unknownReferral);
  alsoAbout.add(filed.referral.citizen);
  return yes(filed);
}

/** The same words whether there is no such referral, or none for the caller. */
export const unknownReferral: Refusal = {
  code: 'UnknownReferral',
  message: 'Henvisningen findes ikke, eller du har ikke adgang til den.',
};
