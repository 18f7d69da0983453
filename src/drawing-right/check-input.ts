import { disclosureIn } from '../domain/disclosure.ts';
import type { Deliverer } from '../domain/drawing-right/drawing-right.ts';
import { isWithin, type NumberLimit } from '../domain/limits.ts';
import { isBlank, missing, textRefusal } from '../domain/free-text.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';

/** Limits the minutes of one entry: at least one, or also none where an entry is corrected. */
export const minutesLimit = (least: 0 | 1): NumberLimit => ({ least, most: 6_000_000 });

/** Checks the reason for an entry: not blank, and fit to be kept. */
export function checkReason({ text }: { text: string }): Result<string, Refusal> {
  if (isBlank(text)) return err(missing(['text']));
  const unfit = textRefusal('text', text) ?? disclosureIn({ text });
  return unfit ? err(unfit) : ok(text.trim());
}

/** Checks minutes: at least one, or also none where an entry is corrected. */
export const checkMinutes = (minutes: number, least: 0 | 1): Result<number, Refusal> =>
  isWithin(minutes, minutesLimit(least)) ? ok(minutes) : err(unfitMinutes);

/** Checks the member of staff who is to deliver. */
export function checkDeliverer({ caseworker, name }: Deliverer): Result<Deliverer, Refusal> {
  if (isBlank(caseworker) || isBlank(name)) return err(nobodyNamed);
  const unfit = disclosureIn({ deliverer: [caseworker, name] });
  if (unfit) return err(unfit);
  const tooLong = [caseworker, name].some((text) => text.length > 200 || /\p{Cc}/u.test(text) || !text.isWellFormed());
  return tooLong ? err(unfitName) : ok({ caseworker: caseworker.trim(), name: name.trim() });
}

const unfitMinutes: Refusal = {
  code: 'INVALID_AMOUNT',
  message: 'Tiden skal være mindst ét minut og højst 100.000 timer.',
  field: 'minutes',
};
const nobodyNamed: Refusal = {
  code: 'MISSING',
  message: 'Der mangler navnet på den medarbejder, der skal levere timerne.',
  fields: ['deliverer'],
};
const unfitName: Refusal = {
  code: 'INVALID_TEXT',
  message: 'Medarbejderens navn og initialer skal være på højst 200 almindelige tegn.',
  field: 'deliverer',
};
