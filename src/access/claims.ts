import { z } from 'zod';
import { roles, type Caller, type Function } from '../domain/access/caller.ts';
import { parseCpr, type Cpr } from '../domain/cpr.ts';
import { instant } from '../domain/dates.ts';

const key = z.string().regex(/^[a-z][a-z0-9-]{0,49}$/);
const role = z
  .string()
  .transform((word) => word.toUpperCase().replaceAll('-', '_'))
  .pipe(z.enum(roles));
const functionClaim = z.object({ role, area: key.nullable().default(null), unit: key.nullable().default(null) });

/** One's own number must be one: a token that seems to tell it and does not would leave nobody kept from their own case. */
const cpr = z
  .string()
  .refine((text) => parseCpr(text).ok)
  .transform((text) => text.replace('-', '') as Cpr);

const claims = z.object({
  sub: z.string().min(1).max(200),
  exp: z.number(),
  name: z.string().max(200).optional(),
  functions: z.array(z.unknown()).max(200).default([]),
  caseworkerIds: z.record(key, z.string().min(1).max(100)).default({}),
  cpr: cpr.optional(),
});

/**
 * The caller whom a verified token's claims describe; null where they do not describe one.
 * A function that is not understood (an unheard-of role, a malformed unit) gives nothing.
 */
export function callerOf(payload: unknown): Caller | null {
  const read = claims.safeParse(payload);
  if (!read.success) return null;
  const { sub, exp, name, functions, caseworkerIds, cpr: own } = read.data;
  const expiresAt = instant(exp * 1000);
  if (!expiresAt) return null;
  return {
    id: sub,
    name: name ?? sub,
    functions: functions.flatMap(understood),
    caseworkerIds,
    expiresAt,
    ...(own && { cpr: own }),
  };
}

function understood(claim: unknown): Function[] {
  const read = functionClaim.safeParse(claim);
  return read.success ? [read.data] : [];
}
