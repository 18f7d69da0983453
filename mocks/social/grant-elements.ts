import { z } from 'zod';
import { dayIn } from './dates.ts';
import { elementDates, type ElementType } from './register.ts';

type DateType = Extract<ElementType, `${string}Date`>;

const date = z
  .string()
  .transform((text, context) => dayIn(text) ?? context.addIssue('No day') ?? z.NEVER)
  .nullable();
const municipality = z.union([
  z.object({ code: z.string(), name: z.string() }),
  z
    .object({ municipalityCode: z.string(), name: z.string() })
    .transform(({ municipalityCode: code, name }) => ({ code, name })),
]);
const next = z
  .object({ weekdays: z.int(), weekenddays: z.int(), next: z.object({ visits: z.int() }) })
  .nullable()
  .default(null);

/** The elements of a grant, as odd as caseworkers leave them: any number, any pattern, and null for what was removed. */
export const element = z.discriminatedUnion('type', [
  z.object({ type: z.literal('paragraph'), paragraph: z.object({ name: z.string(), section: z.string() }).nullable() }),
  z.object({ type: z.literal('supplier'), supplier: z.object({ name: z.string() }).nullable() }),
  z.object({
    type: z.enum(elementDates as [DateType, ...DateType[]]),
    date,
  }),
  z.object({ type: z.enum(['visitatedDurationInMinutes', 'resourceCount']), number: z.int().nullable() }),
  z.object({ type: z.literal('repetition'), pattern: z.string().nullable(), count: z.int().nullable(), next }),
  z.object({ type: z.enum(['actingMunicipality', 'payingMunicipality']), municipality }),
]);
