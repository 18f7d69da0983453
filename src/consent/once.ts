import type { Transaction } from 'kysely';
import { executeCommand as onceOf } from '../command/execute-command.ts';
import type { Context } from '../context.ts';
import { applyConsentChange } from '../delivery/consent-hold.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import type { Consent } from '../domain/consent/consent.ts';
import { concerns, type ConsentAction } from '../domain/consent/steps.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Tables } from '../platform/database/tables.ts';

/** Saves a consent as part of a transaction; false when somebody else was faster. */
type SaveConsent = (tx: Transaction<Tables>, consent: Consent) => Promise<boolean>;

type Deciding = { decide(): Promise<Result<Consent, Refusal>>; save: SaveConsent };

/**
 * Does a thing with a consent once for a caller's idempotency key. In the same transaction everybody who keeps something of the
 * citizen is told, and what waits to be shared is held, or let go (promise 21).
 */
export function executeConsentCommand(
  mutation: string,
  input: { idempotencyKey: string },
  context: Context,
  { decide, save }: Deciding,
): Promise<Result<Consent, Refusal>> {
  const { keys, bus, caller, now } = context;
  return onceOf<Consent>(
    mutation,
    input,
    context,
    async () => {
      const decided = await decide();
      if (!decided.ok) return decided;
      const consent = decided.value;
      return ok({
        answer: consent,
        citizens: [consent.citizen],
        auditDetails: [JSON.stringify([consent.id, actionIn(consent), consent.from, consent.to, consent.kinds])],
        async save(tx) {
          if (!(await save(tx, consent))) return false;
          await bus.publish(tx, 'access', keys.pseudonym(consent.citizen));
          await applyConsentChange(tx, consent, { keys, bus, now: now() });
          return true;
        },
      });
    },
    (consent) => (concerns(caller, consent) ? ok(consent) : err(unknownConsent)),
  );
}

const actionIn = ({ withdrawn, seen }: Consent): 'RECORD' | ConsentAction =>
  withdrawn ? 'WITHDRAW' : seen ? 'MARK_SEEN' : 'RECORD';

/** The consent that something came to, looked at for the purpose of the id that was given. */
export async function lookedAtFor(
  purpose: Purpose | undefined,
  doing: Promise<Result<Consent, Refusal>>,
): Promise<Result<Consent, Refusal>> {
  const done = await doing;
  return done.ok && purpose ? ok({ ...done.value, purpose }) : done;
}

/** The same words whether there is no such consent, or none for the caller. */
export const unknownConsent: Refusal = {
  code: 'UnknownConsent',
  message: 'Samtykket findes ikke, eller du har ikke adgang til det.',
};
