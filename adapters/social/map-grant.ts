import type { Cpr } from '../../src/domain/cpr.ts';
import { calendarDate, type CalendarDate } from '../../src/domain/dates.ts';
import type { Grant, GrantState } from '../../src/domain/grant.ts';
import type { Pattern, Repetition } from '../../src/domain/support-time.ts';
import type { WireElement, WireGrant } from './wire-grant.ts';

const states = new Map<string | undefined, GrantState>([
  ['Ansøgt', 'APPLIED'],
  ['Bevilget', 'GRANTED'],
  ['Delvist bevilget', 'PARTLY_GRANTED'],
  ['Ændret', 'CHANGED'],
  ['Afslået', 'REFUSED'],
  ['Afsluttet', 'ENDED'],
  ['Ophørt', 'ENDED'],
  ['Afgjort', 'ENDED'],
  ['Annulleret', 'REVOKED'],
  ['Frafaldet', 'DROPPED'],
  ['Fjernet', 'DROPPED'],
]);
// That the vendor's words are these is our assumption; the fact is a pattern and a count.
const patterns = new Set<string | null>([
  'DAILY',
  'WEEKDAYS',
  'WEEKLY',
  'FORTNIGHTLY',
  'MONTHLY',
  'QUARTERLY',
  'YEARLY',
] satisfies Pattern[]);

/** A grant in the shared vocabulary; an odd value is told as it is, an unheard-of word as null. */
export function grantOf(area: string, { id, version, name, workflowState, elements }: WireGrant, citizen: Cpr): Grant {
  return {
    area,
    number: String(id),
    version,
    citizen,
    title: name,
    state: states.get(workflowState?.name) ?? null,
    paragraph: paragraphIn(elements),
    decidedOn: dateIn(elements, 'workflowApprovedDate'),
    informedOn: dateIn(elements, 'citizenInformedDate'),
    startsOn: dateIn(elements, 'entryDate'),
    endsOn: dateIn(elements, 'basketGrantEndDate'),
    minutes: elementIn(elements, 'visitatedDurationInMinutes')?.minutes ?? null,
    repetition: repetitionIn(elements),
    provider: elementIn(elements, 'supplier')?.supplier?.name || null,
  };
}

type Elements = readonly WireElement[];
type OfType<Type extends WireElement['type']> = Extract<WireElement, { type: Type }>;

const elementIn = <Type extends WireElement['type']>(elements: Elements, type: Type) =>
  elements.find((one) => one.type === type) as OfType<Type> | undefined;

function paragraphIn(elements: Elements): string | null {
  const { name, section } = elementIn(elements, 'paragraph')?.paragraph ?? {};
  return name && section ? `${name} ${section}` : null;
}

function dateIn(elements: Elements, type: Extract<WireElement, { date: unknown }>['type']): CalendarDate | null {
  const found = elements.find((one) => one.type === type);
  return found && 'date' in found && found.date !== null ? calendarDate(found.date) : null;
}

function repetitionIn(elements: Elements): Repetition | null {
  const { pattern = null, count = null } = elementIn(elements, 'repetition') ?? {};
  return count === null ? null : { pattern: patterns.has(pattern) ? (pattern as Pattern) : null, count };
}
