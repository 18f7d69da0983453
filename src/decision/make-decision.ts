import type { CitizenView } from '../access/citizen-view.ts';
import { openCitizenId, openId } from '../access/global-id.ts';
import { executeCommand, type PreparedChange } from '../command/execute-command.ts';
import { areaOf, unitToAct } from '../access/units.ts';
import type { Context } from '../context.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import { dateInDenmark } from '../domain/dates.ts';
import type { DecisionContent, DecisionSource } from '../domain/decision/decision.ts';
import type { Refusal } from '../domain/refusal.ts';
import { registered, registerRefusal, type Registration } from '../domain/decision/register-decision.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { CorrectBostoetteDecisionInput, RegisterBostoetteDecisionInput } from '../generated/schema.ts';
import type { DecisionRecord } from './records.ts';
import { decides, unknownDecision, visibleById } from './find-decision.ts';
import { prepareDecision } from './prepare-decision.ts';
import { saveDecision } from './save-decision.ts';
import { type UnitRef, asActor } from '../domain/parties.ts';

/** What somebody types of a decision, new or corrected. */
type Typed = RegisterBostoetteDecisionInput | CorrectBostoetteDecisionInput;

/** A decision that is to be made here: about whom, where it stands in its area, and what stood there before. */
type Order = {
  view: CitizenView;
  source: DecisionSource;
  unit: string;
  content: DecisionContent;
  earlier: readonly DecisionRecord[];
};

/**
 * Makes a decision once for a caller's idempotency key. What is kept as the answer is its id: it is read through the guard,
 * now and each later time.
 */
export async function executeDecisionCommand(
  mutation: string,
  input: Typed,
  context: Context,
  decide: () => Promise<Result<PreparedChange<string>, Refusal>>,
): Promise<Result<DecisionRecord, Refusal>> {
  const done = await executeCommand<string>(mutation, input, context, decide);
  if (!done.ok) return done;
  const filed = await visibleById(done.value, context, purposeOf(input, context));
  return filed ? ok(filed) : err(unknownDecision);
}

/** The purpose of the id that is acted on. */
const purposeOf = (input: Typed, context: Context): Purpose | undefined =>
  ('citizenId' in input ? openCitizenId(context, input.citizenId) : openId(context, 'decision', input.id))?.purpose;

/** Registering a decision, with everybody who is told of it. */
export async function preparedDecision(
  { view, ...order }: Order,
  context: Context,
): Promise<Result<PreparedChange<string>, Refusal>> {
  const by = asActor(context.caller);
  const prepared = await prepareDecision({ ...order, citizen: view.cpr, by, changedOn: null, whole: false }, context);
  if (!prepared.ok) return err(notKnown(areaOf(prepared.error.area, context).name));
  const { decision } = prepared.value.filed;
  return ok({
    answer: decision.id,
    citizens: [view.cpr],
    auditDetails: [JSON.stringify([decision.id, decision.source.version, decision.kind])],
    save: (tx) => saveDecision(tx, prepared.value, context),
  });
}

/** What was typed, as a decision says it, or why it cannot be one. */
export function contentOf(input: Typed, number: string, { now, policy }: Context): Result<DecisionContent, Refusal> {
  const typed: Registration = {
    number,
    kind: input.kind,
    title: input.title.trim(),
    paragraph: input.paragraph.trim(),
    decidedOn: input.decidedOn,
    startsOn: input.startsOn,
    endsOn: input.endsOn ?? null,
    minutes: input.minutes ?? null,
    repetition: input.repetition ?? null,
    provider: input.provider?.trim() ?? null,
    informedOn: input.informedOn ?? null,
    informedException: input.informedException ?? null,
  };
  const rules = { today: dateInDenmark(now()), paragraphs: policy.decisions.paragraphs };
  const refusal = registerRefusal(typed, rules);
  return refusal ? err(refusal) : ok(registered(typed));
}

/** The caller's unit that decided, in an area that decides on bostøtte. */
export function decidingUnit({ unit }: Typed, { caller, loader }: Context): Result<UnitRef, Refusal> {
  const own = unitToAct('REGISTER_DECISION', unit ?? null, caller);
  if (!own.ok) return err(own.error === 'which' ? whichUnit : notTheirs);
  const area = loader.areas.find(({ key }) => key === own.value.area);
  return area && decides(area) ? own : err(notTheirs);
}

/** That only the unit which decided says what it decided. */
export const notTheirs: Refusal = {
  code: 'NotAllowed',
  message:
    'Kun den enhed, der træffer afgørelsen, kan registrere den: du skal være sagsbehandler, visitator eller leder i den. Den, der udfører støtten, afgør den ikke.',
};

const whichUnit: Refusal = {
  code: 'Missing',
  message: 'Du arbejder i flere enheder: vælg, hvilken der har truffet afgørelsen.',
  fields: ['unit'],
};

const notKnown = (area: string): Refusal => ({
  code: 'SourceUnavailable',
  message: `Det kan ikke afgøres, hvem der skal have besked: fagsystemet for ${area} svarer ikke lige nu. Prøv igen om lidt.`,
});
