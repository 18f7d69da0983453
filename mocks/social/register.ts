import { z } from 'zod';
import { savedMap, savedSet } from '../kit/saved-collections.ts';
import { initialsField } from '../people/fields.ts';
import type { SetUp } from './set-ups.ts';

// The social system's state, as schemas that also read it when it was saved. `units` and `professionals` are keys and
// initials from the staff; dates are `YYYY-MM-DD`.

const id = z.int();
const version = z.int();
const text = z.string();
const optional = z.string().nullable();

const patient = z.strictObject({
  id,
  version,
  cpr: text,
  firstName: text,
  lastName: text,
  birthDate: text,
  phone: text,
  email: text,
  address: z.strictObject({ line: text, postalCode: text, city: text, municipalityCode: text }),
  restricted: z.boolean(),
  accessible: z.boolean(),
  jointPlanOn: optional,
  units: z.array(text).readonly(),
  professionals: z.array(text).readonly(),
});
export type Patient = z.output<typeof patient>;

const info = z.strictObject({ key: text, value: text.optional() });
export type Info = z.output<typeof info>;

const pathway = z.strictObject({
  id,
  version,
  patientId: id,
  name: text,
  date: text,
  status: z.enum(['Oprettet', 'Oplyst', 'Afgjort', 'Afsluttet']),
  kleNumber: text,
  actionFacet: text,
  sensitiveData: z.boolean(),
  info: z.array(info).readonly().nullable(),
  closedOn: optional,
});
export type Pathway = z.output<typeof pathway>;

const dateTypes = [
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
] as const;
/** Lists the types of elements that hold a day. */
export const elementDates: readonly string[] = dateTypes;

const elementType = z.enum([
  ...dateTypes,
  'paragraph',
  'supplier',
  'visitatedDurationInMinutes',
  'resourceCount',
  'repetition',
  'actingMunicipality',
  'payingMunicipality',
]);
export type ElementType = z.output<typeof elementType>;
const element = z.looseObject({ type: elementType });
export type Element = z.output<typeof element>;

const grant = z.strictObject({
  id,
  version,
  patientId: id,
  pathwayId: id.nullable(),
  name: text,
  state: text,
  elements: z.array(element).readonly(),
  currentOrderGrantId: id.nullable(),
});
export type Grant = z.output<typeof grant>;

const involvement = z.strictObject({
  id,
  version,
  patientId: id,
  pathwayId: id.nullable(),
  initials: initialsField(),
  role: text,
  primary: z.boolean(),
  from: text,
  until: optional,
});
/** A professional's part in a pathway; `pathwayId` null: in none of them. */
export type Involvement = z.output<typeof involvement>;

const assignment = z.strictObject({
  id,
  version,
  patientId: id,
  /** The object that it is on: `PATIENT` or `BASKET_GRANT`, and its id. */
  on: z.strictObject({ type: text, id }),
  createdAt: text,
  typeId: id,
  title: text,
  description: text,
  startDate: text,
  startTime: optional,
  dueDate: optional,
  dueTime: optional,
  organizationAssignee: z.strictObject({ organizationId: id, displayName: text }).nullable(),
  professionalAssignee: z.strictObject({ professionalId: id, displayName: text }).nullable(),
  status: z.enum(['Aktiv', 'Afsluttet']),
});
export type Assignment = z.output<typeof assignment>;

const note = z.strictObject({ id, version, patientId: id, title: text, text, createdAt: text });
export type Note = z.output<typeof note>;

const grantChange = z.strictObject({ sequence: z.int(), grantId: id, version, changedAt: text });

/** Makes the schema of the system's state in a set-up; one sequence of ids for all of it. */
export const registerSchema = (setUp: SetUp) =>
  z.strictObject({
    setUp: z.unknown().transform(() => setUp),
    /** Until when each token is good, in epoch milliseconds. */
    tokens: savedMap(text, z.number()),
    lastId: id,
    patients: savedMap(id, patient),
    idByCpr: savedMap(text, id),
    pathways: savedMap(id, pathway),
    grants: savedMap(id, grant),
    involvements: z.array(involvement),
    /** The initials of professionals who are employed no more. */
    departed: savedSet,
    assignments: savedMap(id, assignment),
    notes: z.array(note),
    changes: z.array(grantChange),
  });
export type Register = z.output<ReturnType<typeof registerSchema>>;

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
