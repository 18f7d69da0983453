import { z } from 'zod';
import { parseCpr, type Cpr } from '../../src/domain/cpr.ts';
import { no, yes, type Result } from '../../src/domain/result.ts';
import { shape } from '../http.ts';

// The employment system's words. Unknown extra keys are let through unread; what we need must be there.

const word = z.string().min(1);
const words = z.string().nullish();
const time = z.iso.datetime({ offset: true }).nullish();
const uuid = z.string().regex(/^[0-9a-f-]{36}$/i);

const page = z.object({
  data: z.array(z.unknown()),
  hasMore: z.boolean(),
  totalSearchCount: z.int().nonnegative().optional(),
});
const citizen = z.object({
  id: uuid,
  cpr: z.custom<Cpr>((text) => typeof text === 'string' && /^\d{10}$/.test(text) && parseCpr(text).ok),
  displayName: words,
  phone: words,
  email: words,
  address: z.object({ street: word, postalCode: word, city: word }).nullish(),
  tags: z.array(z.object({ name: word })),
});
const owned = z.object({ id: word, citizenId: uuid });
const employmentCase = owned.extend({
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
});
const responsibility = owned.extend({
  caseworkerId: words,
  caseworkerName: word,
  responsibilityCode: word,
  responsibilityName: word,
  role: z.int(),
  startDate: time,
  endDate: time,
  caseworkerIsActive: z.boolean(),
  unitKey: words,
  unitName: words,
});
const activity = owned.extend({
  title: word,
  activityType: word,
  status: word,
  startDate: time,
  endDate: time,
  providerName: words,
  paragraph: words,
  weeklyHours: z.number().nullish(),
});
const unit = z.object({ key: word, name: word });
const mailbox = z.object({ key: word, actorId: word });
// A text may be empty, but must be there: in it stands whether a record is ours.
const text = z.string().nullable();
const task = owned.extend({ title: words, description: text, state: word });
const note = z.object({ id: word, referenceId: word, title: words, body: text, createdDate: time });
const offer = z.object({
  id: word,
  title: word,
  description: z.string(),
  activityType: word,
  paragraph: words,
  providerName: words,
});

const columnsOf = ({ shape: read }: { shape: object }) => JSON.stringify(Object.keys(read));

/** The columns to ask each search for, as JSON: what we read, nothing more. */
export const caseColumns = columnsOf(employmentCase);
export const responsibilityColumns = columnsOf(responsibility);
export const activityColumns = columnsOf(activity);
export const taskColumns = columnsOf(task);

/** The records as they are once read; `WireOwned` is what all that belong to a citizen have. */
export type Page = z.infer<typeof page>;
export type WireCitizen = z.infer<typeof citizen>;
export type WireOwned = z.infer<typeof owned>;
export type WireCase = z.infer<typeof employmentCase>;
export type WireResponsibility = z.infer<typeof responsibility>;
export type WireActivity = z.infer<typeof activity>;
export type WireOffer = z.infer<typeof offer>;
export type WireTask = z.infer<typeof task>;
export type WireNote = z.infer<typeof note>;

/** How one kind of record is read. */
export type Reads<Record> = (record: unknown) => Result<Record, 'not-understood'>;

const anyList = shape(z.array(z.unknown()));
const anyPage = shape(page);
const record = <Wire>(schema: z.ZodType<Wire, Wire>): Reads<Wire> => {
  const reads = shape(schema);
  return (value) => reads(value, 200);
};

/** A page of a search, its records yet unread; the system answers 204 where it could have said an empty list. */
export const readPage = (body: unknown, status: number): Result<Page, 'not-understood'> =>
  status === 204 ? yes({ data: [], hasMore: false, totalSearchCount: 0 }) : anyPage(body, status);

/** A plain list, its records yet unread; 204 is the empty list here too. */
export const readList = (body: unknown, status: number): Result<unknown[], 'not-understood'> =>
  status === 204 ? yes([]) : anyList(body, status);

/** Each kind of record, read on its own so that one bad record costs only itself. */
export const readCitizen = record(citizen);
export const readOwned = record(owned);
export const readCase = record(employmentCase);
export const readResponsibility = record(responsibility);
export const readActivity = record(activity);
export const readUnit = record(unit);
export const readOffer = record(offer);
export const readMailbox = record(mailbox);
export const readTask = record(task);
export const readNote = record(note);

/** What the system says when it has written something. */
export const readCreated = shape(z.object({ id: uuid }));

/** The status that answers a change without a word of its own: done (204, or an empty 200), or refused (400). */
export const readDone = (body: unknown, status: number): Result<number, 'not-understood'> =>
  body === undefined || status === 400 ? yes(status) : no('not-understood');

/** Reads the records of a list one by one: those that can be read, and how many cannot. */
export function readEach<Record>(
  records: readonly unknown[],
  reads: Reads<Record>,
): { read: Record[]; leftOut: number } {
  const read: Record[] = [];
  for (const record of records) {
    const one = reads(record);
    if (one.ok) read.push(one.value);
  }
  return { read, leftOut: records.length - read.length };
}
