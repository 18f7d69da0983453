import { z } from 'zod';
import { ok } from '../../src/domain/result.ts';
import { shape } from '../http.ts';
import type { Reader } from '../http/outcome.ts';

// The social system's words. Unknown extra keys are let through unread; what we need must be there, though it may be null.

const word = z.string().min(1);
const words = z.string().nullish();
const id = z.int().positive();
const noId = z.int().nullish();
const link = z.object({ href: word }).nullish();

/** The links of a record that we follow. A link that is missing means: not allowed, or not available. */
const links = <Name extends string>(...names: Name[]) =>
  z.object(Object.fromEntries(names.map((name) => [name, link])) as Record<Name, typeof link>);

/** The links of what an assignment may hang on: a grant, a form, perhaps a patient. */
export const objectLinks = links('availableAssignmentTypes', 'activeAssignments', 'assignments');

// Which links there are beside the fixed ones is a setting.
const root = z.object({ _links: z.record(z.string(), z.unknown()) });

// Of one who is anonymous the identifier is no CPR number.
const identifier = z.object({ type: word, identifier: word });
const address = z.object({ addressLine1: words, postalCode: words, postalDistrict: words, restricted: z.boolean() });
const patient = z.object({
  id,
  patientIdentifier: identifier,
  fullName: words,
  homeTelephone: words,
  mobileTelephone: words,
  workTelephone: words,
  telephonesRestricted: z.boolean().nullish(),
  primaryEmailAddress: words,
  primaryAddress: address.nullish(),
  _links: objectLinks.extend(links('patientPreferences', 'activePrograms', 'availableFormDefinitions').shape),
});
const closedPatient = z.object({ patientIdentifier: identifier });
// Whether there is a record can be read though the record cannot.
const there = z.custom<unknown>((value) => value !== undefined);
const found = z.object({ isPatientAccessible: z.boolean(), notAccessiblePatient: z.unknown(), patient: there });
const shortPatient = z.object({ id, patientIdentifier: identifier, fullName: words });
const preferences = z.object({ CITIZEN_PATHWAY: z.array(z.unknown()) });
const viewReference = z.object({ name: word, _links: links('self') });
const view = z.object({ _links: links('pathwayReferences') });

const node = z.object({
  id: noId,
  name: word,
  date: words,
  activityIdentifier: z.object({ activityId: noId }).nullish(),
  patientPathwayId: noId,
  grantId: noId,
  pathwayStatus: words,
  workflowState: z.object({ name: word }).nullish(),
  additionalInfo: z.array(z.object({ key: word, value: z.union([z.string(), z.number()]).nullish() })).nullish(),
  _links: links('referencedObject'),
});
const branch = z.object({ type: word, children: z.array(z.unknown()).nullable() });
const program = z.object({ id, name: words, createDate: words, inactivatedDate: words, kleNumber: words });

const organization = z.object({ id, uid: words, syncId: words, name: word, _links: links('self') });
const organizationItself = z.object({ id, _links: links('patients') });
const professional = z.looseObject({
  id,
  initials: words,
  primaryIdentifier: words,
  _links: z.record(z.string(), z.unknown()),
});
const offer = z.object({
  id,
  name: word,
  description: z.string(),
  paragraph: z.object({ name: word, section: word }).nullable(),
  supplier: words,
});

export type WireRoot = z.infer<typeof root>;
export type WirePatient = z.infer<typeof patient>;
export type WireFound = z.infer<typeof found>;
export type WireNode = z.infer<typeof node>;
export type WireProgram = z.infer<typeof program>;
export type WireOrganization = z.infer<typeof organization>;
export type WireShortPatient = z.infer<typeof shortPatient>;
export type WireOffer = z.infer<typeof offer>;

export const readRoot = shape(root);
export const readPreferences = shape(preferences);
export const readView = shape(view);
export const readList = shape(z.array(z.unknown()));
export const readOrganizationItself = shape(organizationItself);
export const readViewReference = shape(viewReference);
export const readPatient = shape(patient);
export const readClosedPatient = shape(closedPatient);
export const readNode = shape(node);
export const readBranch = shape(branch);
export const readProgram = shape(program);
export const readOrganization = shape(organization);
export const readProfessional = shape(professional);
export const readShortPatient = shape(shortPatient);
export const readOffer = shape(offer);
/** Reads by status 404 that there is none. */
const orNone =
  <Wire>(reads: Reader<Wire>): Reader<Wire | null> =>
  (body, status) =>
    status === 404 ? ok(null) : reads(body, status);

/** Reads what a search found; null: nobody. */
export const readFound = orNone(shape(found));
/** Reads the programs of a citizen, yet unread; null: there is no such list. */
export const readPrograms = orNone(readList);
/** Reads a link whose name is a setting. */
export const readLink = shape(z.object({ href: word }));
