import { snapshotOn, type PersonActivity, type PersonCase, type TestPerson } from '../people/person.ts';
import { nextId, type Element, type Grant, type Pathway, type Register } from './register.ts';

const norddjurs = { code: '707', name: 'Norddjurs Kommune' };
/** A paragraph under which the municipality grants something to somebody. */
const grantable = /^Serviceloven § (82|85|99|10[1-8])/;

/** Registers a person's grants, and their applications in cases that are not decided yet. */
export function addGrants(
  register: Register,
  person: TestPerson,
  patientId: number,
  pathways: readonly Pathway[],
): void {
  const add = (grant: Omit<Grant, 'id' | 'version' | 'patientId'>) => {
    const id = nextId(register);
    register.grants.set(id, { id, version: 1, patientId, ...grant });
  };
  for (const activity of person.activities.social) {
    const at = person.cases.social.findIndex((one) => one.paragraph === activity.paragraph);
    const state = activity.endsOn !== null && activity.endsOn < snapshotOn ? 'Afsluttet' : 'Bevilget';
    const pathwayId = (pathways[at] ?? pathways[0])?.id ?? null;
    add({ pathwayId, name: activity.title, state, elements: granted(activity), currentOrderGrantId: nextId(register) });
  }
  for (const [index, one] of person.cases.social.entries()) {
    const pathwayId = pathways[index]?.id ?? null;
    if (isApplied(one, person))
      add({ pathwayId, name: one.title, state: 'Ansøgt', elements: applied(one), currentOrderGrantId: null });
  }
}

function isApplied({ paragraph, stage }: PersonCase, { activities }: TestPerson): boolean {
  if (paragraph === null || (stage !== 'opened' && stage !== 'informed')) return false;
  return grantable.test(paragraph) && !activities.social.some((activity) => activity.paragraph === paragraph);
}

const granted = (activity: PersonActivity): Element[] => [
  ...paragraph(activity.paragraph),
  { type: 'supplier', supplier: { name: activity.provider } },
  { type: 'workflowApprovedDate', date: activity.decidedOn },
  { type: 'entryDate', date: activity.startsOn },
  { type: 'basketGrantEndDate', date: activity.endsOn },
  { type: 'followUpDate', date: followUpOf(activity) },
  ...(activity.minutesPerVisit === null
    ? []
    : [{ type: 'visitatedDurationInMinutes' as const, number: activity.minutesPerVisit }]),
  ...(activity.visitsPerWeek === null ? [] : [weekly(activity.visitsPerWeek)]),
  { type: 'actingMunicipality', municipality: norddjurs },
  { type: 'payingMunicipality', municipality: norddjurs },
];

/** Returns a repetition: once on each of so many weekdays of every week; more visits than weekdays are several on each. */
export function weekly(visits: number): Element {
  const weekdays = Math.min(visits, 5);
  const next = { weekdays, weekenddays: 0, next: { visits: Math.max(1, Math.round(visits / weekdays)) } };
  return { type: 'repetition', pattern: 'WEEK', count: 1, next };
}

const applied = (one: PersonCase): Element[] => [
  ...paragraph(one.paragraph),
  { type: 'entryDate', date: one.openedOn },
  { type: 'actingMunicipality', municipality: norddjurs },
  { type: 'payingMunicipality', municipality: norddjurs },
];

/** Returns the element of a paragraph that is written as `Serviceloven § 85`; none where it is written otherwise. */
export function paragraph(words: string | null): Element[] {
  const [name, section] = words?.split(' § ') ?? [];
  return name && section ? [{ type: 'paragraph', paragraph: { name, section: `§ ${section}` } }] : [];
}

/** Every half year from the start as long as it goes on: the next time after the snapshot. */
function followUpOf({ startsOn, endsOn }: PersonActivity): string | null {
  if (endsOn !== null && endsOn < snapshotOn) return null;
  const at = new Date(startsOn);
  do at.setUTCMonth(at.getUTCMonth() + 6);
  while (at.toISOString().slice(0, 10) <= snapshotOn);
  return at.toISOString().slice(0, 10);
}
