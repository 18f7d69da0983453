import { sourceUnavailable } from '../access/citizen-to-act-on.ts';
import { hasConflictOfInterest } from '../access/conflicts-of-interest.ts';
import { openId } from '../access/global-id.ts';
import type { Context } from '../context.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import { casePartsOf, seesCase } from '../domain/committee/parts.ts';
import type { CasePart } from '../domain/committee/steps.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { factsOf, type CaseFacts } from './case-facts.ts';
import { committeeCases, type CaseRecord } from './store.ts';

/** A case that the caller sees, with its facts and the parts that they have in it. */
export type SeenCase = { record: CaseRecord; facts: CaseFacts; parts: ReadonlySet<CasePart> };

/**
 * Returns the case with a global id, if the caller may see it; null when there is none, or none for the caller: the two look the
 * same (promise 20). Nobody sees one for a sanction (D75).
 */
export async function visibleCase(id: string, context: Context, asked?: Purpose | null): Promise<CaseRecord | null> {
  const opened = openId(context, 'committee-case', id, asked);
  return opened && visibleCaseById(opened.text, context, opened.purpose);
}

/** Returns the same by its own id. */
export async function visibleCaseById(id: string, context: Context, purpose?: Purpose): Promise<CaseRecord | null> {
  const record = await committeeCases.byId(context.database.db, context.keys, id);
  return record && stillVisibleCase({ ...record, purpose: purpose ?? 'CASEWORK' }, context);
}

/** Returns a case that was read, if the caller may see it for its purpose. */
export const stillVisibleCase = async (record: CaseRecord, context: Context): Promise<CaseRecord | null> =>
  (await seenCase(record, context))?.record ?? null;

/** Finds the case with a global id to act on: a refusal where there is none for the caller, or where a silent system has to say first. */
export async function caseToActOn(id: string, context: Context): Promise<Result<SeenCase, Refusal>> {
  const opened = openId(context, 'committee-case', id);
  const stored = opened && (await committeeCases.byId(context.database.db, context.keys, opened.text));
  if (!stored) return err(unknownCase);
  const record = { ...stored, purpose: opened.purpose };
  const [facts] = await factsOf(context.database.db, [record.committeeCase], context);
  const seen = await seenWith(record, facts!, context);
  if (seen) return ok(seen);
  const isTheirs = opened.purpose !== 'SANCTION' && seesCase(casePartsOf(context.caller, facts!.seats), true);
  const view = isTheirs ? await context.guard.citizen(record.committeeCase.citizen, opened.purpose) : null;
  // Of an unknown citizen there is no view, of somebody whose access is decided the case was seen.
  return err(view ? sourceUnavailable : unknownCase);
}

/** Returns those of several cases that the caller may see, in their order. */
export async function visibleCases(records: readonly CaseRecord[], context: Context): Promise<CaseRecord[]> {
  const facts = await factsOf(
    context.database.db,
    records.map(({ committeeCase }) => committeeCase),
    context,
  );
  const seen = await Promise.all(records.map((record, index) => seenWith(record, facts[index]!, context)));
  return seen.flatMap((one) => (one ? [one.record] : []));
}

/** Returns a case as the caller sees it; null where they do not. */
async function seenCase(record: CaseRecord, context: Context): Promise<SeenCase | null> {
  const [facts] = await factsOf(context.database.db, [record.committeeCase], context);
  return seenWith(record, facts!, context);
}

async function seenWith(record: CaseRecord, facts: CaseFacts, context: Context): Promise<SeenCase | null> {
  const { committeeCase, purpose = 'CASEWORK' } = record;
  if (purpose === 'SANCTION') return null;
  const parts = casePartsOf(context.caller, facts.seats);
  if (!seesCase(parts, true) || (await hasConflictOfInterest(committeeCase.citizen, context))) return null;
  const isSeen = seesCase(parts, false) || (await context.guard.subject(committeeCase.citizen, purpose)) !== null;
  return isSeen ? { record, facts, parts } : null;
}

/** Refuses in the same words whether there is no such case, or none for the caller. */
export const unknownCase: Refusal = {
  code: 'UNKNOWN',
  message: 'Sagen findes ikke, eller du har ikke adgang til den.',
  what: 'CASE',
};
