import { unitToAct } from '../access/units.ts';
import type { Context } from '../context.ts';
import { unitsToAct } from '../domain/access/acts.ts';
import { dateInDenmark } from '../domain/dates.ts';
import type { DecisionContent } from '../domain/decision/decision.ts';
import { registered, registerRefusal, type Registration } from '../domain/decision/register-decision.ts';
import type { UnitRef } from '../domain/parties.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { CorrectBostoetteDecisionInput, RegisterBostoetteDecisionInput } from '../generated/schema.ts';
import { decides } from './access.ts';

/** The input of a decision, new or corrected. */
type DecisionInput = RegisterBostoetteDecisionInput | CorrectBostoetteDecisionInput;

/** Checks the content of a decision, and tells of its problems together with the `others` of the same form. */
export function checkContent(
  input: DecisionInput,
  number: string,
  { now, policy }: Context,
  others: readonly (Refusal | null)[] = [],
): Result<DecisionContent, Refusal> {
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
  const refusal = registerRefusal(typed, rules, others);
  return refusal ? err(refusal) : ok(registered(typed));
}

/** Checks that the caller's unit decides, in an area that decides on bostøtte. */
export function checkDecidingUnit({ unit }: DecisionInput, context: Context): Result<UnitRef, Refusal> {
  if (decidingUnits(context).length === 0) return err(notTheirs);
  const own = unitToAct('REGISTER_DECISION', unit ?? null, context.caller);
  if (!own.ok) return err(own.error === 'which' ? whichUnit : notTheirs);
  return isInDecidingArea(own.value, context) ? own : err(notTheirs);
}

/** Returns the caller's units that decide, in areas that decide on bostøtte. */
export const decidingUnits = (context: Context): UnitRef[] =>
  unitsToAct('REGISTER_DECISION', context.caller).filter((unit) => isInDecidingArea(unit, context));

const isInDecidingArea = ({ area }: UnitRef, { loader }: Context): boolean =>
  loader.areas.some((one) => one.key === area && decides(one));

/** Refuses everybody but the unit that decided. */
export const notTheirs: Refusal = {
  code: 'NOT_ALLOWED',
  message:
    'Kun den enhed, der træffer afgørelsen, kan registrere den: du skal være sagsbehandler, visitator eller leder i den. Den, der udfører støtten, afgør den ikke.',
};

const whichUnit: Refusal = {
  code: 'MISSING',
  message: 'Du arbejder i flere enheder: vælg, hvilken der har truffet afgørelsen.',
  fields: ['unit'],
};
