import { disclosureIn } from '../disclosure.ts';
import { textRefusal, type TextLimit } from '../free-text.ts';
import type { Refusal } from '../refusal.ts';
import { err, ok, type Result } from '../result.ts';

/** Limits a stated reason: long enough to say something, short enough to be read by whoever looks at it afterwards (characters). */
export const reasonLimit: TextLimit = { from: 10, to: 255 };

/** Why somebody goes beyond their everyday access, fit to be kept: 10–255 characters, none of them of a CPR number. */
export function statedReason(text: string): Result<string, Refusal> {
  const reason = text.trim();
  if (reason.length < reasonLimit.from || reason.length > reasonLimit.to) return err(wrongLength);
  const unfit = textRefusal('text', reason) ?? disclosureIn({ reason });
  return unfit ? err({ ...unfit, field: 'reason' } as Refusal) : ok(reason);
}

const wrongLength: Refusal = {
  code: 'INVALID_TEXT',
  message: 'Begrundelsen skal være på 10–255 tegn.',
  field: 'reason',
};
