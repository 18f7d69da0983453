import type { MockRequest } from '../kit/operation.ts';
import { dayWritten } from './dates.ts';
import { absolute, relative } from './hal.ts';
import { elementDates, type Element } from './register.ts';

const metadata = {
  disabled: false,
  required: true,
  hiddenOnCatalog: false,
  hiddenOnPatient: false,
  disabledOnPatient: false,
};
const shown = { hideable: true, disableable: true, disabledOnCatalog: false, _links: {} };

/** Returns a grant's element as the vendor writes it: with its form's presentation, and days as instants. */
export function elementBody(element: Element): unknown {
  const { type, ...content } = element;
  const isDate = elementDates.includes(type);
  return {
    type,
    metadata,
    priority: 1,
    elementGrouping: isDate ? 'IMPORTANT_DATES' : 'OTHER',
    ...contentOf(type, content),
    ...shown,
  };
}

function contentOf(type: Element['type'], content: Record<string, unknown>): object {
  if (elementDates.includes(type)) {
    const date = content['date'];
    return { date: typeof date === 'string' ? dayWritten(date) : null, hasCommonValues: true };
  }
  if (type === 'paragraph') return { paragraph: content['paragraph'] && paragraphBody(content['paragraph']) };
  if (type === 'supplier')
    return { paragraphs: [], supplier: content['supplier'] && supplierBody(content['supplier']) };
  if (type === 'repetition') return repetitionBody(content);
  if (type === 'actingMunicipality' || type === 'payingMunicipality') {
    const { code, name } = content['municipality'] as { code: string; name: string };
    return { municipality: { name, municipalityCode: code, _links: {} }, municipalityList: [] };
  }
  return content;
}

const paragraphBody = (paragraph: object) => ({
  id: 48,
  version: 1,
  ...paragraph,
  description: 'Tekst om bestemmelsen.',
  group: {
    id: 'SOCIAL_SUPPORT',
    name: 'Støtte',
    nspName: 'Støtte',
    visitationType: { id: 'SUPPORT_VISITATION', _links: {} },
    _links: {},
  },
  medcomGroup: null,
  hclDstParagraphMapping: null,
  paragraphGrantOfferPortalSupplierOfferType: null,
  active: true,
  _links: { self: relative('/paragraphs/48') },
});

const supplierBody = (supplier: object) => ({
  type: 'organization',
  id: 70201,
  version: 3,
  ...supplier,
  active: true,
  cvrNumber: null,
  paragraph: null,
  systemType: 'NONE',
  grantOfferPortalSupplierStatus: 'NOT_ELIGIBLE',
  _links: { self: relative('/suppliers/70201') },
});

function repetitionBody(content: Record<string, unknown>) {
  const { pattern, count, next } = content as { pattern: string; count: number; next: { next?: object } | null };
  const shifts = { type: 'shiftRepetition', shifts: [], visits: 1, ...next?.next, next: null };
  const days = {
    type: 'weekdayRepetition',
    ...next,
    next: { ...shifts, _links: { availableShifts: relative('/shifts/active') } },
  };
  return {
    next: next && { ...days, availableWeekDays: [0, 1, 2, 3, 4, 5], availableWeekendDays: [0, 1, 2] },
    count,
    pattern,
    availablePatterns: ['DAY', 'WEEK'],
  };
}

/** Returns an organization as it is in a list, or inside something else. */
export function organizationBody(
  { id, name, uid, syncId }: { id: number; name: string; uid: string; syncId: string },
  request: MockRequest,
) {
  return {
    id,
    version: 4,
    uid,
    name,
    children: [],
    systemDefined: false,
    plannedMove: null,
    effectiveStartDate: '2019-01-01',
    effectiveEndDate: null,
    sensitive: false,
    willBeActiveInFuture: false,
    willBeInactiveInFuture: false,
    active: true,
    syncId,
    _links: { self: absolute(request, `/organizations/${id}`) },
  };
}
