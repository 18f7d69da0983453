import type { MockRequest } from '../kit/operation.ts';
import { dayWritten } from './dates.ts';
import { absolute } from './hal.ts';
import { shownAs } from './register-pathways.ts';
import { elementDate, type ElementType, type Grant, type Register } from './register.ts';
import { stateBody } from './workflow.ts';

/** Returns a grant as a leaf of the pathway tree, with what the municipality's view shows of it. */
export function grantNode(grant: Grant, request: MockRequest, { setUp }: Register): unknown {
  const { id, name, state } = grant;
  const on = elementDate(grant, 'workflowApprovedDate') ?? elementDate(grant, 'entryDate');
  const decidedOn = decisive.map((type) => elementDate(grant, type)).find((date) => date !== null) ?? null;
  return {
    type: 'basketGrantReference',
    id: null,
    version: 0,
    name,
    date: on && dayWritten(on),
    children: [],
    activityIdentifier: { identifier: `BASKET_GRANT:${id}`, type: 'BASKET_GRANT', activityId: id, _links: {} },
    grantId: id,
    workflowState: stateBody(state, setUp),
    additionalInfo: shownAs(
      {
        Paragraf: paragraphOf(grant),
        Leverandør: (valueOf(grant, 'supplier', 'supplier') as { name: string } | null | undefined)?.name,
        [granted.has(state) ? 'Bevilget den' : 'Afgjort den']: decidedOn,
        Start: elementDate(grant, 'entryDate'),
        Slut: elementDate(grant, 'basketGrantEndDate'),
        'Opfølgning den': elementDate(grant, 'followUpDate'),
        'Visiteret tid': timeOf(grant),
      },
      setUp.labels.grant,
    ),
    _links: {
      referencedObject: absolute(request, `/patientGrants/${id}`),
      self: absolute(request, `/patientGrants/${id}/selfReference`),
    },
  };
}

const decisive: readonly ElementType[] = [
  'rejectedDate',
  'cancelledDate',
  'renouncedDate',
  'removedDate',
  'workflowApprovedDate',
];

function paragraphOf(grant: Grant): string | null {
  const paragraph = valueOf(grant, 'paragraph', 'paragraph') as { name: string; section: string } | null | undefined;
  return paragraph ? `${paragraph.name} ${paragraph.section}` : null;
}

const granted = new Set(['Bevilget', 'Delvist bevilget']);

/** `90 minutter, 2 gange om ugen`; a pattern that the system has no words for as it was typed in. */
function timeOf(grant: Grant): string | null {
  const minutes = numberOf(valueOf(grant, 'visitatedDurationInMinutes', 'number'));
  const repetition = grant.elements.find(({ type }) => type === 'repetition');
  const parts = [
    ...(minutes === null ? [] : [`${minutes} ${minutes === 1 ? 'minut' : 'minutter'}`]),
    ...(repetition ? [timesOf(repetition)] : []),
  ];
  return parts.join(', ') || null;
}

function timesOf({ pattern, count, next }: Record<string, unknown>): string {
  const days = next as { weekdays: number; weekenddays: number; next: { visits: number } } | null;
  if (!days || (pattern !== 'WEEK' && pattern !== 'DAY')) return `${String(count)} (${String(pattern)})`;
  const times = pattern === 'DAY' ? days.next.visits : (days.weekdays + days.weekenddays) * days.next.visits;
  const often =
    pattern === 'DAY'
      ? count === 1
        ? 'om dagen'
        : `hver ${String(count)}. dag`
      : count === 1
        ? 'om ugen'
        : `hver ${String(count)}. uge`;
  return `${times} ${times === 1 ? 'gang' : 'gange'} ${often}`;
}

const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const valueOf = ({ elements }: Grant, type: ElementType, key: string): unknown =>
  elements.find((one) => one.type === type)?.[key];
