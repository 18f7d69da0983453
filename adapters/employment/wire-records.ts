import { z } from 'zod';
import { parseCpr } from '../../src/domain/cpr.ts';
import { folded } from '../../src/domain/law/paragraph.ts';
import { isTime } from '../kit/dates.ts';
import { shape } from '../http.ts';

// The employment system's words. Unknown extra keys are let through unread; what we need must be there.

const word = z.string().refine((text) => text.trim() !== '');
const words = z.string().nullish();
const number = z.union([z.number(), z.string()]).nullish();
const time = z.custom<string | null | undefined>(isTime).optional();
const uuid = z.string().regex(/^[0-9a-f-]{36}$/i);
const cpr = z.custom<string>((text) => typeof text === 'string' && parseCpr(text.trim()).ok);
// A phone number and an e-mail address were objects once, and may be words.
const email = z.union([z.string(), z.object({ address: words, email: words })]).nullish();
const phone = z.union([z.string(), z.object({ number: words })]).nullish();

const address = z.object({
  street: words,
  building: words,
  suite: words,
  postalCode: words,
  city: words,
  start: time,
  end: time,
});
const tag = z.object({ id: words, title: words, end: time });
const identity = z.object({
  cpr,
  displayName: words,
  phone,
  email,
  contactInformation: z.object({ primaryAddress: address.nullish(), phone, email }).nullish(),
});
const citizen = identity.extend({ id: uuid });
const citizenRow = citizen.extend({ tags: z.array(tag).nullish() });
const listedCitizen = z.object({ cpr });
const found = z.object({ citizenId: uuid });
const usableTag = tag.extend({ id: word });
const tagAssignment = z.object({ id: words, tag, start: time, end: time });

const contact = z.object({
  id: words,
  actorId: word,
  name: word,
  type: number,
  responsibilityTypeCode: words,
  startDate: time,
  endDate: time,
  mobile: phone,
  email,
  supplementalCaseTypeId: words,
  supplementalCaseName: words,
});
const owned = z.object({ id: word, citizenId: uuid });
const citizensContact = contact.extend({
  citizenId: uuid,
  responsibilityName: words,
  caseworkerIsActive: z.union([z.boolean(), z.number(), z.string()]).nullish(),
});
const responsible = z.object({
  caseworkerId: words,
  responsibilityName: words,
  role: number,
  endDate: time,
  caseworkerIsActive: z.union([z.boolean(), z.number(), z.string()]).nullish(),
});
const taxonomy = z.object({ taxons: z.array(z.object({ name: word, code: word })) });

const employmentCase = z.object({
  id: word,
  citizenId: uuid.nullish(),
  title: word,
  status: word,
  caseNumber: words,
  createdDate: time,
  informedDate: time,
  decidedDate: time,
  closedDate: time,
  kleNumber: words,
  paragraph: words,
  unitKey: words,
  unitName: words,
  caseworkerName: words,
  targetGroupCode: words,
  benefitName: words,
  contactCourse: words,
  assessmentName: words,
  assessedByName: words,
  assessedDate: time,
});
const activity = z.object({
  id: word,
  citizenId: uuid.nullish(),
  title: word,
  activityType: word,
  status: word,
  startDate: time,
  endDate: time,
  providerName: words,
  paragraph: words,
  weeklyHours: number,
});
const offer = z.object({
  id: word,
  title: word,
  description: words,
  activityType: word,
  paragraph: words,
  providerName: words,
});

// Whether a record is ours stands in its title or its text: one of them must be there.
const titled = (one: { title?: unknown; description?: unknown; body?: unknown }): boolean =>
  [one.title, one.description, one.body].some((text) => typeof text === 'string');
const state = { state: number, stateName: words };
const taskRow = z
  .object({ id: word, citizenId: words, referenceId: words, title: words, description: words, ...state })
  .refine(titled);
const task = z
  .object({ id: word, title: words, description: words, reference: z.object({ id: word }), ...state })
  .refine(titled);
const note = z.object({ id: word, referenceId: words, title: words, body: words, createdAt: time }).refine(titled);

const columnsOf = ({ shape: read }: { shape: object }) => JSON.stringify(Object.keys(read));

/** The columns to ask a search for, as JSON: what we read, nothing more. */
export const caseColumns = columnsOf(employmentCase);
export const activityColumns = columnsOf(activity);

/** The records as they are once read. */
export type WireCitizen = z.infer<typeof citizen>;
export type WireTag = z.infer<typeof tag>;
export type WireTagAssignment = z.infer<typeof tagAssignment>;
export type WireContact = z.infer<typeof contact> &
  Partial<Pick<z.infer<typeof citizensContact>, 'responsibilityName'>>;
export type WireResponsible = z.infer<typeof responsible>;
export type WireCase = z.infer<typeof employmentCase>;
export type WireActivity = z.infer<typeof activity>;
export type WireOffer = z.infer<typeof offer>;
export type WireTaskRow = z.infer<typeof taskRow>;
export type WireTask = z.infer<typeof task>;

/** Each kind of record, read on its own so that one bad record costs only itself. */
export const readFound = shape(found);
export const readCitizen = shape(citizen);
export const readCitizenRow = shape(citizenRow);
export const readListedCitizen = shape(listedCitizen);
export const readTag = shape(usableTag);
export const readTagAssignment = shape(tagAssignment);
export const readContact = shape(contact);
export const readCitizensContact = shape(citizensContact);
export const readResponsible = shape(responsible);
export const readTaxonomy = shape(taxonomy);
export const readOwner = shape(owned);
export const readCase = shape(employmentCase);
export const readActivity = shape(activity);
export const readOffer = shape(offer);
export const readTaskRow = shape(taskRow);
export const readTask = shape(task);
export const readNote = shape(note);

type Text = string | null | undefined;
type Field = Text | { address?: Text; email?: Text; number?: Text };

/** The word in a field that is a text, or an object with the text in it. */
export function wordIn(field: Field): string | null {
  const text = typeof field === 'object' ? (field?.number ?? field?.address ?? field?.email) : field;
  return text?.trim() || null;
}

/** Tells whether somebody is still employed: as a truth, as 1, or as a word; where the system says nothing they are. */
export const isEmployed = (said: boolean | number | string | null | undefined): boolean =>
  said === null || said === undefined || said === true || said === 1 || ['true', '1'].includes(folded(String(said)));
