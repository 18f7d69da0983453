import { citizenToActOn } from '../access/citizen-to-act-on.ts';
import type { CitizenView } from '../access/citizen-view.ts';
import { nameOf, unitsOfArea, unitToAct } from '../access/units.ts';
import { createdId } from '../command/idempotency.ts';
import type { Context } from '../context.ts';
import type { Effect } from '../delivery/effects.ts';
import type { Unit } from '../domain/citizen/case.ts';
import { dateInDenmark } from '../domain/dates.ts';
import { disclosuresIn } from '../domain/disclosure.ts';
import type { UnitRef } from '../domain/parties.ts';
import { answerDueOn } from '../domain/referral/clocks.ts';
import { legalBasisRefusal } from '../domain/referral/content.ts';
import { formRefusal, openReferral } from '../domain/referral/open-referral.ts';
import type { Content, LegalBasis } from '../domain/referral/referral.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { CreateReferralInput } from '../generated/schema.ts';
import { nextVersion, type NewVersion } from './change.ts';
import { sendingEffects } from './effects.ts';
import { warningsFor } from './warnings.ts';

/** The input of a new referral, checked: from which unit, to which, and what the author wrote. */
type Checked = { from: UnitRef; to: UnitRef; content: Content };

/** The facts that a new referral is decided from. */
type Known = {
  view: CitizenView;
  citizenName: string | null;
  senderUnits: readonly Unit[] | null;
  receiverUnits: readonly Unit[] | null;
};

/** A new referral that could be sent as it is, and its effects. */
export type PreparedReferral = { version: NewVersion; effects: readonly Effect[] };

/** Checks the input of a new referral, for the unit that the caller refers from, and tells of all that is wrong with it at once. */
export function checkReferral(input: CreateReferralInput, { caller, now, policy }: Context): Result<Checked, Refusal> {
  const content = contentOf(input);
  const to = { area: input.receiver.area, unit: input.receiver.unit };
  const from = unitToAct('REFER', input.sender ?? null, caller);
  if (!from.ok && from.error === 'not-yours') return err(notYours);
  const found = [
    ...disclosuresIn({ ...content, staleReason: input.staleReason }),
    from.ok ? null : whichUnit,
    legalBasisRefusal(content, policy.referrals.legalBases),
  ];
  const unfit = formRefusal({ from: from.ok ? from.value : null, to, content }, dateInDenmark(now()), found);
  if (unfit) return err(unfit);
  return from.ok ? ok({ from: from.value, to, content }) : err(whichUnit);
}

/** Asks the systems for the facts that a new referral is decided from. */
export async function askAboutReferral(
  { citizenId, staleReason }: CreateReferralInput,
  { from, to }: Checked,
  context: Context,
): Promise<Result<Known, Refusal>> {
  const shown = await citizenToActOn(citizenId, context, staleReason);
  if (!shown.ok) return shown;
  const { view, name: citizenName } = shown.value;
  const [receiverUnits, senderUnits] = await Promise.all([
    unitsOfArea(to.area, context),
    unitsOfArea(from.area, context),
  ]);
  return ok({ view, citizenName, senderUnits, receiverUnits });
}

/** Decides whether a new referral can be sent, and what it writes where. */
export function decideReferral(
  { idempotencyKey }: CreateReferralInput,
  { from, to, content }: Checked,
  { view, citizenName, senderUnits, receiverUnits }: Known,
  context: Context,
): Result<PreparedReferral, Refusal> {
  const { caller, keys, policy } = context;
  const now = context.now();
  const id = createdId(keys, 'referral', caller, idempotencyKey);
  const author = { id: caller.id, name: caller.name };
  const order = { id, citizen: view.cpr, from, to, author, content };
  const opened = openReferral(order, { units: receiverUnits, now });
  if (!opened.ok) return opened;
  const { referral } = opened.value;
  const names = {
    sender: nameOf(from, senderUnits, context),
    receiver: nameOf(to, receiverUnits, context),
    legalBasis: legalBasisIn(content, context)?.name ?? null,
  };
  const record = { referral, names, citizenName, createdAt: now, fieldsWritten: 0, purpose: view.purpose };
  const effects = sendingEffects(record, answerDueOn(referral, policy.referrals), keys);
  return ok({ version: { ...nextVersion(record, opened.value, effects), before: null }, effects });
}

/** Asks for the facts that a preview of a new referral rests on, beside what would be written. */
export async function previewFacts({ from, to, content }: Checked, known: Known, context: Context) {
  const { view, senderUnits, receiverUnits } = known;
  const [seen, shielded, warnings] = await Promise.all([
    view.personRecords(),
    view.addressProtected(),
    warningsFor(view, { from, to, content }, context),
  ]);
  const names = [nameOf(from, senderUnits, context), nameOf(to, receiverUnits, context)];
  return { content, from, to, names, people: seen.map(({ person }) => person), shielded, warnings };
}

/** Returns the legal basis of what is written, as the municipality names it now; null where none is chosen. */
export function legalBasisIn({ legalBasis }: Content, { policy }: Pick<Context, 'policy'>): LegalBasis | null {
  if (legalBasis === null) return null;
  const named = policy.referrals.legalBases.find(({ key }) => key === legalBasis);
  return { key: legalBasis, name: named?.name ?? legalBasis };
}

/** Returns what the author wrote, as a referral keeps it. */
export const contentOf = (
  input: Omit<CreateReferralInput, 'idempotencyKey' | 'citizenId' | 'receiver' | 'sender'>,
): Content => ({
  purpose: input.purpose?.trim() ?? '',
  legalBasis: input.legalBasis ?? null,
  informedOn: input.informedOn ?? null,
  informedException: input.informedException ?? null,
  desiredOutcome: input.desiredOutcome?.trim() ?? '',
  background: input.background?.trim() ?? '',
  plannedStartOn: input.plannedStartOn ?? null,
});

const notYours: Refusal = {
  code: 'NOT_ALLOWED',
  message: 'Du kan kun henvise fra en enhed, hvor du er sagsbehandler, visitator eller leder.',
};
const whichUnit: Refusal = {
  code: 'MISSING',
  message: 'Du arbejder i flere enheder: vælg, hvilken der henviser.',
  fields: ['sender'],
};
