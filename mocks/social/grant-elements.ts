import { z } from 'zod';

const date = z.iso.date().nullable();
const municipality = z.object({ code: z.string(), name: z.string() });

/** What a grant is made of, as odd as caseworkers leave it: any number, any pattern, and null for what is taken away. */
export const element = z.discriminatedUnion('type', [
  z.object({ type: z.literal('paragraph'), paragraph: z.object({ name: z.string(), section: z.string() }).nullable() }),
  z.object({ type: z.literal('supplier'), supplier: z.object({ name: z.string() }).nullable() }),
  z.object({
    type: z.enum(['workflowApprovedDate', 'citizenInformedDate', 'entryDate', 'basketGrantEndDate', 'followUpDate']),
    date,
  }),
  z.object({ type: z.literal('visitatedDurationInMinutes'), minutes: z.int().nullable() }),
  z.object({ type: z.literal('repetition'), pattern: z.string(), count: z.int() }),
  z.object({ type: z.enum(['actingMunicipality', 'payingMunicipality']), municipality }),
]);
