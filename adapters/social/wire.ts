import { z } from 'zod';
import { no, yes, type Result } from '../../src/domain/result.ts';
import { shape } from '../http.ts';

// The social system's words. Unknown extra keys are let through unread; what we need must be there, though it may be null.

const word = z.string().min(1);
const words = word.nullable();
const id = z.int().positive();
const date = z.iso.date().nullable();
const link = z.object({ href: word }).nullish();

/** The links of a record that we follow. A link that is missing means: not allowed, or not available. */
const links = <Name extends string>(...names: Name[]) =>
  z.object(Object.fromEntries(names.map((name) => [name, link])) as Record<Name, typeof link>);

const root = z.object({
  _links: links('patientDetailsSearch', 'organizations', 'professionals', 'offers', 'grantChanges', 'basketGrant'),
});

const identifier = z.object({ type: word, identifier: z.string().regex(/^\d{6}-?\d{4}$/) });
const patient = z.object({
  id,
  patientIdentifier: identifier,
  fullName: words,
  mobileTelephone: words,
  primaryEmailAddress: words,
  primaryAddress: z
    .object({ addressLine1: words, postalCode: words, postalDistrict: words, restricted: z.boolean() })
    .nullable(),
  organizations: z.array(z.object({ id })),
  _links: links('patientPreferences', 'availableAssignmentTypes', 'activeAssignments', 'closedAssignments', 'notes'),
});
const closedPatient = z.object({ patientIdentifier: identifier });
// Whether there is a record can be read though the record cannot.
const there = z.custom<unknown>((value) => value !== undefined);
const found = z.object({ isPatientAccessible: z.boolean(), notAccessiblePatient: there, patient: there });
const preferences = z.object({
  patientId: id,
  CITIZEN_PATHWAY: z.array(z.object({ id, name: word, _links: links('pathwayReferences') })),
});

const node = z.object({
  id,
  patientId: id,
  name: word,
  date,
  pathwayStatus: words,
  workflowState: z.object({ name: word }).nullable(),
  additionalInfo: z.array(z.object({ key: word, value: z.string() })),
});
const branch = z.object({ type: word, children: z.array(z.unknown()) });

// A text may be empty, but must be there: in it stands whether a record is ours.
const text = z.string().nullable();
const assignmentType = z.object({ id, name: word, _links: links('assignmentPrototype') });
const action = z.object({ name: word, _links: links('createAssignment', 'updateAssignment') });
// What is to be filled in and sent back keeps also what we do not read.
const prototype = z.looseObject({ patientId: id, actions: z.array(action) });
const assignment = z.looseObject({
  id,
  patientId: id,
  title: words,
  description: text,
  assignmentStatus: word,
  actions: z.array(action),
});
const note = z.object({
  id,
  patientId: id,
  title: words,
  text,
  createdAt: z.iso.datetime({ offset: true }),
});

const organization = z.object({ id, key: word, name: word, _links: links('patients') });
const professional = z.object({ id, initials: word, _links: links('patients') });
const listPage = z.object({ numberOfItems: z.int().nonnegative(), _links: links('items') });
const offer = z.object({
  id,
  name: word,
  description: z.string(),
  paragraph: z.object({ name: word, section: word }).nullable(),
  supplier: words,
});

export type WireRoot = z.infer<typeof root>;
export type WirePatient = z.infer<typeof patient>;
export type WireNode = z.infer<typeof node>;
export type WireListPage = z.infer<typeof listPage>;
export type WireOffer = z.infer<typeof offer>;
export type WireAssignment = z.infer<typeof assignment>;
export type WireNote = z.infer<typeof note>;

/** How one record of a list is read. */
export type Reads<Record> = (record: unknown) => Result<Record, 'not-understood'>;

const record = <Wire>(schema: z.ZodType<Wire, Wire>): Reads<Wire> => {
  const reads = shape(schema);
  return (value) => reads(value, 200);
};

export const readRoot = shape(root);
export const readFound = shape(found);
export const readPreferences = shape(preferences);
export const readList = shape(z.array(z.unknown()));
export const readListPages = shape(z.array(listPage));
export const readPatient = record(patient);
export const readClosedPatient = record(closedPatient);
export const readNode = record(node);
export const readBranch = record(branch);
export const readOrganization = record(organization);
export const readProfessional = record(professional);
export const readOffer = record(offer);
export const readAssignmentType = record(assignmentType);
export const readPrototype = shape(prototype);
export const readAssignment = record(assignment);
export const readNote = record(note);

/** What an »Afslut« comes to: 204 or the closed assignment; or (400, 409) it is no longer as we saw it. */
export const readClosing = (body: unknown, status: number): Result<'closed' | 'changed', 'not-understood'> => {
  if (status === 400 || status === 409) return yes('changed');
  return status === 204 || readAssignment(body).ok ? yes('closed') : no('not-understood');
};

/** Reads the records of a list one by one, each once though it came twice: those that can be read, and how many cannot. */
export function readEach<Record extends { id: number }>(
  records: readonly unknown[],
  reads: Reads<Record>,
): { items: Record[]; leftOut: number } {
  const read = records.map(reads).flatMap((one) => (one.ok ? [one.value] : []));
  return { items: [...new Map(read.map((one) => [one.id, one])).values()], leftOut: records.length - read.length };
}
