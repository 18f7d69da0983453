import type { Unit } from '../citizen/case.ts';
import type { Cpr } from '../cpr.ts';
import { dateInDenmark, type CalendarDate, type Instant } from '../dates.ts';
import { contentRefusals, referralForm } from './content.ts';
import { refuseAll } from '../problems.ts';
import { noStepTexts, type Content, type Referral, type ReferralChange } from './referral.ts';
import type { Refusal } from '../refusal.ts';
import { err, ok, type Result } from '../result.ts';
import { listed } from '../words.ts';
import type { Actor, UnitRef } from '../parties.ts';

/** Holds a referral that is to be opened. */
export type Order = {
  id: string;
  citizen: Cpr;
  from: UnitRef;
  to: UnitRef;
  author: Actor;
  content: Content;
};

/** `units`: those of the receiving area; null where its system could not be asked. */
export type UnitsKnown = { units: readonly Unit[] | null; now: Instant };

/** Opens a referral (henvisning) to a unit of another area, or says why it cannot be opened. */
export function openReferral(order: Order, { units, now }: UnitsKnown): Result<ReferralChange, Refusal> {
  const { id, citizen, from, to, author, content } = order;
  const unfit = formRefusal(order, dateInDenmark(now)) ?? unitRefusal(to, units);
  if (unfit) return err(unfit);
  const referral: Referral = {
    id,
    citizen,
    from,
    to,
    author,
    owner: null,
    state: 'SENT',
    enteredAt: now,
    until: null,
    escalation: 'NONE',
    interrupted: [],
    version: 1,
    content,
    sentAt: now,
    questions: [],
    pauses: [],
    root: id,
    previous: null,
    redirectCount: 0,
    trail: [from, to],
    returnedToEarlierUnit: false,
  };
  const event = { ...noStepTexts, at: now, action: 'SEND', state: referral.state, by: author } as const;
  return ok({ referral, event });
}

/** Returns the refusal of what is typed of a referral, with the problems of all fields and those `found` before; no system is asked. */
export const formRefusal = (
  { from, to, content }: Pick<Order, 'to' | 'content'> & { from: UnitRef | null },
  today: CalendarDate,
  found: readonly (Refusal | null)[] = [],
): Refusal | null =>
  refuseAll([...found, from?.area === to.area ? ownArea : null, ...contentRefusals(content, today)], referralForm);

/** Returns the refusal of a unit that cannot be sent to; null where it can. */
export function unitRefusal({ unit }: UnitRef, units: readonly Unit[] | null): Refusal | null {
  if (!units) return systemSilent;
  if (units.length === 0)
    return unknownUnit('Der er intet sådant område, eller det har ingen enheder, der kan henvises til.', units);
  if (units.some(({ key }) => key === unit)) return null;
  return unknownUnit(`Der er ingen sådan enhed i området. Der er ${listed(units.map(({ name }) => name))}.`, units);
}

/** A unit that will not do, with those that might. */
export const unknownUnit = (message: string, units: readonly Unit[]): Refusal => ({
  code: 'UNKNOWN_UNIT',
  message,
  units: units.map(({ key }) => key),
});

const ownArea: Refusal = {
  code: 'OWN_AREA',
  message: 'Enheden hører til dit eget område. En henvisning går til et andet område.',
};
const systemSilent: Refusal = {
  code: 'SOURCE_UNAVAILABLE',
  message:
    'Det kan ikke afgøres, om enheden findes: det andet områdes fagsystem svarer ikke lige nu. Prøv igen om lidt.',
};
