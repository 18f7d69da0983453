import type { ConnectedArea, Loader } from '../access/loader.ts';
import { unitsOfArea } from '../access/units.ts';
import type { AreaCase, Contact, Unit } from '../domain/citizen/case.ts';
import { casesInOrder, contactsInOrder } from '../domain/citizen/citizen.ts';
import type { Cpr } from '../domain/cpr.ts';
import { dateInDenmark, type CalendarDate, type Instant } from '../domain/dates.ts';
import { onDay } from '../domain/notification/recipients.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Fault } from '../domain/citizen/answer.ts';
import type { AreaFacts } from '../domain/notification/recipient-facts.ts';

/** What all areas' systems say about a citizen that telling of a decision hangs on. `unitOf`: who has the citizen there. */
export type Facts = { areas: readonly AreaFacts[]; name: string | null; unitOf(area: string): string | null };

/** Where nobody was asked. */
export const nothingAsked: Facts = { areas: [], name: null, unitOf: () => null };

type Asking = { loader: Loader; now(): Instant };

/**
 * Asks every area's system; a fault where one of them does not say, or is switched off. `whole`: also where something that it
 * says cannot be read.
 */
export async function factsAbout(citizen: Cpr, whole: boolean, asking: Asking): Promise<Result<Facts, Fault>> {
  const said = await Promise.all(asking.loader.areas.map((area) => saidBy(area, citizen, whole, asking)));
  const silent = said.find((one) => !one.ok);
  if (silent) return silent;
  const all = said.flatMap((one) => (one.ok ? [one.value] : []));
  return ok({
    areas: all.map(({ facts }) => facts),
    name: all.map((one) => one.name).find((one) => one !== null) ?? null,
    unitOf: (area) => unitIn(all.find(({ facts }) => facts.area === area)?.facts, dateInDenmark(asking.now())),
  });
}

type Said = { facts: AreaFacts; name: string | null };

async function saidBy(area: ConnectedArea, citizen: Cpr, whole: boolean, asking: Asking): Promise<Result<Said, Fault>> {
  const { loader } = asking;
  const [found, units] = await Promise.all([loader.find(area.key, citizen), unitsOfArea(area.key, asking)]);
  if (!found || !units) return err(notSaid(area.key));
  if (!found.ok) return found;
  const nothing = { area: area.key, jointPlanWith: [], contacts: [], openCases: [], units };
  // Under another number there is somebody to tell: unknown is not none.
  if (found.value.value.kind === 'renumbered') return err(notSaid(area.key, 'not-understood'));
  if (found.value.value.kind === 'unread') return err(found.value.value.fault);
  if (found.value.value.kind !== 'known') return ok({ facts: nothing, name: null });
  const { person } = found.value.value;
  const [contacts, cases] = await Promise.all([loader.section('contacts', person), loader.section('cases', person)]);
  if (!contacts.ok) return contacts;
  if (!cases.ok) return cases;
  if (whole && contacts.value.value.leftOut + cases.value.value.leftOut > 0)
    return err(notSaid(area.key, 'not-understood'));
  const { jointPlanWith, name } = person;
  const openCases = cases.value.value.items.filter((one) => one.progress !== 'CLOSED');
  return ok({ facts: { ...nothing, jointPlanWith, contacts: contacts.value.value.items, openCases }, name });
}

const notSaid = (area: string, kind: Fault['kind'] = 'unreachable'): Fault => ({
  kind,
  area,
  call: 'facts',
  retryAt: null,
});

/** The unit that has the citizen: the responsible caseworker's, else that of the newest open case. */
function unitIn(facts: AreaFacts | undefined, today: CalendarDate): string | null {
  if (!facts) return null;
  const { contacts, openCases, units } = onDay(facts, today);
  const responsible = contactsInOrder(contacts).find(
    (one: Contact) => one.active && one.primary && one.role === 'CASEWORKER',
  );
  const candidates = [responsible?.unit, ...casesInOrder(openCases).map((one: AreaCase) => one.unit)];
  return candidates.find((unit): unit is Unit => units.some(({ key }) => key === unit?.key))?.key ?? null;
}
