import type { AreaKey } from '../area.ts';
import { dateInDenmark, type CalendarDate } from '../dates.ts';
import { isBlank } from '../free-text.ts';
import { asActor } from '../parties.ts';
import type { Refusal } from '../refusal.ts';
import { err, type Result } from '../result.ts';
import type { Field } from '../words.ts';
import type { CaseChange, CommitteeCase } from './committee-case.ts';
import type { CitizensPart, Item, ItemRef } from './items.ts';
import { itemName, notReady, requiredItems } from './readiness.ts';
import { takeCaseStep, type CaseStep } from './take-case-step.ts';

/** Holds the words that are to light an item of a case. */
export type Lighting = { item: ItemRef; text: string; on: CalendarDate | null; part: CitizensPart | null };

/** Lights an item of a case (D39): what the systems do not say, somebody says, in their own name. */
export function lightItem(
  one: CommitteeCase,
  { item, text, on, part }: Lighting,
  step: CaseStep,
): Result<CaseChange, Refusal> {
  const by = asActor(step.caller);
  const said = { ...item, text: text.trim(), on, part, by, at: step.now };
  const refusal = lightingRefusal(one, { item, text, on, part }, step);
  const taken = takeCaseStep('LIGHT', one, step, {
    text,
    item,
    items: [itemName(item)],
    wrong: [refusal],
    changes: { said: [...one.said.filter((other) => itemName(other) !== itemName(item)), said] },
  });
  if (!taken.ok) return taken;
  return mayLight(item, one, step) ? taken : err(notYourItem);
}

/** Tells whether somebody's parts let them light an item: the referrer alone what excludes, an area's caseworkers its own. */
function mayLight({ key, area }: ItemRef, { takingPart }: CommitteeCase, { parts, caller }: CaseStep): boolean {
  if (key === 'EXCLUDED') return parts.has('REFERRER');
  if (parts.has('PRESENTER') || parts.has('REFERRER') || parts.has('COORDINATOR')) return true;
  return takingPart.some((one) => one.area === area && caller.caseworkerIds[one.area] === one.caseworker);
}

function lightingRefusal(
  one: CommitteeCase,
  { item, text, on, part }: Lighting,
  { now, policy }: CaseStep,
): Refusal | null {
  if (!requiredItems(one, policy).some((ref) => itemName(ref) === itemName(item)))
    return { code: 'UNKNOWN', message: 'Sagen har ikke det punkt.', what: 'ITEM' };
  const absent: Field[] = [
    ...(item.key === 'PART' && !part ? (['part'] as const) : []),
    ...(item.key !== 'PART' && isBlank(text) ? (['text'] as const) : []),
    ...(item.key === 'ASSESSED' && !on ? (['on'] as const) : []),
  ];
  if (absent.length > 0)
    return { code: 'MISSING', message: 'Punktet er ikke oplyst: der mangler noget.', fields: absent };
  if (on && on > dateInDenmark(now))
    return { code: 'INVALID_DATE', message: 'Dagen kan ikke ligge i fremtiden.', field: 'on' };
  return part === 'ATTENDS' && policy.attends === 'NOT_INVITED'
    ? { code: 'INVALID_TEXT', message: 'Borgeren indbydes ikke til udvalgets møder i denne kommune.', field: 'part' }
    : null;
}

/** Declares a case well-lit (D39), on items read just now, which are frozen as they were read. */
export const declareReady = (
  one: CommitteeCase,
  items: readonly Item[],
  step: CaseStep,
  nameOf: (area: AreaKey) => string,
): Result<CaseChange, Refusal> => {
  const taken = takeCaseStep('DECLARE_READY', one, step, { changes: { frozen: items } });
  const lacking = taken.ok ? notReady(items, nameOf) : null;
  return lacking ? err(lacking) : taken;
};

const notYourItem: Refusal = {
  code: 'NOT_ALLOWED',
  message:
    'Punktet kan oplyses af den, der fremlægger sagen, lederen, der bragte den for udvalget, eller områdets egen sagsbehandler.',
};
