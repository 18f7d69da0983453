import type { PersonAddress } from '../people/person.ts';
import type { SetUp } from './set-ups.ts';

// What the social system holds. `units` and `professionals` are keys and initials from the staff; dates are `YYYY-MM-DD`.

export type Patient = {
  id: number;
  version: number;
  cpr: string;
  firstName: string;
  lastName: string;
  birthDate: string;
  phone: string;
  email: string;
  address: PersonAddress;
  restricted: boolean;
  accessible: boolean;
  jointPlanOn: string | null;
  units: readonly string[];
  professionals: readonly string[];
};
export type Info = { key: string; value?: string };
export type Pathway = {
  id: number;
  version: number;
  patientId: number;
  name: string;
  date: string;
  status: 'Oprettet' | 'Oplyst' | 'Afgjort' | 'Afsluttet';
  kleNumber: string;
  actionFacet: string;
  sensitiveData: boolean;
  info: readonly Info[] | null;
  closedOn: string | null;
};
/** Lists the types of elements that hold a day. */
export const elementDates: readonly string[] = [
  'plannedDate',
  'workflowRequestedDate',
  'workflowApprovedDate',
  'orderedDate',
  'citizenInformedDate',
  'entryDate',
  'basketGrantEndDate',
  'followUpDate',
  'rejectedDate',
  'removedDate',
  'cancelledDate',
  'renouncedDate',
];
export type ElementType =
  | 'paragraph'
  | 'supplier'
  | 'plannedDate'
  | 'workflowRequestedDate'
  | 'workflowApprovedDate'
  | 'orderedDate'
  | 'citizenInformedDate'
  | 'entryDate'
  | 'basketGrantEndDate'
  | 'followUpDate'
  | 'rejectedDate'
  | 'removedDate'
  | 'cancelledDate'
  | 'renouncedDate'
  | 'visitatedDurationInMinutes'
  | 'resourceCount'
  | 'repetition'
  | 'actingMunicipality'
  | 'payingMunicipality';
export type Element = { type: ElementType } & Record<string, unknown>;
export type Grant = {
  id: number;
  version: number;
  patientId: number;
  pathwayId: number | null;
  name: string;
  state: string;
  elements: readonly Element[];
  currentOrderGrantId: number | null;
};
/** A professional's part in a pathway; `pathwayId` null: in none of them. */
export type Involvement = {
  id: number;
  version: number;
  patientId: number;
  pathwayId: number | null;
  initials: string;
  role: string;
  primary: boolean;
  from: string;
  until: string | null;
};
export type Assignment = {
  id: number;
  version: number;
  patientId: number;
  /** The object that it is on: `PATIENT` or `BASKET_GRANT`, and its id. */
  on: { type: string; id: number };
  createdAt: string;
  typeId: number;
  title: string;
  description: string;
  startDate: string;
  startTime: string | null;
  dueDate: string | null;
  dueTime: string | null;
  organizationAssignee: { organizationId: number; displayName: string } | null;
  professionalAssignee: { professionalId: number; displayName: string } | null;
  status: 'Aktiv' | 'Afsluttet';
};
export type Note = { id: number; version: number; patientId: number; title: string; text: string; createdAt: string };
type GrantChange = { sequence: number; grantId: number; version: number; changedAt: string };

/** The system's state; one sequence of ids for all of it. */
export type Register = {
  setUp: SetUp;
  /** Until when each token is good, in epoch milliseconds. */
  tokens: Map<string, number>;
  lastId: number;
  patients: Map<number, Patient>;
  idByCpr: Map<string, number>;
  pathways: Map<number, Pathway>;
  grants: Map<number, Grant>;
  involvements: readonly Involvement[];
  assignments: Map<number, Assignment>;
  notes: Note[];
  changes: GrantChange[];
};

/** Returns the next id of the register. */
export const nextId = (register: Pick<Register, 'lastId'>): number => (register.lastId += 1);

/** Records a grant's change for those who follow the changes. */
export function noteChange({ changes }: Register, { id, version }: Grant, changedAt: string): void {
  changes.push({ sequence: changes.length + 1, grantId: id, version, changedAt });
}

/** Returns the date of a grant's element, if any. */
export function elementDate({ elements }: Grant, type: ElementType): string | null {
  const date = elements.find((one) => one.type === type)?.['date'];
  return typeof date === 'string' ? date : null;
}
