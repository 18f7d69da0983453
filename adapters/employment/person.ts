import type { Person } from '../../src/domain/citizen/area-system.ts';
import type { Address } from '../../src/domain/citizen/case.ts';
import { parseCpr, type Cpr } from '../../src/domain/cpr.ts';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { isOn, periodOf } from '../kit/dates.ts';
import { trimmed } from '../kit/records.ts';
import type { EmploymentSession } from './session.ts';
import { wordIn, type WireCitizen, type WireTag } from './wire-records.ts';

/** The CPR number in a record, without the hyphen that it may be written with. */
export function cprIn({ cpr }: { cpr: string }): Cpr {
  const read = parseCpr(cpr.trim());
  if (!read.ok) throw new Error('The record was read with a CPR number');
  return read.value;
}

/** Maps a citizen to a person; this system knows nothing of protected addresses. */
export function personOf(
  { area, today }: EmploymentSession,
  wire: WireCitizen,
  jointPlanWith: readonly string[],
): Person {
  const { contactInformation: contact } = wire;
  return {
    area,
    ref: wire.id,
    cpr: cprIn(wire),
    name: trimmed(wire.displayName),
    phone: wordIn(contact?.phone) ?? wordIn(wire.phone),
    email: wordIn(contact?.email) ?? wordIn(wire.email),
    address: contact?.primaryAddress ? addressOf(contact.primaryAddress, today) : null,
    addressProtected: null,
    jointPlanWith,
  };
}

type WireAddress = NonNullable<NonNullable<WireCitizen['contactInformation']>['primaryAddress']>;

/** An address that somebody lives at on that day: the house number has a field of its own. */
function addressOf(wire: WireAddress, today: CalendarDate): Address | null {
  const street = [trimmed(wire.street), trimmed(wire.building)].filter((part) => part !== null).join(' ');
  const line = [street, trimmed(wire.suite)].filter((part) => part).join(', ');
  const [postalCode, city] = [trimmed(wire.postalCode), trimmed(wire.city)];
  return line && postalCode && city && isOn(today, periodOf(wire.start, wire.end)) ? { line, postalCode, city } : null;
}

/** A tag on a citizen: what it is, and since when and until when they have it. */
export type Tagged = Pick<WireTag, 'id' | 'title' | 'end'> & { start?: string | null | undefined };

/** Returns the areas that share a joint plan with the citizen (D36): a tag that runs, by its title or its id. */
export function jointPlanIn(session: EmploymentSession, tags: readonly Tagged[]): readonly string[] {
  const { setup, today } = session;
  const { plan } = session.words;
  const running = tags.filter(({ start, end }) => isOn(today, periodOf(start, end)));
  if (running.some(({ title, id }) => plan.is(title) ?? plan.is(id))) return setup.jointPlan.with;
  // Somebody has renamed the tag, or made a second one.
  if (running.some(({ title }) => plan.isSimilar(title ?? ''))) session.unknownWord('tagAssignments.list');
  return [];
}
