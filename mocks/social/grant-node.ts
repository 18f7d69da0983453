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
      'Bevilget den': elementDate(grant, 'workflowApprovedDate'),
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

function timeOf(grant: Grant): string | null {
  const minutes = valueOf(grant, 'visitatedDurationInMinutes', 'minutes') as number | undefined;
  const count = valueOf(grant, 'repetition', 'count') as number | undefined;
  const pattern = valueOf(grant, 'repetition', 'pattern') === 'MONTHLY' ? 'om måneden' : 'om ugen';
  if (!minutes) return null;
  return count ? `${minutes} minutter, ${count} ${count === 1 ? 'gang' : 'gange'} ${pattern}` : `${minutes} minutter`;
}

const valueOf = ({ elements }: Grant, type: ElementType, key: string): unknown =>
  elements.find((one) => one.type === type)?.[key];
