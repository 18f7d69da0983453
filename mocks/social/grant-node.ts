import type { MockRequest } from '../kit/operation.ts';
import { absolute } from './hal.ts';
import { filled } from './register-pathways.ts';
import { elementDate, type ElementType, type Grant } from './register.ts';

/** A grant as a leaf of the tree of pathways: with what a list needs, so that the tree alone is enough for one. */
export function grantNode(grant: Grant, request: MockRequest): unknown {
  const { id, version, patientId, name, state } = grant;
  return {
    type: 'basketGrantReference',
    id,
    version,
    patientId,
    name,
    date: elementDate(grant, 'workflowApprovedDate') ?? elementDate(grant, 'entryDate'),
    pathwayStatus: null,
    workflowState: { name: state },
    additionalInfo: filled({
      Paragraf: paragraphOf(grant),
      Leverandør: (valueOf(grant, 'supplier', 'supplier') as { name: string } | undefined)?.name,
      [granted.has(state) ? 'Bevilget den' : 'Afgjort den']: elementDate(grant, 'workflowApprovedDate'),
      Start: elementDate(grant, 'entryDate'),
      Slut: elementDate(grant, 'basketGrantEndDate'),
      'Opfølgning den': elementDate(grant, 'followUpDate'),
      'Visiteret tid': timeOf(grant),
    }),
    children: [],
    _links: { referencedObject: absolute(request, `/basketGrants/${id}`) },
  };
}

function paragraphOf(grant: Grant): string | null {
  const paragraph = valueOf(grant, 'paragraph', 'paragraph') as { name: string; section: string } | undefined;
  return paragraph ? `${paragraph.name} ${paragraph.section}` : null;
}

const granted = new Set(['Bevilget', 'Delvist bevilget']);
const periods = new Map<string, string>([
  ['DAILY', 'om dagen'],
  ['WEEKDAYS', 'hver hverdag'],
  ['WEEKLY', 'om ugen'],
  ['FORTNIGHTLY', 'hver 14. dag'],
  ['MONTHLY', 'om måneden'],
  ['QUARTERLY', 'i kvartalet'],
  ['YEARLY', 'om året'],
]);

/** `90 minutter, 2 gange om ugen`; a pattern that the system has no words for as it was typed in. */
function timeOf(grant: Grant): string | null {
  const minutes = numberOf(grant, 'visitatedDurationInMinutes', 'minutes');
  const count = numberOf(grant, 'repetition', 'count');
  const pattern = String(valueOf(grant, 'repetition', 'pattern'));
  const parts = [
    ...(minutes === null ? [] : [`${minutes} ${minutes === 1 ? 'minut' : 'minutter'}`]),
    ...(count === null ? [] : [`${count} ${count === 1 ? 'gang' : 'gange'} ${periods.get(pattern) ?? `(${pattern})`}`]),
  ];
  return parts.join(', ') || null;
}

function numberOf(grant: Grant, type: ElementType, key: string): number | null {
  const value = valueOf(grant, type, key);
  return typeof value === 'number' ? value : null;
}

const valueOf = ({ elements }: Grant, type: ElementType, key: string): unknown =>
  elements.find((one) => one.type === type)?.[key];
