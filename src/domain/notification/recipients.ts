import type { CalendarDate } from '../dates.ts';
import { isNews } from '../decision/decide-grant.ts';
import { findRecipients } from './find-recipient.ts';
import { hasBegun, isInForce } from '../in-force.ts';
import type { Recipient, RecipientRole, NotNotified, NotNotifiedReason } from './notification.ts';
import type { AreaKey } from '../area.ts';
import type { AreaFacts, RecipientFacts, RecipientPolicy } from './recipient-facts.ts';

/**
 * Returns the recipients of a decision, and who is left out and why: the coordinator, by the deciding area's word first; the responsible
 * caseworker of every other area that has an open case and may know; who is to deliver the support, unless it was refused.
 */
export function recipientsOf(
  known: RecipientFacts,
  policy: RecipientPolicy,
): { told: Recipient[]; notNotified: NotNotified[] } {
  const facts = { ...known, areas: known.areas.map((one) => onDay(one, known.today)) };
  const reason = whyNobody(facts);
  if (reason) return { told: [], notNotified: everyRole(facts).map((one) => ({ ...one, reason })) };
  const found = everyRole(facts).flatMap((one) => findRecipients[one.role](one.area, facts, policy));
  const told = found.filter((one) => 'unit' in one);
  return { told: told.reduce(addTo, []), notNotified: found.filter((one) => 'reason' in one) };
}

/**
 * Returns the facts of an area's system as they are on a day: whoever has not begun is not there yet, and whoever's period is over has left,
 * whatever the system calls them.
 */
export const onDay = (facts: AreaFacts, day: CalendarDate): AreaFacts => ({
  ...facts,
  contacts: facts.contacts
    .filter((one) => hasBegun(one, day))
    .map((one) => ({ ...one, active: one.active && isInForce(one, day) })),
});

/** Why nobody at all is told; null where somebody may be. */
function whyNobody({ decision, before, today, isBeforeHelhed }: RecipientFacts): NotNotifiedReason | null {
  if (isBeforeHelhed) return 'BEFORE_HELHED';
  const { informedOn, informedException } = decision;
  if (!informedException && (informedOn === null || informedOn > today)) return 'CITIZEN_NOT_INFORMED';
  return before && !isNews(decision, before) ? 'NOTHING_NEW' : null;
}

function everyRole({ area, areas, decision }: RecipientFacts): { role: RecipientRole; area: AreaKey | null }[] {
  const others = areas.filter((one) => one.area !== area);
  return [
    { role: 'COORDINATOR', area: null },
    ...others.map((one) => ({ role: 'CASEWORKER', area: one.area }) as const),
    ...(decision.kind === 'REFUSED' ? [] : [{ role: 'DELIVERER', area } as const]),
  ];
}

/** One person, or one unit without a person, is told once, in all their roles. */
function addTo(told: Recipient[], one: Recipient): Recipient[] {
  const at = told.findIndex(
    ({ area, unit, person }) =>
      area === one.area && person?.caseworker === one.person?.caseworker && (person !== null || unit === one.unit),
  );
  const same = told[at];
  return same ? told.with(at, { ...same, roles: [...new Set([...same.roles, ...one.roles])] }) : [...told, one];
}
