import { dateInDenmark, type CalendarDate } from '../dates.ts';
import { isBlank, missing, textRefusal } from '../free-text.ts';
import { refuseAll } from '../problems.ts';
import type { Refusal } from '../refusal.ts';
import type { Field } from '../words.ts';
import { isReturn, type CommitteeCase } from './committee-case.ts';
import type { DecisionInput } from './decision.ts';
import type { CaseStep } from './take-case-step.ts';

/** Returns the ids of those who were present. */
export const presentIn = ({ attendance }: Pick<DecisionInput, 'attendance'>): ReadonlySet<string> =>
  new Set(attendance.filter(({ presence }) => presence === 'PRESENT').map(({ memberId }) => memberId));

/** Returns the refusal of a decision that is not complete, with the problems of all fields; null where it is. */
export function decisionRefusal(one: CommitteeCase, input: DecisionInput, { now, policy }: CaseStep): Refusal | null {
  const today = dateInDenmark(now);
  const absent = absentIn(one, input);
  const represented = [...policy.areas, ...policy.outside.map(({ area }) => area)];
  const strange = [...(input.plan?.efforts ?? []), ...(input.to ? [input.to] : [])].find(
    ({ area }) => !represented.includes(area),
  );
  return refuseAll(
    [
      absent.length > 0 ? missing(absent) : null,
      textRefusal('text', input.text),
      ...dissentRefusals(input),
      ...(input.plan?.efforts ?? []).map(({ title }) => textRefusal('efforts', title)),
      strange
        ? {
            code: 'INVALID_AREA',
            message: 'Området er ikke repræsenteret i udvalget.',
            field: 'area',
            areas: represented,
          }
        : null,
      dateRefusal(input, today),
    ],
    ['outcome', 'text', 'coordinator', 'followUpOn', 'areas', 'mandate', 'backgroundReason', 'to', 'until', 'dissents'],
  );
}

function absentIn(one: CommitteeCase, { outcome, text, agreement, dissents, plan, to, until }: DecisionInput): Field[] {
  const needs = (isNeeded: boolean, field: Field): Field[] => (isNeeded ? [field] : []);
  const joint = outcome === 'JOINT_PLAN';
  return [
    ...needs(isBlank(text), 'text'),
    ...needs(agreement === 'DISAGREED' && one.disagreement === null && dissents.length === 0, 'dissents'),
    ...needs(joint && !plan, 'coordinator'),
    ...needs(joint && !plan, 'followUpOn'),
    ...needs(joint && !isReturn(one) && !plan?.mandate, 'mandate'),
    ...needs(joint && (plan?.backgroundGroup.length ?? 0) > 0 && isBlank(plan?.backgroundReason), 'backgroundReason'),
    ...needs(outcome === 'ONE_AREA' && !to?.unit, 'to'),
    ...needs(outcome === 'TRANSFER' && !to, 'area'),
    ...needs(outcome === 'POSTPONED' && !until, 'until'),
  ];
}

/** A dissent is one of those present, and there is none where all agree. */
function dissentRefusals({ agreement, dissents, attendance }: DecisionInput): (Refusal | null)[] {
  const unfit = (message: string): Refusal => ({ code: 'INVALID_TEXT', message, field: 'dissents' });
  if (dissents.length === 0) return [];
  const present = presentIn({ attendance });
  return [
    agreement === 'AGREED' ? unfit('Er udvalget enigt, er der ingen, der er imod.') : null,
    dissents.some(({ text }) => isBlank(text)) ? unfit('Skriv, hvad hver af dem, der er imod, mener.') : null,
    dissents.some(({ memberId }) => !present.has(memberId)) ? unfit('Kun de, der er til stede, kan være imod.') : null,
    ...dissents.map(({ text }) => textRefusal('dissents', text)),
  ];
}

function dateRefusal({ plan, outcome, until }: DecisionInput, today: CalendarDate): Refusal | null {
  const past = (field: string, message: string): Refusal => ({ code: 'INVALID_DATE', message, field });
  if (outcome === 'JOINT_PLAN' && plan && plan.followUpOn <= today)
    return past('followUpOn', 'Opfølgningen aftales til en dag, der kommer.');
  return outcome === 'POSTPONED' && until && until <= today
    ? past('until', 'Sagen udsættes til en dag, der kommer.')
    : null;
}
