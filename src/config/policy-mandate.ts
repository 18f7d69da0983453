import { z } from 'zod';
import { mandateKinds } from '../domain/mandate/mandate.ts';

const oere = z.int().min(0).max(2_147_483_647);

/** The coordinator's mandate (budget- og handlingsramme, D56–D58). Amounts in øre. */
export const mandate = z.strictObject({
  /** The usual amounts, of which the documents say "for example": outside them there is a warning, and nothing else (D56). */
  usual: z
    .strictObject({ from: oere, to: oere })
    .refine(({ from, to }) => from <= to, 'must not end below where it begins')
    .default({ from: 2_500_000, to: 5_000_000 }),
  /** Lists what can be started within a mandate, where the committee does not say otherwise (D57). */
  kinds: z
    .array(z.enum(mandateKinds))
    .min(1)
    .default([...mandateKinds]),
  /** The largest mandate that can be set; null: there is none. */
  atMost: oere.nullable().default(null),
  /** Months that a mandate lasts, where the committee does not say otherwise. */
  months: z.int().min(1).max(120).default(12),
  /** Names the payer of what is drawn: the area that carries it out, the coordinator's, or always the same area (D104). */
  payer: z
    .union([z.enum(['EFFORTS_AREA', 'COORDINATORS_AREA']), z.string().regex(/^[a-z][a-z-]*$/)])
    .default('EFFORTS_AREA'),
  /** Warns when less than this much of a mandate is available. */
  warnBelowPercent: z.int().min(0).max(100).default(20),
});
