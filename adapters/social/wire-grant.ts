import { z } from 'zod';
import { err, ok, type Result } from '../../src/domain/result.ts';
import { shape } from '../http.ts';
import type { Reads } from '../kit/records.ts';
import { objectLinks } from './wire.ts';

// The social system's words about grants. Ids and shapes must be right; what caseworkers fill in may be odd, and is kept.

const id = z.int().positive();
const version = z.int().nonnegative();
const text = z.string().nullish();

const page = z.object({ changes: z.array(z.unknown()), nextCursor: z.string().min(1), hasMore: z.boolean() });
const change = z.object({ grantId: id, version, changedAt: z.iso.datetime({ offset: true }) });

const whole = z.int();
const shifts = z.object({ visits: whole });
const days = z.object({ weekdays: whole, weekenddays: whole, next: shifts });
const known = {
  paragraph: z.object({ paragraph: z.object({ id: id.nullish(), name: text, section: text }).nullable() }),
  supplier: z.object({ supplier: z.object({ name: text }).nullable() }),
  visitatedDurationInMinutes: z.object({ number: z.number().nullable() }),
  // Nothing chosen yet has neither pattern nor count; one of a kind we do not know is kept as such.
  repetition: z.object({ pattern: z.string().nullable(), count: whole.nullable(), next: z.unknown() }),
};
const dated = z.object({ date: text });
const anyElement = z.looseObject({ type: z.string() });
const elements = z.array(anyElement).nullish();
const grant = z.object({
  identifier: z.object({ patientGrantId: id.nullish() }).nullish(),
  basketGrantId: id.nullish(),
  version,
  name: z.string().min(1),
  workflowState: z.object({ name: z.string() }).nullish(),
  currentElements: elements,
  futureElements: elements,
  patient: z.object({ id, patientIdentifier: z.object({ type: z.string(), identifier: z.string() }) }).nullish(),
  _links: objectLinks,
});

type Known = typeof known;
/** The elements of a grant that we know, by type; dates by the name of their element. */
export type WireElements = { [Type in keyof Known]?: z.infer<Known[Type]> } & {
  dates: ReadonlyMap<string, string | null>;
};
export type WireGrant = Omit<z.infer<typeof grant>, 'currentElements' | 'futureElements'> & {
  number: number;
  elements: WireElements;
  /** Nothing is in force yet: the elements are those of what is to come. */
  isFuture: boolean;
};

/** One record as it came; or that we may not see it, that there is none, that it is of another shape than agreed. */
export type Single<Record> = Record | 'INACCESSIBLE' | 'GONE' | 'NOT_UNDERSTOOD';

// Whatever is called something and has elements, or a number, is a record of its own, however odd the rest of it is.
const anyRecord = shape(
  z
    .looseObject({ name: z.string() })
    .refine((one) => 'currentElements' in one || 'identifier' in one || 'basketGrantId' in one),
);
const plainGrant = shape(grant);
const readDated = shape(dated);
const readers = {
  paragraph: shape(known.paragraph),
  supplier: shape(known.supplier),
  visitatedDurationInMinutes: shape(known.visitatedDurationInMinutes),
  repetition: shape(known.repetition),
};

/** A page of changes, its entries yet unread; and one entry. */
export const readChanges = shape(page);
export const readChange = shape(change);

/** Reads how often: so many visits on each of so many days of every n-th week or day. */
export const readDays = shape(days);

/** The statuses that tell something of one record, beside 200. */
export const recordStatuses = [403, 404] as const;

/** Reads a grant on its own. What is no record at all is the system's trouble, not the record's. */
export const readGrant = (body: unknown, status: number): Result<Single<WireGrant>, 'not-understood'> => {
  if (status === 403) return ok('INACCESSIBLE');
  if (status === 404) return ok('GONE');
  const read = grantIn(body);
  return read.ok || !anyRecord(body).ok ? read : ok('NOT_UNDERSTOOD');
};

function grantIn(body: unknown): Result<WireGrant, 'not-understood'> {
  const read = plainGrant(body);
  if (!read.ok) return read;
  const { currentElements, futureElements, ...rest } = read.value;
  const number = numberOf(rest);
  const isFuture = !currentElements?.length && Boolean(futureElements?.length);
  const all = elementsIn((isFuture ? futureElements : currentElements) ?? []);
  return all.ok && number !== null ? ok({ ...rest, number, elements: all.value, isFuture }) : err('not-understood');
}

/** Two names for the same number; where both are told, they must agree. */
function numberOf({ identifier, basketGrantId }: Pick<z.infer<typeof grant>, 'identifier' | 'basketGrantId'>) {
  const [one, other] = [identifier?.patientGrantId ?? null, basketGrantId ?? null];
  return one !== null && other !== null && one !== other ? null : (one ?? other);
}

/** An element that came twice is one; two of a type that differ would have to be chosen from. */
function elementsIn(list: readonly z.infer<typeof anyElement>[]): Result<WireElements, 'not-understood'> {
  const dates = new Map<string, string | null>();
  const read: Record<string, unknown> = {};
  const seen = new Map<string, string>();
  for (const one of list) {
    const { type } = one;
    const reads: Reads<unknown> | null = Object.hasOwn(readers, type)
      ? readers[type as keyof Known]
      : isDate(type, one)
        ? readDated
        : null;
    if (!reads) continue;
    const value = reads(one);
    const text = JSON.stringify(one);
    if (!value.ok || (seen.has(type) && seen.get(type) !== text)) return err('not-understood');
    seen.set(type, text);
    if (reads === readDated) dates.set(type, (value.value as z.infer<typeof dated>).date ?? null);
    else read[type] = value.value;
  }
  return ok({ ...read, dates });
}

const isDate = (type: string, one: Record<string, unknown>) => type.endsWith('Date') || 'date' in one;
