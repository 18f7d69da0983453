import { citizenToActOn } from '../access/citizen-to-act-on.ts';
import type { CitizenView } from '../access/citizen-view.ts';
import { createdId } from '../command/idempotency.ts';
import { nameOf, unitToAct, unitsOfArea } from '../access/units.ts';
import type { Context } from '../context.ts';
import type { CalendarDate } from '../domain/dates.ts';
import { disclosureIn } from '../domain/disclosure.ts';
import { openReferral } from '../domain/referral/open-referral.ts';
import type { Content, ReferralEvent } from '../domain/referral/referral.ts';
import { answerDueOn } from '../domain/referral/clocks.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { CreateReferralInput } from '../generated/schema.ts';
import type { ReferralRecord } from './records.ts';

type Written = Omit<CreateReferralInput, 'idempotencyKey' | 'citizenId' | 'receiver' | 'sender'>;

/** A referral that could be sent as it is, and what it was worked out from. */
export type Prepared = { filed: ReferralRecord; event: ReferralEvent; view: CitizenView; dueOn: CalendarDate };

/** Asks what must be known and lets the rules decide; the same for a preview and for the real thing. Writes nothing. */
export async function prepare(input: CreateReferralInput, context: Context): Promise<Result<Prepared, Refusal>> {
  const { caller, keys, now, policy } = context;
  const content = contentOf(input);
  const unfit = disclosureIn({ ...content, staleReason: input.staleReason });
  if (unfit) return err(unfit);
  const from = unitToAct('REFER', input.sender ?? null, caller);
  if (!from.ok) return err(from.error === 'not-yours' ? notYours : whichUnit);
  const shown = await citizenToActOn(input.citizenId, context, input.staleReason);
  if (!shown.ok) return shown;
  const { view, name } = shown.value;
  const to = { area: input.receiver.area, unit: input.receiver.unit };
  const [theirs, ours] = await Promise.all([unitsOfArea(to.area, context), unitsOfArea(from.value.area, context)]);
  const opened = openReferral(
    {
      id: createdId(keys, 'referral', caller, input.idempotencyKey),
      citizen: view.cpr,
      from: from.value,
      to,
      author: { id: caller.id, name: caller.name },
      content,
    },
    { units: theirs, now: now() },
  );
  if (!opened.ok) return opened;
  const { referral, event } = opened.value;
  const names = { sender: nameOf(from.value, ours, context), receiver: nameOf(to, theirs, context) };
  const filed = { referral, names, citizenName: name, createdAt: now(), fieldsWritten: 0, purpose: view.purpose };
  return ok({ filed, event, view, dueOn: answerDueOn(referral, policy.referrals) });
}

/** What the author wrote, as a referral keeps it. */
export const contentOf = (input: Written): Content => ({
  purpose: input.purpose?.trim() ?? '',
  legalBasis: input.legalBasis ?? null,
  informedOn: input.informedOn ?? null,
  informedException: input.informedException ?? null,
  desiredOutcome: input.desiredOutcome?.trim() ?? '',
  background: input.background?.trim() ?? '',
  plannedStartOn: input.plannedStartOn ?? null,
});

const notYours: Refusal = {
  code: 'NotAllowed',
  message: 'Du kan kun henvise fra en enhed, hvor du er sagsbehandler, visitator eller leder.',
};
const whichUnit: Refusal = {
  code: 'Missing',
  message: 'Du arbejder i flere enheder: vælg, hvilken der henviser.',
  fields: ['sender'],
};
