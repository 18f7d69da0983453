import type { CitizenView } from '../access/citizen-view.ts';
import type { Area } from '../domain/citizen/source.ts';

/** Something a system knows already, so that nobody need type it again (D78). */
export type KnownFact = { area: Area; label: string; value: string };

/** What the systems know of a citizen that a referral builds on, of what the caller may see. Never an address. */
export async function knownFacts(view: CitizenView): Promise<KnownFact[]> {
  const [seen, contacts] = await Promise.all([view.personRecords(), view.section('contacts')]);
  const who = seen.flatMap(({ area, person }) => [
    ...told(area, 'Navn', person.name),
    ...told(area, 'Telefon', person.phone),
    ...told(area, 'E-mail', person.email),
  ]);
  const people = contacts.flatMap(({ report, items }) =>
    items
      .filter(({ active }) => active)
      .map(({ roleName, name }) => ({ area: report.area, label: roleName, value: name })),
  );
  return [...who, ...people];
}

const told = (area: Area, label: string, value: string | null): KnownFact[] =>
  value === null ? [] : [{ area, label, value }];
