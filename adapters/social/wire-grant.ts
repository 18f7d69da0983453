import { z } from 'zod';
import { no, yes, type Result } from '../../src/domain/result.ts';
import { shape } from '../http.ts';
import type { Reads } from './wire.ts';

// The social system's words about grants. Ids and shapes must be right; what caseworkers fill in may be odd, and is kept.

const id = z.int().positive();
const version = z.int().positive();
const text = z.string().nullable();
const date = z.iso.date().nullable();

const page = z.object({ changes: z.array(z.unknown()), nextCursor: z.string().min(1), hasMore: z.boolean() });
const change = z.object({ grantId: id, version, changedAt: z.iso.datetime({ offset: true }) });

const dates = ['workflowApprovedDate', 'citizenInformedDate', 'entryDate', 'basketGrantEndDate'] as const;
const repetition = z
  .object({ type: z.literal('repetition'), pattern: text, count: z.number().nullable() })
  .refine(({ pattern, count }) => count !== null || pattern === null);
const element = z.discriminatedUnion('type', [
  z.object({ type: z.literal('paragraph'), paragraph: z.object({ name: text, section: text }).nullable() }),
  z.object({ type: z.literal('supplier'), supplier: z.object({ name: text }).nullable() }),
  z.object({ type: z.literal('visitatedDurationInMinutes'), minutes: z.number().nullable() }),
  z.object({ type: z.enum(dates), date }),
  repetition,
]);
const anyElement = z.looseObject({ type: z.string() });
const grant = z.object({
  id,
  version,
  patientId: id,
  name: z.string().min(1),
  workflowState: z.object({ name: z.string() }).nullable(),
  currentElements: z.array(anyElement),
  _links: z.object({ patient: z.object({ href: z.string() }).nullish() }),
});
const owner = z.object({
  id,
  patientIdentifier: z.object({ type: z.string(), identifier: z.string().regex(/^\d{6}-?\d{4}$/) }),
});

/** The records as they are once read; of a grant's elements only those that we know. */
export type WireElement = z.infer<typeof element>;
export type WireGrant = Omit<z.infer<typeof grant>, 'currentElements'> & { elements: readonly WireElement[] };
export type WireOwner = z.infer<typeof owner>;

/** One record as it came; or that we may not see it, that there is none, that it is of another shape than agreed. */
export type Single<Record> = Record | 'INACCESSIBLE' | 'GONE' | 'NOT_UNDERSTOOD';

const anyRecord = shape(z.object({ id: z.int() }));
const plainGrant = shape(grant);
const elements = shape(z.array(element));
const plainOwner = shape(owner);
const plainChange = shape(change);

/** Reads one record on its own. What is no record at all is the system's trouble, not the record's. */
const single =
  <Record>(reads: Reads<Record>) =>
  (body: unknown, status: number): Result<Single<Record>, 'not-understood'> => {
    if (status === 403) return yes('INACCESSIBLE');
    if (status === 404) return yes('GONE');
    const record = reads(body);
    return record.ok || !anyRecord(body, status).ok ? record : yes('NOT_UNDERSTOOD');
  };

/** A page of changes, its entries yet unread; and one entry. */
export const readChanges = shape(page);
export const readChange: Reads<z.infer<typeof change>> = (entry) => plainChange(entry, 200);

/** The statuses that tell something of one record, beside 200. */
export const aboutOne = [403, 404] as const;

/** Whose grant it is: no more of a patient than that. */
export const readOwner = single<WireOwner>((body) => plainOwner(body, 200));

/** A grant with those elements that we know; other types are let through unread. */
export const readGrant = single<WireGrant>((body) => {
  const read = plainGrant(body, 200);
  if (!read.ok) return read;
  const { currentElements, ...rest } = read.value;
  const known = elements(currentElements.filter(isKnown), 200);
  if (!known.ok) return known;
  // One that came twice is one; two that differ would have to be chosen from.
  const different = [...new Map(known.value.map((one) => [JSON.stringify(one), one])).values()];
  const types = new Set(different.map(({ type }) => type));
  return types.size === different.length ? yes({ ...rest, elements: different }) : no('not-understood');
});

const knownTypes = new Set<string>(['paragraph', 'supplier', 'visitatedDurationInMinutes', 'repetition', ...dates]);
const isKnown = ({ type }: { type: string }) => knownTypes.has(type);
