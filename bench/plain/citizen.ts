import type { Person, Section } from '../../src/domain/citizen/area-system.ts';
import {
  contactsInOrder,
  coordinatorOf,
  newestActivityFirst,
  newestCaseFirst,
} from '../../src/domain/citizen/citizen.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { inOrder } from '../../src/domain/list-order.ts';
import type { Ask, AskedArea } from './ask.ts';

type Known = { area: AskedArea; person: Person };

/** A citizen with what each area that knows them says. */
export type Citizen = { cpr: Cpr; known: readonly Known[] };

/** Asks every area who this is; null where none knows. */
export async function citizenWith(cpr: Cpr, { areas }: Ask): Promise<Citizen | null> {
  const found = await Promise.all(areas.map(async (area) => ({ area, person: await area.find(cpr) })));
  const known = found.flatMap(({ area, person }) => (person ? [{ area, person }] : []));
  return known.length > 0 ? { cpr, known } : null;
}

export const casesOf = async (citizen: Citizen) => ({
  nodes: inOrder(newestCaseFirst, await sectionOf(citizen, 'cases')),
});

export const activitiesOf = async (citizen: Citizen) => ({
  nodes: inOrder(newestActivityFirst, await sectionOf(citizen, 'activities')),
});

export async function contactsOf(citizen: Citizen) {
  const nodes = contactsInOrder(await sectionOf(citizen, 'contacts'));
  return { nodes, coordinator: coordinatorOf(nodes) };
}

const sectionOf = async <Name extends Section>({ known }: Citizen, name: Name) =>
  (await Promise.all(known.map(({ area, person }) => area.section(name, person)))).flat();
